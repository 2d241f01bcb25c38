import { growth } from "../../../src/rules/course/growth";
import { margin } from "../../../src/rules/course/margin";
import { required } from "../../../src/rules/course/required";
import type { CellValue } from "../../../src/rules/figures/figure";
import { pace } from "../../../src/rules/judging/pace";
import { read, reasonOf, valueOf } from "../figures";
import { indicatorAtDate } from "../indicatorAtDate";

describe("[§6] pace: achieved share ÷ elapsed share", () => {
  test.each<[CellValue, CellValue, CellValue, CellValue, number]>([
    // 15 ÷ 25 ÷ 0.6
    ["[15]", "[25.0]", 2023, "[38.9]", 1],
    // (93 − 90) ÷ (95 − 90) ÷ 0.6
    ["93", "95", 2023, "90", 1],
    // (46.8 − 46.7) ÷ (48.1 − 46.7) ÷ 0.5 = 1/7
    ["46.8", "48.1", "2023年6月", "46.7", 1 / 7],
    ["100", "95", 2025, "90", 2],
    ["89", "95", 2025, "90", -0.2],
  ])("%s against %s at %s from %s is %d", (actual, target, asOf, base, expected) => {
    expect(valueOf(pace(indicatorAtDate(actual, target, asOf, base)))).toBeCloseTo(expected, 12);
  });

  test.each<[CellValue, CellValue, CellValue, CellValue, string]>([
    ["2.47", "3.5以内", 2023, "2.53", "noPace"],
    ["12:46:42", "12:46:42", 2023, null, "noPace"],
    ["65", ">60", 2023, "77", "noPace"],
    ["93", "95", 2023, null, "noBase"],
    ["15", "[25.0]", 2020, null, "nothingElapsed"],
    ["5", "0", 2023, null, "zeroTarget"],
  ])("%s against %s at %s from %s: %s", (actual, target, asOf, base, reason) => {
    expect(reasonOf(pace(indicatorAtDate(actual, target, asOf, base)))).toBe(reason);
  });

  test("nothing reported has none", () => {
    expect(valueOf(pace(indicatorAtDate("", "[25.0]", 2023)))).toBeNull();
  });
});

describe("margin: ahead or short in the indicator's unit", () => {
  const marginOf = (actual: CellValue, target: CellValue): ReturnType<typeof margin> =>
    margin(read(actual), read(target));

  test.each<[CellValue, CellValue, number]>([
    ["[38.39]", "[37.5]", 0.89],
    ["59", ">60", -1],
    ["97.1", "97.3", -0.2],
    // An upper bound: the room left.
    ["2.47", "3.5以内", 1.03],
    ["3.6", "3.5以内", -0.1],
    ["467000人", "48.1万人", -1.4],
  ])("%s against %s: %d", (actual, target, expected) => {
    expect(valueOf(marginOf(actual, target))).toBe(expected);
  });

  test("nothing reported has none, nor has a structure", () => {
    expect(valueOf(marginOf("", "5"))).toBeNull();
    expect(reasonOf(marginOf("12:46:42", "12:46:42"))).toBe("noSingleNumber");
    expect(reasonOf(marginOf("[5]", "5"))).toBe("totalAgainstSingleYear");
  });
});

describe("required: what each remaining year must bring", () => {
  const requiredOf = (
    actual: CellValue,
    target: CellValue,
    asOf: CellValue,
  ): ReturnType<typeof required> => {
    const { actual: reached, target: wanted, date, period } = indicatorAtDate(actual, target, asOf);
    if (date === null) throw new Error("no date");
    return required(reached, wanted, date, period);
  };

  test.each<[CellValue, CellValue, CellValue, number]>([
    // (25 − 15) ÷ 2 years
    ["[15]", "[25.0]", 2023, 5],
    // (48.1 − 46.7) ÷ 2.5 years
    ["46.7", "48.1", "2023-06-30", 0.56],
    // Before the plan: all five years.
    ["0", "[25.0]", 2019, 5],
    ["59", ">60", 2023, 0.5],
    ["26", "[25.0]", 2023, 0],
  ])("%s against %s at %s: %d", (actual, target, asOf, expected) => {
    expect(valueOf(requiredOf(actual, target, asOf))).toBeCloseTo(expected, 12);
  });

  test.each<[CellValue, CellValue, CellValue, string]>([
    ["15", "[25.0]", 2025, "nothingLeft"],
    ["26", "[25.0]", 2026, "nothingLeft"],
    ["2.47", "3.5以内", 2023, "nothingRequired"],
    ["12:46:42", "12:46:42", 2023, "noSingleNumber"],
    ["5", "-", 2023, "noTarget"],
  ])("%s against %s at %s: %s", (actual, target, asOf, reason) => {
    expect(reasonOf(requiredOf(actual, target, asOf))).toBe(reason);
  });

  test("nothing reported asks for nothing", () => {
    expect(valueOf(requiredOf("", "[25.0]", 2023))).toBeNull();
  });
});

describe("growth in percent", () => {
  const growthOf = (
    current: CellValue,
    previous: CellValue,
    years = 1,
  ): ReturnType<typeof growth> => growth(read(current), read(previous), years);

  test.each<[CellValue, CellValue, number, number]>([
    // 广州 专栏2: 110 is 10 % more than the 100 of the last plan.
    ["[110]", "[100]", 1, 10],
    // 1696 ÷ 1620 − 1 = 4.69 %, as 广州 prints.
    ["1696", "1620", 1, (76 / 1620) * 100],
    ["121", "100", 2, 10],
    ["90", "100", 1, -10],
    ["5万人", "40000人", 1, 25],
    ["5人", "4人", 1, 25],
    ["0", "4", 1, -100],
  ])("%s from %s over %d years: %d", (current, previous, years, expected) => {
    expect(valueOf(growthOf(current, previous, years))).toBeCloseTo(expected, 10);
  });

  test.each<[CellValue, CellValue, number, string]>([
    ["5", "0", 1, "zeroPrevious"],
    ["5", "-4", 1, "impossibleGrowth"],
    ["5", "4", 0, "impossibleGrowth"],
    ["5", "4", -1, "impossibleGrowth"],
    ["-5", "4", 2, "impossibleGrowth"],
    // [F5] From above zero to below it there is no percentage.
    ["-2", "5", 1, "impossibleGrowth"],
    ["5", "4人", 1, "unitMissing"],
    ["[5]", "4", 1, "totalAgainstSingleYear"],
    ["5", "[4]", 1, "totalAgainstSingleYear"],
    ["5人次", "4人", 1, "differentUnits"],
    ["12:46:42", "4", 1, "noSingleNumber"],
    ["4", "12:46:42", 1, "noSingleNumber"],
  ])("%s from %s over %d years: %s", (current, previous, years, reason) => {
    expect(reasonOf(growthOf(current, previous, years))).toBe(reason);
  });

  test("a blank has no growth", () => {
    expect(valueOf(growthOf("", "4"))).toBeNull();
    expect(valueOf(growthOf("4", "-"))).toBeNull();
  });
});
