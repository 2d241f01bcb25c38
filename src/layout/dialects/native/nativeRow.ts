import type { Indicator } from "../../../plan/plan";
import { toFifteenDigits } from "../../../rules/figures/compare";
import { type Figure, numberFigure } from "../../../rules/figures/figure";
import { isMet } from "../../../rules/judging/met";
import { type Pair, pairOf } from "../../../rules/judging/pair";
import { type ExcelError, REASON_ERRORS } from "../../../rules/reasons";
import type { Result } from "../../../rules/result";

type NativeKind = "number" | "lower" | "upper" | "total" | "upperTotal" | "structure" | "none";

/** [§1] A row's printed target and base, taken apart: they are locked, so layout can do it. */
export interface NativeRow {
  readonly kind: NativeKind;
  /** Null for a structure, and where there is no figure. */
  readonly target: number | null;
  /** [C5] A structure's running shares, from the top grade down; null for anything else. */
  readonly shares: readonly number[] | null;
  /** [§6] The base to measure a level from; null where there is none or it plays no part. */
  readonly base: number | null;
  /** [§6] The base already met the target, which is a floor to keep above. */
  readonly isFloor: boolean;
  /** [C7] What every actual gets here, because of the target. */
  readonly targetError: ExcelError | null;
  /** The same for 进展, which looks at the base as well. */
  readonly statusError: ExcelError | null;
}

export function nativeRow({ target, base }: Indicator): NativeRow {
  const kind = kindOf(target);
  const isTotal = target.kind === "number" && target.isTotal;
  // [§6] The last plan's total, printed as the base of a total, plays no part.
  const start = isTotal ? null : pairOf(base, target);
  const pair = start?.ok === true ? start.value : null;
  const targetError = errorOf(pairOf(sampleActual(target), target));
  return {
    kind,
    target: target.kind === "number" ? target.value : null,
    shares: target.kind === "structure" ? runningShares(target.parts) : null,
    base: pair?.kind === "number" ? pair.actual.value : null,
    isFloor: pair !== null && isMet(pair),
    targetError,
    statusError: targetError ?? (start === null ? null : errorOf(start)),
  };
}

export const isUpper = ({ kind }: NativeRow): boolean => kind === "upper" || kind === "upperTotal";

/** [§6] Whether an unmet target that is no floor has a pace: a total, or a level with a base. */
export const hasPace = ({ kind, base }: NativeRow): boolean =>
  kind === "total" || (kind !== "structure" && base !== null);

function kindOf(target: Figure): NativeKind {
  if (target.kind !== "number") return target.kind;
  if (target.bound === "upper") return target.isTotal ? "upperTotal" : "upper";
  if (target.isTotal) return "total";
  return target.bound ?? "number";
}

function runningShares(parts: readonly number[]): readonly number[] {
  let share = 0;
  return parts.map((part) => toFifteenDigits((share += part)));
}

/** An actual that fits the target's form, to see whether any can be compared with it. */
function sampleActual(target: Figure): Figure {
  return target.kind === "structure" ? target : numberFigure(1, 0, null, false, null, "1");
}

const errorOf = (result: Result<Pair | null>): ExcelError | null =>
  result.ok ? null : REASON_ERRORS[result.reason.name];
