import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHECKS, COMMITMENTS, PROJECTS } from "../../seeds/outsideTables.cjs";
import { PLANS } from "../../seeds/plans.cjs";
import {
  type OutsideSeeds,
  outsideTablesIn,
  type PlanSeeds,
  plansIn,
} from "../../seeds/readSeeds.cjs";
import { seedsModule } from "../../src/build/seedsLoader";
import { builtInPlans } from "../../src/plan/builtInPlans";
import { builtInChecks, builtInCommitments, builtInProjects } from "../../src/plan/outsideTables";
import { parsedPlan } from "./parsedPlan";
import { samplePlan } from "./samplePlan";
import { selected } from "./selected";

const { plan: zhanjiang } = selected("湛江");

type BuiltIn = typeof import("../../src/plan/builtInPlans") &
  typeof import("../../src/plan/outsideTables");

/** What the modules make of other seeds. */
async function withSeeds(
  changed: Partial<PlanSeeds & OutsideSeeds>,
  use: (modules: BuiltIn) => void,
): Promise<void> {
  await jest.isolateModulesAsync(async () => {
    jest.doMock("../../seeds/plans.cjs", () => ({ PLANS, ...changed }));
    jest.doMock("../../seeds/outsideTables.cjs", () => ({
      COMMITMENTS,
      PROJECTS,
      CHECKS,
      ...changed,
    }));
    use({
      ...(await import("../../src/plan/builtInPlans")),
      ...(await import("../../src/plan/outsideTables")),
    });
  });
  jest.dontMock("../../seeds/plans.cjs");
  jest.dontMock("../../seeds/outsideTables.cjs");
}

test("the built-in plans are read once, on first use, the latest first", () => {
  expect(builtInPlans()).toBe(builtInPlans());
  expect(builtInPlans().map(({ id }) => id)).toEqual(["zhanjiang", "guangzhou"]);
});

test("each folder bears the id of its plan", () => {
  expect(PLANS.map(({ city }) => city).sort()).toEqual(
    builtInPlans()
      .map(({ id }) => id)
      .sort(),
  );
});

test("a built-in plan that cannot be read fails loudly, naming what is wrong", async () => {
  const PLANS = [{ city: "guangzhou", json: { id: "guangzhou" } }];
  await withSeeds({ PLANS }, (spoilt) => {
    expect(() => spoilt.builtInPlans()).toThrow(/name: missingKey\n.*tables: missingKey/su);
  });
});

test("a user's own plan has no commitments, no projects and no checks of its prose", () => {
  expect(builtInCommitments("sample")).toEqual([]);
  expect(builtInProjects("sample")).toEqual([]);
  expect(builtInChecks(parsedPlan(samplePlan()))).toEqual({ basePairs: [], checks: [] });
});

test("the commitments, projects and checks of the built-in plans are read once, on first use", () => {
  expect(builtInProjects("guangzhou")).toBe(builtInProjects("guangzhou"));
  expect(builtInCommitments("zhanjiang")).toBe(builtInCommitments("zhanjiang"));
  expect(builtInChecks(zhanjiang)).toBe(builtInChecks(zhanjiang));
});

test("checks that cannot be read fail loudly, naming what is wrong", async () => {
  const CHECKS = [{ city: "zhanjiang", json: { plan: "zhanjiang", checks: [] } }];
  await withSeeds({ CHECKS }, (spoilt) => {
    expect(() => spoilt.builtInChecks(zhanjiang)).toThrow(/basePairs: missingKey/u);
  });
});

describe("a third city is a folder more", () => {
  const folder = mkdtempSync(join(tmpdir(), "seeds-"));
  beforeAll(() => {
    cpSync(join(__dirname, "../../seeds"), folder, { recursive: true });
    cpSync(join(folder, "guangzhou"), join(folder, "sample"), { recursive: true });
    rmSync(join(folder, "sample/commitments.json"));
    rmSync(join(folder, "sample/projects.json"));
    rmSync(join(folder, "sample/checks.json"));
    writeFileSync(join(folder, "sample/plan.json"), JSON.stringify(samplePlan()));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("found by itself, without commitments, projects and checks if it has none", async () => {
    await withSeeds({ ...plansIn(folder), ...outsideTablesIn(folder) }, (three) => {
      const plans = three.builtInPlans();
      expect(plans.map(({ id }) => id).sort()).toEqual(["guangzhou", "sample", "zhanjiang"]);
      expect(three.builtInCommitments("sample")).toEqual([]);
      expect(three.builtInProjects("sample")).toEqual([]);
      expect(three.builtInCommitments("guangzhou")).toEqual(builtInCommitments("guangzhou"));
      for (const plan of plans.filter(({ id }) => id === "sample")) {
        expect(three.builtInChecks(plan)).toEqual({ basePairs: [], checks: [] });
      }
    });
  });

  test("and stands in the bundles' module too", () => {
    expect(seedsModule(join(folder, "plans.cjs"))).toContain(
      '{"city":"sample","json":{"id":"sample"',
    );
    expect(seedsModule(join(folder, "outsideTables.cjs"))).toMatch(
      /^export const COMMITMENTS = \[\{"city":"guangzhou".*\nexport const PROJECTS = .*\nexport const CHECKS = \[/u,
    );
  });
});
