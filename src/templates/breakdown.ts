import { YEARS } from "./vocabulary/timeSteps";
import { BALANCE_WORDS } from "../text/sheets/breakdown";
import { WRONG_ENTRY } from "../text/sheets/reviewWords";
import {
  cell,
  column,
  field,
  fn,
  formulaColumn,
  number,
  op,
  partOfColumn,
  printed,
  remarks,
  setting,
  text,
} from "./columns";
import type { BalanceOf, Expression } from "./vocabulary/expression";
import type { ColumnContent, ColumnSpec, ExtraRow, Template } from "./vocabulary/template";

const EACH_YEAR: Expression = { kind: "years" };
const UNITS: Expression = { kind: "units", table: null, row: null };

/** The row of weights under the headings. */
const WEIGHTS: Expression = { kind: "units", table: null, row: "weights" };

const hasNoWeight = op(fn("SUM", [WEIGHTS]), "=", number(0));

/** Something else than numbers from 0 on: nothing can be divided by it. */
const hasBadWeights = op(fn("COUNTIF", [WEIGHTS, text(">=0")]), "<", fn("COUNTA", [WEIGHTS]));

const lacksWeights: Expression = fn("OR", [
  op(fn("COUNT", [WEIGHTS]), "<", fn("COLUMNS", [WEIGHTS])),
  hasNoWeight,
]);

/** [B1, B2] 年度校验: a total's years add up to it, a level's last year is it. */
const yearBalance = balance("years", {
  kind: "byCourse",
  cases: {
    total: equalsTarget(fn("SUM", [EACH_YEAR])),
    level: equalsTarget(fn("INDEX", [EACH_YEAR, number(1), fn("COLUMNS", [EACH_YEAR])])),
    handedDown: allAreTarget(EACH_YEAR),
    unknown: text(BALANCE_WORDS.noCourse),
  },
});

/** [B1, B2] 单位校验: the units' parts add up to the target. */
const unitBalance = balance("units", {
  kind: "byTarget",
  cases: {
    split: fn("IF", [
      hasBadWeights,
      text(WRONG_ENTRY),
      fn("IF", [lacksWeights, text(BALANCE_WORDS.noWeights), equalsTarget(fn("SUM", [UNITS]))]),
    ]),
    handedDown: allAreTarget(UNITS),
  },
});

/** Beside the weights: their sum, or that some are missing. */
const weightsGiven = balance(
  "weights",
  fn("IF", [
    hasBadWeights,
    text(BALANCE_WORDS.badWeights),
    fn("IF", [
      lacksWeights,
      text(BALANCE_WORDS.noWeights),
      op(text(BALANCE_WORDS.sum), "&", fn("ROUND", [fn("SUM", [WEIGHTS]), number(10)])),
    ]),
  ]),
);

/** At the foot of a column of checks: 平衡, or how many of its rows are not. */
function allBalanced(of: "allYears" | "allUnits", key: "yearCheck" | "unitCheck"): Expression {
  const open = op(
    fn("COUNT", [{ kind: "range", key: "number", table: null }]),
    "-",
    fn("COUNTIF", [{ kind: "range", key, table: null }, text(BALANCE_WORDS.balanced)]),
  );
  return balance(
    of,
    fn("IF", [
      op(open, "=", number(0)),
      text(BALANCE_WORDS.balanced),
      joined(text(BALANCE_WORDS.notBalanced), open, text(BALANCE_WORDS.rows)),
    ]),
  );
}

function balance(of: BalanceOf, formula: Expression): Expression {
  return { kind: "balance", of, formula };
}

/** Rounded behind the printed decimals: binary noise of a sum is no difference. */
function equalsTarget(value: Expression): Expression {
  const difference = fn("ROUND", [op(value, "-", field("targetValue")), field("checkDigits")]);
  return fn("IF", [
    op(difference, "=", number(0)),
    text(BALANCE_WORDS.balanced),
    joined(text(BALANCE_WORDS.differsBy), difference, text(BALANCE_WORDS.differsEnd)),
  ]);
}

function allAreTarget(cells: Expression): Expression {
  const same = fn("SUMPRODUCT", [op(op(cells, "=", cell("target")), "*", number(1))]);
  return fn("IF", [
    op(same, "=", fn("COLUMNS", [cells])),
    text(BALANCE_WORDS.balanced),
    text(BALANCE_WORDS.notAsTarget),
  ]);
}

function joined(first: Expression, ...rest: readonly Expression[]): Expression {
  return rest.reduce((left, right) => op(left, "&", right), first);
}

/** [B1, B2] The milestone of the column's year. */
const milestone = partOfColumn("SCHEDULE", [
  column("target"),
  column("base"),
  setting("period"),
  field("partDigits"),
]);

/** [B1] The part of the column's unit; a unit without a weight has none yet. */
const share = partOfColumn("ALLOCATE", [column("target"), WEIGHTS, field("partDigits")]);

/** What is handed down is the target's own cell: `>60` and `12:46:42` stay as they are printed. */
const years: ColumnSpec = {
  ...formulaColumn("years", 9, "number", {
    kind: "byCourse",
    cases: { total: milestone, level: milestone, handedDown: cell("target"), unknown: text("") },
  }),
  over: "steps",
};

const units: ColumnSpec = {
  ...formulaColumn("units", 9, "number", {
    kind: "byTarget",
    cases: {
      split: fn("IF", [hasBadWeights, text(WRONG_ENTRY), fn("IF", [hasNoWeight, text(""), share])]),
      handedDown: cell("target"),
    },
  }),
  over: "units",
};

const NAME: ColumnContent = { kind: "field", field: "name" };

const words = (formula: Expression): ColumnContent => ({
  kind: "formula",
  result: "words",
  formula,
  where: null,
});

/** One weight a unit for all indicators: the lever that the parts follow. */
const weightsRow: ExtraRow = {
  key: "weights",
  shown: "withUnits",
  cells: {
    name: NAME,
    units: { kind: "input", accepts: "number", initial: "weight" },
    unitCheck: words(weightsGiven),
  },
};

const balanceRow: ExtraRow = {
  key: "balance",
  shown: "always",
  cells: {
    name: NAME,
    yearCheck: words(allBalanced("allYears", "yearCheck")),
    unitCheck: words(allBalanced("allUnits", "unitCheck")),
  },
};

/** 目标分解表: each target over the years and over the units, exact to the last decimal. */
export const breakdown: Template = {
  id: "breakdown",
  version: 2,
  tableKinds: ["targets"],
  refersTo: ["rules"],
  steps: YEARS,
  asks: ["units"],
  settings: [{ key: "period", isInput: false }],
  parts: [
    {
      kind: "confirmation",
      key: "confirmation",
      table: "indicators",
      row: "balance",
      columns: ["yearCheck", "unitCheck"],
    },
    {
      kind: "table",
      key: "indicators",
      rows: "indicators",
      judged: null,
      above: [weightsRow],
      columns: [
        printed("number", 6),
        printed("name", 26),
        printed("unit", 11),
        printed("base", 11, "whereAny"),
        printed("target", 11),
        printed("yearMode", 12),
        printed("unitMode", 12, "withUnits"),
        years,
        formulaColumn("yearCheck", 11, "words", yearBalance),
        units,
        { ...formulaColumn("unitCheck", 11, "words", unitBalance), shown: "withUnits" },
        printed("attribute", 8),
        remarks("remarks", 12),
      ],
      below: [balanceRow],
    },
  ],
  frozenColumns: 2,
};
