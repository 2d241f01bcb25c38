import type { Unit } from "../../src/layout/layoutInput";

/**
 * Made-up figures of a plan's years, as pictures and tests enter them: chosen by hand, so that a picture
 * looks like a bureau's sheet. At the end of 2023 every status is seen in one plan or the other.
 */
export interface SampleRow {
  /** 2021 to 2025; null: nothing is reported, in any year. */
  readonly years: readonly [number, number, number, number, number] | null;
  /** A data date of its own before the end of 2023, and what the year had brought by then. */
  readonly soFar?: { readonly date: string; readonly value: number };
}

const row = (...years: NonNullable<SampleRow["years"]>): SampleRow => ({ years });
const NOT_REPORTED: SampleRow = { years: null };

/** By plan and number in 专栏2. */
export const SAMPLE_FIGURES: Readonly<Record<string, Readonly<Record<number, SampleRow>>>> = {
  zhanjiang: {
    1: row(5.42, 5.08, 5.21, 5.13, 5.06),
    2: row(91.2, 92.4, 93.1, 94.3, 95.1),
    // Behind its course: (47.33 − 46.7) ÷ (48.1 − 46.7) is 45 % after 60 % of the time.
    3: row(47.02, 47.21, 47.33, 47.68, 48.15),
    4: row(53.85, 54.76, 55.31, 55.62, 55.94),
    5: row(45100, 61500, 75800, 89600, 101200),
    6: row(11860, 12140, 12630, 11980, 11750),
    7: row(14, 15, 15, 16, 17),
    8: row(12350, 12780, 13020, 12460, 11890),
    // Behind: 10290 of 20000, and 18490 at the end.
    9: row(3560, 3420, 3310, 3980, 4220),
    10: row(6080, 6290, 6550, 6820, 7060),
    11: {
      years: [38600, 33400, 30200, 27900, 25300],
      soFar: { date: "2023年9月", value: 23100 },
    },
    // Reached before the end: 10060 of 10000.
    12: row(3120, 3380, 3560, 2240, 1980),
    13: row(6180, 6240, 6120, 6310, 6260),
    14: row(74.6, 71.3, 68.9, 66.4, 65.8),
    // The floor of 90 is broken in 2023.
    15: row(95.2, 93.8, 88.6, 91.5, 92.3),
    16: row(99.1, 98.7, 98.2, 97.9, 97.5),
    17: row(722, 731, 738, 742, 746),
    18: NOT_REPORTED,
  },
  guangzhou: {
    1: row(23.05, 21.62, 22.48, 22.1, 22.3),
    // The bound of 3.5 is broken in 2023.
    2: row(2.61, 3.18, 3.62, 3.41, 3.27),
    3: row(826.3, 831.95, 836.8, 841.2, 846.6),
    4: row(139.2, 137.45, 135.62, 133.9, 132.4),
    5: row(688.4, 685.1, 683.2, 681.6, 680.9),
    // The floor of 660 is broken in 2023.
    6: row(678.2, 671.5, 657.4, 661.3, 662.8),
    7: row(283.6, 291.2, 301.6, 311.5, 321.8),
    // Behind: (110.6 − 92.4) ÷ (130 − 92.4) is 48 % after 60 % of the time.
    8: row(98.7, 105.2, 110.6, 119.8, 128.9),
    9: row(3.12, 3.05, 3.08, 3.02, 3.01),
    10: {
      years: [28.6, 24.3, 21.7, 17.5, 15.2],
      soFar: { date: "2023-09-30", value: 16.4 },
    },
    11: row(0.71, 0.74, 0.73, 0.72, 0.75),
    12: row(5.2, 4.9, 4.4, 4.6, 5.1),
    13: NOT_REPORTED,
    14: row(96.8, 95.4, 94.7, 93.9, 94.2),
    15: row(99.6, 99.2, 98.8, 98.5, 98.7),
    16: row(1640, 1659, 1672, 1685, 1698),
  },
};

/** Some of each city's districts, with made-up weights. */
export const SAMPLE_UNITS: Readonly<Record<string, readonly Unit[]>> = {
  zhanjiang: [
    { name: "赤坎区", weight: 3 },
    { name: "霞山区", weight: 2 },
    { name: "廉江市", weight: 6.5 },
  ],
  guangzhou: [
    { name: "天河区", weight: 4 },
    { name: "番禺区", weight: 5 },
    { name: "南沙区", weight: 1.5 },
  ],
};

/** What a ledger or a table of projects says of its rows half-way, in turn. */
export const SAMPLE_PROGRESS = [
  { flag: "进行中", stage: "实施", percentDone: 60, moneyPlanned: 1200, moneyPaid: 705.5 },
  { flag: "已完成", stage: "竣工验收", percentDone: 100, moneyPlanned: 350, moneyPaid: 342.8 },
  { flag: "进行中", stage: "开工", percentDone: 35, moneyPlanned: 860, moneyPaid: 240 },
  { flag: "未启动", stage: "立项审批", percentDone: 0, moneyPlanned: 480, moneyPaid: 0 },
  { flag: "进行中", stage: "实施", percentDone: 80, moneyPlanned: 2600, moneyPaid: 1980.6 },
  { flag: "进行中", stage: "资金筹集", percentDone: 10, moneyPlanned: null, moneyPaid: null },
] as const;

/** When a commitment without a term of the plan's is due, in turn. */
export const SAMPLE_DUE_DATES = ["2025年底", "", "2023-11-30", "", "2023年6月", "2024-01-20"];
