/** 2023年1-6月 and 2023年1月—6月 are 2023年至6月, the end of June. */
const FROM_JANUARY = ["-", "—", "至", "~", "–", "－"].flatMap((dash): [string, string][] => [
  [`年1月${dash}`, "年至"],
  [`年1${dash}`, "年至"],
]);

/** 二季度, 第二季度, 2季度, 第2季度. */
const QUARTERS = ["一", "二", "三", "四"].flatMap((word, index): [string, string][] =>
  [`第${word}`, `第${index + 1}`, word, String(index + 1)].map((name) => [
    `${name}季度`,
    `${(index + 1) * 3}月`,
  ]),
);

/**
 * [T2] What is written for a date, and what it is read as, in this order: 2023年二季度 is 2023年6月. The
 * formulas of native sheets and of the ledger replace the same texts, so that every reader of dates reads
 * the same.
 */
export const DATE_REPLACEMENTS: readonly (readonly [written: string, read: string])[] = [
  ["末", "底"],
  ["月份", "月"],
  ["上半年", "6月"],
  ["下半年", "12月"],
  ["全年", "12月"],
  ["前三季度", "9月"],
  ["前3季度", "9月"],
  ...QUARTERS,
  ["年Q", "Q"],
  ["Q1", "年3月"],
  ["Q2", "年6月"],
  ["Q3", "年9月"],
  ["Q4", "年12月"],
  ...FROM_JANUARY,
  ["/", "-"],
  [".", "-"],
];

/** [T2] Dates lie in these years. */
export const FIRST_DATE_YEAR = 1900;
export const LAST_DATE_YEAR = 2199;
/** 2199-12-31 as Excel counts days. A larger number is no date, but perhaps 202306 or 20230630. */
export const LAST_DATE_SERIAL = 109_574;
