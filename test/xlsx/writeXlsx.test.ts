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

const readSheet = async (file: Uint8Array) => {
  const [sheet] = (await readXlsx(file, { readStyles: true })).sheets;
  if (sheet === undefined) throw new Error("The file has no sheet.");
  return sheet;
};

const written = async (model: SheetModel) => readSheet(await writeXlsx([model], new Date(0)));

/** What a cell shows: a text, a number or a result; null where nothing stands in it, or no result. */
function shownIn({ content }: SheetModel["rows"][number]["cells"][number]): unknown {
  if (content.kind === "text") return content.text;
  if (content.kind === "number") return content.value;
  if (content.kind !== "formula" || content.result === undefined) return null;
  return typeof content.result === "object" ? content.result.error : content.result;
}

describe.each(SHEETS.map((model) => ({ name: model.name, model })))("$name", ({ model }) => {
  let back: Awaited<ReturnType<typeof readBack>>;
  let sheet: Awaited<ReturnType<typeof readSheet>>;

  beforeAll(async () => {
    const file = await writeXlsx([model], new Date(0));
    back = await readBack(file);
    sheet = await readSheet(file);
  });

  test("opens in another reader with the same texts, numbers and results", () => {
    const differing = model.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        const shown = shownIn(cell);
        const read = back.sheets[0]?.[row]?.[column] ?? "";
        return shown === null || read === shown ? [] : [{ row, column, shown, read }];
      }),
    );
    expect(differing).toEqual([]);
  });

  test("carries its identity under a name", () => {
    const { sheets, names } = back;
    const [row, column] = [model.rows.length - 1, model.columns.length - 1];
    expect(names.get("PlanIndicators")).toBe(`'${model.name}'!${absoluteAddress(row, column)}`);
    expect(readIdentity(sheets[0]?.[row]?.[column])).toEqual(model.identity);
  });

  test("keeps its validations where the model has them", () => {
    expect(sheet.dataValidations ?? []).toHaveLength(model.validations.length);
  });

  test("hides the helper columns, and those alone", () => {
    const hidden = model.columns.map((_, index) => sheet.columns?.[index]?.hidden ?? false);
    expect(hidden).toEqual(model.columns.map(({ isHidden }) => isHidden ?? false));
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
  const { protection, cells } = await written(model);
  expect(protection?.formatColumns).toBe(true);
  const lockedAt = (row: number, column: number): boolean =>
    cells?.get(`${row},${column}`)?.style?.protection?.locked ?? true;
  expect(model.rows.map((row, at) => row.cells.map((_, column) => lockedAt(at, column)))).toEqual(
    model.rows.map((row) => row.cells.map(({ isLocked }) => isLocked)),
  );
});

test("the sheet prints one page wide on its paper, with its headings on every page", async () => {
  const sheet = await written(sheetNamed("广州 专栏2 年度监测"));
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
  const { rowBreaks } = await written(model);
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
