import { ROLL_UP_WORDS } from "../../text/sheets/returnDesk";
import {
  blankAtFirst,
  cell,
  field,
  fn,
  formulaColumn,
  number,
  op,
  printed,
  text,
} from "../columns";
import type { Expression } from "../vocabulary/expression";
import type { ColumnSpec, ExtraRow, Template } from "../vocabulary/template";

/** Sums of decimals carry binary noise behind the tenth place. */
const PLACES = number(10);

const UNITS: Expression = { kind: "units", table: null, row: null };
const WEIGHTS: Expression = { kind: "units", table: null, row: "rateWeights" };
const part = (name: "numerator" | "denominator"): Expression => ({
  kind: "units",
  table: null,
  row: { part: name },
});

const isNumber = (cells: Expression): Expression => fn("ISNUMBER", [cells]);
const both = (one: Expression, other: Expression): Expression =>
  op(isNumber(one), "*", isNumber(other));
const sumWhere = (test: Expression, of: Expression): Expression => fn("SUMPRODUCT", [test, of]);
const ifReported = (cells: Expression, then: Expression): Expression =>
  fn("IF", [op(fn("COUNT", [cells]), "=", number(0)), text(""), then]);

const sum = ifReported(UNITS, fn("ROUND", [fn("SUM", [UNITS]), PLACES]));

/** [B3] Only the units that have reported both count. */
const reported = both(part("numerator"), part("denominator"));
const ratio = fn("IFERROR", [
  fn("ROUND", [
    op(
      op(sumWhere(reported, part("numerator")), "/", sumWhere(reported, part("denominator"))),
      "*",
      field("factor"),
    ),
    PLACES,
  ]),
  text(""),
]);

/** [B3] By the weights that the user gives here: as long as one is missing there is no total. */
const weighed = both(UNITS, WEIGHTS);
const weighted = ifReported(
  UNITS,
  fn("IF", [
    op(fn("SUMPRODUCT", [weighed]), "<", fn("COUNT", [UNITS])),
    text(ROLL_UP_WORDS.noWeights),
    fn("IFERROR", [
      fn("ROUND", [
        op(fn("SUMPRODUCT", [weighed, UNITS, WEIGHTS]), "/", sumWhere(weighed, WEIGHTS)),
        PLACES,
      ]),
      text(ROLL_UP_WORDS.noWeights),
    ]),
  ]),
);

const rolledUp: ColumnSpec = blankAtFirst(
  formulaColumn("rolledUp", 16, "number", {
    kind: "byField",
    field: "rollUpKind",
    cases: {
      sum,
      ratio,
      weighted,
      structure: text(ROLL_UP_WORDS.structure),
    },
  }),
);

const ifBoth = (then: Expression): Expression =>
  fn("IF", [fn("AND", [isNumber(cell("rolledUp")), isNumber(cell("cityFigure"))]), then, text("")]);
const difference = op(cell("rolledUp"), "-", cell("cityFigure"));

/** [F5] Amounts in percent; rates only in points, which the difference says. */
const percent: Expression = {
  kind: "byField",
  field: "rollUpKind",
  cases: {
    sum: ifBoth(
      fn("IF", [
        op(cell("cityFigure"), ">", number(0)),
        op(op(difference, "/", cell("cityFigure")), "*", number(100)),
        text(""),
      ]),
    ),
  },
};

const units: ColumnSpec = {
  key: "units",
  widthChars: 11,
  shown: "always",
  content: { kind: "input", accepts: "number", initial: null },
  over: "units",
};

const weightsRow: ExtraRow = {
  key: "rateWeights",
  shown: "withUnits",
  cells: {
    name: { kind: "field", field: "name" },
    units: { kind: "input", accepts: "number", initial: null },
  },
};

/** 汇总表: what the units report beside each other, and their total. */
export const rollUp: Template = {
  id: "rollUp",
  version: 1,
  tableKinds: ["targets"],
  refersTo: [],
  asks: ["units"],
  settings: [],
  parts: [
    {
      kind: "table",
      key: "indicators",
      rows: "rolledUp",
      judged: null,
      above: [weightsRow],
      columns: [
        printed("number", 6),
        printed("name", 28),
        printed("unit", 10),
        units,
        rolledUp,
        blankAtFirst(formulaColumn("missingUnits", 36, "sentence", { kind: "missingUnits" })),
        {
          key: "cityFigure",
          widthChars: 12,
          shown: "always",
          content: { kind: "input", accepts: "number", initial: null },
        },
        blankAtFirst(
          formulaColumn("cityDifference", 11, "number", ifBoth(fn("ROUND", [difference, PLACES]))),
        ),
        blankAtFirst(formulaColumn("cityPercent", 10, "percent", percent)),
      ],
    },
    {
      kind: "table",
      key: "sources",
      rows: "rollUpSources",
      judged: null,
      startsPage: true,
      columns: [
        printed("number", 6),
        printed("name", 28),
        printed("unit", 10),
        { ...units, content: { kind: "record" } },
      ],
    },
  ],
  frozenColumns: 2,
};
