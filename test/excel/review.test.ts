import { insertSheets } from "../../src/excel/insertSheets";
import { cellAddress } from "../../src/layout/cells/address";
import type { Dialect } from "../../src/layout/dialects/dialect";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { completion } from "../../src/templates/completion";
import { monitoring } from "../../src/templates/monitoring";
import { returnForm } from "../../src/templates/returnForm";
import type { Template } from "../../src/templates/vocabulary/template";
import { readRange, workbookForEachTest } from "../support/planWorkbook";
import { reviewPlan } from "../support/reviewPlan";
import { rowOfKey } from "../support/shownCells";

const { plan, table, entries } = reviewPlan();
const DIALECTS: readonly Dialect[] = [planDialect, nativeDialect];

workbookForEachTest();

/** @param rowKeys the rows that are needed; each has many formulas in a sheet of years */
async function inserted(
  template: Template,
  dialect: Dialect,
  rowKeys: readonly string[] | null = null,
): Promise<SheetModel> {
  let models: readonly SheetModel[] = [];
  const indicators = table.indicators.filter(({ key }) => rowKeys?.includes(key) ?? true);
  const request = { template, plan, table: { ...table, indicators }, units: [], unit: null };
  const outcome = await insertSheets(
    (known) => (models = layoutSheets(request, known, dialect)),
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  const model = models.at(-1);
  if (model === undefined) throw new Error("Nothing was laid out.");
  return model;
}

const columnOf = ({ columns }: SheetModel, wanted: string): number =>
  columns.findIndex(({ key }) => key === wanted);

const addressOf = (model: SheetModel, rowKey: string, columnKey: string): string =>
  cellAddress(rowOfKey(model, rowKey), columnOf(model, columnKey));

/** What a column shows, by the keys of the rows. */
async function columnShown(
  model: SheetModel,
  columnKey: string,
): Promise<(rowKey: string) => unknown> {
  const first = addressOf(model, "i1", columnKey);
  const last = cellAddress(model.rows.length - 1, columnOf(model, columnKey));
  const { values } = await readRange(model.name, `${first}:${last}`);
  return (rowKey) => values[rowOfKey(model, rowKey) - rowOfKey(model, "i1")]?.[0];
}

type Entered = readonly [rowKey: string, columnKey: string, entry: string | number];

async function enterAll(model: SheetModel, all: readonly Entered[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(model.name);
    for (const [rowKey, columnKey, entry] of all) {
      sheet.getRange(addressOf(model, rowKey, columnKey)).values = [[pasted(entry)]];
    }
    await context.sync();
  });
}

/** As a text: typed, Excel would make a number, a time or a date of it. */
const pasted = (entry: string | number): string | number =>
  typeof entry === "string" && entry !== "" ? `'${entry}` : entry;

test("[§14] a form that a unit fills in reviews its entries without the add-in", async () => {
  const model = await inserted(returnForm, planDialect);
  await enterAll(
    model,
    entries.flatMap(({ rowKey, entry, previous }): Entered[] => [
      [rowKey, "actual", entry],
      [rowKey, "lastYear", previous ?? ""],
    ]),
  );
  const found = await columnShown(model, "finding");
  expect(entries.map(({ entry, rowKey }) => [entry, found(rowKey)])).toEqual(
    entries.map(({ entry, text }) => [entry, text]),
  );
});

describe.each(DIALECTS)("[§14] $form", (dialect) => {
  test("完成情况 reviews every entry, and an error stays in its row", async () => {
    const model = await inserted(completion, dialect);
    const alone = entries.filter(({ previous }) => previous === null);
    await enterAll(
      model,
      alone.map(({ rowKey, entry }) => [rowKey, "actual", entry]),
    );
    const found = await columnShown(model, "review");
    expect(alone.map(({ entry, rowKey }) => [entry, found(rowKey)])).toEqual(
      alone.map(({ entry, text }) => [entry, text]),
    );
    const ratio = await columnShown(model, "completion");
    for (const { rowKey, entry, text } of alone) {
      expect([entry, String(ratio(rowKey))]).toEqual([entry, expect.not.stringMatching(/^#/u)]);
      if (text.startsWith("错误")) expect(ratio(rowKey)).toBe("有误");
    }
  });

  test("年度监测 reviews all years of a row, and 核实 can be answered", async () => {
    const rowKeys = ["i1", "i2", "i3", "i4", "i23"];
    const model = await inserted(monitoring, dialect, rowKeys);
    const years = (rowKey: string, figures: readonly (string | number)[]): readonly Entered[] =>
      figures.map((figure, index) => [rowKey, `y${index + 1}`, figure]);
    await enterAll(model, [
      ["settings", "target", "2023"],
      // 万人, target 140.28, no base.
      ...years("i1", [130, 132, 133]),
      ...years("i2", [70, "", 72]),
      ...years("i3", [250, 100, 255]),
      ...years("i4", [18, 18.5, "abc"]),
      ...years("i23", [130, 131, 132, 133]),
    ]);
    const found = await columnShown(model, "review");
    expect(rowKeys.map(found)).toEqual([
      "",
      "核实：缺2022年，前后年份都已填",
      "核实：2022年100比上年250减少超过50%",
      "错误：2023年“abc”不能识别，应填以万人计的数",
      "错误：2024年133超出数据截止时间，当年不应有数",
    ]);
    for (const key of ["toDate", "completion", "status", "warning"]) {
      expect([key, (await columnShown(model, key))("i4")]).toEqual([key, "有误"]);
    }
    await enterAll(model, [["i3", "reviewNote", "机构调整"]]);
    expect((await columnShown(model, "review"))("i3")).toBe(
      "核实（已说明）：2022年100比上年250减少超过50%",
    );
  });
});
