/** [B3] What a rate divides and by what: a unit reports both, and they can be added up. */
export type RatePart = "numerator" | "denominator";

export const RATE_PARTS: readonly RatePart[] = ["numerator", "denominator"];

/** The key of the row of a rate's part, below the rate's own. */
export const ratePartKey = (indicatorKey: string, part: RatePart): string =>
  `${indicatorKey}.${part}`;
