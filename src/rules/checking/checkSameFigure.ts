import { amountIn, type FigureWithUnit } from "../figures/amount";
import { compareRationals, numberOf, plainDecimal } from "../figures/rational";
import { ok, type Result } from "../result";
import type { CheckVerdict } from "./check";
import { canPrintAs } from "./roundingVerdict";

/**
 * [§11, P] Checks two prints of one figure, in units of one family (§9). 一致: the same number
 * and bound. 舍入差异: the finer one rounds or truncates to the coarser one (§4). 不一致 says the
 * other print in the first one's unit; neither is known to be the right one. Null where one is blank.
 */
export function checkSameFigure(
  printed: FigureWithUnit,
  other: FigureWithUnit,
): Result<CheckVerdict | null> {
  const first = amountIn(printed, printed.unit);
  if (!first.ok) return first;
  const second = amountIn(other, printed.unit);
  if (!second.ok) return second;
  const [one, two] = [first.value, second.value];
  if (one === null || two === null) return ok(null);
  if (compareRationals(one.value, two.value) === 0) {
    return ok({ kind: one.bound === two.bound ? "agrees" : "boundDiffers" });
  }
  const [coarse, fine] = one.decimals <= two.decimals ? [one, two] : [two, one];
  if (canPrintAs(coarse, fine.value, fine.value)) return ok({ kind: "roundingDifference" });
  return ok({ kind: "differs", computed: plainDecimal(numberOf(two.value)) });
}
