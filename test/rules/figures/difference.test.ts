import fc from "fast-check";
import { difference } from "../../../src/rules/figures/compare";

test("[§6] decimals are subtracted as on paper", () => {
  expect(97.3 - 97.1).not.toBe(0.2);
  expect(difference(97.3, 97.1)).toBe(0.2);
  expect(difference(0.3, 0.1)).toBe(0.2);
  expect(difference(46.7, 48.1)).toBe(-1.4);
});

test("[§6] figures with two decimals differ exactly by their difference in hundredths", () => {
  const hundredths = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(hundredths, hundredths, (a, b) => {
      expect(difference(a / 100, b / 100) + 0).toBe((a - b) / 100 + 0);
    }),
    { seed: 2021 },
  );
});

test("[§6] numbers beyond fifteen digits are subtracted as they are", () => {
  expect(difference(3e20, 1e20)).toBe(2e20);
  expect(difference(1e-17, 2e-17)).toBe(1e-17 - 2e-17);
  expect(difference(0, 0)).toBe(0);
});
