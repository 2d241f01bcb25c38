/**
 * [T2] What is written for a date, and what it is read as, in this order: 2023年二季度 is 2023年6月. The
 * formulas of native sheets and of the ledger replace the same texts, so that every reader of dates reads
 * the same.
 */
export const DATE_REPLACEMENTS: readonly (readonly [written: string, read: string])[] = [
  ["末", "底"],
  ["第", ""],
  ["月份", "月"],
  ["—", "-"],
  ["至", "-"],
  ["~", "-"],
  ["上半年", "6月"],
  ["下半年", "12月"],
  ["全年", "12月"],
  ["前三季度", "9月"],
  ["前3季度", "9月"],
  ["一季度", "3月"],
  ["二季度", "6月"],
  ["三季度", "9月"],
  ["四季度", "12月"],
  ["1季度", "3月"],
  ["2季度", "6月"],
  ["3季度", "9月"],
  ["4季度", "12月"],
  ["Q1", "年3月"],
  ["Q2", "年6月"],
  ["Q3", "年9月"],
  ["Q4", "年12月"],
  ["年年", "年"],
  // From January on: 1-6月 is the end of June.
  ["年1月-", "年"],
  ["年1-", "年"],
  ["/", "-"],
  [".", "-"],
];

/** [T2] Dates lie in these years. */
export const FIRST_DATE_YEAR = 1900;
export const LAST_DATE_YEAR = 2199;
/** 2199-12-31 as Excel counts days. A larger number is no date, but perhaps 202306 or 20230630. */
export const LAST_DATE_SERIAL = 109_574;
