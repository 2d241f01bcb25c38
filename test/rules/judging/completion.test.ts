import fc from "fast-check";
import type { CellValue } from "../../../src/rules/figures/figure";
import { roundHalfUp, roundNumber } from "../../../src/rules/figures/round";
import { completion } from "../../../src/rules/judging/completion";
import { read, reasonOf, valueOf } from "../figures";
import { GUANGZHOU_1, ZHANJIANG_1 } from "../printedTables";

const complete = (actual: CellValue, target: CellValue): ReturnType<typeof completion> =>
  completion(read(actual), read(target));
const rounded = (value: unknown, digits: number): unknown =>
  typeof value === "number" ? roundNumber(value, digits, roundHalfUp) : value;

test.each(ZHANJIANG_1)("[§4] 湛江 专栏1 row $row: $actual of $target", (row) => {
  expect(rounded(valueOf(complete(row.actual, row.target)), 4)).toBe(row.computed);
});

test.each(GUANGZHOU_1)("[§4] 广州 专栏1: %s of %s", (actual, target, expected) => {
  expect(rounded(valueOf(complete(actual, target)), 2)).toBe(expected);
});

test("[C1] the ratio is not capped and has no base in it", () => {
  expect(valueOf(complete(600, 100))).toBe(600);
});

test("[C2] a total to date without brackets counts against a five-year total", () => {
  expect(valueOf(complete(15, "[37.5]"))).toBe(40);
});

describe("[C3] an upper bound has no ratio", () => {
  test.each<[CellValue, string]>([
    ["2.47", "withinBound"],
    ["3.5", "withinBound"],
    ["3.51", "boundBroken"],
    [0, "withinBound"],
  ])("%s against 3.5以内 is %s", (actual, word) => {
    expect(valueOf(complete(actual, "3.5以内"))).toBe(word);
  });

  test("a bound of zero is a bound, nothing is divided", () => {
    expect(valueOf(complete("0", "0以内"))).toBe("withinBound");
    expect(valueOf(complete("1", "0以内"))).toBe("boundBroken");
  });
});

test("[C4] a rate is divided as a plain number", () => {
  // 96 ÷ 90 = 1.0666…
  expect(rounded(valueOf(complete("96", "90")), 2)).toBe(106.67);
});

test("[C4] a lower bound divides by the bound", () => {
  // 97.16 ÷ 91.5 = 1.06185…
  expect(rounded(valueOf(complete("97.16", ">91.5")), 2)).toBe(106.19);
});

describe("[C5] a structure is reached by running shares from the top grade down", () => {
  test.each([
    ["12:46:42", "structureReached"],
    // More high grades make up for fewer middle ones: 14 ≥ 12, 58 ≥ 58.
    ["14:44:42", "structureReached"],
    // Enough in the two upper grades together, too few at the top: 11 < 12.
    ["11:48:41", "structureNotReached"],
    // 12 ≥ 12, but 57 < 58.
    ["12:45:43", "structureNotReached"],
  ])("%s against 12:46:42 is %s", (actual, word) => {
    expect(valueOf(complete(actual, "12:46:42"))).toBe(word);
  });

  test("another number of parts is an error", () => {
    expect(reasonOf(complete("40:60", "12:46:42"))).toBe("differentStructure");
  });

  test("a number against a structure is an error, and the reverse", () => {
    expect(reasonOf(complete("58", "12:46:42"))).toBe("differentStructure");
    expect(reasonOf(complete("12:46:42", "58"))).toBe("differentStructure");
  });

  test("a fraction of a day is a structure that Excel stored as a time", () => {
    // 12:46:42 is 45,962 of a day's 86,400 seconds.
    expect(complete(45962 / 86400, "12:46:42")).toEqual({
      ok: false,
      reason: { name: "structureReadAsTime", read: String(45962 / 86400) },
    });
    expect(reasonOf(complete("12:46:42", 45962 / 86400))).toBe("structureReadAsTime");
  });
});

test("[C6] the result is in percent and unrounded", () => {
  expect(valueOf(complete("38.39", "37.5"))).toBe((38.39 / 37.5) * 100);
});

describe("[C7] what cannot be divided", () => {
  test.each<CellValue>([null, "", " ", "-", "—"])("%j reported is a blank", (actual) => {
    expect(valueOf(complete(actual, "100"))).toBeNull();
  });

  test.each<[CellValue, CellValue, string]>([
    ["5", "-", "noTarget"],
    ["5", null, "noTarget"],
    ["5", "0", "zeroTarget"],
    ["5", 0, "zeroTarget"],
    ["5", "-3", "negativeTarget"],
    ["[5]", "5", "totalAgainstSingleYear"],
    ["[5]", "5以内", "totalAgainstSingleYear"],
    [1e300, 1e-300, "tooLarge"],
  ])("%s against %s: %s", (actual, target, reason) => {
    expect(reasonOf(complete(actual, target))).toBe(reason);
  });
});

describe("[§9] printed units", () => {
  test("[§1] a unit on one side alone is an error that names both figures; % is none", () => {
    const missing = complete("1471800人", "140.28");
    expect(missing).toEqual({
      ok: false,
      reason: { name: "unitMissing", withUnit: "1471800人", bare: "140.28" },
    });
    expect(reasonOf(complete("25", "50万人"))).toBe("unitMissing");
    expect(reasonOf(complete("1.2‰", "5"))).toBe("unitMissing");
    expect(valueOf(complete("25%", "50%"))).toBe(50);
    expect(valueOf(complete("25%", "50"))).toBe(50);
    expect(valueOf(complete("25", "50%"))).toBe(50);
  });

  test("different units of a family are converted", () => {
    expect(valueOf(complete("250000人", "50万人"))).toBe(50);
    expect(valueOf(complete("25万人", "500000人"))).toBe(50);
  });

  test("units of different families are an error", () => {
    expect(reasonOf(complete("25万人次", "50万人"))).toBe("differentUnits");
  });
});

describe("relations", () => {
  const amount = fc.integer({ min: 1, max: 1e7 }).map((cents) => cents / 100);

  test("[C1] completion never falls when the actual rises", () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, target) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const low = valueOf(complete(less, target)) as number;
        const high = valueOf(complete(more, target)) as number;
        expect(high).toBeGreaterThanOrEqual(low);
      }),
      { seed: 2021 },
    );
  });

  test("[C1] scaling actual and target alike leaves completion unchanged", () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(2, 10, 0.5, 10000), (actual, target, scale) => {
        const before = valueOf(complete(actual, target)) as number;
        const after = valueOf(complete(actual * scale, target * scale)) as number;
        expect(after.toPrecision(13)).toBe(before.toPrecision(13));
      }),
      { seed: 2021 },
    );
  });
});
