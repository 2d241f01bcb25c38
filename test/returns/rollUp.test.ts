import fc from "fast-check";
import { rollUpReturns, type RollUpRequest, type RollUpRow } from "../../src/returns/rollUp";
import type { ReturnedForm } from "../../src/returns/returnedForm";
import { reviewTogether } from "../../src/returns/reviewTogether";
import { unitOrders } from "../../src/returns/unitOrder";
import { monitoring } from "../../src/templates/monitoring";
import {
  COLLECTION,
  type Entries,
  filledGrid,
  formModel,
  HEAD,
  plan,
  readForms,
  returned,
  table,
  UNITS,
} from "./returnsPlan";

function request(
  forms: readonly ReturnedForm[],
  given: Partial<RollUpRequest> = {},
): RollUpRequest {
  const findings = reviewTogether(forms, {
    ...{ collection: COLLECTION, plans: [plan], earlier: [], relations: [] },
  });
  const none = { accepted: [], weights: null, own: [] };
  return { table, template: "returnForm", units: UNITS, forms, findings, ...none, ...given };
}

const rowOf = (
  number: number,
  forms: readonly ReturnedForm[],
  given: Partial<RollUpRequest> = {},
): RollUpRow => {
  const row = rollUpReturns(request(forms, given)).rows.find(
    ({ indicator }) => indicator === number,
  );
  if (row === undefined) throw new Error(`There is no row ${number}.`);
  return row;
};

const both = (entries: Entries, others: Entries): readonly ReturnedForm[] => [
  returned("赤坎区", entries),
  returned("霞山区", others),
];

test("[B3] counts are added, without binary noise, and missing units named", () => {
  const row = rowOf(1, both({ "i1 actual": 0.1 }, { "i1 actual": 0.2 }));
  expect(row).toMatchObject({ how: "added", total: 0.3, missing: ["坡头区", "麻章区", "吴川市"] });
});

test("a blank is not 0: its unit is named", () => {
  const row = rowOf(2, both({ "i2 actual": 5 }, {}));
  expect(row.total).toBe(5);
  expect(row.missing).toContain("霞山区");
  expect(rowOf(2, both({}, {})).total).toBeNull();
});

test("[B3] 50 of 100 and 9 of 10 are 59 of 110", () => {
  const row = rowOf(
    6,
    both(
      { "i6.numerator actual": 50, "i6.denominator actual": 100 },
      { "i6.numerator actual": 9, "i6.denominator actual": 10 },
    ),
  );
  expect(row).toMatchObject({ how: "byParts", numerator: 59, denominator: 110 });
  expect(row.total).toBeCloseTo(53.6364, 4);
});

test("[B3] a rate alone is rolled up by confirmed weights, or not at all", () => {
  const forms = both({ "i7 actual": 50 }, { "i7 actual": 90 });
  expect(rowOf(7, forms)).toMatchObject({
    ...{ how: "notRolledUp", total: null, reason: { name: "noParts" } },
  });
  const weights = [["赤坎区", 3] as const, ["霞山区", 1] as const];
  // (50 × 3 + 90 × 1) ÷ 4
  expect(rowOf(7, forms, { weights })).toMatchObject({ how: "byWeights", total: 60 });
});

test("[B3] a structure is never rolled up", () => {
  expect(rowOf(5, both({ "i5 actual": "12:46:42" }, {}))).toMatchObject({
    ...{ how: "notRolledUp", total: null, reason: { name: "structure" } },
  });
});

test("[§14] a figure under 错误 is left out and its unit named, unless it was accepted", () => {
  // E3: 25000人 in a row in 万人 is 2.5.
  const forms = both({ "i2 actual": 5 }, { "i2 actual": "25000人" });
  expect(rowOf(2, forms)).toMatchObject({ total: 5, inError: ["霞山区"] });
  const accepted = request(forms).findings.map(({ key }) => key);
  expect(rowOf(2, forms, { accepted })).toMatchObject({ total: 7.5, inError: [] });
});

test("a form of another year is left out whole", () => {
  const forms = both({ "i2 actual": 5 }, { "i2 actual": 6, "line.dataDate unit": "2022-06-30" });
  expect(rowOf(2, forms)).toMatchObject({ total: 5, inError: ["霞山区"] });
});

test("each figure tells where it came from", () => {
  const [cell] = rowOf(1, both({ "i1 actual": "12.50" }, {})).cells;
  expect(cell).toMatchObject({
    ...{ unit: "赤坎区", value: "12.50", number: 12.5, state: "used" },
    from: { fileName: "赤坎区.xlsx", cell: "E10" },
  });
});

test("the total is held against the city's own figure", () => {
  const own = [{ indicator: 1, year: null, part: "figure" as const, value: "[5]" }];
  expect(rowOf(1, both({ "i1 actual": 2 }, { "i1 actual": 4 }), { own })).toMatchObject({
    ...{ total: 6, own: 5, difference: 1, differencePercent: 20 },
  });
});

test("年度监测 is rolled up year by year", () => {
  const formOf = (unit: string, entries: Entries): ReturnedForm => {
    const [form] = readForms(filledGrid(formModel(null, monitoring), entries), `${unit}.xlsx`);
    if (form === undefined) throw new Error("There is no form.");
    return form;
  };
  const forms = [formOf("赤坎区", { "i1 y1": 1, "i1 y2": 2 }), formOf("霞山区", { "i1 y1": 4 })];
  const { rows } = rollUpReturns(request(forms, { template: "monitoring" }));
  const totals = rows.filter(({ indicator }) => indicator === 1).map(({ total }) => total);
  expect(totals).toEqual([5, 2, null, null, null]);
});

test("the totals equal what was written, however many units report", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(amounts, (cents) => {
      const forms = cents.map((amount, at) =>
        returned(UNITS[at] ?? "", { "i2 actual": amount / 100 }),
      );
      const written = cents.reduce((sum, amount) => sum + amount, 0) / 100;
      const findings = request(forms).findings.map(({ key }) => key);
      expect(rowOf(2, forms, { accepted: findings }).total).toBe(written);
    }),
    { numRuns: 15, seed: 13 },
  );
});

test("units stand in the order of their completion, those behind first", () => {
  const targets = new Map([["i1", "[10]"]]);
  const formOf = (unit: string, entries: Entries): ReturnedForm => {
    const grid = filledGrid(formModel(unit, undefined, targets), { ...HEAD, ...entries });
    const [form] = readForms(grid, `${unit}.xlsx`);
    if (form === undefined) throw new Error("There is no form.");
    return form;
  };
  const forms = [
    formOf("赤坎区", { "i1 actual": 8, "i8 actual": 3 }),
    formOf("霞山区", { "i1 actual": 5, "i8 actual": 4 }),
    formOf("坡头区", { "i1 actual": 8 }),
  ];
  const orders = unitOrders(rollUpReturns(request(forms)), table, forms);
  const placesOf = (number: number) =>
    orders
      .find(({ indicator }) => indicator === number)
      ?.units.map(({ unit, place, completionPercent, word }) => [
        unit,
        place,
        completionPercent ?? word,
      ]);
  expect(placesOf(1)).toEqual([
    ["霞山区", 1, 50],
    ["坡头区", 2, 80],
    ["赤坎区", 2, 80],
    ["吴川市", null, null],
    ["麻章区", null, null],
  ]);
  // [C3] 3.5以内, handed down to every unit.
  expect(placesOf(8)?.slice(0, 2)).toEqual([
    ["霞山区", 1, "超出目标"],
    ["赤坎区", 2, "控制在目标内"],
  ]);
});
