import { outcomeWord } from "./completion";
import type { CompletionWord } from "./completion";
import type { Figure, NumberFigure } from "./figure";
import { pairOf } from "./pair";
import {
  add,
  compareRationals,
  divide,
  multiply,
  negate,
  powerOfTen,
  rationalOf,
} from "./rational";
import type { Rational } from "./rational";
import { ok } from "./result";
import type { Result } from "./result";
import { printRounded, roundHalfUp } from "./round";

/** [§4] 一致, 舍入差异, or 不一致 with what should be printed: a number or a word. */
export type Verdict =
  | { readonly kind: "agrees" }
  | { readonly kind: "roundingDifference" }
  | { readonly kind: "differs"; readonly computed: string | { readonly word: CompletionWord } };

/** Where a word was printed instead of a ratio, the ratio is said with the plans' two decimals. */
const USUAL_DECIMALS = 2;
const HUNDRED: Rational = { numerator: 100n, denominator: 1n };
const HALF: Rational = { numerator: 1n, denominator: 2n };

/**
 * [§4] Checks a printed 完成比例(%) against its printed inputs, which are rounded themselves.
 * Null is a blank: nothing was printed or nothing was reported.
 */
export function check(
  printed: NumberFigure | CompletionWord | null,
  actual: Figure | null,
  target: Figure | null,
): Result<Verdict | null> {
  const pair = pairOf(actual, target);
  if (!pair.ok) return pair;
  if (printed === null || pair.value === null) return ok(null);
  if (pair.value.kind === "number" && pair.value.target.bound !== "upper") {
    return ok(checkRatio(printed, pair.value.actual, pair.value.target));
  }
  const word = outcomeWord(pair.value);
  return ok(printed === word ? { kind: "agrees" } : { kind: "differs", computed: { word } });
}

function checkRatio(
  printed: NumberFigure | CompletionWord,
  actual: NumberFigure,
  target: NumberFigure,
): Verdict {
  const ratio = percentOf(rationalOf(actual.value), target);
  const decimals = typeof printed === "string" ? USUAL_DECIMALS : printed.decimals;
  const rounded = roundHalfUp(ratio, decimals);
  if (typeof printed !== "string") {
    if (compareRationals(rounded, rationalOf(printed.value)) === 0) return { kind: "agrees" };
    const slack = multiply(HALF, powerOfTen(-actual.decimals));
    const low = percentOf(add(rationalOf(actual.value), negate(slack)), target);
    const high = percentOf(add(rationalOf(actual.value), slack), target);
    if (canPrintAs(printed, low, high)) return { kind: "roundingDifference" };
  }
  return { kind: "differs", computed: printRounded(rounded, decimals) };
}

function percentOf(actual: Rational, target: NumberFigure): Rational {
  return divide(multiply(actual, HUNDRED), rationalOf(target.value));
}

/**
 * True where some ratio from `low` to `high` rounds half-up or truncates to `printed`: both keep
 * the sign, so the values that do reach half a unit towards zero and a whole unit away from it.
 */
function canPrintAs(printed: NumberFigure, low: Rational, high: Rational): boolean {
  const p = rationalOf(printed.value);
  const unit = powerOfTen(-printed.decimals);
  const half = multiply(HALF, unit);
  if (printed.value < 0) {
    return (
      compareRationals(high, add(p, negate(unit))) > 0 && compareRationals(low, add(p, half)) <= 0
    );
  }
  const towardsZero = printed.value === 0 ? unit : half;
  return (
    compareRationals(low, add(p, unit)) < 0 &&
    compareRationals(high, add(p, negate(towardsZero))) >= 0
  );
}
