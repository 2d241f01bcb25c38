import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { absoluteAddress } from "../../src/layout/cells/address";
import { readIdentity } from "../../src/layout/keys/identity";
import type { SheetModel } from "../../src/layout/sheetModel";
import { plans } from "../../src/plan/registry";
import { templatesFor } from "../../src/templates/templates";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { columnOf, indicatorRows, nativeSheet } from "./filled";
import { readBack } from "./readBack";

const SHEETS = plans().flatMap((plan) =>
  plan.tables.flatMap((table) =>
    templatesFor(table).map((template) => nativeSheet(template, plan, table)),
  ),
);

function sheetNamed(name: string): SheetModel {
  const found = SHEETS.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
}

const readSheet = async (model: SheetModel) => {
  const [sheet] = (await readXlsx(await writeXlsx([model], new Date(0)), { readStyles: true }))
    .sheets;
  if (sheet === undefined) throw new Error("The file has no sheet.");
  return sheet;
};

describe.each(SHEETS.map((model) => ({ name: model.name, model })))("$name", ({ model }) => {
  test("opens in another reader with the same texts, numbers and results", async () => {
    const { sheets } = await readBack(await writeXlsx([model], new Date(0)));
    model.rows.forEach(({ cells }, row) => {
      cells.forEach(({ content }, column) => {
        const read = sheets[0]?.[row]?.[column] ?? "";
        if (content.kind === "text") expect(read).toBe(content.text);
        if (content.kind === "number") expect(read).toBe(content.value);
        if (content.kind === "formula" && content.result !== undefined) {
          const { result } = content;
          expect(read).toBe(typeof result === "object" ? result.error : result);
        }
      });
    });
  });

  test("carries its identity under a name", async () => {
    const { sheets, names } = await readBack(await writeXlsx([model], new Date(0)));
    const [row, column] = [model.rows.length - 1, model.columns.length - 1];
    expect(names.get("PlanIndicators")).toBe(`'${model.name}'!${absoluteAddress(row, column)}`);
    expect(readIdentity(sheets[0]?.[row]?.[column])).toEqual(model.identity);
  });

  test("keeps its validations where the model has them", async () => {
    const { dataValidations = [] } = await readSheet(model);
    expect(dataValidations).toHaveLength(model.validations.length);
  });

  test("hides the helper columns, and those alone", async () => {
    const { columns = [] } = await readSheet(model);
    model.columns.forEach(({ isHidden }, index) => {
      expect(columns[index]?.hidden ?? false).toBe(isHidden ?? false);
    });
  });
});

test("the printed ratios of 湛江 专栏1 are checked in the file as handed out [§4]", async () => {
  const model = sheetNamed("湛江 专栏1 完成情况");
  const { sheets } = await readBack(await writeXlsx([model], new Date(0)));
  const verdicts = indicatorRows(model).map((row) => sheets[0]?.[row]?.[columnOf(model, "校核")]);
  expect(verdicts).toEqual([
    ...["舍入差异", "一致", "一致", "舍入差异", "一致", "一致", "一致", "一致", "一致"],
    ...["不一致（应为 102.71）", "一致", "舍入差异", "一致", "一致"],
  ]);
});

test("the sheet is protected, its columns may be shown, and only inputs are unlocked", async () => {
  const model = sheetNamed("湛江 专栏2 年度监测");
  const { protection, cells } = await readSheet(model);
  expect(protection?.formatColumns).toBe(true);
  model.rows.forEach(({ cells: modelCells }, row) => {
    modelCells.forEach(({ isLocked }, column) => {
      const locked = cells?.get(`${row},${column}`)?.style?.protection?.locked ?? true;
      expect([row, column, locked]).toEqual([row, column, isLocked]);
    });
  });
});

test("the sheet prints one page wide on its paper, with its headings on every page", async () => {
  const sheet = await readSheet(sheetNamed("广州 专栏2 年度监测"));
  // One page wide is the format's default, which the library leaves unsaid.
  expect({ fitToWidth: 1, ...sheet.pageSetup }).toMatchObject({
    paperSize: "a3",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(sheet.headerFooter?.oddFooter).toBe("&C第 &P 页 共 &N 页");
  expect(sheet.freezePane).toMatchObject({ rows: 3, columns: 2 });
});

test("what stands below the table of 中期评估表 begins a page", async () => {
  const model = sheetNamed("湛江 专栏2 中期评估");
  const counts = model.rows.findIndex(({ key }) => key === "counts.gap");
  const { rowBreaks } = await readSheet(model);
  // The reader names the row above the break.
  expect(rowBreaks).toEqual([counts - 1]);
});

test("conditions of formats stand without the sign of equality, which Excel takes for damage", async () => {
  const file = unzipSync(await writeXlsx(SHEETS.slice(0, 1), new Date(0)));
  const xml = strFromU8(file["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const conditions = xml.match(/<cfRule[\s\S]*?<\/cfRule>/gu) ?? [];
  expect(conditions.length).toBeGreaterThan(0);
  for (const condition of conditions) expect(condition).not.toContain("<formula>=");
});
