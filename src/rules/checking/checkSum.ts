import { amountIn, type FigureWithUnit } from "../figures/amount";
import {
  add,
  multiply,
  negate,
  numberOf,
  plainDecimal,
  type Rational,
  rationalOf,
} from "../figures/rational";
import { ok, type Result } from "../result";
import type { Verdict } from "./check";
import { roundingVerdict, slackOf } from "./roundingVerdict";

/** What a sum should be is always a number. */
export type SumVerdict =
  | Exclude<Verdict, { readonly kind: "differs" }>
  | { readonly kind: "differs"; readonly computed: string };

const ZERO: Rational = { numerator: 0n, denominator: 1n };

/**
 * [§4, P] Checks a printed whole against its parts, which must be all of them: their sum, taken
 * `times` (a yearly figure over five years), in the whole's unit (§9). Parts stand for themselves
 * ± half their last decimal; a bound is a target and stands for itself. Null where one is blank.
 */
export function checkSum(
  whole: FigureWithUnit,
  parts: readonly FigureWithUnit[],
  times: number,
): Result<SumVerdict | null> {
  const printed = amountIn(whole, whole.unit);
  if (!printed.ok) return printed;
  let sum = ZERO;
  let slack = ZERO;
  for (const part of parts) {
    const amount = amountIn(part, whole.unit);
    if (!amount.ok) return amount;
    if (amount.value === null) return ok(null);
    sum = add(sum, amount.value.value);
    if (amount.value.bound === null) slack = add(slack, slackOf(amount.value));
  }
  if (printed.value === null) return ok(null);
  const factor = rationalOf(times);
  const computed = multiply(sum, factor);
  const low = multiply(add(sum, negate(slack)), factor);
  const high = multiply(add(sum, slack), factor);
  const kind = roundingVerdict(printed.value, computed, low, high);
  return ok(kind === "differs" ? { kind, computed: plainDecimal(numberOf(computed)) } : { kind });
}
