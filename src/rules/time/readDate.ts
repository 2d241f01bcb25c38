import type { CellValue } from "../figures/figure";
import { withoutLookAlikes } from "../notation/lookAlikes";
import { fail, ok, type Result } from "../result";
import {
  DATE_REPLACEMENTS,
  FIRST_DATE_YEAR,
  LAST_DATE_SERIAL,
  LAST_DATE_YEAR,
} from "./dateNotation";

/** A day, up to whose end figures are counted. Months run from 1 to 12. */
export interface PlanDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 2023-06-30 */
export function isoDate({ year, month, day }: PlanDate): string {
  const padded = [month, day].map((part) => String(part).padStart(2, "0"));
  return [String(year), ...padded].join("-");
}

const DAY_MS = 86_400_000;
/** Excel's day 0, counting its 29 February 1900: right for every date from March 1900. */
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);

/**
 * [T2] Reads the date of a figure: a year means its end, as do a month, a quarter and a half; a larger
 * number is an Excel date (a time of day does not count). A blank is no date.
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
  const date = dateOfText(text.toUpperCase());
  return date === null ? unreadable : ok(date);
}

/** 2024.1 is January or October: a number keeps no zero at its end. */
const JANUARY_OR_OCTOBER = /^\d{4}\.1$/u;

function dateOfNumber(value: number): PlanDate | null {
  if (value >= LAST_DATE_YEAR + 1 && value < LAST_DATE_SERIAL + 1) {
    const date = new Date(SERIAL_ZERO_MS + Math.floor(value) * DAY_MS);
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    };
  }
  const text = String(value);
  return JANUARY_OR_OCTOBER.test(text) ? null : dateOfText(text);
}

/** `2023` `2023年` `2023年底` */
const YEAR = /^(\d{4})(?:年底?)?$/u;
/** `2023-06` `2023年6月` `2023年6月底`; `202306` */
const MONTH = /^(\d{4})(?:-(\d{1,2})|年至?(\d{1,2})月底?|(\d{2}))$/u;
/** `2023-06-30` `2023年6月30日`; `20230630` */
const DAY = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))$/u;

function dateOfText(text: string): PlanDate | null {
  const read = DATE_REPLACEMENTS.reduce(
    (rest, [written, becomes]) => rest.replaceAll(written, becomes),
    text,
  );
  const [year, month, day] = (DAY.exec(read) ?? MONTH.exec(read) ?? YEAR.exec(read) ?? [])
    .slice(1)
    .filter(Boolean)
    .map(Number);
  if (year === undefined) return null;
  if (month === undefined) return validDate(year, 12, 31);
  return validDate(year, month, day ?? daysInMonth(year, month));
}

function validDate(year: number, month: number, day: number): PlanDate | null {
  if (year < FIRST_DATE_YEAR || year > LAST_DATE_YEAR) return null;
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
