import { rationalOf } from "../../../src/rules/figures/rational";
import {
  printRounded,
  roundHalfEven,
  roundHalfUp,
  roundNumber,
  truncate,
} from "../../../src/rules/figures/round";

describe("[§3] 四舍五入 works on the decimal as written", () => {
  test.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [1.004999, 2, 1],
    [-1.005, 2, -1.01],
    [0.5, 0, 1],
    [-0.4, 0, 0],
    [1250, -2, 1300],
    [49, -2, 0],
    [1e21, 2, 1e21],
    [1e-7, 2, 0],
  ])("%d to %d digits is %d", (value, digits, expected) => {
    expect(roundNumber(value, digits, roundHalfUp)).toBe(expected);
  });
});

describe("四舍六入五成双 (examples published with GB/T 8170)", () => {
  test.each([
    [12.1498, 1, 12.1],
    [12.1498, 0, 12],
    [1268, -2, 1300],
    [10.5002, 0, 11],
    [1.05, 1, 1],
    [0.35, 1, 0.4],
    [2500, -3, 2000],
    [3500, -3, 4000],
    [0.0325, 3, 0.032],
    [32500, -3, 32000],
    [-355, -1, -360],
    [-325, -1, -320],
    [-365, -1, -360],
    [-0.0365, 3, -0.036],
    [8.53459, 2, 8.53],
    // Not 15.455 → 15.46 → 15.5 → 16: rounding happens once.
    [15.4546, 0, 15],
  ])("%d to %d digits is %d", (value, digits, expected) => {
    expect(roundNumber(value, digits, roundHalfEven)).toBe(expected);
  });
});

describe("截尾 drops what stands behind the last digit", () => {
  test.each([
    [113.1351, 2, 113.13],
    [104.1699, 2, 104.16],
    [-1.999, 2, -1.99],
    [0.29, 2, 0.29],
    [1999, -3, 1000],
  ])("%d to %d digits is %d", (value, digits, expected) => {
    expect(roundNumber(value, digits, truncate)).toBe(expected);
  });
});

test("a rounded value is printed with all its digits", () => {
  expect(printRounded(roundHalfUp(rationalOf(1.5), 2), 2)).toBe("1.50");
  expect(printRounded(roundHalfUp(rationalOf(-0.05), 2), 2)).toBe("-0.05");
  expect(printRounded(roundHalfUp(rationalOf(1250), -2), -2)).toBe("1300");
  expect(printRounded(roundHalfUp(rationalOf(4), -2), -2)).toBe("0");
});
