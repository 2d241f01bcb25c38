import { check } from "../../../src/rules/checking/check";
import { readPrintedRatio } from "../../../src/rules/checking/printedRatio";
import type { CellValue } from "../../../src/rules/figures/figure";
import { read, reasonOf, valueOf } from "../figures";
import { ZHANJIANG_1 } from "../printedTables";

const verdict = (
  printed: CellValue,
  actual: CellValue,
  target: CellValue,
): ReturnType<typeof check> =>
  check(valueOf(readPrintedRatio(printed)), read(actual), read(target));

test.each(ZHANJIANG_1)("[§4] 湛江 专栏1 row $row is $verdict", (row) => {
  expect(valueOf(verdict(row.printed, row.actual, row.target))?.kind).toBe(row.verdict);
});

test("[§4] 不一致 says the computed ratio with the decimals printed", () => {
  // 98.60 ÷ 96 = 1.027083…
  expect(valueOf(verdict("103.79", "98.60", "96"))).toEqual({
    kind: "differs",
    computed: "102.71",
  });
  expect(valueOf(verdict("104", "98.60", "96"))).toEqual({ kind: "differs", computed: "103" });
});

test("[§4] a half rounds up on the decimal figure, not on its binary neighbour", () => {
  // 1.005 ÷ 1 × 100 = 100.5 exactly; 2.675 ÷ 2 × 100 = 133.75 exactly.
  expect(valueOf(verdict("101", "1.005", "1"))).toEqual({ kind: "agrees" });
  expect(valueOf(verdict("133.8", "2.675", "2"))).toEqual({ kind: "agrees" });
});

test("[§4] a printed trailing zero counts as a decimal of the input", () => {
  // 46.7 may be 46.65 to 46.75 and so 119.62 to 119.87; 46.70 only 119.73 to 119.76.
  expect(valueOf(verdict("119.70", "46.7", "39"))).toEqual({ kind: "roundingDifference" });
  expect(valueOf(verdict("119.70", "46.70", "39"))).toEqual({
    kind: "differs",
    computed: "119.74",
  });
});

test("[§4] the interval ends half a unit of the printed actual away", () => {
  // 100 ± 0.5 of 96: 103.6458 to 104.6875. 103.64 is truncated from its lower end; 103.63 is not.
  expect(valueOf(verdict("103.64", "100", "96"))).toEqual({ kind: "roundingDifference" });
  expect(valueOf(verdict("103.63", "100", "96"))?.kind).toBe("differs");
  expect(valueOf(verdict("104.69", "100", "96"))).toEqual({ kind: "roundingDifference" });
  expect(valueOf(verdict("104.70", "100", "96"))?.kind).toBe("differs");
});

test("[§4] ratios below zero truncate towards zero", () => {
  // −1.5 ÷ 9 = −16.666… %: −16.6 is truncated, −16.7 rounded; the input alone spans −17.2 to −16.1.
  expect(valueOf(verdict("-16.67", "-1.50", "9"))).toEqual({ kind: "agrees" });
  expect(valueOf(verdict("-16.66", "-1.500", "9"))).toEqual({ kind: "roundingDifference" });
  expect(valueOf(verdict("-16.64", "-1.500", "9"))?.kind).toBe("differs");
  expect(valueOf(verdict("-16.70", "-1.500", "9"))?.kind).toBe("differs");
});

test("[§4] a printed zero is what a small ratio truncates to", () => {
  // 0.7 ÷ 100 = 0.7 %.
  expect(valueOf(verdict("0", "0.7", "100"))).toEqual({ kind: "roundingDifference" });
  expect(valueOf(verdict("0", "1.2", "100"))?.kind).toBe("differs");
});

describe("[C3, C5] printed words", () => {
  test.each([
    ["控制在目标内", "2.47", "3.5以内"],
    ["超出目标", "3.6", "3.5以内"],
    ["达到目标", "12:46:42", "12:46:42"],
    ["未达到目标", "10:40:50", "12:46:42"],
  ])("%s agrees for %s against %s", (printed, actual, target) => {
    expect(valueOf(verdict(printed, actual, target))).toEqual({ kind: "agrees" });
  });

  test("a word or a number where another word belongs says that word", () => {
    const differs = { kind: "differs", computed: { word: "withinBound" } };
    expect(valueOf(verdict("超出目标", "2.47", "3.5以内"))).toEqual(differs);
    expect(valueOf(verdict("70.57", "2.47", "3.5以内"))).toEqual(differs);
  });

  test("a word where a ratio belongs says the ratio with two decimals", () => {
    expect(valueOf(verdict("控制在目标内", "98.60", "96"))).toEqual({
      kind: "differs",
      computed: "102.71",
    });
  });
});

test.each<[CellValue, CellValue]>([
  ["", "98.60"],
  ["-", "98.60"],
  ["103.79", ""],
])("[C7] printed %j with actual %j gives a blank", (printed, actual) => {
  expect(valueOf(verdict(printed, actual, "96"))).toBeNull();
});

test("[C7] what cannot be divided cannot be checked", () => {
  expect(reasonOf(verdict("100", "96", "0"))).toBe("zeroTarget");
});

test("[§4] a printed ratio may carry %", () => {
  expect(valueOf(verdict("102.71%", "98.60", "96"))).toEqual({ kind: "agrees" });
  expect(valueOf(verdict(102.71, 98.6, 96))).toEqual({ kind: "agrees" });
});

test.each<CellValue>(["[102]", ">100", "12:46:42", "25万人", "完成得好", true])(
  "[§4] %s is no printed ratio",
  (printed) => {
    expect(reasonOf(readPrintedRatio(printed))).toBe("unreadableRatio");
  },
);
