import { builtInChecks } from "../../src/plan/outsideTables";
import type { PlanCheck, SeedChecks } from "../../src/plan/planCheck";
import { planChecks } from "../../src/plan/planChecks";
import { parsedPlan } from "./parsedPlan";
import { type Json, samplePlan, type SamplePlan } from "./samplePlan";
import { selected } from "./selected";

const NONE: SeedChecks = { basePairs: [], checks: [] };

function checksAfter(
  change: (plan: SamplePlan) => void,
  seed: SeedChecks = NONE,
): readonly PlanCheck[] {
  const json = samplePlan();
  change(json);
  return planChecks(parsedPlan(json), seed);
}

const keysAfter = (change: (plan: SamplePlan) => void, seed = NONE) =>
  checksAfter(change, seed).map(({ key }) => key);

const setRow = (plan: SamplePlan, table: 0 | 1, row: number, values: Json) =>
  Object.assign(plan.tables[table].indicators[row] ?? {}, values);

describe("from a plan's tables follow", () => {
  test("[§4] a printed ratio with its actual and target", () => {
    const [ratio] = checksAfter(() => undefined);
    expect(ratio).toMatchObject({
      key: "ratio:专栏1:1",
      kind: "ratio",
      subject: "人才总量",
      printed: { text: "115.05", unit: "%", place: { column: "printedCompletion" } },
      inputs: [
        { text: "21.86", unit: "万人", place: { column: "actual" } },
        { text: "19", unit: "万人", place: { column: "target" } },
      ],
    });
  });

  test("[§4] no ratio of a row whose result is printed -", () => {
    expect(keysAfter((plan) => setRow(plan, 0, 0, { actual: "-" }))).not.toContain("ratio:专栏1:1");
  });

  test("[§8] a 其中 row against its whole, in every column that has both", () => {
    expect(keysAfter(() => undefined)).toEqual([
      "ratio:专栏1:1",
      "part:专栏1:2:target",
      "part:专栏1:2:actual",
    ]);
    const parts = checksAfter(() => undefined).slice(1);
    expect(parts.map(({ printed, inputs }) => [printed.text, inputs[0]?.text])).toEqual([
      ["19", "9"],
      ["21.86", "9.5"],
    ]);
  });

  test("[§8] no check of a 其中 row with another unit than its whole", () => {
    expect(keysAfter((plan) => setRow(plan, 0, 1, { unit: "%" }))).toEqual(["ratio:专栏1:1"]);
  });

  test("[B3] no check of a rate within a rate, which may well be the higher one", () => {
    const keys = keysAfter((plan) => {
      setRow(plan, 0, 0, { unit: "%" });
      setRow(plan, 0, 1, { unit: "%" });
    });
    expect(keys).toEqual(["ratio:专栏1:1"]);
  });

  test("[§11] a base against the last plan's result of the same name, 其中 and width aside", () => {
    const checks = checksAfter((plan) => setRow(plan, 1, 0, { name: "高技能 人才", base: "9.6" }));
    expect(checks.at(-1)).toMatchObject({
      key: "base:专栏2:1",
      kind: "base",
      printed: { text: "9.6", place: { table: "专栏2", column: "base" } },
      inputs: [{ text: "9.5", place: { table: "专栏1", number: 2, column: "actual" } }],
    });
  });

  test("[§11] a base against a result of another name, where a pair says so", () => {
    const seed: SeedChecks = { ...NONE, basePairs: [{ result: 1, base: 1 }] };
    const keys = keysAfter((plan) => setRow(plan, 1, 0, { base: "21.9" }), seed);
    expect(keys).toContain("base:专栏2:1");
  });

  test.each<[string, Json, Json]>([
    ["whose base is printed -", { name: "人才总量", base: "-" }, {}],
    ["whose unit is another", { name: "人才总量", base: "21", unit: "人" }, {}],
    ["whose name two results bear", { name: "人才总量", base: "21" }, { name: "其中：人才总量" }],
  ])("no base of a row %s", (_why, ofTargets, ofResults) => {
    const keys = keysAfter((plan) => {
      setRow(plan, 1, 0, ofTargets);
      setRow(plan, 0, 1, ofResults);
    });
    expect(keys.filter((key) => key.startsWith("base"))).toEqual([]);
  });

  test("[T1] no base where the table of results did not end in the year before", () => {
    const keys = keysAfter((plan) => {
      plan.tables[0]["period"] = { name: "十二五", firstYear: 2011, lastYear: 2015 };
      setRow(plan, 1, 0, { name: "人才总量", base: "21" });
    });
    expect(keys.filter((key) => key.startsWith("base"))).toEqual([]);
  });
});

describe("of the built-in plans", () => {
  const countsOf = (name: string) => {
    const { plan } = selected(name);
    const kinds = planChecks(plan, builtInChecks(plan)).map(({ kind }) => kind);
    return Object.fromEntries(
      [...new Set(kinds)].map((kind) => [kind, kinds.filter((each) => each === kind).length]),
    );
  };

  test("湛江 has 14 ratios, 3 parts, 6 bases, and 31 checks of its prose", () => {
    expect(countsOf("湛江")).toEqual({
      ratio: 14,
      part: 3 + 1,
      base: 6,
      sameFigure: 20,
      growth: 9,
      product: 1,
    });
  });

  test("广州 prints no ratio and has 2 parts, 6 bases, and 46 checks of its prose", () => {
    expect(countsOf("广州")).toEqual({
      part: 2 + 1,
      base: 6,
      sameFigure: 29,
      sum: 1,
      growth: 14,
      product: 1,
    });
  });

  test.each(["湛江", "广州"])("no two checks of %s have one key", (name) => {
    const { plan } = selected(name);
    const keys = planChecks(plan, builtInChecks(plan)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
