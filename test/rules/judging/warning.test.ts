import { DEFAULT_WARNING_THRESHOLDS } from "../../../src/rules/defaults";
import type { CellValue } from "../../../src/rules/figures/figure";
import { warning } from "../../../src/rules/judging/warning";
import { reasonOf, valueOf } from "../figures";
import { indicatorAtDate } from "../indicatorAtDate";

type Row = [actual: CellValue, target: CellValue, asOf: CellValue, base: CellValue];
type Level = [...Row, anticipatory: string | null, binding: string | null];

describe("[§7] the level, and that of a binding indicator", () => {
  test.each<Level>([
    // Met, or a bound kept.
    ["100", "95", 2023, "90", "normal", "normal"],
    ["2.47", "3.5以内", 2023, null, "normal", "normal"],
    ["65", ">60", 2023, "77", "normal", "normal"],
    ["98.60", "96", null, null, "normal", "normal"],
    // Total at 60 % of the time: pace = total ÷ 25 ÷ 0.6.
    ["14.25", "[25.0]", 2023, null, "normal", "normal"], // 0.95
    ["14.24", "[25.0]", 2023, null, "yellow", "red"],
    ["9", "[25.0]", 2023, null, "yellow", "red"], // 0.60
    ["8.99", "[25.0]", 2023, null, "red", "red"],
    // Level at 60 %: pace = (actual − 90) ÷ 5 ÷ 0.6.
    ["91.8", "95", 2023, "90", "yellow", "red"], // 0.36 ÷ 0.6 = 0.60
    ["91.79", "95", 2023, "90", "red", "red"],
    // A broken bound or kept floor.
    ["3.6", "3.5以内", 2022, null, "red", "red"],
    ["3.6", "3.5以内", 2025, null, "red", "red"],
    // Short by 10, 1.5 % of the target; by 34, 5 % of it.
    ["670", "680", 2023, "691.82", "yellow", "red"],
    ["646.01", "680", 2023, "691.82", "yellow", "red"],
    ["646", "680", 2023, "691.82", "red", "red"],
    ["131.9", "132", 2024, "140.99", "yellow", "red"],
    ["11:46:43", "12:46:42", 2023, "12:46:42", "red", "red"],
    // At the end, an unmet target.
    ["95", "96", 2025, "90", "yellow", "red"],
    ["95", "96", null, null, "yellow", "red"],
    ["670", "680", 2025, "691.82", "yellow", "red"],
    ["646", "680", 2025, "691.82", "red", "red"],
    ["11:46:43", "12:46:42", 2025, "12:46:42", "red", "red"],
    // The final share: 3 ÷ 5 = 0.60, 2.9 ÷ 5; a final miss is never milder than the warning before it.
    ["93", "95", 2025, "90", "yellow", "red"],
    ["92.9", "95", 2025, "90", "red", "red"],
    ["10", "48.1", 2025, "46.7", "red", "red"],
    ["[14]", "[25.0]", 2025, null, "red", "red"],
    ["94.9", "95", 2025, "90", "yellow", "red"],
    // Within the tolerance.
    ["46.96", "48.1", 2021, "46.7", "normal", "normal"],
    ["46.88", "48.1", 2021, "46.7", "yellow", "red"],
    // 清零
    ["0", "0", 2023, "50", "normal", "normal"],
    ["3", "0", 2023, "50", "red", "red"],
    // Nothing reported, or no pace.
    ["", "95", 2023, "90", null, null],
    ["91", "95", 2023, null, null, null],
    ["1", "[25.0]", 2020, null, null, null],
    ["10:40:50", "12:46:42", 2023, null, null, null],
  ])("%j against %s at %s from %s: %s, %s", (actual, target, asOf, base, plain, raised) => {
    const indicator = indicatorAtDate(actual, target, asOf, base);
    expect(valueOf(warning(indicator, false, DEFAULT_WARNING_THRESHOLDS))).toBe(plain);
    expect(valueOf(warning(indicator, true, DEFAULT_WARNING_THRESHOLDS))).toBe(raised);
  });
});

test("[§7] the thresholds are arguments", () => {
  const indicator = indicatorAtDate("10", "[25.0]", 2023); // pace 0.67
  expect(valueOf(warning(indicator, false, { lower: 0.7, upper: 0.9, tolerance: 0 }))).toBe("red");
  expect(valueOf(warning(indicator, false, { lower: 0.5, upper: 0.6, tolerance: 0 }))).toBe(
    "normal",
  );
});

test("[C7] what cannot be compared has no level", () => {
  const indicator = indicatorAtDate("5", "[0]", 2023);
  expect(reasonOf(warning(indicator, false, DEFAULT_WARNING_THRESHOLDS))).toBe("zeroTarget");
});

describe("[§7, T3] a year's own count inside its year goes by its pace, kept or not", () => {
  test.each<[CellValue, CellValue, CellValue, CellValue, string]>([
    ["3200", "7000", "2023年6月", "5880", "normal"],
    ["3000", "7000", "2023年6月", "5880", "yellow"], // 3000 ÷ 3276 = 0.92
    ["1900", "7000", "2023年6月", "5880", "red"], // 0.58
    ["1.43", "3", "2023年6月", "3", "normal"],
    ["1.2", "3", "2023年6月", "3", "yellow"], // 0.8
    ["0.8", "3", "2023年6月", "3", "red"], // 0.53
    // At the year's end what is to be kept is short by 0.1, 3.3 % of 3.
    ["2.9", "3", 2023, "3", "yellow"],
  ])("%s against %s at %s from %s: %s", (actual, target, asOf, base, level) => {
    const indicator = indicatorAtDate(actual, target, asOf, base, "annual");
    expect(valueOf(warning(indicator, false, DEFAULT_WARNING_THRESHOLDS))).toBe(level);
  });
});
