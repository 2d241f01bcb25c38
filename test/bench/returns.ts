import { read } from "@e965/xlsx";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { plans } from "../../src/plan/registry";
import { collect, emptyRegister, shownForms } from "../../src/returns/register";
import { readReturns } from "../../src/returns/readReturns";
import type { ReturnedForm } from "../../src/returns/returnedForm";
import { reviewTogether } from "../../src/returns/reviewTogether";
import { rollUpReturns } from "../../src/returns/rollUp";
import { monitoring } from "../../src/templates/monitoring";
import { readAnyWorkbook } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { planNamed, tableNamed } from "../support/sheets";

const RETURNS = 100;
const MEGABYTE = 1_048_576;
const units = Array.from({ length: RETURNS }, (_, index) => `第${index + 1}单位`);

export interface ReturnTimes {
  /** Processor time of the process, in milliseconds. */
  readonly collected: number;
  readonly libraryAlone: number;
  /** By how much the process grew at most, above what the files themselves take. */
  readonly megabytes: number;
}

/**
 * 100 units' 年度监测 of 18 indicators and five years, as files: read one after another, reviewed and rolled
 * up; and read by the library alone.
 */
export async function returnTimes(sweep: () => void): Promise<ReturnTimes> {
  const plan = planNamed("zhanjiang");
  const table = tableNamed("zhanjiang", "专栏2");
  const [model] = layoutSheets(
    { template: monitoring, plan, table, units: [], unit: null },
    NEW_WORKBOOK,
    nativeDialect,
  ).slice(-1);
  if (model === undefined) throw new Error("No sheet is laid out.");
  const files: Uint8Array[] = [];
  for (const index of units.keys())
    files.push(await writeXlsx([filled(model, index)], new Date(0)));
  // What is fetched and compiled once is not what a hundred files cost.
  const [first] = files;
  if (first !== undefined) await readAnyWorkbook(first);
  sweep();
  const before = process.memoryUsage.rss();
  let most = before;
  const collected = await processorTime(async () => {
    const facts = { plans: plans(), units, ruleSheets: [], confirmed: [] };
    const collection = {
      ...{ planId: plan.id, tableId: table.id, template: "monitoring" as const },
      ...{ dataDate: null, dueOn: null, units },
    };
    const forms: ReturnedForm[] = [];
    for (const [index, bytes] of files.entries()) {
      const grids = await readAnyWorkbook(bytes);
      if (!grids.ok) throw new Error(grids.reason.name);
      const file = { fileName: `${units[index] ?? ""}.xlsx`, modifiedAt: null };
      const found = readReturns(grids.value, file, facts);
      if (found.ok) forms.push(...found.value);
      most = Math.max(most, process.memoryUsage.rss());
    }
    const shown = shownForms(collect(emptyRegister(collection), forms), forms);
    const findings = reviewTogether(shown, {
      collection,
      plans: plans(),
      earlier: [],
      relations: [],
    });
    const none = { accepted: [], weights: null, own: [] };
    const request = { table, template: "monitoring" as const, units, forms: shown, findings };
    const { rows, missing } = rollUpReturns({ ...request, ...none });
    // 1 + 2 + … + 100 hundredths.
    if (missing.length > 0 || rows[0]?.total !== 50.5) throw new Error("The totals are not right.");
  });
  sweep();
  const libraryAlone = await processorTime(async () => {
    for (const bytes of files) read(bytes, { type: "array", dense: true });
    await Promise.resolve();
  });
  return { collected, libraryAlone, megabytes: (most - before) / MEGABYTE };
}

/** Every year of every row that takes a plain number. */
function filled(model: SheetModel, index: number): SheetModel {
  return {
    ...model,
    rows: model.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) =>
        /^i\d+$/u.test(row.key ?? "") && /^y\d+$/u.test(model.columns[column]?.key ?? "")
          ? { ...cell, content: { kind: "number" as const, value: (index + 1) / 100 } }
          : cell,
      ),
    })),
  };
}

async function processorTime(run: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
