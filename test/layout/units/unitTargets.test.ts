import { unitTargets } from "../../../src/layout/units/unitTargets";
import { tableNamed } from "../../support/sheets";

const TABLE = tableNamed("zhanjiang", "专栏2");
const units = (...weights: readonly (number | null)[]) =>
  weights.map((weight, index) => ({ name: `单位${index + 1}`, weight }));

/** Of one indicator, unit by unit. */
const partsOf = (number: number, ...weights: readonly number[]) =>
  unitTargets(TABLE, units(...weights))?.map((targets) => targets.get(`i${number}`));

test("[B1] a total is split by weights in its own notation, and the parts add up to it", () => {
  // [25.0] × 3/6 = 12.5, × 2/6 = 8.333…, × 1/6 = 4.166…: the last has the largest remainder.
  expect(partsOf(1, 3, 2, 1)).toEqual(["[12.50]", "[8.33]", "[4.17]"]);
});

test("[B1] a count of 万人 has two decimals at least", () => {
  // 48.1 × 3/6 = 24.05, × 2/6 = 16.033…, × 1/6 = 8.0166…: the last has the largest remainder.
  expect(partsOf(3, 3, 2, 1)).toEqual(["24.05", "16.03", "8.02"]);
});

test("a unit of weight 0 has a part of 0", () => {
  expect(partsOf(7, 1, 0)).toEqual(["16", "0"]);
});

test("[B2] rates and bounds are handed down: they have no part", () => {
  // 2: 参保率 95 %; 14: >60 %.
  expect(partsOf(2, 3, 2, 1)).toEqual([undefined, undefined, undefined]);
  expect(partsOf(14, 3, 2, 1)).toEqual([undefined, undefined, undefined]);
});

test.each([
  ["a unit has no weight", [3, null]],
  ["all weights are 0", [0, 0]],
])("nothing is split where %s", (_when, weights) => {
  expect(unitTargets(TABLE, units(...weights))).toBeNull();
});
