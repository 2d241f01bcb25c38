import { SHARE_TARGET_ABOVE } from "../defaults";
import { toFifteenDigits, reaches } from "../figures/compare";
import type { Figure } from "../figures/figure";
import { comparableUnit, isRateUnit } from "../figures/units";
import type { Outcome } from "./finding";
import { isShare, isTotalRow, numberInUnit, percentTarget, type ReviewedRow } from "./reviewedRow";
import { limitOf, type ReviewSettings } from "./reviewRules";

/** A number that was read, with what it is compared with. */
export interface ReviewedNumber {
  readonly value: number;
  readonly read: string;
  readonly row: ReviewedRow;
  /** Last year's figure; of a total to date the earlier one. */
  readonly previous: Figure | null;
  /** [§8] The figure of the row that this one is part of, in the same unit. */
  readonly whole: Figure | null;
  readonly settings: ReviewSettings;
  /** A year's own figure, also where the row counts up. */
  readonly isYear: boolean;
}

/** [E5] Below zero where the unit counts or is a share. */
export function belowZero({ value, read, row }: ReviewedNumber): Outcome {
  const isCounted = isRateUnit(comparableUnit(row.unit)) === false;
  if (!isCounted && !isShare(row)) return "notJudged";
  return value < 0 ? { rule: "E5", read } : "passed";
}

const WHOLE_PERCENT = 100;

/** [E6] A share of a whole above 100. */
export function aboveWhole({ value, read, row }: ReviewedNumber): Outcome {
  if (!isShare(row)) return "notJudged";
  return reaches(WHOLE_PERCENT, value) ? "passed" : { rule: "E6", read };
}

/** [E7] 92.5% typed into a General cell holds 0.925. */
export function percentAsFraction({ value, read, row }: ReviewedNumber): Outcome {
  const target = percentTarget(row);
  if (target === null || target <= SHARE_TARGET_ABOVE) return "notJudged";
  if (value <= 0 || value > 1) return "passed";
  return { rule: "E7", read, suggested: toFifteenDigits(value * WHOLE_PERCENT) };
}

/**
 * [E8] A thousandfold, or less than a thousandth, of what the figure can be compared with; or a hundredth,
 * as 46.7% is stored that was typed where no percentage belongs.
 */
export function farFromKnown({ value, read, row, previous, settings }: ReviewedNumber): Outcome {
  const { unit, base, target } = row;
  const limit = limitOf("E8", settings);
  const figures = { previous, base, target };
  let isJudged = false;
  let isNear = false;
  let isSmall = false;
  for (const against of ["previous", "base", "target"] as const) {
    const reference = numberInUnit(figures[against], unit);
    if (reference === null || reference <= 0 || value <= 0) continue;
    isJudged = true;
    isNear ||= isNearAsPercent(value, reference);
    isSmall ||= reference < SHARE_TARGET_ABOVE;
    const isAbove = reaches(value, reference * limit);
    if (!isAbove && reaches(value * limit, reference)) continue;
    return { rule: "E8", read, against, reference, isAbove, limit };
  }
  if (isNear && !isSmall && value < 1 && mayHoldPercent(row)) {
    const percent = toFifteenDigits(value * WHOLE_PERCENT);
    return { rule: "E8", read, against: "percent", reference: percent, isAbove: false, limit };
  }
  return isJudged ? "passed" : "notJudged";
}

/** How near: between the half and the double. A total to date may begin as small as that. */
export const NEAR_TIMES = 2;

/** Whether a row may hold a percentage that was typed by mistake: it counts, and does not add up. */
export const mayHoldPercent = (row: ReviewedRow): boolean =>
  isRateUnit(comparableUnit(row.unit)) === false && !isTotalRow(row);

function isNearAsPercent(value: number, reference: number): boolean {
  const percent = toFifteenDigits(value * WHOLE_PERCENT);
  return reaches(percent * NEAR_TIMES, reference) && reaches(reference * NEAR_TIMES, percent);
}

/** Units of which there is no half. */
const UNDIVIDED: readonly string[] = [
  ...["人", "人次", "家", "个", "所", "间", "户", "件", "名", "场"],
  ...["次", "门", "节", "项", "例", "宗", "台", "套"],
];

/** Whether a unit has no half. */
export const isUndivided = (unit: string): boolean => UNDIVIDED.includes(comparableUnit(unit));

/** [E9] A fraction of a person, a case, an office: not of 万人. */
export function fractionOfOne({ value, read, row }: ReviewedNumber): Outcome {
  if (!isUndivided(row.unit)) return "notJudged";
  return Number.isInteger(value) ? "passed" : { rule: "E9", read, unit: comparableUnit(row.unit) };
}

/** [E10] Up or down by more than half against last year, or nothing where there was something. */
export function changedMuch(entry: ReviewedNumber): Outcome {
  const { value, read, row, settings } = entry;
  const previous = isToDate(entry) ? null : numberInUnit(entry.previous, row.unit);
  if (previous === null || previous <= 0) return "notJudged";
  const limit = limitOf("E10", settings);
  const found = { rule: "E10", read, previous, limit } as const;
  if (value === 0) return { ...found, change: "toZero" };
  const [least, most] = [-1, 1].map((sign) => (previous * (WHOLE_PERCENT + sign * limit)) / 100);
  if (!reaches(Number(most), value)) return { ...found, change: "up" };
  return reaches(value, Number(least)) ? "passed" : { ...found, change: "down" };
}

/** [E11] A part is at most its whole. */
export function abovePartOf({ value, read, row, whole }: ReviewedNumber): Outcome {
  const most = numberInUnit(whole, row.unit);
  if (most === null) return "notJudged";
  return reaches(most, value) ? "passed" : { rule: "E11", read, whole: most };
}

/** [E15] A total to date does not fall. */
export function fellThoughTotal(entry: ReviewedNumber): Outcome {
  const { value, read, row } = entry;
  const previous = isToDate(entry) ? numberInUnit(entry.previous, row.unit) : null;
  if (previous === null) return "notJudged";
  return reaches(value, previous) ? "passed" : { rule: "E15", read, previous };
}

/** Whether the figure counts up from the period's start. */
const isToDate = ({ row, isYear }: ReviewedNumber): boolean => !isYear && isTotalRow(row);
