import { DEFAULT_THRESHOLDS } from "../../../src/rules/defaults";
import { directedTarget } from "../../../src/rules/figures/direction";
import type { CellValue } from "../../../src/rules/figures/figure";
import { status } from "../../../src/rules/judging/status";
import { readThresholds, type Thresholds } from "../../../src/rules/judging/thresholds";
import type { JudgedNature } from "../../../src/rules/figures/nature";
import { read, reasonOf, valueOf } from "../figures";
import { indicatorAtDate } from "../indicatorAtDate";

function judge(
  actual: CellValue,
  target: CellValue,
  asOf: CellValue = null,
  base: CellValue = null,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
  nature: JudgedNature | null = null,
): ReturnType<typeof status> {
  return status(indicatorAtDate(actual, target, asOf, base, nature), thresholds);
}

type Row = [actual: CellValue, target: CellValue, asOf: CellValue, base: CellValue, word: string];

describe("[§6] any time", () => {
  test.each<Row>([
    ["", "100", 2023, "50", "notReported"],
    ["-", "100", null, null, "notReported"],
    [null, "3.5以内", 2023, null, "notReported"],
    ["2.47", "3.5以内", 2023, "2.53", "withinBound"],
    ["2.47", "3.5以内", 2025, "2.53", "withinBound"],
    ["3.5", "3.5以内", null, null, "withinBound"],
    ["3.6", "3.5以内", 2023, null, "boundBroken"],
    ["3.6", "3.5以内", 2026, null, "boundBroken"],
  ])("%j against %s at %s from %s: %s", (actual, target, asOf, base, word) => {
    expect(valueOf(judge(actual, target, asOf, base))).toBe(word);
  });
});

describe("[§6] at the end or later, or no date given", () => {
  test.each<Row>([
    ["100", "100", 2025, "50", "completed"],
    ["99.9", "100", 2025, "50", "notCompleted"],
    ["100", "100", 2030, null, "completed"],
    ["98.60", "96", null, null, "completed"],
    ["95", "96", null, null, "notCompleted"],
    ["95", ">96", "2025-12-31", "97", "notCompleted"],
    ["12:46:42", "12:46:42", null, null, "completed"],
    ["10:40:50", "12:46:42", 2025, "10:40:50", "notCompleted"],
    ["[38.39]", "[37.5]", null, null, "completed"],
  ])("%j against %s at %s from %s: %s", (actual, target, asOf, base, word) => {
    expect(valueOf(judge(actual, target, asOf, base))).toBe(word);
  });
});

describe("[§6] before the end, target met", () => {
  test.each<Row>([
    // The base had not met it, or no base is known.
    ["96", "95", 2023, "90", "achievedEarly"],
    ["96", "95", 2023, null, "achievedEarly"],
    ["96", ">95", 2023, "-", "achievedEarly"],
    ["[26]", "[25.0]", 2023, null, "achievedEarly"],
    // The last plan's total, printed as base, plays no part.
    ["[26]", "[25.0]", 2023, "[38.9]", "achievedEarly"],
    ["13:46:41", "12:46:42", 2023, "10:40:50", "achievedEarly"],
    ["13:46:41", "12:46:42", 2023, null, "achievedEarly"],
    // A floor that the base already met.
    ["690", "680", 2023, "691.82", "asExpected"],
    ["65", ">60", 2023, "77", "asExpected"],
    ["13:46:41", "12:46:42", 2023, "12:46:42", "asExpected"],
    ["96", "95", 2020, "96", "asExpected"],
  ])("%j against %s at %s from %s: %s", (actual, target, asOf, base, word) => {
    expect(valueOf(judge(actual, target, asOf, base))).toBe(word);
  });
});

describe("[§6] before the end, a floor that the base met is broken", () => {
  test.each<Row>([
    ["670", "680", 2023, "691.82", "behindSchedule"],
    ["59", "﹥60", 2024, "76.1", "behindSchedule"],
    ["11:46:43", "12:46:42", 2023, "12:46:42", "behindSchedule"],
  ])("%j against %s at %s from %s: %s", (actual, target, asOf, base, word) => {
    expect(valueOf(judge(actual, target, asOf, base))).toBe(word);
  });
});

describe("[§6] before the end, pace decides", () => {
  test.each<Row>([
    // Totals at 60 % of the time: pace = total ÷ 25 ÷ 0.6.
    ["[16.5]", "[25.0]", 2023, "[38.9]", "aheadOfSchedule"], // 1.10
    ["[16.49]", "[25.0]", 2023, "[38.9]", "asExpected"],
    ["14.25", "[25.0]", 2023, null, "asExpected"], // 0.95
    ["14.24", "[25.0]", 2023, null, "behindSchedule"],
    // Levels at 60 %: pace = (actual − 90) ÷ (100 − 90) ÷ 0.6.
    ["96.6", "100", 2023, "90", "aheadOfSchedule"], // 0.66 ÷ 0.6 = 1.10
    ["96.59", "100", 2023, "90", "asExpected"],
    ["95.7", "100", 2023, "90", "asExpected"], // 0.57 ÷ 0.6 = 0.95
    ["95.69", "100", 2023, "90", "behindSchedule"],
    ["89", "100", 2023, "90", "behindSchedule"],
    // A lower bound is judged as a level, its base may carry a sign.
    ["96.6", ">100", 2023, ">90", "aheadOfSchedule"],
    ["95", ">100", 2023, "90", "behindSchedule"],
  ])("%j against %s at %s from %s: %s", (actual, target, asOf, base, word) => {
    expect(valueOf(judge(actual, target, asOf, base))).toBe(word);
  });

  test("[T4] a level is judged by its way from the base, not by its ratio", () => {
    // 湛江 失业保险 46.7 → 48.1: 46.8 is 97.3 % of the target but 7 % of the way at 60 % of the time.
    expect(valueOf(judge("46.8", "48.1", 2023, "46.7"))).toBe("behindSchedule");
  });

  test("a pace that is exactly a threshold on paper reaches it", () => {
    // 0.3 ÷ 0.4 = 0.75; in binary 0.3 ÷ 0.4 is 0.7499999999999999.
    const threeQuarters = { lower: 0.75, upper: 2, tolerance: 0 };
    expect(0.3 / 0.4 < 0.75).toBe(true);
    expect(valueOf(judge("0.3", "[1]", "2022-12-31", null, threeQuarters))).toBe("asExpected");
    // (97.3 − 97.1) ÷ (97.6 − 97.1) ÷ 0.4 = 1; in binary a little less than 1 or more.
    expect(
      valueOf(judge("97.3", "97.6", 2022, "97.1", { lower: 0.9, upper: 1, tolerance: 0 })),
    ).toBe("aheadOfSchedule");
  });
});

test("[§9] a base or an actual with a unit of its own is judged in the target's", () => {
  expect(valueOf(judge("46.8万人", "48.1万人", 2023, "467000人"))).toBe("behindSchedule");
  expect(valueOf(judge("481000人", "48.1万人", 2023, "467000人"))).toBe("achievedEarly");
  expect(valueOf(judge("480000人", "48.1万人", 2023, "46.7万人"))).toBe("aheadOfSchedule");
  expect(reasonOf(judge("480000人", "48.1万人次", 2023))).toBe("differentUnits");
  expect(reasonOf(judge("48万人", "48.1万人", 2023, "46.7万元"))).toBe("differentUnits");
  expect(reasonOf(judge("48万人", "48.1万人", 2023, "46.7"))).toBe("unitMissing");
});

describe("[§6] before the end, no pace", () => {
  test.each<Row>([
    ["90", "95", 2023, null, "inProgress"],
    ["90", "95", 2023, "-", "inProgress"],
    ["10:40:50", "12:46:42", 2023, null, "inProgress"],
    ["11:42:47", "12:46:42", 2023, "10:40:50", "inProgress"],
    ["11:42:47", "12:46:42", 2023, "-", "inProgress"],
    ["[1]", "[25.0]", 2020, null, "inProgress"],
    ["91", "95", "2020-12-31", "90", "inProgress"],
  ])("%j against %s at %s from %s: %s", (actual, target, asOf, base, word) => {
    expect(valueOf(judge(actual, target, asOf, base))).toBe(word);
  });
});

describe("[C7] what cannot be compared has no status", () => {
  test.each<[CellValue, CellValue, CellValue, string]>([
    ["5", "-", null, "noTarget"],
    ["[5]", "[0]", null, "zeroTarget"],
    ["5", ">0", null, "zeroTarget"],
    ["5", "-1", null, "negativeTarget"],
    ["[5]", "5", null, "totalAgainstSingleYear"],
    ["5", "12:46:42", null, "differentStructure"],
    ["5", "10", "12:46:42", "differentStructure"],
    ["12:46:42", "12:46:42", "10", "differentStructure"],
    ["5", "10", "[4]", "totalAgainstSingleYear"],
  ])("%s against %s from %s: %s", (actual, target, base, reason) => {
    expect(reasonOf(judge(actual, target, 2023, base))).toBe(reason);
  });
});

describe("[§2] a row marked 逆向", () => {
  test("has an upper bound", () => {
    const target = read("3.5");
    if (target === null) throw new Error("no target");
    expect(directedTarget(target, true)).toEqual({ ...target, bound: "upper" });
    expect(directedTarget(target, false)).toBe(target);
  });

  test("leaves a structure as it is", () => {
    const target = read("12:46:42");
    if (target === null) throw new Error("no target");
    expect(directedTarget(target, true)).toBe(target);
  });
});

describe("[§6] thresholds", () => {
  test.each<[CellValue[], Thresholds]>([
    [[], DEFAULT_THRESHOLDS],
    [[null], DEFAULT_THRESHOLDS],
    [["", " "], DEFAULT_THRESHOLDS],
    [[0.9, 1.2], { lower: 0.9, upper: 1.2, tolerance: 0.002 }],
    [["0.9", "1.2"], { lower: 0.9, upper: 1.2, tolerance: 0.002 }],
    [["0.9,1.2"], { lower: 0.9, upper: 1.2, tolerance: 0.002 }],
    [["0.9，1.2"], { lower: 0.9, upper: 1.2, tolerance: 0.002 }],
    [[0.9, 1.2, null], { lower: 0.9, upper: 1.2, tolerance: 0.002 }],
    [[0.9, 1.2, 0], { lower: 0.9, upper: 1.2, tolerance: 0 }],
    [["0.9,10,0.05"], { lower: 0.9, upper: 10, tolerance: 0.05 }],
  ])("%j", (cells, expected) => {
    expect(valueOf(readThresholds(cells, DEFAULT_THRESHOLDS))).toEqual(expected);
  });

  test.each<[CellValue[]]>([
    [[0.9]],
    [[0.9, null]],
    [[1.1, 0.95]],
    [[0, 1]],
    [[-1, 1]],
    [[1, 1]],
    [[0.9, 1, -0.1]],
    [[0.9, 1, "宽"]],
    [[0.9, 1, 0.01, 5]],
    [[0.9, Infinity]],
    [["0.9,"]],
    [["高", "低"]],
    [[true, 2]],
    [[0.5, true]],
  ])("%j are unreadable", (cells) => {
    expect(reasonOf(readThresholds(cells, DEFAULT_THRESHOLDS))).toBe("unreadableThresholds");
  });

  test.each<[CellValue[]]>([[[95, 110]], [[0.95, 10.1]], [[0.9, 1.1, 2]], [[0.9, 1.1, 1]]])(
    "%j are given in percent",
    (cells) => {
      expect(reasonOf(readThresholds(cells, DEFAULT_THRESHOLDS))).toBe("thresholdsInPercent");
    },
  );
});

describe("[§6] the tolerance: a level short of its schedule by no more than 0.2% of its target", () => {
  test.each<[CellValue, CellValue, CellValue, CellValue, string]>([
    // On schedule 46.98, short by 0.02; 0.002 × 48.1 = 0.0962. Pace (0.26 ÷ 1.4) ÷ 0.2 = 0.93.
    ["46.96", "48.1", 2021, "46.7", "asExpected"],
    // Short by 0.0962 and by a little more.
    ["46.8838", "48.1", 2021, "46.7", "asExpected"],
    ["46.8837", "48.1", 2021, "46.7", "behindSchedule"],
    // Totals, and what is to be kept, have none: 4.72 ÷ 25 ÷ 0.2 = 0.944.
    ["4.72", "[25.0]", 2021, null, "behindSchedule"],
    ["131.9", "132", 2024, "140.99", "behindSchedule"],
    // Nor has the end.
    ["48.0999", "48.1", 2025, "46.7", "notCompleted"],
  ])("%s against %s at %s from %s: %s", (actual, target, asOf, base, word) => {
    expect(valueOf(judge(actual, target, asOf, base))).toBe(word);
  });
});

describe("[§6] a plain target of 0 is judged as a bound", () => {
  test.each<[CellValue, CellValue, string]>([
    ["0", "50", "withinBound"],
    ["3", null, "boundBroken"],
  ])("%s from %s: %s", (actual, base, word) => {
    expect(valueOf(judge(actual, "0", 2023, base))).toBe(word);
    expect(valueOf(judge(actual, "0", 2025, base))).toBe(word);
  });
});

describe("[§6, T3] a year's own count is judged by its year's target, and inside a year by the share of it", () => {
  // 湛江 技工院校招生: 5880 → 7000; 2023's value on schedule is 6552, half of it 3276.
  test.each<[CellValue, CellValue, CellValue, CellValue, JudgedNature, string]>([
    ["3200", "7000", "2023年6月", "5880", "annual", "asExpected"], // 0.977
    ["3112", "7000", "2023年6月", "5880", "annual", "behindSchedule"], // 0.9499
    ["3604", "7000", "2023年6月", "5880", "annual", "aheadOfSchedule"], // 1.1001
    ["6552", "7000", 2023, "5880", "annual", "asExpected"],
    ["7100", "7000", "2023年6月", "5880", "annual", "achievedEarly"],
    ["3200", "7000", "2023年6月", "5880", "level", "behindSchedule"],
    ["6900", "7000", 2025, "5880", "annual", "notCompleted"],
    // Without a base only the last year's target is known.
    ["3200", "7000", "2023年6月", null, "annual", "inProgress"],
    ["3400", "7000", "2025年6月", null, "annual", "asExpected"], // 3400 ÷ 3500
    // A rate has its year's target the whole year: 90 → 95, 93 in 2023.
    ["93", "95", "2023年6月", "90", "annualRate", "asExpected"],
    ["93%", "95%", "2023年6月", "90%", "annual", "asExpected"],
    ["46.5", "95", "2023年6月", "90", "annualRate", "behindSchedule"],
    ["1", "7000", 2020, "5880", "annual", "inProgress"],
    ["1", "5", 2021, "-95", "annual", "inProgress"],
    // 广州 技工院校年招生: to be kept at 3, and 1.5 by mid-year.
    ["1.6", "3", "2023年6月", "3", "annual", "asExpected"],
    ["1.43", "3", "2023年6月", "3", "annual", "asExpected"], // 0.953
    ["1.42", "3", "2023年6月", "3", "annual", "behindSchedule"], // 0.947
    ["2.9", "3", 2023, "3", "annual", "behindSchedule"],
    ["3.1", "3", 2023, "3", "annual", "asExpected"],
    ["80", ">96", "2023年6月", "100", "annualRate", "behindSchedule"],
    ["48", ">90", "2023年6月", "80", "annual", "asExpected"], // 48 ÷ 45 = 1.07
  ])("%s against %s at %s from %s (%s): %s", (actual, target, asOf, base, nature, word) => {
    expect(valueOf(judge(actual, target, asOf, base, DEFAULT_THRESHOLDS, nature))).toBe(word);
  });
});

test("[§2] a nature against the target's brackets is an error", () => {
  const withNature = (actual: string, target: string, nature: JudgedNature) =>
    reasonOf(judge(actual, target, 2023, null, DEFAULT_THRESHOLDS, nature));
  expect(withNature("5", "[25.0]", "annual")).toBe("natureAgainstBrackets");
  expect(withNature("5", "[25.0]", "level")).toBe("natureAgainstBrackets");
  expect(withNature("5", "25.0", "total")).toBe("natureAgainstBrackets");
  expect(valueOf(judge("15", "[25.0]", 2023, null, DEFAULT_THRESHOLDS, "total"))).toBe(
    "asExpected",
  );
});
