import type { Indicator } from "../../plan/plan";
import { isSplit } from "../../rules/breakdown";
import { yearCourse } from "../../rules/yearCourse";
import type { BalanceOf } from "../../templates/expression";
import { BALANCE_WORDS } from "../../text/breakdown";
import type { FormulaRow } from "./dialect";

/** [B1, B2] What a check of 目标分解表 shows as handed out, with the weights that the units came with. */
export function balanceResult(of: BalanceOf, { indicator, table, units }: FormulaRow): string {
  const sum = units.reduce((whole, { weight }) => whole + (weight ?? 0), 0);
  const lacksWeights = sum === 0 || units.some(({ weight }) => weight === null);
  const hasNoCourse = ({ target, base }: Indicator): boolean =>
    yearCourse(target, base) === "unknown";
  const hasNoParts = ({ target, unit }: Indicator): boolean =>
    lacksWeights && isSplit(target, unit);
  switch (of) {
    case "weights":
      return lacksWeights
        ? BALANCE_WORDS.noWeights
        : `${BALANCE_WORDS.sum}${Number(sum.toFixed(10))}`;
    case "years":
      return indicator !== null && hasNoCourse(indicator)
        ? BALANCE_WORDS.noCourse
        : BALANCE_WORDS.balanced;
    case "units":
      return indicator !== null && hasNoParts(indicator)
        ? BALANCE_WORDS.noWeights
        : BALANCE_WORDS.balanced;
    case "allYears":
      return counted(table.indicators.filter(hasNoCourse).length);
    case "allUnits":
      return counted(table.indicators.filter(hasNoParts).length);
  }
}

const counted = (open: number): string =>
  open === 0 ? BALANCE_WORDS.balanced : `${BALANCE_WORDS.notBalanced}${open}${BALANCE_WORDS.rows}`;
