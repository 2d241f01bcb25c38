import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { currentTable } from "../../src/plan/find";
import type { Plan } from "../../src/plan/plan";
import { overview } from "../../src/templates/overview";
import { manyIndicators } from "../plan/manyIndicators";
import { contents } from "../support/contents";
import { planNamed } from "../support/sheets";

function sheet(plan: Plan): SheetModel {
  const table = currentTable(plan);
  if (table === undefined) throw new Error("the plan has no current table");
  const request = { template: overview, plan, table, units: [], unit: null };
  const model = layoutSheets(request, NEW_WORKBOOK, planDialect).at(-1);
  if (model === undefined) throw new Error("nothing was laid out");
  return model;
}

const rowOf = (model: SheetModel, key: string) =>
  contents(model)[model.rows.findIndex((row) => row.key === key)] ?? [];

const ZHANJIANG = sheet(planNamed("zhanjiang"));

test("every figure is the one of 年度监测", () => {
  // 失业保险, row 3 of the plan, stands in row 8 of 年度监测, its value to date in column M.
  expect(rowOf(ZHANJIANG, "i3").slice(0, 6)).toEqual([
    3,
    "失业保险参保人数",
    "约束性",
    "万人",
    "48.1",
    `=IF('湛江 专栏2 年度监测'!$M$8="","",'湛江 专栏2 年度监测'!$M$8)`,
  ]);
});

test("what a year must bring is asked for where something was reported and time is left", () => {
  expect(rowOf(ZHANJIANG, "i3")[10]).toBe(
    '=IF(OR($F22="",$R22="",$F22="有误",$H22>=100),"",PLAN.REQUIRED($F22,$E22,$R22,$C$2))',
  );
});

test("[C3] an upper bound asks for nothing a year", () => {
  expect(rowOf(sheet(planNamed("guangzhou")), "i2")[10]).toBe('=""');
});

test("[§8] binding indicators are the first rows, without a heading between them", () => {
  const keys = ZHANJIANG.rows.flatMap(({ key = "" }) => (/^i\d/u.test(key) ? key : []));
  expect(keys.slice(0, 3)).toEqual(["i3", "i4", "i1"]);
  const rows = ZHANJIANG.rows.map(({ key = "" }) => key);
  expect(rows.lastIndexOf("i18") - rows.indexOf("i3")).toBe(17);
});

test("the chart has a category for every indicator, and lies beside their table", () => {
  const first = ZHANJIANG.rows.findIndex(({ key }) => key === "i3");
  const rows = { row: first, rowCount: 18, columnCount: 1 };
  expect(ZHANJIANG.charts).toMatchObject([
    {
      kind: "clusteredBar",
      title: "完成比例与时间进度",
      categories: { ...rows, column: 1 },
      series: [
        { name: "完成比例(%)", values: { ...rows, column: 6 } },
        { name: "时间进度(%)", values: { ...rows, column: 7 } },
      ],
      place: { row: first - 1, rowCount: 19, column: 12, columnCount: 3 },
    },
  ]);
});

test("the page of a plan of 18 indicators is one page, that of 200 as many as it takes", () => {
  expect(ZHANJIANG.print.pagesTall).toBe(1);
  expect(sheet(manyIndicators(200)).print.pagesTall).toBeUndefined();
});

test("a plan of one indicator has one place, and no line for others", () => {
  const keys = sheet(manyIndicators(1)).rows.flatMap(({ key = "" }) =>
    key.startsWith("place.") ? key : [],
  );
  expect(keys).toEqual(["place.1"]);
});

test("nothing on the page is entered", () => {
  const cells = ZHANJIANG.rows.flatMap((row) => row.cells);
  expect(cells.filter(({ isLocked }) => !isLocked)).toEqual([]);
  expect(ZHANJIANG.validations).toEqual([]);
});
