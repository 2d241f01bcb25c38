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

/** Where a date stands among the years of its period. */
export interface YearOfPeriod {
  /** Counted from 1; 0 before the period has begun. */
  readonly year: number;
  /** Of how many. */
  readonly years: number;
  /** How much of that year has passed: 1 at its end. */
  readonly yearShare: number;
}

/** [T3] The year of the period that a date lies in; its last one after it has ended. */
export function yearOfPeriod(date: PlanDate, period: Period): YearOfPeriod {
  const months = elapsedMonths(date, period);
  const year = Math.ceil(months / MONTHS_A_YEAR);
  const yearShare = year === 0 ? 1 : months / MONTHS_A_YEAR - (year - 1);
  return { year, years: monthsOf(period) / MONTHS_A_YEAR, yearShare };
}

function elapsedMonths({ year, month, day }: PlanDate, period: Period): number {
  const months =
    (year - period.firstYear) * MONTHS_A_YEAR + month - 1 + day / daysInMonth(year, month);
  return min(max(months, 0), monthsOf(period));
}

function monthsOf(period: Period): number {
  return (period.lastYear - period.firstYear + 1) * MONTHS_A_YEAR;
}
