import { amountOf } from "../figures/amount";
import type { Figure, NumberFigure } from "../figures/figure";
import { add, divide, multiply, negate, rationalOf, type Rational } from "../figures/rational";
import { printRounded, roundHalfUp } from "../figures/round";
import { outcomeWord, type CompletionWord } from "../judging/completion";
import { pairOf } from "../judging/pair";
import { ok, type Result } from "../result";
import { roundingVerdict, slackOf } from "./roundingVerdict";

/** [§4] 一致, 舍入差异, or 不一致 with what should be printed: a number or a word. */
export type Verdict =
  | { readonly kind: "agrees" }
  | { readonly kind: "roundingDifference" }
  | { readonly kind: "differs"; readonly computed: string | { readonly word: CompletionWord } };

/** What a check of printed figures against each other finds. */
export type CheckVerdict =
  | Verdict
  /** [§1, §12] The same number, once as a bound and once bare. */
  | { readonly kind: "boundDiffers" }
  /** [§8] A part that is not more than its whole. */
  | { readonly kind: "withinWhole" }
  | { readonly kind: "exceedsWhole" }
  | { readonly kind: Apart };

/** [§12] Why two printed figures are not held against each other: another scope, or a bound beside a figure. */
export type Apart = "otherScope" | "notComparable";

/** Where a word was printed instead of a ratio, the ratio is said with the plans' two decimals. */
const USUAL_DECIMALS = 2;
const HUNDRED: Rational = { numerator: 100n, denominator: 1n };

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
  const computed = printRounded(roundHalfUp(ratio, decimals), decimals);
  if (typeof printed === "string") return { kind: "differs", computed };
  const slack = slackOf(actual);
  const low = percentOf(add(rationalOf(actual.value), negate(slack)), target);
  const high = percentOf(add(rationalOf(actual.value), slack), target);
  const kind = roundingVerdict(amountOf(printed), ratio, low, high);
  return kind === "differs" ? { kind, computed } : { kind };
}

function percentOf(actual: Rational, target: NumberFigure): Rational {
  return divide(multiply(actual, HUNDRED), rationalOf(target.value));
}
