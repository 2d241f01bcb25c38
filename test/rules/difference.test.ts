import { difference } from "../../src/rules/difference";
import { figureOfNumber } from "../../src/rules/notation";

const minus = (a: number, b: number): number => difference(figureOfNumber(a), figureOfNumber(b));

test("[§6] decimals are subtracted as on paper", () => {
  expect(97.3 - 97.1).not.toBe(0.2);
  expect(minus(97.3, 97.1)).toBe(0.2);
  expect(minus(0.3, 0.1)).toBe(0.2);
});

test("[§6] more decimals than doubles hold are subtracted as they are", () => {
  expect(minus(1e-17, 2e-17)).toBe(1e-17 - 2e-17);
  expect(minus(12345678901.5, 0.1234567)).toBe(12345678901.5 - 0.1234567);
});
