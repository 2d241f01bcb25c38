import { margin } from "../../../../rules/course/margin";
import type { IndicatorRow } from "../../dialect";
import { actualAtHandOut, shownNumber } from "../atHandOut";
import { decimalsNear } from "../comparing";
import { ofIndicator, type NativeFunction } from "../nativeFunction";
import { isUpper, nativeRow } from "../nativeRow";
import { cellIn, unlessBlank } from "../references";

/** How far the actual is ahead of its target or short of it; the room left under an upper bound. */
export const MARGIN: NativeFunction = {
  answers: "oneCell",
  ...ofIndicator({
    formula,
    atHandOut: (row, args) => shownNumber(margin(actualAtHandOut(row, args), row.indicator.target)),
  }),
};

function formula({ scope, indicator }: IndicatorRow): string {
  const row = nativeRow(indicator);
  if (row.targetError !== null) return unlessBlank(scope, row.targetError);
  if (row.target === null) return unlessBlank(scope, "#N/A");
  const [value, target] = [cellIn(scope, "actualValue"), cellIn(scope, "targetValue")];
  const difference = isUpper(row) ? `${target}-${value}` : `${value}-${target}`;
  return unlessBlank(scope, `ROUND(${difference},${decimalsNear(row.target, "above")})`);
}
