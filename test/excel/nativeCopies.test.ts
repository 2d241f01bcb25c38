import { insertSheets } from "../../src/excel/insertSheets";
import { shareSheets } from "../../src/excel/shareSheets";
import { cellAddress } from "../../src/layout/cells/address";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { completion } from "../../src/templates/completion";
import { monitoring } from "../../src/templates/monitoring";
import type { Template } from "../../src/templates/vocabulary/template";
import { copiesOf } from "../support/copiesOf";
import { placeOf } from "../support/evaluationEntries";
import { enter, readRange, workbookForEachTest } from "../support/planWorkbook";
import { planNamed, tableNamed } from "../support/sheets";

jest.setTimeout(120_000);

const GUANGZHOU = planNamed("guangzhou");
const MONITORED = ["toDate", "completion", "progress", "expected", "status", "warning", "forecast"];

workbookForEachTest();

async function insert(template: Template, tableId: string): Promise<readonly SheetModel[]> {
  const table = tableNamed("guangzhou", tableId);
  const request = { template, plan: GUANGZHOU, table, units: [], unit: null };
  let models: readonly SheetModel[] = [];
  const outcome = await insertSheets(
    (known) => (models = layoutSheets(request, known, planDialect)),
    () => undefined,
  );
  expect(outcome).toMatchObject({ ok: true });
  return models;
}

const addressOf = (model: SheetModel, rowKey: string, columnKey: string): string => {
  const { row, column } = placeOf(model, rowKey, columnKey);
  return cellAddress(row, column);
};

/** The name of the copy with native formulas. */
async function copyOf({ name }: SheetModel): Promise<string> {
  const outcome = await shareSheets(name, copiesOf([GUANGZHOU], "native"));
  if (!outcome.ok) throw new Error(outcome.reason.name);
  return outcome.sheetNames[0] ?? "";
}

/** Cells of a row by the keys of the model, in the sheet of that name; numbers to nine decimals. */
async function rowOf(
  sheetName: string,
  model: SheetModel,
  rowKey: string,
  columnKeys: readonly string[],
): Promise<unknown[]> {
  const cells = columnKeys.map((key) => readRange(sheetName, addressOf(model, rowKey, key)));
  return (await Promise.all(cells)).map(({ values }) => {
    const value = values[0]?.[0];
    return typeof value === "number" ? Number(value.toFixed(9)) : value;
  });
}

test("年度监测: a total, levels with a base, an upper bound and blanks show the same in the copy", async () => {
  const [rules, sheet] = await insert(monitoring, "专栏2");
  if (rules === undefined || sheet === undefined) throw new Error("Two sheets are inserted.");
  await enter(rules.name, addressOf(rules, "dataDate", "value"), "2022");
  const years = {
    i1: [20, 25],
    i2: [2.5, 3.6],
    i3: [825, 830],
    i5: [690, 685],
    i13: [70, 58],
    i14: ["-", 97],
    i16: [],
  };
  for (const [key, figures] of Object.entries(years)) {
    for (const [index, figure] of figures.entries()) {
      await enter(sheet.name, addressOf(sheet, key, `y${index + 1}`), figure);
    }
  }
  await enter(sheet.name, addressOf(sheet, "i3", "rowDate"), "2022年6月");
  const copy = await copyOf(sheet);
  for (const key of Object.keys(years)) {
    const original = await rowOf(sheet.name, sheet, key, MONITORED);
    expect([key, ...(await rowOf(copy, sheet, key, MONITORED))]).toEqual([key, ...original]);
  }
  // 45 of [110]: 40.909 % after 40 % of the time; on schedule 44; 22.5 a year for five years.
  expect((await rowOf(copy, sheet, "i1", MONITORED)).slice(1)).toEqual([
    40.909090909,
    40,
    44,
    "基本符合预期",
    "正常",
    112.5,
  ]);
});

test("完成情况: a structure that falls short, another notation of it and none show the same", async () => {
  const sheet = (await insert(completion, "专栏1")).at(-1);
  if (sheet === undefined) throw new Error("A sheet is inserted.");
  const calculated = ["completion", "status"];
  const copies: unknown[][] = [];
  for (const structure of ["10:40:50", "13：46：41", ""]) {
    await enter(sheet.name, addressOf(sheet, "i9", "actual"), structure);
    const shown = await rowOf(await copyOf(sheet), sheet, "i9", calculated);
    expect([structure, ...shown]).toEqual([
      structure,
      ...(await rowOf(sheet.name, sheet, "i9", calculated)),
    ]);
    copies.push(shown);
  }
  // 10:40:50 has fewer in the top grade than 12:46:42, 13:46:41 more; a blank is no figure.
  expect(new Set(copies.map(String)).size).toBe(3);
});
