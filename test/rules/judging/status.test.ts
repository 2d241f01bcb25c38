import { DEFAULT_THRESHOLDS } from "../../../src/rules/defaults";
import { directedTarget } from "../../../src/rules/figures/direction";
import type { CellValue } from "../../../src/rules/figures/figure";
import { status } from "../../../src/rules/judging/status";
import { readThresholds, type Thresholds } from "../../../src/rules/judging/thresholds";
import { readPeriod } from "../../../src/rules/time/period";
import { readDate } from "../../../src/rules/time/readDate";
import { read, reasonOf, valueOf } from "../figures";

function judge(
  actual: CellValue,
  target: CellValue,
  asOf: CellValue = null,
  base: CellValue = null,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): ReturnType<typeof status> {
  const indicator = {
    actual: read(actual),
    target: read(target),
    date: valueOf(readDate(asOf)),
    base: read(base),
    period: valueOf(readPeriod("十四五")),
  };
  return status(indicator, thresholds);
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
    const threeQuarters = { lower: 0.75, upper: 2 };
    expect(0.3 / 0.4 < 0.75).toBe(true);
    expect(valueOf(judge("0.3", "[1]", "2022-12-31", null, threeQuarters))).toBe("asExpected");
    // (97.3 − 97.1) ÷ (97.6 − 97.1) ÷ 0.4 = 1; in binary a little less than 1 or more.
    expect(valueOf(judge("97.3", "97.6", 2022, "97.1", { lower: 0.9, upper: 1 }))).toBe(
      "aheadOfSchedule",
    );
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
    ["5", "0", null, "zeroTarget"],
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
    [[], { lower: 0.95, upper: 1.1 }],
    [[null], { lower: 0.95, upper: 1.1 }],
    [["", " "], { lower: 0.95, upper: 1.1 }],
    [[0.9, 1.2], { lower: 0.9, upper: 1.2 }],
    [["0.9", "1.2"], { lower: 0.9, upper: 1.2 }],
    [["0.9,1.2"], { lower: 0.9, upper: 1.2 }],
    [["0.9，1.2"], { lower: 0.9, upper: 1.2 }],
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
    [[0.9, 1, 1.1]],
    [[0.9, Infinity]],
    [["0.9,"]],
    [["高", "低"]],
    [[true, 2]],
    [[0.5, true]],
  ])("%j are unreadable", (cells) => {
    expect(reasonOf(readThresholds(cells, DEFAULT_THRESHOLDS))).toBe("unreadableThresholds");
  });
});
