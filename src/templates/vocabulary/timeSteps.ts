import type { PlanPeriod } from "../../plan/plan";
import { yearHeading } from "../../text/sheets/sheets";

/** A step of time that a table has a column for: a year now. */
export interface TimeStep {
  /** Names the step's column in formulas and in the sheet's hidden keys. */
  readonly key: string;
  /** What the column is headed by. */
  readonly label: string;
  /** The year that it lies in, and the months of it that it covers, counted from 1. */
  readonly year: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** The steps of a period, in their order. */
export type TimeSteps = (period: PlanPeriod) => readonly TimeStep[];

/** `y1`, `y2` … so that what is entered stays in the first year's column whatever the period is called. */
export const YEARS: TimeSteps = ({ firstYear, lastYear }) =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
    key: `y${index + 1}`,
    label: yearHeading(firstYear + index),
    year: firstYear + index,
    firstMonth: 1,
    lastMonth: 12,
  }));
