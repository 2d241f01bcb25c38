import { expected } from "../../../src/rules/course/expected";
import type { CellValue } from "../../../src/rules/figures/figure";
import { printFigure } from "../../../src/rules/notation/notation";
import { areSwapped, periodAfter, periodAt, readPeriod } from "../../../src/rules/time/period";
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
    ["十六五", "十六五", 2031, 2035],
    ["2031-2035", "十六五", 2031, 2035],
    ["“十五”时期", "十五", 2001, 2005],
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

describe("[T1] the period after", () => {
  test.each<[string, number, number, string, number, number]>([
    ["十四五", 2021, 2025, "十五五", 2026, 2030],
    ["十五五", 2026, 2030, "十六五", 2031, 2035],
    ["九五", 1996, 2000, "十五", 2001, 2005],
    ["十五", 2001, 2005, "十一五", 2006, 2010],
    ["十九五", 2046, 2050, "二十五", 2051, 2055],
    ["二十五", 2051, 2055, "二十一五", 2056, 2060],
    // Only a plan of five years is one of the five-year plans.
    ["十四五", 2021, 2023, "2024-2026", 2024, 2026],
    ["2021-2027", 2021, 2027, "2028-2034", 2028, 2034],
    ["人才倍增", 2023, 2023, "2024-2024", 2024, 2024],
  ])("%s, %d to %d, is followed by %s", (name, first, last, next, nextFirst, nextLast) => {
    const after = periodAfter({ name, firstYear: first, lastYear: last });
    expect(after).toEqual({ name: next, firstYear: nextFirst, lastYear: nextLast });
  });
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
    // The last day of 2199.
    [109574, 2199, 12, 31],
    [202306, 2023, 6, 30],
    [20230630, 2023, 6, 30],
    [2024.6, 2024, 6, 30],
    [2024.12, 2024, 12, 31],
    [2024.06, 2024, 6, 30],
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
    ["2023.6.30", 2023, 6, 30],
    ["2023.06.05", 2023, 6, 5],
    ["2023-6", 2023, 6, 30],
    ["2023.06", 2023, 6, 30],
    ["2024.6", 2024, 6, 30],
    ["2023.10", 2023, 10, 31],
    ["2023/6", 2023, 6, 30],
    ["20230630", 2023, 6, 30],
    ["202306", 2023, 6, 30],
    ["2023年上半年", 2023, 6, 30],
    ["2023年下半年", 2023, 12, 31],
    ["2023年全年", 2023, 12, 31],
    ["2023年1-6月", 2023, 6, 30],
    ["2023年1—6月", 2023, 6, 30],
    ["2023年1至9月", 2023, 9, 30],
    ["2023年1月-9月", 2023, 9, 30],
    ["2023年1－9月份", 2023, 9, 30],
    ["2023年一季度", 2023, 3, 31],
    ["2023年二季度", 2023, 6, 30],
    ["2023年第2季度", 2023, 6, 30],
    ["2023年第三季度末", 2023, 9, 30],
    ["2023年四季度", 2023, 12, 31],
    ["2023Q2", 2023, 6, 30],
    ["2023q3", 2023, 9, 30],
    ["2023年Q4", 2023, 12, 31],
    ["2023年前三季度", 2023, 9, 30],
    ["2023年前3季度", 2023, 9, 30],
  ])("%j", (cell, year, month, day) => {
    expect(valueOf(readDate(cell))).toEqual({ year, month, day });
  });

  test.each<CellValue>([null, "", " "])("%j is no date", (cell) => {
    expect(valueOf(readDate(cell))).toBeNull();
  });

  test.each<CellValue>([
    0,
    1899,
    // January or October: a number keeps no zero at its end.
    2023.1,
    2023.15,
    2023.125,
    -1,
    109575,
    2958465,
    2958466,
    202313,
    20230631,
    220001,
    Infinity,
    true,
    "明年",
    "2023-02-29",
    "2023-13",
    "2023年0月",
    "2023-06-00",
    "2023年4-6月",
    "2023年1-6",
    "2023年6日",
    "2023-6月",
    "2023年五季度",
    "2023Q5",
    "上半年",
    "2023.1.1.1",
    "2200.6",
    "2200年",
    "1899",
    "45107",
  ])("%s is unreadable", (cell) => {
    expect(reasonOf(readDate(cell))).toBe("unreadableDate");
  });
});

describe("[T2a] where no period is given it is the 十四五, and the date must lie in it", () => {
  test.each<[CellValue, string]>([
    [2020, "十四五"],
    ["2020-12-31", "十四五"],
    ["2021年1月", "十四五"],
    [2025, "十四五"],
  ])("%j is in the %s", (cell, name) => {
    expect(valueOf(periodAt(null, on(cell))).name).toBe(name);
  });

  test.each<CellValue>(["2020-12-30", "2020年6月", 2019, "2026年1月", 2026])(
    "%j asks for its period",
    (cell) => {
      expect(reasonOf(periodAt(null, on(cell)))).toBe("periodNeeded");
      expect(valueOf(periodAt(valueOf(readPeriod("十五五")), on(cell))).name).toBe("十五五");
    },
  );

  test("without a date there is nothing to ask", () => {
    expect(valueOf(periodAt(null, null)).name).toBe("十四五");
  });
});

describe("[T2] a base in the place of the date", () => {
  const fifth = { name: "十四五", firstYear: 2021, lastYear: 2025 };
  test("is noticed where the base is a date of the period", () => {
    // 5880 people are 1916-02-05 as Excel counts days.
    expect(areSwapped(5880, 2023, fifth)).toBe(true);
    expect(areSwapped(5880, "2023年6月", fifth)).toBe(true);
    expect(areSwapped(1985, 2023, fifth)).toBe(true);
    expect(areSwapped(2060, 2023, fifth)).toBe(true);
    expect(areSwapped("46.7", 2021, fifth)).toBe(true);
    expect(areSwapped(691.82, "2021年6月", fifth)).toBe(true);
    expect(areSwapped("50,000", 2021, fifth)).toBe(true);
  });

  test.each<[CellValue, CellValue]>([
    [2023, 2023],
    [2026, 2023],
    [2020, 2023],
    [5880, 98],
    [5880, null],
    [5880, "46.7"],
    [5880, 2026],
    [null, 2023],
    ["2024.13", 2023],
    ["很多", 2023],
    ["12:46:42", 2023],
    ["-", 2023],
    // 2022 and 2023 people: nobody can tell.
    [2022, 2023],
  ])("date %j and base %j stand where they belong, or nobody can tell", (date, base) => {
    expect(areSwapped(date, base, fifth)).toBe(false);
  });
});

const PLAN = valueOf(readPeriod("十四五"));

function on(cell: CellValue): PlanDate {
  const date = valueOf(readDate(cell));
  if (date === null) throw new Error("no date");
  return date;
}

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
