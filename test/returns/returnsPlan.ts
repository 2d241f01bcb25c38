import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { gridOfModel, type GridCell, type SheetGrid } from "../../src/layout/keys/keyedGrid";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import type { Plan, PlanTable } from "../../src/plan/plan";
import { readReturns } from "../../src/returns/readReturns";
import type { Collection, ReturnedForm } from "../../src/returns/returnedForm";
import type { CellValue } from "../../src/rules/figures/figure";

import { returnForm } from "../../src/templates/returnForm";
import { parsedPlan } from "../plan/parsedPlan";
import { type Json, samplePlan } from "../plan/samplePlan";

export const UNITS = ["赤坎区", "霞山区", "坡头区", "麻章区", "吴川市"];

/** A made-up plan with a row of every kind that is rolled up in its own way. */
export function returnsPlan(): { readonly plan: Plan; readonly table: PlanTable } {
  const json = samplePlan();
  json.tables[1].indicators = [
    row({ number: 1, name: "城镇新增就业", base: "-", target: "[25.0]" }),
    row({ number: 2, name: "人才资源总量", base: "21", target: "30" }),
    row({ number: 3, name: "其中：高技能人才", partOf: 2, base: "8", target: "12" }),
    row({ number: 4, name: "专业技术人才", partOf: 2, base: "8", target: "12" }),
    row({ number: 5, name: "技能人才比例", unit: "::", base: "10:44:46", target: "12:46:42" }),
    row({
      ...{ number: 6, name: "劳动人事争议结案率", unit: "%", base: "96", target: ">90" },
      ...{ numerator: "结案数", denominator: "受理数" },
    }),
    row({ number: 7, name: "调解成功率", unit: "%", base: "50", target: ">60" }),
    row({ number: 8, name: "失业率", unit: "%", base: "2.4", target: "3.5以内" }),
  ];
  const plan = parsedPlan(json);
  const table = plan.tables[1];
  if (table === undefined) throw new Error("The sample plan has two tables.");
  return { plan, table };
}

const row = (values: Json): Json => ({
  group: "一、就业",
  unit: "万人",
  attribute: "预期性",
  ...values,
});

export const { plan, table } = returnsPlan();

export const COLLECTION: Collection = {
  ...{ planId: plan.id, tableId: table.id, template: "returnForm" },
  ...{ dataDate: "2023-06-30", dueOn: "2023-07-10", units: UNITS },
};

/** By the keys of row and column: `i1 actual`. */
export type Entries = Readonly<Record<string, CellValue>>;

export function formModel(
  unit: string | null,
  template = returnForm,
  targets: ReadonlyMap<string, string> | null = null,
): SheetModel {
  const [model] = layoutSheets(
    { template, plan, table, unit, unitTargets: targets, units: [] },
    NEW_WORKBOOK,
    nativeDialect,
  ).slice(-1);
  if (model === undefined) throw new Error("No sheet is laid out.");
  return model;
}

/** A form as it comes back: what stands in its cells, whatever they are locked for. */
export function filledGrid(model: SheetModel, entries: Entries): SheetGrid {
  const values = new Map(Object.entries(entries));
  const { name, cells } = gridOfModel(model);
  return {
    name,
    cells: cells.map((line, rowAt) =>
      line.map((cell, columnAt): GridCell => {
        const key = `${model.rows[rowAt]?.key ?? ""} ${model.columns[columnAt]?.key ?? ""}`;
        const value = values.get(key);
        return value === undefined ? cell : { value, formula: null, isError: false };
      }),
    ),
  };
}

/** What most forms of these tests say of themselves. */
export const HEAD: Entries = {
  "line.dataDate unit": "2023年6月30日",
  "line.people verdict": "张三",
  "line.contact actual": "2023-07-05",
};

export function filled(unit: string | null, entries: Entries): SheetGrid {
  return filledGrid(formModel(unit), { ...HEAD, ...entries });
}

export function readForms(
  grid: SheetGrid,
  fileName: string,
  modifiedAt: string | null = null,
): readonly ReturnedForm[] {
  const facts = { plans: [plan], units: UNITS, ruleSheets: [], confirmed: [] };
  const read = readReturns([grid], { fileName, modifiedAt }, facts);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value;
}

export function returned(
  unit: string | null,
  entries: Entries,
  fileName = `${unit ?? "无名"}.xlsx`,
  modifiedAt: string | null = null,
): ReturnedForm {
  const [form] = readForms(filled(unit, entries), fileName, modifiedAt);
  if (form === undefined) throw new Error("There is no form.");
  return form;
}
