import { insertSheets } from "../../src/excel/insertSheets";
import {
  followWorkbookPlans,
  knownPlans,
  onPlansChanged,
  readWorkbookPlans,
} from "../../src/excel/workbookPlans";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { planSheets } from "../../src/layout/planSheets/insertedPlan";
import { ownPlans, setOwnPlans } from "../../src/plan/registry";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan } from "../plan/samplePlan";
import { enter, readRange, workbookForEachTest } from "../support/planWorkbook";

workbookForEachTest();

afterEach(() => {
  setOwnPlans([]);
});

/** Resolves when the sheet's change was heard of and what it changes is known. */
const changed = (): Promise<void> => new Promise(onPlansChanged);

test("a plan in the workbook is found by the functions, and by them again when its 规划表 has changed", async () => {
  const outcome = await insertSheets(
    (known) => planSheets(parsedPlan(samplePlan()), known, planDialect),
    () => undefined,
  );
  expect(outcome.ok).toBe(true);
  await readWorkbookPlans();
  await followWorkbookPlans();
  expect(knownPlans().faults).toEqual([]);
  expect(ownPlans()).toEqual([parsedPlan(samplePlan())]);
  await enter("Sheet1", "A1", `=PLAN.INDICATOR("样例", 1, "目标值")`);
  expect((await readRange("Sheet1", "A1")).values).toEqual([["[25.0]"]]);

  const name = "样例 专栏2 规划表";
  expect((await readRange(name, "E8")).values).toEqual([["[25.0]"]]);
  const readAgain = changed();
  await enter(name, "E8", "[26.5]");
  await readAgain;
  expect((await readRange("Sheet1", "A1")).values).toEqual([["[26.5]"]]);

  // What cannot be read is named with its cell, and the plan stays as it was.
  const faultFound = changed();
  await enter(name, "E8", "26多5");
  await faultFound;
  expect(knownPlans().faults).toMatchObject([{ sheetName: name, address: "E8" }]);
  expect((await readRange("Sheet1", "A1")).values).toEqual([["[26.5]"]]);

  // So it does where one of its sheets is no longer known for its own: its other sheets are not all of it.
  const nameLost = changed();
  await enter(name, "G2", "");
  await nameLost;
  expect(knownPlans().faults).toMatchObject([{ sheetName: name, name: "noName" }]);
  expect((await readRange("Sheet1", "A1")).values).toEqual([["[26.5]"]]);
});
