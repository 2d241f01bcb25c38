import { isKept } from "../../../src/rules/course/onSchedule";
import { forecast } from "../../../src/rules/course/forecast";
import { required } from "../../../src/rules/course/required";
import type { NumberFigure } from "../../../src/rules/figures/figure";
import { rationalOfFigure } from "../../../src/rules/figures/rational";
import {
  printedRatio,
  roundFigure,
  roundHalfEven,
  roundHalfUp,
  roundNumber,
  truncate,
} from "../../../src/rules/figures/round";
import { readPeriod } from "../../../src/rules/time/period";
import { read, valueOf } from "../figures";

function number(text: string): NumberFigure {
  const figure = read(text);
  if (figure?.kind !== "number") throw new Error(`${text} is no number`);
  return figure;
}

describe("[§3] what lies too near a unit or its half for doubles is rounded by its digits", () => {
  test.each([
    // Above the half by its 15th digit, and below it.
    [0.500000000000001, 0, roundHalfEven, 1],
    [0.499999999999999, 0, roundHalfUp, 0],
    // A cut takes nothing from 28.9999999999999, and 15 digits are all it has.
    [28.9999999999999, 0, truncate, 28],
    // More decimals than a table of powers has.
    [1.5, 30, roundHalfUp, 1.5],
  ])("%d to %d digits (%p) is %d", (value, digits, rounding, expected) => {
    expect(roundNumber(value, digits, rounding)).toBe(expected);
  });

  test.each([
    // Exact halves of sixteen digits: to the even neighbour.
    ["10000000000000.5", 10000000000000],
    ["10000000000001.5", 10000000000002],
    ["10000000000001.6", 10000000000002],
  ])("%s is %d by 四舍六入五成双", (text, expected) => {
    expect(roundFigure(number(text), 0, roundHalfEven)).toBe(expected);
  });
});

describe("a figure's own digits", () => {
  test("are its text's, unless it was converted or computed", () => {
    const asPrinted = { numerator: 4670n, denominator: 100n };
    expect(rationalOfFigure(number("46.70"))).toEqual(asPrinted);
    // 1471800人 in 万人, and a figure without a text.
    const converted = { ...number("1471800人"), value: 147.18 };
    expect(rationalOfFigure(converted)).toEqual({ numerator: 14718n, denominator: 100n });
    expect(rationalOfFigure({ ...number("5"), text: "" })).toEqual({
      numerator: 5n,
      denominator: 1n,
    });
  });
});

describe("[F6] a ratio of a target that was missed", () => {
  test("is cut where rounding would reach the target: 48.0999 ÷ 48.1 × 100 is 99.9998", () => {
    expect(printedRatio((48.0999 / 48.1) * 100)).toBe("99.99");
    expect(printedRatio(100)).toBe("100.00");
  });
});

describe("what is left out", () => {
  const period = valueOf(readPeriod("十四五"));
  const end2023 = { year: 2023, month: 12, day: 31 };

  test("[F4] a requirement is one a year: (25 − 15) ÷ 2", () => {
    expect(valueOf(required(number("15"), number("[25]"), end2023, period))).toBe(5);
  });

  test("[F1] a forecast goes by whole reported years: 10 in 2 of 5 years", () => {
    expect(valueOf(forecast([number("5"), number("5")], number("[25]"), null, period))).toBe(25);
  });

  test("[§2] an upper bound is kept whatever its base is", () => {
    expect(isKept(number("3.5以内"), null)).toBe(true);
    expect(isKept(number("60"), 76.1)).toBe(true);
    expect(isKept(number("60"), null)).toBe(false);
  });
});
