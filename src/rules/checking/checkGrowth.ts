import { growthPercent } from "../course/growth";
import { amountIn } from "../figures/amount";
import type { Amount, FigureWithUnit } from "../figures/amount";
import { toFifteenDigits } from "../figures/compare";
import { add, negate, numberOf, rationalOf } from "../figures/rational";
import type { Rational } from "../figures/rational";
import { printRounded, roundHalfUp } from "../figures/round";
import { ok } from "../result";
import type { Result } from "../result";
import type { Verdict } from "./check";
import { roundingVerdict, slackOf } from "./roundingVerdict";

/**
 * [§4, P] Checks a printed growth in percent, over several years the yearly average, as §4 checks a
 * printed ratio: current and previous figure stand for themselves ± half their last decimal. A
 * bound is a target and stands for itself. Null where one of them is not printed.
 */
export function checkGrowth(
  printedPercent: FigureWithUnit,
  current: FigureWithUnit,
  previous: FigureWithUnit | null,
  years: number,
): Result<Verdict | null> {
  if (previous === null) return ok(null);
  const printed = amountIn(printedPercent, printedPercent.unit);
  if (!printed.ok) return printed;
  const now = amountIn(current, previous.unit);
  if (!now.ok) return now;
  const before = amountIn(previous, previous.unit);
  if (!before.ok) return before;
  if (printed.value === null || now.value === null || before.value === null) return ok(null);
  return verdictOf(printed.value, now.value, before.value, years);
}

function verdictOf(printed: Amount, now: Amount, before: Amount, years: number): Result<Verdict> {
  const computed = growthOf(now.value, before.value, years);
  if (!computed.ok) return computed;
  const low = growthOf(leastOf(now), mostOf(before), years);
  if (!low.ok) return low;
  const high = growthOf(mostOf(now), leastOf(before), years);
  if (!high.ok) return high;
  const kind = roundingVerdict(printed, computed.value, low.value, high.value);
  if (kind !== "differs") return ok({ kind });
  const rounded = roundHalfUp(computed.value, printed.decimals);
  return ok({ kind, computed: printRounded(rounded, printed.decimals) });
}

/** An average over years is a root and no fraction, so its 15 digits are taken for it. */
function growthOf(now: Rational, before: Rational, years: number): Result<Rational> {
  const percent = growthPercent(numberOf(now), numberOf(before), years);
  return percent.ok ? ok(rationalOf(toFifteenDigits(percent.value))) : percent;
}

function leastOf(amount: Amount): Rational {
  return amount.bound === null ? add(amount.value, negate(slackOf(amount))) : amount.value;
}

function mostOf(amount: Amount): Rational {
  return amount.bound === null ? add(amount.value, slackOf(amount)) : amount.value;
}
