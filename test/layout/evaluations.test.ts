import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { gridOfModel, keyedGrid } from "../../src/layout/keys/keyedGrid";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import { withEntries } from "../../src/layout/refresh/carriedOver";
import type { SheetModel } from "../../src/layout/sheetModel";
import type { Plan, PlanTable } from "../../src/plan/plan";
import { final } from "../../src/templates/final";
import { midterm } from "../../src/templates/midterm";
import type { Template } from "../../src/templates/vocabulary/template";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan } from "../plan/samplePlan";
import { contents } from "../support/contents";
import { placeOf } from "../support/evaluationEntries";
import { planNamed, tableNamed } from "../support/sheets";

function sheetsOf(
  template: Template,
  plan: Plan,
  table: PlanTable,
  dialect = planDialect,
): readonly SheetModel[] {
  const request = { template, plan, table, units: [], unit: null };
  return layoutSheets(request, NEW_WORKBOOK, dialect);
}

function sheetOf(...args: Parameters<typeof sheetsOf>): SheetModel {
  const sheet = sheetsOf(...args).at(-1);
  if (sheet === undefined) throw new Error("Nothing was laid out.");
  return sheet;
}

const builtIn = (template: Template, planId: string, tableId: string): SheetModel =>
  sheetOf(template, planNamed(planId), tableNamed(planId, tableId));

/** [§14] Where the review of 年度监测 has found something wrong. */
const unlessWrong = (then: string): string => `=IF(LEFT($R5,2)="错误","有误",${then})`;

describe("中期评估表 of 湛江 专栏2", () => {
  const model = builtIn(midterm, "zhanjiang", "专栏2");
  const rows = contents(model);

  test("comes behind 规则设置 and 年度监测, which it refers to", () => {
    const models = sheetsOf(midterm, planNamed("zhanjiang"), tableNamed("zhanjiang", "专栏2"));
    expect(models.map(({ name }) => name)).toEqual([
      "湛江 规则设置",
      "湛江 专栏2 年度监测",
      "湛江 专栏2 中期评估",
    ]);
  });

  test("stands under its headings", () => {
    expect(rows[0]?.[0]).toBe("湛江“十四五”规划实施中期评估表（专栏2）");
    expect(rows[2]).toEqual([
      "序号",
      "指标",
      "单位",
      "2020年基数",
      "目标值",
      "完成值",
      "判断时间",
      "完成比例(%)",
      "与目标差距",
      "进展判断",
      "预警",
      "期末预测",
      "预测对照目标",
      "今后每年须完成或提高",
      "属性",
      "拟采取措施",
      "调整建议",
      "审核",
      "所填截止",
      "末报年份",
      "缺报年份",
    ]);
  });

  test("[§8] has the binding indicators first and apart", () => {
    expect(rows.slice(3, 9).map(([number, name]) => [number, name])).toEqual([
      ["约束性指标", null],
      [3, "失业保险参保人数"],
      [4, "工伤保险参保人数"],
      ["预期性指标", null],
      [1, "城镇新增就业人数"],
      [2, "基本养老保险参保率"],
    ]);
  });

  test("refers to 年度监测 for what stands there and judges it at its date", () => {
    // 年度监测: 失业保险 is row 8; 累计/最新值 stands in M, 期末预测 in S.
    const linked = (column: string): string =>
      `IF('湛江 专栏2 年度监测'!$${column}$8="","",'湛江 专栏2 年度监测'!$${column}$8)`;
    expect(rows[4]?.[6]).toContain(
      '=IF(ISNUMBER(PLAN.PROGRESS(IF(DATE(1904,1,1)=0,$S5&"",$S5),$C$2)),IF($T5=0,$S5,IF($T5<',
    );
    expect(rows[4]?.filter((_, column) => column > 4 && column !== 6)).toEqual([
      `=${linked("M")}`,
      unlessWrong("PLAN.COMPLETION($F5,$E5)"),
      unlessWrong("PLAN.MARGIN($F5,$E5)"),
      unlessWrong(
        `IF($G5="","",PLAN.STATUS($F5,$E5,$G5,$D5,$C$2,'湛江 规则设置'!$H$5:$H$7,"时点"))`,
      ),
      unlessWrong(
        `IF($G5="","",PLAN.WARNING($F5,$E5,$G5,$D5,$O5,$C$2,'湛江 规则设置'!$H$8:$H$10,"时点"))`,
      ),
      `=${linked("S")}`,
      `=${linked("T")}`,
      unlessWrong(
        `IF($G5="","",IF(PLAN.PROGRESS($G5,$C$2)>=100,"",PLAN.REQUIRED($F5,$E5,$G5,$C$2,"年","时点")))`,
      ),
      "约束性",
      null,
      null,
      `=${linked("X")}`,
      `=IFERROR(IF(${linked("K")}="",$G$2,${linked("K")}),"错误值")`,
      `=${linked("AA")}`,
      `=${linked("AB")}`,
    ]);
  });

  test("ends with the counts and a paragraph about the whole table", () => {
    const paragraph = model.rows.findIndex(({ key }) => key === "narrative");
    const filled = (column: string): string =>
      `IF($${column}$4:$${column}$23="","",$${column}$4:$${column}$23)`;
    expect(rows[paragraph]?.slice(0, 3)).toEqual([
      "评估综述",
      null,
      `=IF(SUMPRODUCT(LEN($J$4:$J$23))=0,"",PLAN.NARRATIVE("湛江/专栏2",` +
        `${["B", "J", "O", "H"].map(filled).join(",")},$G$2))`,
    ]);
  });

  test("leaves only the date, the measures and the proposals open", () => {
    const open = model.rows.flatMap(({ cells, key }) =>
      cells.flatMap(({ isLocked }, column) =>
        isLocked ? [] : [`${key ?? ""} ${model.columns[column]?.key ?? ""}`],
      ),
    );
    expect(open).toHaveLength(1 + 2 * 18);
    expect(open.slice(1, 5)).toEqual([
      "i3 measures",
      "i3 adjustment",
      "i4 measures",
      "i4 adjustment",
    ]);
  });

  test("says under the table which rules are the tool's own", () => {
    const notes = rows.map(([first]) => String(first)).filter((first) => /^(?:=")?注/u.test(first));
    for (const heading of ["与目标差距", "进展判断", "预警", "期末预测", "今后每年须完成或提高"]) {
      expect(notes.filter((note) => note.includes(`“${heading}”`)).join("")).toContain(
        "本工具的默认口径",
      );
    }
  });

  test("keeps a measure with its indicator when the sheet is laid out anew", () => {
    const place = placeOf(model, "i4", "measures");
    const grid = gridOfModel(model);
    const cells = grid.cells.map((line, row) =>
      line.map((cell, column) =>
        row === place.row && column === place.column ? { ...cell, value: "扩大参保面" } : cell,
      ),
    );
    const found = keyedGrid({ ...grid, cells });
    if (found === null) throw new Error("The keys were not found.");
    const again = withEntries(model, found);
    expect(contents(again)[place.row]?.[place.column]).toBe("扩大参保面");
  });
});

describe("总结评估表", () => {
  test("of an ended plan takes the printed results and checks the printed ratios", () => {
    const model = builtIn(final, "zhanjiang", "专栏1");
    const rows = contents(model);
    expect(rows[1]?.slice(1, 5)).toEqual(["规划期", "2016-2020", "数据截止", "2020年底"]);
    expect(rows[2]).toEqual([
      "序号",
      "指标",
      "单位",
      "目标值",
      "完成值",
      "完成比例(%)",
      "与目标差距",
      "完成情况",
      "属性",
      "规划文本数(%)",
      "校核",
      "未完成原因及下一步措施",
      "审核结果",
      "审核",
      "审核说明",
    ]);
    const { row, column } = placeOf(model, "i1", "actual");
    expect(rows[row]?.[column]).toBe("[38.39]");
    expect(model.rows[row]?.cells[column]?.isLocked).toBe(false);
  });

  test("of a running plan refers to 年度监测, where the values are entered", () => {
    const model = builtIn(final, "zhanjiang", "专栏2");
    const { row, column } = placeOf(model, "i3", "actual");
    expect(contents(model)[2]).toEqual([
      "序号",
      "指标",
      "单位",
      "2020年基数",
      "目标值",
      "完成值",
      "判断时间",
      "完成比例(%)",
      "与目标差距",
      "完成情况",
      "属性",
      "未完成原因及下一步措施",
      "审核",
      "所填截止",
      "末报年份",
      "缺报年份",
    ]);
    expect(contents(model)[row]?.[column]).toContain("'湛江 专栏2 年度监测'!");
    expect(model.rows[row]?.cells[column]?.isLocked).toBe(true);
  });
});

describe("a plan of our own", () => {
  const parsed = parsedPlan(samplePlan());

  test.each([
    ["PLAN", planDialect],
    ["native", nativeDialect],
  ])("of 200 indicators and no binding one is laid out in the %s dialect", (_name, dialect) => {
    const [, targets] = parsed.tables;
    const [first] = targets?.indicators ?? [];
    if (targets === undefined || first === undefined) throw new Error("The sample has no targets.");
    const indicators = Array.from({ length: 200 }, (_, index) => ({ ...first, number: index + 1 }));
    const table = { ...targets, indicators };
    const model = sheetOf(midterm, parsed, table, dialect);
    const rows = contents(model);
    expect(rows[3]?.[0]).toBe("预期性指标");
    // The group's heading and 200 indicators are rows 4 to 204.
    const counted = model.rows.findIndex(({ key }) => key === "count.completed");
    expect(rows[counted]?.[4]).toBe('=COUNTIF($J$4:$J$204,"已完成")');
    const formulas = rows.flat().filter((cell) => typeof cell === "string");
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  });

  test("has no margin and no yearly need for a structure", () => {
    const [results] = parsed.tables;
    if (results === undefined) throw new Error("The sample has no results.");
    const model = sheetOf(final, parsed, results);
    const { row, column } = placeOf(model, "i3", "margin");
    expect(contents(model)[row]?.[column]).toBeNull();
  });
});
