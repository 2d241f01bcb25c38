import { amountIn, type FigureWithUnit } from "../figures/amount";
import { add, compareRationals } from "../figures/rational";
import { ok, type Result } from "../result";
import type { CheckVerdict } from "./check";
import { slackOf } from "./roundingVerdict";

/**
 * [§8] Checks that a 其中 part is not more than its whole, rounding of both (§4) allowed for. The
 * plans do not say that the parts they print are all of them, nor that no one is counted in two,
 * so nothing more can be judged. Null where one is blank.
 */
export function checkPart(
  whole: FigureWithUnit,
  part: FigureWithUnit,
): Result<CheckVerdict | null> {
  const all = amountIn(whole, whole.unit);
  if (!all.ok) return all;
  const some = amountIn(part, whole.unit);
  if (!some.ok) return some;
  if (all.value === null || some.value === null) return ok(null);
  const most = add(add(all.value.value, slackOf(all.value)), slackOf(some.value));
  const isWithin = compareRationals(some.value.value, most) <= 0;
  return ok({ kind: isWithin ? "withinWhole" : "exceedsWhole" });
}
