import type { Indicator } from "../../../plan/plan";
import { toFifteenDigits } from "../../../rules/figures/compare";
import { type Figure, numberFigure } from "../../../rules/figures/figure";
import { judgedNature, type JudgedNature, judgedTarget } from "../../../rules/figures/nature";
import { isMet } from "../../../rules/judging/met";
import { type Pair, pairOf } from "../../../rules/judging/pair";
import { type ExcelError, REASON_ERRORS } from "../../../rules/reasons";
import type { Result } from "../../../rules/result";

type NativeKind = "number" | "lower" | "upper" | "total" | "upperTotal" | "structure" | "none";

/** [§1] A row's printed target and base, taken apart: they are locked, so layout can do it. */
export interface NativeRow {
  /** [§6] As it is judged: a plain 0 is an upper bound. */
  readonly kind: NativeKind;
  /** [§2] What its figures count. */
  readonly nature: JudgedNature;
  /** Null for a structure, and where there is no figure. */
  readonly target: number | null;
  /** [C5] A structure's running shares, from the top grade down; null for anything else. */
  readonly shares: readonly number[] | null;
  /** [§6] The base to measure a level from; null where there is none or it plays no part. */
  readonly base: number | null;
  /** [§2] The base already met the target, which is to be kept. */
  readonly isKept: boolean;
  /** [C7] What every actual gets here, because of the target. */
  readonly targetError: ExcelError | null;
  /** The same for 完成比例, which divides by a plain 0. */
  readonly ratioError: ExcelError | null;
  /** The same for 进展, which looks at the base as well. */
  readonly statusError: ExcelError | null;
}

export function nativeRow({ target: printed, base, nature, unit }: Indicator): NativeRow {
  const target = judgedTarget(printed) ?? printed;
  const kind = kindOf(target);
  const isTotal = target.kind === "number" && target.isTotal;
  // [§6] The last plan's total, printed as the base of a total, plays no part.
  const start = isTotal ? null : pairOf(base, target);
  const pair = start?.ok === true ? start.value : null;
  const targetError = errorOf(pairOf(sampleActual(target), target));
  return {
    kind,
    nature: judgedNature(nature, unit),
    target: target.kind === "number" ? target.value : null,
    shares: target.kind === "structure" ? runningShares(target.parts) : null,
    base: pair?.kind === "number" ? pair.actual.value : null,
    isKept: pair !== null && isMet(pair),
    targetError,
    ratioError: errorOf(pairOf(sampleActual(printed), printed)),
    statusError: targetError ?? (start === null ? null : errorOf(start)),
  };
}

export const isUpper = ({ kind }: NativeRow): boolean => kind === "upper" || kind === "upperTotal";

/**
 * [§6] Whether a target that is not met yet can ever have a pace: a total, a level with a base, a year's own
 * figure; of what is to be kept, a year's own count.
 */
export function hasPace(row: NativeRow): boolean {
  if (row.kind === "structure" || row.target === null || isUpper(row)) return false;
  if (row.isKept) return row.nature === "annual";
  return row.nature !== "level" || row.base !== null;
}

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
