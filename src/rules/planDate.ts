/** A day, up to whose end figures are counted. Months run from 1 to 12. */
export interface PlanDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
