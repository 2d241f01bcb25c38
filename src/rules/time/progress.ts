import type { Period } from "./period";
import { daysInMonth, type PlanDate } from "./readDate";

const MONTHS_A_YEAR = 12;
/** Looked up once, for loops over many rows. */
const { max, min } = Math;

/**
 * [T2] The share of the period that has passed at the end of the day, 0 before it and 1 after it.
 * Whole months are counted as such, so that month-ends are exact: 2023-06-30 is half of 2021–2025.
 */
export function elapsedShare(date: PlanDate, period: Period): number {
  return elapsedMonths(date, period) / monthsOf(period);
}

/** [T2] Time progress in percent, a plain number: 60 for the end of 2023. */
export function progressPercent(date: PlanDate, period: Period): number {
  return (elapsedMonths(date, period) * 100) / monthsOf(period);
}

/** [T2] The years of the period that are left at the end of the day; month-ends are exact. */
export function remainingYears(date: PlanDate, period: Period): number {
  return (monthsOf(period) - elapsedMonths(date, period)) / MONTHS_A_YEAR;
}

function elapsedMonths({ year, month, day }: PlanDate, period: Period): number {
  const months =
    (year - period.firstYear) * MONTHS_A_YEAR + month - 1 + day / daysInMonth(year, month);
  return min(max(months, 0), monthsOf(period));
}

function monthsOf(period: Period): number {
  return (period.lastYear - period.firstYear + 1) * MONTHS_A_YEAR;
}
