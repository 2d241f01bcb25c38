import { addColumns, addedColumns, placeColumns, removeColumns } from "../../src/excel/addColumns";
import { readSelection } from "../../src/excel/readSelection";
import type { AddedChoices, OwnTable } from "../../src/layout/ownTable/addedColumns";
import type { AddedColumn } from "../../src/text/sheets/addedColumns";
import { readPlanTable } from "../../src/plan/tables/readPlanTable";
import { NO_CORRECTIONS } from "../../src/plan/tables/tableDraft";
import { OWN_TABLE_ZH_CN } from "../../src/text/pane/ownTable.zh-CN";
import { readRange, workbookForEachTest } from "../support/planWorkbook";

type Cell = string | number;

const PERIOD = { firstYear: 2021, lastYear: 2025 };
const WANTED: readonly AddedColumn[] = ["completion", "status", "warning", "review"];
/** 3 of 5 years: 60 % of the time. */
const DATE = "2023年底";

const choices = (columns: readonly AddedColumn[] = WANTED): AddedChoices => ({
  columns,
  date: DATE,
  period: PERIOD,
});

/** A sheet with these cells from B2 on, one of them active, and the table read as the pane does. */
async function typed(
  rows: readonly (readonly Cell[])[],
  setUp: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<{ readonly sheetName: string; readonly own: OwnTable }> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("台账");
    const width = Math.max(...rows.map((row) => row.length));
    const range = sheet.getRangeByIndexes(1, 1, rows.length, width);
    setUp(sheet);
    range.values = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
    sheet.activate();
    sheet.getRange("C4").select();
    await context.sync();
  });
  const read = await readSelection();
  if (!read.ok || read.cells === null) throw new Error("Nothing was read.");
  const { sheetName, grid, row, column } = read.cells;
  return { sheetName, own: { draft: readPlanTable(grid, NO_CORRECTIONS), grid, row, column } };
}

const shown = async (address: string): Promise<readonly (readonly string[])[]> =>
  (await readRange("台账", address)).text;

/** All that can be seen of the cells of a small sheet, those that are added among them. */
const wholeSheet = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const cells = Array.from({ length: 4 * 10 }, (_, index) => {
      const cell = sheet.getCell(Math.floor(index / 10), index % 10);
      const { format, conditionalFormats } = cell;
      const merged = cell.getMergedAreasOrNullObject();
      const edges = ["EdgeTop", "EdgeRight"] as const;
      const borders = edges.map((edge) => format.borders.getItem(edge));
      cell.load("formulas,numberFormat");
      format.load("wrapText,horizontalAlignment");
      format.font.load("name,size,bold,color");
      format.fill.load("color");
      for (const border of borders) border.load("style");
      conditionalFormats.load("items/type");
      return { cell, merged, borders };
    });
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    return {
      names: names.items.map(({ name }) => name),
      cells: cells.map(({ cell, merged, borders }) => ({
        formulas: cell.formulas as unknown,
        looks: [cell.numberFormat, cell.format.toJSON(), borders.map(({ style }) => style)],
        rules: cell.conditionalFormats.items.length,
        isMerged: !merged.isNullObject,
      })),
    };
  });

const HEADINGS = ["数据截止", "完成比例(%)", "进展", "预警", "审核"];

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly setUp?: (sheet: Excel.Worksheet) => void;
  readonly address: string;
  /** From the headings down. */
  readonly expected: readonly (readonly string[])[];
}

const CASES: readonly Case[] = [
  {
    name: "numbers as numbers, in the usual order",
    rows: [
      ["序号", "指标", "单位", "2020年基数", "2025年目标", "完成值", "属性"],
      [1, "失业保险参保人数", "万人", 46.7, 48.1, 47.5, "约束性"],
      [2, "基本养老保险参保率", "%", 90, 95, "", "预期性"],
    ],
    address: "I2:M4",
    expected: [
      HEADINGS,
      // 47.5 ÷ 48.1 = 98.75; (47.5 − 46.7) ÷ (48.1 − 46.7) ÷ 0.6 = 0.952
      [DATE, "98.75", "基本符合预期", "正常", ""],
      [DATE, "", "未填报", "", ""],
    ],
  },
  {
    name: "figures as text, with bounds, totals and a structure",
    rows: [
      ["指标名称", "计量单位", "目标值", "实际值", "基期值"],
      ["城镇新增就业", "万人", "[25.0]", "17.5", "[38.9]"],
      ["城镇登记失业率", "%", "3.5以内", "2.6", "2.53"],
      ["高中初级比例", "::", "12:46:42", "12:46:42", "10:40:50"],
      ["结案率", "%", "﹥90", "92.5%", "96"],
    ],
    setUp: (sheet) => {
      sheet.getRange("B2:F6").numberFormat = Array.from({ length: 5 }, () =>
        Array<string>(5).fill("@"),
      );
    },
    address: "G2:K6",
    expected: [
      HEADINGS,
      // 17.5 ÷ 25 = 70; 0.7 ÷ 0.6 = 1.17
      [DATE, "70.00", "快于预期", "正常", ""],
      [DATE, "控制在目标内", "控制在目标内", "正常", ""],
      [DATE, "达到目标", "提前实现", "正常", ""],
      // 92.5 ÷ 90 = 102.78
      [DATE, "102.78", "基本符合预期", "正常", ""],
    ],
  },
  {
    name: "columns in another order, groups merged over the table, and 其中",
    rows: [
      ["2025年目标值", "完成值", "主要指标", "2020年基数", "单位"],
      ["一、人才", "", "", "", ""],
      [320, 300, "技能人才总量", 275, "万人"],
      [130, 100, "其中：高技能人才", 92.4, "万人"],
      ["二、参保", "", "", "", ""],
      [845, 850, "养老保险参保人数", 820.41, "万人"],
    ],
    setUp: (sheet) => {
      for (const address of ["B3:F3", "B6:F6"]) sheet.getRange(address).merge(false);
    },
    address: "G2:K7",
    expected: [
      HEADINGS,
      ["", "", "", "", ""],
      // 25 ÷ 45 ÷ 0.6 = 0.926; a pace below 0.95 is yellow
      [DATE, "93.75", "滞后于预期", "黄色预警", ""],
      // 7.6 ÷ 37.6 ÷ 0.6 = 0.337
      [DATE, "76.92", "滞后于预期", "红色预警", ""],
      ["", "", "", "", ""],
      [DATE, "100.59", "提前实现", "正常", ""],
    ],
  },
  {
    name: "a header of two rows, notes below, and a title above",
    rows: [
      ["某市主要指标进展表"],
      ["序号", "指标", "单位", "规划", "", "完成值"],
      ["", "", "", "2020年基数", "2025年目标值", ""],
      [1, "工伤保险参保人数", "万人", 52.99, 55.7, 54],
      ["注：数据为年底数。"],
    ],
    setUp: (sheet) => {
      for (const address of ["B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4"]) {
        sheet.getRange(address).merge(false);
      }
    },
    address: "H3:L5",
    expected: [
      HEADINGS,
      ["", "", "", "", ""],
      // 1.01 ÷ 2.71 ÷ 0.6 = 0.621
      [DATE, "96.95", "滞后于预期", "黄色预警", ""],
    ],
  },
  {
    name: "already half full: a column of remarks is passed over, and blank rows stay blank",
    rows: [
      ["指标", "单位", "目标值", "完成值", "基数", "", "值班人"],
      ["技工院校招生人数", "人", 7000, 6500, 5880, "", "张三"],
      ["", "", "", "", "", "", ""],
      ["社会保障卡持卡人数", "万人", 745, 1471800, 714, "", ""],
    ],
    address: "I2:M5",
    expected: [
      HEADINGS,
      // A year's own count: 6,552 on schedule at the end of 2023, a pace of 0.992.
      [DATE, "92.86", "基本符合预期", "正常", ""],
      ["", "", "", "", ""],
      [DATE, "197557.05", "提前实现", "正常", "核实：1471800达到基数714的1000倍，单位是否有误"],
    ],
  },
  {
    name: "percentages as Excel stores them",
    rows: [
      ["指标", "单位", "目标值", "完成值"],
      ["劳动合同签订率", "%", 0.96, 0.993],
    ],
    setUp: (sheet) => {
      sheet.getRange("D3:E3").numberFormat = [["0%", "0.0%"]];
    },
    address: "F2:J3",
    // 99.3 ÷ 96
    expected: [HEADINGS, [DATE, "103.44", "提前实现", "正常", ""]],
  },
];

describe("加计算列 beside a table of the user's own", () => {
  workbookForEachTest();

  test.each(CASES)("$name", async ({ rows, setUp, address, expected }) => {
    const { sheetName, own } = await typed(rows, setUp);
    const before = await shown("A1:H9");
    const done = await addColumns(sheetName, own, choices());
    expect(done).toMatchObject({ ok: true, address });
    expect(await shown(address)).toEqual(expected);
    // Taken away again by its name alone, the sheet is as it was.
    const found = await addedColumns();
    if (!found.ok) throw new Error("The names cannot be read.");
    expect(found.added).toEqual([
      { name: "plan_added_1", sheetName: "台账", address, headings: HEADINGS },
    ]);
    expect(await removeColumns("plan_added_1")).toEqual({ ok: true });
    expect(await shown("A1:H9")).toEqual(before);
    expect(await addedColumns()).toEqual({ ok: true, added: [] });
  });

  const SMALL = [
    ["指标", "单位", "目标值", "完成值"],
    ["持卡人数", "万人", 745, 750],
  ];

  test("cells that hold something are passed over, and said", async () => {
    const { sheetName, own } = await typed(SMALL);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).getRange("G3").values = [["已核"]];
      await context.sync();
    });
    const place = { ok: true, passedOver: "F:G", address: "H2:I3", isFiltered: false };
    const wanted = choices(["completion", "review"]);
    expect(await placeColumns(sheetName, own, wanted)).toMatchObject(place);
    expect(await addColumns(sheetName, own, wanted)).toMatchObject(place);
    expect(await shown("G2:I3")).toEqual([
      ["", "完成比例(%)", "审核"],
      ["已核", "100.67", ""],
    ]);
    // Others find room before them, under a name of their own.
    expect(await addColumns(sheetName, own, choices(["margin"]))).toMatchObject({
      address: "F2:F3",
    });
    const found = await addedColumns();
    expect(found.ok ? found.added.map(({ name }) => name) : []).toEqual([
      "plan_added_1",
      "plan_added_2",
    ]);
  });

  test("nothing is written into a protected sheet, nor taken from it", async () => {
    const { sheetName, own } = await typed(SMALL);
    expect(await addColumns(sheetName, own, choices())).toMatchObject({ ok: true });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).protection.protect();
      await context.sync();
    });
    const refusal = { ok: false, reason: { name: "sheetProtected", sheetName } };
    expect(await addColumns(sheetName, own, choices())).toEqual(refusal);
    expect(await removeColumns("plan_added_1")).toEqual(refusal);
    expect(await removeColumns("plan_added_9")).toEqual({ ok: true });
  });

  test("a sheet that is gone is named", async () => {
    const { own } = await typed(SMALL);
    expect(await placeColumns("不在", own, choices())).toEqual({
      ok: false,
      reason: { name: "sheetMissing", sheetName: "不在" },
    });
  });

  test("taken away again, not a cell is other than it was, in looks, rules or merges", async () => {
    const { sheetName, own } = await typed([
      ["指标", "单位", "规划", "", "完成值"],
      ["", "", "2020年基数", "2025年目标", ""],
      ["持卡人数", "万人", 714, 745, 750],
    ]);
    const before = await wholeSheet();
    expect(await addColumns(sheetName, own, choices(["status"]))).toMatchObject({ ok: true });
    expect(await wholeSheet()).not.toEqual(before);
    expect(await removeColumns("plan_added_1")).toEqual({ ok: true });
    expect(await wholeSheet()).toEqual(before);
  });

  test("beside a table of Excel's own nothing is written, and the table is named", async () => {
    const { sheetName, own } = await typed(SMALL);
    const before = await wholeSheet();
    const excel = Excel;
    // The embedded workbook has no such tables: only what asks for one is answered here.
    const table = { name: "表1", load: () => undefined };
    const range = { getTables: () => ({ getFirst: () => table }) };
    const context = {
      workbook: { worksheets: { getItem: () => ({ getRangeByIndexes: () => range }) } },
      sync: () => Promise.resolve(),
    };
    const run = (first: unknown, second?: unknown): unknown =>
      typeof first === "function"
        ? (first as (of: object) => unknown)(context)
        : (excel.run as (options: unknown, batch: unknown) => unknown)(first, second);
    Object.assign(globalThis, { Excel: { ...excel, run } });
    const refusal = { ok: false, reason: { name: "inExcelTable", table: "表1" } } as const;
    try {
      expect(await placeColumns(sheetName, own, choices())).toEqual(refusal);
      expect(await addColumns(sheetName, own, choices())).toEqual(refusal);
    } finally {
      Object.assign(globalThis, { Excel: excel });
    }
    expect(await wholeSheet()).toEqual(before);
    expect(OWN_TABLE_ZH_CN.refusal(refusal.reason)).toContain("转换为区域");
  });
});
