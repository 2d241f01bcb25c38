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
import { enter, readRange, workbookForEachTest } from "../support/planWorkbook";
import { reviewPlan } from "../support/reviewPlan";
import { rowOfKey } from "../support/shownCells";

const { plan, table, entries } = reviewPlan();
const DIALECTS: readonly Dialect[] = [planDialect, nativeDialect];

workbookForEachTest();

async function inserted(template: Template, dialect: Dialect): Promise<SheetModel> {
  let models: readonly SheetModel[] = [];
  const request = { template, plan, table, units: [], unit: null };
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

async function shownIn(model: SheetModel, rowKey: string, columnKey: string): Promise<unknown> {
  const { values } = await readRange(model.name, addressOf(model, rowKey, columnKey));
  return values[0]?.[0];
}

test("[§14] a form that a unit fills in reviews its entries without the add-in", async () => {
  const model = await inserted(returnForm, planDialect);
  for (const { rowKey, entry, previous } of entries) {
    await enter(model.name, addressOf(model, rowKey, "actual"), entry);
    await enter(model.name, addressOf(model, rowKey, "lastYear"), previous ?? "");
  }
  for (const { rowKey, entry, text } of entries) {
    expect([entry, await shownIn(model, rowKey, "finding")]).toEqual([entry, text]);
  }
});

describe.each(DIALECTS)("[§14] $form", (dialect) => {
  test("完成情况 reviews every entry, and an error stays in its row", async () => {
    const model = await inserted(completion, dialect);
    const alone = entries.filter(({ previous }) => previous === null);
    for (const { rowKey, entry } of alone) {
      await enter(model.name, addressOf(model, rowKey, "actual"), entry);
    }
    for (const { rowKey, entry, text } of alone) {
      expect([entry, await shownIn(model, rowKey, "review")]).toEqual([entry, text]);
      const ratio = await shownIn(model, rowKey, "completion");
      expect([entry, String(ratio)]).toEqual([entry, expect.not.stringMatching(/^#/u)]);
      if (text.startsWith("错误")) expect(ratio).toBe("有误");
    }
  });

  test("年度监测 reviews all years of a row, and 核实 can be answered", async () => {
    const model = await inserted(monitoring, dialect);
    const years = (rowKey: string, figures: readonly (string | number)[]): Promise<void[]> =>
      Promise.all(
        figures.map((figure, index) =>
          enter(model.name, addressOf(model, rowKey, `y${index + 1}`), figure),
        ),
      );
    await enter(model.name, addressOf(model, "settings", "base"), "2023");
    // 万人, target 140.28, no base.
    await years("i1", [130, 132, 133]);
    await years("i2", [70, "", 72]);
    await years("i3", [250, 100, 255]);
    await years("i4", [18, 18.5, "abc"]);
    await years("i21", [130, 131, 132, 133]);
    const found = async (rowKey: string): Promise<unknown> => shownIn(model, rowKey, "review");
    expect(await found("i1")).toBe("");
    expect(await found("i2")).toBe("核实：缺2022年，前后年份都已填");
    expect(await found("i3")).toBe("核实：2022年100比上年250减少超过50%");
    expect(await found("i4")).toBe("错误：2023年“abc”不能识别，应填以万人计的数");
    expect(await found("i21")).toBe("错误：2024年133超出数据截止时间，当年不应有数");
    for (const key of ["toDate", "completion", "status", "warning", "forecast"]) {
      const cell = model.rows[rowOfKey(model, "i4")]?.cells[columnOf(model, key)];
      if (cell?.content.kind === "empty") continue;
      expect([key, await shownIn(model, "i4", key)]).toEqual([key, "有误"]);
    }
    await enter(model.name, addressOf(model, "i3", "reviewNote"), "机构调整");
    expect(await found("i3")).toBe("核实（已说明）：2022年100比上年250减少超过50%");
  });
});
