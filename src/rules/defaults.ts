/**
 * What the plans leave open and this product settles [P]. Rules, sheets, help and notes all take the
 * number from here (`src/text/defaultWords.ts` says it in words).
 */

/**
 * [§6, P] A pace from the first is 基本符合预期, from the second 快于预期; after the 95 % rule of
 * Eurostat and Statistics Canada.
 */
export const DEFAULT_THRESHOLDS = { lower: 0.95, upper: 1.1 };

/** [§7, P] A pace below the first is red, below the second yellow. */
export const DEFAULT_WARNING_THRESHOLDS = { lower: 0.6, upper: 0.95 };

/** [B1, P] 万… and 亿… are broken down to this many decimals at least: [23]万人 is 4.60 a year. */
export const LEAST_DECIMALS_OF_LARGE_UNITS = 2;

/** [P] How many days before its term a commitment is due soon. */
export const DUE_SOON_DAYS = 30;

/** [T1] Used where no period is given. */
export const DEFAULT_PERIOD = { name: "十四五", firstYear: 2021, lastYear: 2025 };

/** [T1] The plans that can be named. A plan's base year is the year before its first. */
export const PERIODS = [
  { name: "十三五", firstYear: 2016, lastYear: 2020 },
  { name: "十四五", firstYear: 2021, lastYear: 2025 },
  { name: "十五五", firstYear: 2026, lastYear: 2030 },
];

/** [P] How many decimals a rounding or a split may be asked for, to either side of the point. */
export const MOST_DIGITS = 15;

/** [E7, P] A rate of at most 1 is doubted where the target is above this: 92.5% held as 0.925. */
export const SHARE_TARGET_ABOVE = 10;

/** [E8, P] So many times what a figure is compared with, or less than so small a part of it, is doubted. */
export const REVIEW_TIMES = 1000;

/** [E10, P] A change against last year by more than so many percent is doubted. */
export const REVIEW_CHANGE_PERCENT = 50;
