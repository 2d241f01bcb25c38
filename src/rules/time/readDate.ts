import type { CellValue } from "../figures/figure";
import { withoutLookAlikes } from "../notation/lookAlikes";
import { fail, ok, type Result } from "../result";

/** A day, up to whose end figures are counted. Months run from 1 to 12. */
export interface PlanDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** 9999-12-31, the last date that Excel knows. */
const LAST_SERIAL = 2958465;
const DAY_MS = 86_400_000;
/** Excel's day 0, counting its 29 February 1900: right for every date from March 1900. */
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);

/** `2023` `2023年` `2023年底` */
const YEAR = /^(\d{4})(?:年[底末]?)?$/u;
/** `2023-06` `2023年6月` `2023年6月底` */
const MONTH = /^(\d{4})(?:-(\d{2})|年(\d{1,2})月[底末]?)$/u;
/** `2023-06-30` `2023-6-30` `2023/6/30` `2023年6月30日` */
const DAY = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/u;

/**
 * [T2] Reads the date of a figure: a year means its end, a month its end, a larger number is an
 * Excel date (a time of day does not count). A blank is no date.
 */
export function readDate(cell: CellValue): Result<PlanDate | null> {
  if (cell === null) return ok(null);
  const unreadable = fail({ name: "unreadableDate", read: String(cell).toUpperCase() } as const);
  if (typeof cell === "boolean") return unreadable;
  if (typeof cell === "number") {
    const date = dateOfNumber(cell);
    return date === null ? unreadable : ok(date);
  }
  const text = withoutLookAlikes(cell);
  if (text === "") return ok(null);
  const date = dateOfText(text);
  return date === null ? unreadable : ok(date);
}

function dateOfNumber(value: number): PlanDate | null {
  if (value > LAST_YEAR && value < LAST_SERIAL + 1) {
    const date = new Date(SERIAL_ZERO_MS + Math.floor(value) * DAY_MS);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    };
  }
  return Number.isInteger(value) ? validDate(value, 12, 31) : null;
}

function dateOfText(text: string): PlanDate | null {
  const [year, month, day] = (DAY.exec(text) ?? MONTH.exec(text) ?? YEAR.exec(text) ?? [])
    .slice(1)
    .filter(Boolean)
    .map(Number);
  if (year === undefined) return null;
  if (month === undefined) return validDate(year, 12, 31);
  return validDate(year, month, day ?? daysInMonth(year, month));
}

function validDate(year: number, month: number, day: number): PlanDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

const FEBRUARY = 2;
const SHORT_MONTHS: readonly number[] = [4, 6, 9, 11];

/** How many days a month has; months run from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === FEBRUARY) return isLeapYear(year) ? 29 : 28;
  return SHORT_MONTHS.includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
