import { BALANCE_WORDS } from "../text/breakdown";
import { cell, field, fn, number, op, text } from "./columns";
import type { BalanceOf, Expression } from "./expression";

const YEARS: Expression = { kind: "years" };
const UNITS: Expression = { kind: "units", table: null, row: null };

/** The row of weights under the headings. */
export const WEIGHTS: Expression = { kind: "units", table: null, row: "weights" };

export const hasNoWeight = op(fn("SUM", [WEIGHTS]), "=", number(0));

const lacksWeights: Expression = fn("OR", [
  op(fn("COUNT", [WEIGHTS]), "<", fn("COLUMNS", [WEIGHTS])),
  hasNoWeight,
]);

/** [B1, B2] 年度校验: a total's years add up to it, a level's last year is it. */
export const yearBalance = balance("years", {
  kind: "byCourse",
  cases: {
    total: equalsTarget(fn("SUM", [YEARS])),
    level: equalsTarget(fn("INDEX", [YEARS, number(1), fn("COLUMNS", [YEARS])])),
    handedDown: allAreTarget(YEARS),
    unknown: text(BALANCE_WORDS.noCourse),
  },
});

/** [B1, B2] 单位校验: the units' parts add up to the target. */
export const unitBalance = balance("units", {
  kind: "byTarget",
  cases: {
    split: fn("IF", [
      lacksWeights,
      text(BALANCE_WORDS.noWeights),
      equalsTarget(fn("SUM", [UNITS])),
    ]),
    handedDown: allAreTarget(UNITS),
  },
});

/** Beside the weights: their sum, or that some are missing. */
export const weightsGiven = balance(
  "weights",
  fn("IF", [
    lacksWeights,
    text(BALANCE_WORDS.noWeights),
    op(text(BALANCE_WORDS.sum), "&", fn("ROUND", [fn("SUM", [WEIGHTS]), number(10)])),
  ]),
);

/** At the foot of a column of checks: 平衡, or how many of its rows are not. */
export function allBalanced(of: "allYears" | "allUnits", key: string): Expression {
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
