/** A day, up to whose end figures are counted. Months run from 1 to 12. */
export interface PlanDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FEBRUARY = 2;
const SHORT_MONTHS: readonly number[] = [4, 6, 9, 11];

export function daysInMonth(year: number, month: number): number {
  if (month === FEBRUARY) return isLeapYear(year) ? 29 : 28;
  return SHORT_MONTHS.includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
