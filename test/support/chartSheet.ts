import type { CellContent, CellModel, SheetModel } from "../../src/layout/sheetModel";

const text = (words: string): CellContent => ({ kind: "text", text: words });
const number = (value: number): CellContent => ({ kind: "number", value });
const formula = (written: string): CellContent => ({ kind: "formula", formula: written });
const EMPTY: CellContent = { kind: "empty" };

const CONTENTS: readonly (readonly CellContent[])[] = [
  [text("指标"), text("完成进度"), text("时间进度")],
  [text("城镇新增就业"), number(102.37), number(60)],
  [text("城镇登记失业率"), text("控制在目标内"), number(60)],
  [text("基本养老保险"), EMPTY, number(60)],
  [text("失业保险"), formula("=C5/2"), number(60)],
];

const cell = (content: CellContent, column: number): CellModel => ({
  content,
  style: column === 0 ? "text" : "percent",
  isLocked: true,
  indent: 0,
});

/** A small sheet with a chart: a figure, words, a blank, and half of the time progress. */
export const CHART_SHEET: SheetModel = {
  name: "年度 概览's",
  identity: {
    template: "overview",
    plan: "zhanjiang",
    table: "专栏1",
    version: 1,
    unit: null,
    form: "native",
  },
  columns: [{ widthChars: 24 }, { widthChars: 12 }, { widthChars: 12 }],
  rows: CONTENTS.map((contents) => ({ heightPoints: 18, cells: contents.map(cell) })),
  merges: [],
  validations: [],
  conditionalFormats: [],
  charts: [
    {
      kind: "clusteredBar",
      title: "完成进度 <对> 时间进度",
      categories: { row: 1, column: 0, rowCount: 4, columnCount: 1 },
      series: [
        {
          name: "完成进度",
          values: { row: 1, column: 1, rowCount: 4, columnCount: 1 },
          color: "#2F6FED",
        },
        {
          name: "时间进度",
          values: { row: 1, column: 2, rowCount: 4, columnCount: 1 },
          color: "#B8BFCA",
        },
      ],
      valueAxisTitle: "%",
      place: { row: 6, column: 0, rowCount: 16, columnCount: 3 },
    },
  ],
  frozen: { rows: 1, columns: 1 },
  isProtected: true,
  print: {
    paper: "A4",
    orientation: "portrait",
    titleRows: { first: 0, last: 0 },
    area: { row: 0, column: 0, rowCount: 22, columnCount: 3 },
    footer: "第 &P 页，共 &N 页",
  },
};
