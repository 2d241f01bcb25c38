import { expected } from "../../../src/rules/course/expected";
import type { CellValue } from "../../../src/rules/figures/figure";
import { printFigure } from "../../../src/rules/notation/notation";
import { readPeriod } from "../../../src/rules/time/period";
import { elapsedShare, progressPercent } from "../../../src/rules/time/progress";
import { type PlanDate, readDate } from "../../../src/rules/time/readDate";
import { read, reasonOf, valueOf } from "../figures";

describe("[T1] periods", () => {
  test.each<[CellValue, string, number, number]>([
    [null, "十四五", 2021, 2025],
    ["", "十四五", 2021, 2025],
    ["十三五", "十三五", 2016, 2020],
    ["“十四五”", "十四五", 2021, 2025],
    [" 十五五 ", "十五五", 2026, 2030],
    ["十四五时期", "十四五", 2021, 2025],
    ["2021-2025", "十四五", 2021, 2025],
    ["2021—2025年", "十四五", 2021, 2025],
    ["2016至2020", "十三五", 2016, 2020],
    ["2021-2023", "2021-2023", 2021, 2023],
    ["2020-2025", "2020-2025", 2020, 2025],
    ["2020-2020", "2020-2020", 2020, 2020],
  ])("%j is %s", (cell, name, firstYear, lastYear) => {
    expect(valueOf(readPeriod(cell))).toEqual({ name, firstYear, lastYear });
  });

  test.each<CellValue>(["十六六", "2025-2021", "2021", 2021, true, "21-25"])(
    "%s is no period",
    (cell) => {
      expect(reasonOf(readPeriod(cell))).toBe("unreadablePeriod");
    },
  );
});

describe("[T2] dates", () => {
  test.each<[CellValue, number, number, number]>([
    [2023, 2023, 12, 31],
    [1900, 1900, 12, 31],
    [2199, 2199, 12, 31],
    // Excel's 45107 is 2023-06-30, 44196 is 2020-12-31.
    [45107, 2023, 6, 30],
    [45107.75, 2023, 6, 30],
    [44196, 2020, 12, 31],
    [2958465, 9999, 12, 31],
    ["2023", 2023, 12, 31],
    ["2023年", 2023, 12, 31],
    ["2023年底", 2023, 12, 31],
    ["2023年6月", 2023, 6, 30],
    ["2023年06月底", 2023, 6, 30],
    ["2024年2月", 2024, 2, 29],
    ["2000年2月", 2000, 2, 29],
    ["2100年2月", 2100, 2, 28],
    ["2023年11月", 2023, 11, 30],
    ["2023-06", 2023, 6, 30],
    ["2023-06-15", 2023, 6, 15],
    ["2023-6-5", 2023, 6, 5],
    ["2023/6/15", 2023, 6, 15],
    ["2023年6月30日", 2023, 6, 30],
    ["２０２３年６月", 2023, 6, 30],
    [" 2023 年 6 月 ", 2023, 6, 30],
  ])("%j", (cell, year, month, day) => {
    expect(valueOf(readDate(cell))).toEqual({ year, month, day });
  });

  test.each<CellValue>([null, "", " "])("%j is no date", (cell) => {
    expect(valueOf(readDate(cell))).toBeNull();
  });

  test.each<CellValue>([
    0,
    1899,
    2023.5,
    -1,
    2958466,
    Infinity,
    true,
    "明年",
    "2023-02-29",
    "2023-13",
    "2023年0月",
    "2023-06-00",
    "2023/6",
    "2200年",
    "1899",
    "45107",
  ])("%s is unreadable", (cell) => {
    expect(reasonOf(readDate(cell))).toBe("unreadableDate");
  });
});

const PLAN = valueOf(readPeriod("十四五"));
const on = (cell: CellValue): PlanDate => {
  const date = valueOf(readDate(cell));
  if (date === null) throw new Error("no date");
  return date;
};

describe("[T2] time progress", () => {
  test.each<[CellValue, number]>([
    [2021, 20],
    [2023, 60],
    // (2 + 6/12) ÷ 5
    ["2023-06-30", 50],
    ["2023年6月", 50],
    // (2 + (5 + 15/30) ÷ 12) ÷ 5 = 29.5 ÷ 60
    ["2023-06-15", (29.5 / 60) * 100],
    [2025, 100],
    [2026, 100],
    [2020, 0],
    ["2019-05-31", 0],
  ])("%s is %d %%", (cell, percent) => {
    expect(progressPercent(on(cell), PLAN)).toBeCloseTo(percent, 12);
  });

  test("month-ends are exact", () => {
    for (let month = 1; month <= 12; month++) {
      const date = on(`2022年${String(month)}月`);
      expect(elapsedShare(date, PLAN)).toBe((12 + month) / 60);
      expect(progressPercent(date, PLAN)).toBe(((12 + month) * 100) / 60);
    }
  });
});

describe("[T3] the value on schedule", () => {
  const schedule = (
    target: CellValue,
    date: CellValue,
    base: CellValue = null,
  ): ReturnType<typeof expected> => expected(read(target), on(date), read(base), PLAN);

  test("a five-year total grows evenly to its target", () => {
    expect(valueOf(schedule("[25.0]", 2023))).toBe(15);
    expect(valueOf(schedule("[>5000]", "2023年6月"))).toBe(2500);
  });

  test("the last plan's total, printed as base, plays no part", () => {
    expect(valueOf(schedule("[25.0]", 2023, "[38.9]"))).toBe(15);
  });

  test("a level goes straight from base to target", () => {
    // 90 + (95 − 90) × 0.6
    expect(valueOf(schedule("95", 2023, "90"))).toBe(93);
    // 46.7 + 1.4 × 0.5
    expect(valueOf(schedule("48.1", "2023年6月", "46.7"))).toBeCloseTo(47.4, 12);
  });

  test("what is to be kept stands at its target the whole time", () => {
    expect(valueOf(schedule("680", 2023, "691.82"))).toBe(680);
    expect(valueOf(schedule("96", "2021-01-31", "100"))).toBe(96);
  });

  test("a year's own count has its year's target on the line, and inside the year the share of it", () => {
    const annual = (date: CellValue, base: CellValue = "5880"): ReturnType<typeof expected> =>
      expected(read("7000"), on(date), read(base), PLAN, "annual");
    // 5880 + 1120 × 0.6
    expect(valueOf(annual(2023))).toBe(6552);
    expect(valueOf(annual("2023年6月"))).toBe(3276);
    expect(valueOf(annual(2020))).toBe(5880);
    expect(valueOf(annual(2026))).toBe(7000);
    expect(valueOf(annual("2025年6月", null))).toBe(3500);
    expect(reasonOf(annual(2023, null))).toBe("noBase");
    // Kept: half of it by mid-year, and so is a bound.
    expect(valueOf(annual("2023年6月", "7000"))).toBe(3500);
    expect(valueOf(expected(read(">60"), on("2023年6月"), null, PLAN, "annual"))).toBe(30);
  });

  test("a year's own rate has its year's target the whole year", () => {
    const rate = expected(read("95"), on("2023年2月"), read("90"), PLAN, "annualRate");
    expect(valueOf(rate)).toBe(93);
  });

  test("[§2] a nature against the target's brackets is an error", () => {
    const counted = expected(read("[25]"), on(2023), null, PLAN, "annual");
    expect(reasonOf(counted)).toBe("natureAgainstBrackets");
  });

  test("a level is exactly at its target at the end and at its base before the start", () => {
    expect(valueOf(schedule("0.3", 2025, "0.1"))).toBe(0.3);
    expect(valueOf(schedule("0.3", 2019, "0.1"))).toBe(0.1);
  });

  test("the number of a base with a bound sign counts", () => {
    expect(valueOf(schedule("98", 2023, ">90"))).toBeCloseTo(94.8, 12);
  });

  test("a bound or a structure stands at its target the whole time", () => {
    expect(valueOf(schedule(">60", 2021, "77"))).toBe(60);
    expect(valueOf(schedule("3.5以内", 2021))).toBe(3.5);
    expect(valueOf(schedule("[100]以内", 2021))).toBe(100);
    // [§6] A plain 0 is a bound.
    expect(valueOf(schedule("0", 2021, "50"))).toBe(0);
    const structure = valueOf(schedule("12:46:42", 2021, "10:40:50"));
    expect(typeof structure === "object" && printFigure(structure)).toBe("12:46:42");
  });

  test.each<[CellValue, CellValue, string]>([
    ["95", null, "noBase"],
    ["95", "-", "noBase"],
    ["-", "90", "noTarget"],
    [null, "90", "noTarget"],
    ["[0]", "90", "zeroTarget"],
    ["95", "12:46:42", "differentStructure"],
    ["95", "[90]", "totalAgainstSingleYear"],
  ])("target %s with base %s: %s", (target, base, reason) => {
    expect(reasonOf(schedule(target, 2023, base))).toBe(reason);
  });
});
