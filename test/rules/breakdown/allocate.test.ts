import fc from "fast-check";
import { allocate } from "../../../src/rules/breakdown/allocate";
import { add, compareRationals, numberOf, rationalOf } from "../../../src/rules/figures/rational";
import { reasonOf, valueOf } from "../figures";

const parts = (total: number, weights: readonly number[], digits: number): readonly number[] =>
  valueOf(allocate(rationalOf(total), weights.map(rationalOf), digits)).map(numberOf);

describe("[B1] parts add up to the whole", () => {
  test("by largest remainders", () => {
    // 10 × 5/9, 3/9, 1/9 = 5.56, 3.33, 1.11: the first has the largest remainder.
    expect(parts(10, [5, 3, 1], 0)).toEqual([6, 3, 1]);
    // 25 × 3/6, 2/6, 1/6 = 12.5, 8.333, 4.1667 at one decimal.
    expect(parts(25, [3, 2, 1], 1)).toEqual([12.5, 8.3, 4.2]);
  });

  test("ties go to the earlier part", () => {
    expect(parts(100, [1, 1, 1], 0)).toEqual([34, 33, 33]);
    expect(parts(2, [1, 1, 1, 1], 0)).toEqual([1, 1, 0, 0]);
  });

  test("a weight of zero has no part", () => {
    expect(parts(7, [0, 1, 1], 0)).toEqual([0, 4, 3]);
  });

  test("decimals of the whole beyond the digits stay with one part", () => {
    // 25.5 in whole numbers: 8.5 each leaves 24 + 1 + 0.5.
    expect(parts(25.5, [1, 1, 1], 0)).toEqual([9, 8.5, 8]);
  });

  test("tens and hundreds", () => {
    expect(parts(1000, [1, 1, 1], -2)).toEqual([400, 300, 300]);
  });

  test("a negative whole is split like a positive one", () => {
    expect(parts(-100, [1, 1, 1], 0)).toEqual([-34, -33, -33]);
  });

  test("weights that are all zero split nothing", () => {
    expect(reasonOf(allocate(rationalOf(5), [rationalOf(0)], 0))).toBe("zeroWeights");
    expect(reasonOf(allocate(rationalOf(-5), [], 0))).toBe("zeroWeights");
  });

  test("for any whole, weights and digits", () => {
    const amount = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }));
    const weights = fc
      .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(amount, weights, fc.integer({ min: -3, max: 6 }), ([units, decimals], w, d) => {
        const total = rationalOf(Number((units / 10 ** decimals).toFixed(decimals)));
        const split = valueOf(allocate(total, w.map(rationalOf), d));
        const sum = split.map((part) => rationalOf(numberOf(part))).reduce(add);
        expect(compareRationals(sum, total)).toBe(0);
      }),
      { seed: 2021, numRuns: 500 },
    );
  });

  test("ten thousand parts are no trouble", () => {
    const weights = Array.from({ length: 10_000 }, (_, index) => (index % 97) + 0.25);
    const split = parts(123456.78, weights, 2);
    const cents = split.reduce((sum, part) => sum + Math.round(part * 100), 0);
    expect(cents).toBe(12345678);
  });
});
