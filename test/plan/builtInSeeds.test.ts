import { builtInChecks } from "../../src/plan/builtInChecks";
import { builtInCommitments } from "../../src/plan/builtInCommitments";
import { parsedPlan } from "./parsedPlan";
import { samplePlan } from "./samplePlan";
import { selected } from "./selected";

const { plan: zhanjiang } = selected("湛江");

test("a user's own plan has no commitments and no checks of its prose", () => {
  expect(builtInCommitments("sample")).toEqual([]);
  expect(builtInChecks(parsedPlan(samplePlan()))).toEqual({ basePairs: [], checks: [] });
});

test("the commitments and checks of the built-in plans are read once, on first use", () => {
  expect(builtInCommitments("zhanjiang")).toBe(builtInCommitments("zhanjiang"));
  expect(builtInChecks(zhanjiang)).toBe(builtInChecks(zhanjiang));
});

test("checks that cannot be read fail loudly, naming what is wrong", async () => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock("../../seeds/zhanjiang-checks.json", () => ({ plan: "zhanjiang", checks: [] }));
    const spoilt = await import("../../src/plan/builtInChecks");
    expect(() => spoilt.builtInChecks(zhanjiang)).toThrow(/basePairs: missingKey/u);
  });
  jest.dontMock("../../seeds/zhanjiang-checks.json");
});
