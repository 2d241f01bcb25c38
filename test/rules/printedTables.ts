import type { Verdict } from "../../src/rules/checking/check";
import type { CompletionWord } from "../../src/rules/judging/completion";

interface CheckedRow {
  readonly row: number;
  readonly actual: string;
  readonly target: string;
  readonly printed: string;
  /** To four decimals. */
  readonly computed: number | CompletionWord;
  readonly verdict: Verdict["kind"];
}

const row = (
  number: number,
  actual: string,
  target: string,
  printed: string,
  computed: CheckedRow["computed"],
  verdict: CheckedRow["verdict"],
): CheckedRow => ({ row: number, actual, target, printed, computed, verdict });

/** 湛江 专栏1, with the computed ratios and verdicts of the acceptance table in RULES §4. */
export const ZHANJIANG_1: readonly CheckedRow[] = [
  row(1, "[38.39]", "[37.5]", "102.36", 102.3733, "roundingDifference"),
  row(2, "2.47", "3.5以内", "控制在目标内", "withinBound", "agrees"),
  row(3, "147.18", "140.28", "104.92", 104.9187, "agrees"),
  row(4, "83.72", "74", "113.13", 113.1351, "roundingDifference"),
  row(5, "280.12", "251", "111.60", 111.6016, "agrees"),
  row(6, "46.70", "39", "119.74", 119.7436, "agrees"),
  row(7, "52.99", "43", "123.23", 123.2326, "agrees"),
  row(8, "21.86", "19", "115.05", 115.0526, "agrees"),
  row(9, "29.56", "29", "102", 101.931, "agrees"),
  row(10, "98.60", "96", "103.79", 102.7083, "differs"),
  row(11, "83", "83", "100", 100, "agrees"),
  row(12, "100", "96", "104.16", 104.1667, "roundingDifference"),
  row(13, "96", "90", "106.67", 106.6667, "agrees"),
  row(14, "714", "685", "104.23", 104.2336, "agrees"),
];

/** 广州 专栏1: actual, target and the completion of RULES §4, numbers half-up to two decimals. */
export const GUANGZHOU_1: readonly (readonly [
  actual: string,
  target: string,
  completion: number | CompletionWord,
])[] = [
  ["[161.53]", "[100]", 161.53],
  ["[ 164.6 ]", "[150]", 109.73],
  ["2.53", "3.5以内", "withinBound"],
  ["98.26", "98", 100.27],
  ["691.82", "485", 142.64],
  ["682.93", "461", 148.14],
  ["417", "404", 103.22],
  ["195", "195", 100],
  ["12:46:42", "12:46:42", "structureReached"],
  ["[8.32]", "[8]", 104.0],
  ["99.3", "96", 103.44],
  ["97.16", ">91.5", 106.19],
  ["97.22", "95", 102.34],
  ["90", "90", 100],
];
