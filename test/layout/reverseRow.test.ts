import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { readPlan } from "../../src/plan/reading/readPlan";
import zhanjiang from "../../seeds/zhanjiang/plan.json";
import { completion } from "../../src/templates/completion";
import { startPlanWorkbook } from "../support/planWorkbook";
import { insertSheets } from "../../src/excel/insertSheets";

/** 湛江's 专栏1 with its unemployment target printed bare, the row marked 逆向 instead. */
function planWithReverseRow() {
  const json = structuredClone(zhanjiang) as {
    tables: { indicators: Record<string, unknown>[] }[];
  };
  const row = json.tables[0]?.indicators[1];
  Object.assign(row ?? {}, { target: "3.5", direction: "逆向" });
  const plan = readPlan(json);
  if (!plan.ok) throw new Error(JSON.stringify(plan.reason));
  const [table] = plan.value.tables;
  if (table === undefined) throw new Error("no table");
  return { plan: plan.value, table };
}

test("[§2] a row marked 逆向 is judged as an upper bound, and shows its target as printed", async () => {
  const { plan, table } = planWithReverseRow();
  const workbook = await startPlanWorkbook();
  const outcome = await insertSheets(
    () => [layoutTemplate(completion, plan, table)],
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(outcome.sheetName).getRange("D6:G6");
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  workbook.dispose();
  expect(values).toEqual([["3.5", "2.47", "控制在目标内", "控制在目标内"]]);
});

test("[§2] the native formulas judge it so too", () => {
  const { plan, table } = planWithReverseRow();
  const cells =
    layoutTemplate(completion, plan, table, { dialect: nativeDialect }).rows[5]?.cells ?? [];
  expect(cells[3]?.content).toEqual({ kind: "text", text: "3.5" });
  expect(cells[5]?.content).toMatchObject({ kind: "formula", result: "控制在目标内" });
});
