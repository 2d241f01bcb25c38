import type { Status } from "./status";

/** An indicator as an evaluation counts it; null: its attribute is not given. */
export interface CountedIndicator {
  readonly status: Status;
  readonly isBinding: boolean | null;
}

export interface StatusCount {
  readonly status: Status;
  readonly binding: number;
  readonly anticipatory: number;
  /** All, those without an attribute among them. */
  readonly total: number;
}

/** The order of reports: from what is done to what lags, what is not known last. */
export const STATUS_ORDER: readonly Status[] = [
  "completed",
  "achievedEarly",
  "aheadOfSchedule",
  "asExpected",
  "withinBound",
  "inProgress",
  "behindSchedule",
  "boundBroken",
  "notCompleted",
  "notReported",
  "inError",
];

/** [§8] How many indicators stand how, binding ones apart. Every status has its row. */
export function summary(indicators: readonly CountedIndicator[]): readonly StatusCount[] {
  return STATUS_ORDER.map((status) => {
    const counted = indicators.filter((indicator) => indicator.status === status);
    return {
      status,
      binding: counted.filter(({ isBinding }) => isBinding === true).length,
      anticipatory: counted.filter(({ isBinding }) => isBinding === false).length,
      total: counted.length,
    };
  });
}
