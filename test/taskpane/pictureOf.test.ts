import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { CellModel, SheetModel } from "../../src/layout/sheetModel";
import { plans } from "../../src/plan/registry";
import { pictureOf, printedPages } from "../../src/taskpane/picture/pictureOf";
import { monitoring } from "../../src/templates/monitoring";

const cell = (text: string): CellModel => ({
  content: text === "" ? { kind: "empty" } : { kind: "text", text },
  style: "group",
  isLocked: true,
  indent: 0,
});

const row = (heightPoints: number, ...texts: readonly string[]) => ({
  heightPoints,
  cells: texts.map(cell),
});

const SHEET: SheetModel = {
  name: "表",
  identity: {
    template: "t",
    plan: "p",
    table: "专栏1",
    version: 1,
    unit: null,
    form: "functions" as const,
  },
  columns: [{ widthChars: 10 }, { widthChars: 10, isHidden: true }, { widthChars: 20 }],
  rows: [row(30, "标题", "", ""), row(15, "一、就业", "甲", ""), row(15, "1", "乙", "丙")],
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
  validations: [],
  conditionalFormats: [],
  charts: [],
  frozen: { rows: 1, columns: 1 },
  isProtected: true,
  print: {
    paper: "A4",
    orientation: "landscape",
    titleRows: { first: 0, last: 0 },
    area: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
    footer: "",
  },
};

function zhanjiangMonitoring(): SheetModel {
  const plan = plans().find(({ id }) => id === "zhanjiang");
  const table = plan?.tables.find(({ id }) => id === "专栏2");
  if (plan === undefined || table === undefined) throw new Error("湛江 专栏2 is built in");
  return layoutTemplate(monitoring, plan, table);
}

test("sizes are those of Excel's default font: 7 px a character and 5 px, 4 px for 3 points", () => {
  // 10 × 7 + 5 and 20 × 7 + 5; (30 + 15 + 15) × 4 ÷ 3
  expect(pictureOf(SHEET)).toMatchObject({ columnsPx: [75, 145], widthPx: 220, heightPx: 80 });
});

test("hidden columns are left out, and a merged title spans those that are seen", () => {
  const [title, group] = pictureOf(SHEET).rows;
  expect(title?.cells.map(({ text, columnSpan }) => [text, columnSpan])).toEqual([["标题", 2]]);
  expect(group?.cells.map(({ text }) => text)).toEqual(["一、就业", ""]);
});

test("hidden rows are left out", () => {
  const rows = SHEET.rows.map((each, index) => ({ ...each, isHidden: index === 1 }));
  expect(pictureOf({ ...SHEET, rows }).rows.map(({ cells }) => cells[0]?.text)).toEqual([
    "标题",
    "1",
  ]);
});

test("a text runs on only where the next cell that is seen is empty", () => {
  const [, group, filled] = pictureOf(SHEET).rows;
  expect(group?.cells[0]?.isRunningOn).toBe(true);
  expect(filled?.cells[0]?.isRunningOn).toBe(false);
});

test("a chart stands over the cells that it covers", () => {
  const place = { row: 1, column: 2, rowCount: 2, columnCount: 1 };
  const chart = { kind: "clusteredBar", title: "图", categories: place, series: [] } as const;
  const charts = [{ ...chart, valueAxisTitle: "%", place }];
  expect(pictureOf({ ...SHEET, charts }).charts).toEqual([
    { title: "图", leftPx: 75, topPx: 40, widthPx: 145, heightPx: 40 },
  ]);
});

test("年度监测 shows its 18 indicators, and no hidden key", () => {
  const { rows } = pictureOf(zhanjiangMonitoring());
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  expect(rows.filter(({ cells }) => /^\d+$/u.test(cells[0]?.text ?? "")).length).toBe(18);
  expect(texts.filter((text) => text.includes("plan-indicators") || text === "toDate")).toEqual([]);
});

test("a small sheet prints on one page", () => {
  expect(printedPages(SHEET)).toBe(1);
});

test("every further page repeats the heading row", () => {
  // A4 landscape at 100 %: (595 − 93.6) pt = 668 px. 1 heading of 40 px and 65 rows of 20 px: 1340 px.
  // 668 on the first page, 628 on the second, 44 left for a third; without the repetition 1340 ÷ 668 → 3 too,
  // so 62 rows more: 2580 px → 1 + ⌈1912 ÷ 628⌉ = 5, where 2580 ÷ 668 would be 4.
  const rows = [row(30, "", "", ""), ...Array.from({ length: 127 }, () => row(15, "", "", ""))];
  expect(printedPages({ ...SHEET, rows })).toBe(5);
});

test("a sheet wider than the page is made smaller, so that more rows fit", () => {
  const rows = Array.from({ length: 60 }, () => row(15, "", "", ""));
  const tall = { ...SHEET, rows };
  // 1200 px high: two pages of 668 px; at twice the page's width a page has room for 1298 px.
  const wide = { ...tall, columns: tall.columns.map(() => ({ widthChars: 93 })) };
  expect(printedPages(tall)).toBe(2);
  expect(printedPages(wide)).toBe(1);
});

test("a sheet that says how many pages it is fitted to prints on these", () => {
  const rows = Array.from({ length: 127 }, () => row(15, "", "", ""));
  expect(printedPages({ ...SHEET, rows, print: { ...SHEET.print, pagesTall: 1 } })).toBe(1);
  const wide = { pageCount: 2, titleColumns: { first: 0, last: 0 } };
  expect(printedPages({ ...SHEET, print: { ...SHEET.print, wide } })).toBe(2);
});

test("rows that begin a page begin one more, however little stands before them", () => {
  // 668 px a page, 628 px where the heading of 40 px is repeated: 1 + 1 for 20 rows of 20 px each,
  // and 32 rows of 20 px are one row too many for the second page.
  const rows = (count: number) => [
    row(30, "", "", ""),
    ...Array.from({ length: count }, () => row(15, "", "", "")),
  ];
  const print = { ...SHEET.print, breaksBefore: [11] };
  expect(printedPages({ ...SHEET, rows: rows(20), print })).toBe(2);
  expect(printedPages({ ...SHEET, rows: rows(40), print })).toBe(2);
  expect(printedPages({ ...SHEET, rows: rows(42), print })).toBe(3);
});
