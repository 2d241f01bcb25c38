import fc from "fast-check";
import { schedule } from "../../../src/rules/breakdown/schedule";
import { forecast } from "../../../src/rules/course/forecast";
import { sumOf, total } from "../../../src/rules/course/total";
import type { CellValue } from "../../../src/rules/figures/figure";
import { readPeriod } from "../../../src/rules/time/period";
import { read, reasonOf, valueOf } from "../figures";

const PLAN = valueOf(readPeriod("十四五"));

describe("[C2] total to date", () => {
  const totalOf = (...annual: CellValue[]): ReturnType<typeof total> => total(annual.map(read));

  test("adds the reported years and skips blanks", () => {
    expect(valueOf(totalOf("5.1", 4.9, null, "", "5"))).toBe(15);
  });

  test("all blank is a blank, not zero", () => {
    expect(valueOf(totalOf("", null, "-"))).toBeNull();
    expect(valueOf(totalOf(0))).toBe(0);
  });

  test("adds as on paper", () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(valueOf(totalOf(0.1, 0.2))).toBe(0.3);
    expect(sumOf([0.1, 0.2, 0.3, -0.6])).toBe(0);
  });

  test("adds units of a family in the first one", () => {
    expect(valueOf(totalOf("2万人", "5000人", null, "1万人"))).toBe(3.5);
  });

  test.each<[CellValue[], string]>([
    [["5", "[15]"], "notAnnual"],
    [["5", "12:46:42"], "noSingleNumber"],
    [["5人", "5人次"], "differentUnits"],
    [["2万人", "1"], "unitMissing"],
    // [B2] Rates are never summed.
    [["95%", "96%"], "notAdditive"],
    [["1", "0.5‰"], "unitMissing"],
  ])("%j: %s", (annual, reason) => {
    expect(reasonOf(totalOf(...annual))).toBe(reason);
  });
});

describe("forecast on the present course", () => {
  const forecastOf = (
    annual: readonly CellValue[],
    target: CellValue,
    base: CellValue = null,
  ): ReturnType<typeof forecast> => forecast(annual.map(read), read(target), read(base), PLAN);

  test("a total by the mean of its reported years", () => {
    // (5 + 6 + 7) ÷ 3 × 5 years
    expect(valueOf(forecastOf(["5", "6", "7"], "[25.0]"))).toBe(30);
    expect(valueOf(forecastOf(["5", "", "7", "", ""], "[25.0]"))).toBe(30);
  });

  test("the last plan's total plays no part", () => {
    expect(valueOf(forecastOf(["5", "6", "7"], "[25.0]", "[38.9]"))).toBe(30);
  });

  test("a level on the line through its base and the reported years", () => {
    expect(valueOf(forecastOf([91, 92, 93], "95", "90"))).toBeCloseTo(95, 12);
    // Points (0, 90), (1, 92), (2, 91): mean (1, 91), slope 1 ÷ 2; 91 + 0.5 × 4 = 93.
    expect(valueOf(forecastOf([92, 91], "95", "90"))).toBeCloseTo(93, 12);
  });

  test("a level without a base on the line through the reported years", () => {
    expect(valueOf(forecastOf(["", 92, "", 94], "95"))).toBeCloseTo(95, 12);
  });

  test("a bound is a level", () => {
    // Points (0, 2.5), (1, 2.7): 2.5 + 0.2 × 5 = 3.5.
    expect(valueOf(forecastOf([2.7], "3.5以内", "2.5以内"))).toBeCloseTo(3.5, 12);
  });

  test("nothing reported gives a blank", () => {
    expect(valueOf(forecastOf(["", null, "-"], "95", "90"))).toBeNull();
  });

  test.each<[CellValue[], CellValue, CellValue, string]>([
    [["5"], "[25.0]", "[38.9]", "tooFewPoints"],
    [["93"], "95", null, "tooFewPoints"],
    [["1", "2", "3", "4", "5", "6"], "[25.0]", null, "tooManyYears"],
    [["5", "[6]"], "[25.0]", null, "notAnnual"],
    [["5", "6"], "-", null, "noTarget"],
    [["5", "6"], "12:46:42", null, "differentStructure"],
    [["5", "6"], "10", "[3]", "totalAgainstSingleYear"],
  ])("%j against %s from %s: %s", (annual, target, base, reason) => {
    expect(reasonOf(forecastOf(annual, target, base))).toBe(reason);
  });
});

describe("[B2] yearly milestones", () => {
  const milestonesOf = (
    target: CellValue,
    base: CellValue = null,
    digits: number | null = null,
  ): ReturnType<typeof schedule> => schedule(read(target), read(base), PLAN, digits);

  test("a total is split evenly, at the printed precision, ties to the earlier year", () => {
    expect(valueOf(milestonesOf("[25.0]"))).toEqual([5, 5, 5, 5, 5]);
    expect(valueOf(milestonesOf("[100003]"))).toEqual([20001, 20001, 20001, 20000, 20000]);
    expect(valueOf(milestonesOf("[1]", null, 1))).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(valueOf(milestonesOf("[>5000]"))).toEqual([1000, 1000, 1000, 1000, 1000]);
  });

  test("a level goes straight from base to target and ends exactly there", () => {
    // 46.7 + 1.4 × i ÷ 5 = 46.98, 47.26, 47.54, 47.82, 48.1
    expect(valueOf(milestonesOf("48.1", "46.7"))).toEqual([47, 47.3, 47.5, 47.8, 48.1]);
    expect(valueOf(milestonesOf("48.1", "46.7", 2))).toEqual([46.98, 47.26, 47.54, 47.82, 48.1]);
    // The base has more decimals than the target: 691.82 − 2.364 × i.
    expect(valueOf(milestonesOf("680", "691.82"))).toEqual([689.46, 687.09, 684.73, 682.36, 680]);
  });

  test("milestones of a total sum to it exactly, for any total, digits and period", () => {
    const cents = fc.integer({ min: 1, max: 1e9 });
    const years = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 4 }), years, (total, digits, count) => {
        const target = read(`[${(total / 100).toFixed(2)}]`);
        const period = { name: "", firstYear: 2021, lastYear: 2020 + count };
        const parts = valueOf(schedule(target, null, period, digits)) as number[];
        expect(parts).toHaveLength(count);
        const sum = parts.reduce((units, part) => units + Math.round(part * 1e4), 0);
        expect(sum).toBe(total * 100);
      }),
      { seed: 2021 },
    );
  });

  test("a level never turns back on its way, and ends exactly at its target", () => {
    const tenths = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 0, max: 3 }), (from, to, digits) => {
        const parts = valueOf(milestonesOf(to / 10, from / 10, Math.max(digits, 1))) as number[];
        const direction = Math.sign(to - from);
        for (const [index, part] of parts.entries()) {
          const before = index === 0 ? from / 10 : (parts[index - 1] ?? NaN);
          expect((part - before) * direction).toBeGreaterThanOrEqual(0);
        }
        expect(parts.at(-1)).toBe(to / 10);
      }),
      { seed: 2021 },
    );
  });

  test("bounds and structures are handed down unchanged", () => {
    for (const target of ["3.5以内", ">60", "[100]以内", "12:46:42"]) {
      const years = valueOf(milestonesOf(target, null));
      expect(years).toEqual(Array.from({ length: 5 }, () => read(target)));
    }
  });

  test.each<[CellValue, CellValue, string]>([
    ["95", null, "noBase"],
    ["-", "90", "noTarget"],
    ["0", "90", "zeroTarget"],
    ["95", "[90]", "totalAgainstSingleYear"],
  ])("%s from %s: %s", (target, base, reason) => {
    expect(reasonOf(milestonesOf(target, base))).toBe(reason);
  });
});
