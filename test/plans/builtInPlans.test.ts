import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Indicator } from "../../src/plan/plan";
import { readPlan } from "../../src/plan/reading/readPlan";
import { gridOfText } from "../../src/plan/tables/planGrid";
import { type PlanHead, planJson } from "../../src/plan/tables/planJson";
import { readPlanTable } from "../../src/plan/tables/readPlanTable";
import { planNamed } from "../support/sheets";

/** What is in this project's own words is not in the print. */
const asPrinted = (indicator: Indicator): Indicator => ({ ...indicator, note: null });

describe("the built-in plans, pasted from their documents", () => {
  it.each([
    ["guangzhou", "专栏1", "guangzhou-1-one-cell-a-line.txt"],
    ["guangzhou", "专栏2", "guangzhou-2-one-cell-a-line.txt"],
    ["zhanjiang", "专栏1", "zhanjiang-1-results.txt"],
    ["zhanjiang", "专栏2", "zhanjiang-2-table.txt"],
  ])("%s %s has exactly the rows of its seed", (id, tableId, file) => {
    const plan = planNamed(id);
    const table = plan.tables.find((each) => each.id === tableId);
    const draft = readPlanTable(gridOfText(readFileSync(join(__dirname, file), "utf8")));
    expect([draft.id, draft.title, draft.kind]).toEqual([tableId, table?.title, table?.kind]);
    const head: PlanHead = {
      ...{ id: "own", name: "我市", title: "我市规划", issuer: "", documentNumber: "", date: "" },
      ...{ edition: "issued", period: plan.period, source: "" },
    };
    const period = table?.period ?? plan.period;
    const json = planJson(head, [{ id: tableId, title: draft.title ?? "", period, draft }]);
    const read = readPlan(json);
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    const indicators = read.value.tables[0]?.indicators.map(asPrinted);
    expect(indicators).toEqual(table?.indicators.map(asPrinted));
  });
});
