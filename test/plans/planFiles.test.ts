import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import { planSheets } from "../../src/layout/planSheets/insertedPlan";
import type { SheetModel } from "../../src/layout/sheetModel";
import { planTableServices } from "../../src/taskpane/plans/planTableServices";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan } from "../plan/samplePlan";

const PLAN = parsedPlan(samplePlan());
const SHEETS = planSheets(PLAN, NEW_WORKBOOK, nativeDialect);

const fileOf = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json));

test("规划表 of another workbook are read by their keys: the plan is the same, whatever its columns are called", async () => {
  const renamed = SHEETS.map((model) => withText(model, "单位", "计量单位"));
  const read = await planTableServices.file("别的.xlsx", await writeXlsx(renamed, new Date(0)));
  expect(read).toMatchObject({ kind: "plans", faults: [] });
  expect(read.kind === "plans" && read.plans.map(({ plan }) => plan)).toEqual([PLAN]);
});

test("one that cannot be read is named with its cell, and its sheet is offered as a table", async () => {
  const damaged = SHEETS.slice(1).map((model) => withText(model, "[25.0]", "25多0"));
  const read = await planTableServices.file("别的.xlsx", await writeXlsx(damaged, new Date(0)));
  expect(read).toMatchObject({ kind: "sheets", faults: [{ name: "problem", address: "E8" }] });
});

test("a .json goes the same way, or all that is wrong with it is told", async () => {
  const read = await planTableServices.file("规划.json", fileOf(samplePlan()));
  expect(read).toMatchObject({ kind: "plans", plans: [{ plan: { name: "样例" } }] });
  const wrong = await planTableServices.file("规划.json", fileOf({ ...samplePlan(), name: "" }));
  expect(wrong).toMatchObject({ kind: "jsonProblems", problems: [{ path: "name" }] });
});

function withText(model: SheetModel, from: string, to: string): SheetModel {
  return {
    ...model,
    rows: model.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.content.kind === "text" && cell.content.text === from
          ? { ...cell, content: { kind: "text", text: to } }
          : cell,
      ),
    })),
  };
}
