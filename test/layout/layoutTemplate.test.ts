import { contents } from "../support/contents";
import { isEntry } from "../../src/layout/cells/cells";
import { reportedYears } from "../../src/layout/formula";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { CellContent, SheetModel } from "../../src/layout/sheetModel";
import { findPlan } from "../../src/plan/find";
import type { Plan, PlanTable } from "../../src/plan/plan";
import { plans } from "../../src/plan/registry";
import { completion } from "../../src/templates/completion";
import { monitoring } from "../../src/templates/monitoring";
import type { Template } from "../../src/templates/vocabulary/template";

function sheet(template: Template, planId: string, tableIndex: number): SheetModel {
  const plan = findPlan(planId, plans());
  if (!plan.ok) throw new Error(planId);
  return layoutTemplate(template, plan.value, tableOf(plan.value, tableIndex));
}

function tableOf(plan: Plan, index: number): PlanTable {
  const table = plan.tables[index];
  if (table === undefined) throw new Error(`${plan.id} has no table ${index}`);
  return table;
}

/** What a cell holds, as one would read it: A1 is row 0, column 0. */
function shown(content: CellContent | undefined): string | number | null {
  switch (content?.kind) {
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return content.formula;
    default:
      return null;
  }
}

/** What people see of a row. */
const row = (model: SheetModel, index: number) =>
  (model.rows[index]?.cells ?? [])
    .slice(0, model.print.area.columnCount)
    .map(({ content }) => shown(content));

/** The same, with what stands beside the page and is hidden. */
const whole = (model: SheetModel, index: number) => contents(model)[index] ?? [];

describe("主要指标完成情况 of 湛江 专栏1", () => {
  const model = sheet(completion, "zhanjiang", 0);

  test("stands under its headings, without a base because the plan prints none", () => {
    expect(row(model, 0)[0]).toBe("湛江“十三五”规划主要指标完成情况（专栏1）");
    expect(row(model, 2)).toEqual([
      "序号",
      "指标",
      "单位",
      "目标值",
      "完成值",
      "完成比例(%)",
      "进展",
      "属性",
      "规划文本数(%)",
      "校核",
    ]);
  });

  test("has the 14 indicators in printed order under their five groups", () => {
    const firsts = model.rows.slice(3, 3 + 14 + 5).map(({ cells }) => shown(cells[0]?.content));
    expect(firsts).toEqual([
      "一、就业",
      1,
      2,
      "二、社会保险",
      3,
      4,
      5,
      6,
      7,
      "三、人才队伍建设",
      8,
      9,
      "四、劳动关系",
      10,
      11,
      12,
      13,
      "五、公共服务",
      14,
    ]);
  });

  test("prints the figures to the letter and computes beside them", () => {
    // [E3] A figure may be entered with its row's unit.
    const ENTERED = 'SUBSTITUTE(IF($E5="","",$E5),"万人","")';
    expect(row(model, 4).slice(1, 10)).toEqual([
      "城镇累计新增就业人数",
      "万人",
      "[37.5]",
      "[38.39]",
      `=IF(LEFT($K5,2)="错误","有误",PLAN.COMPLETION(${ENTERED},$D5))`,
      `=IF(LEFT($K5,2)="错误","有误",IF($G$2="","",PLAN.STATUS(${ENTERED},$D5,$G$2,,$C$2,,"累计")))`,
      "预期性",
      "102.36",
      `=IF(LEFT($K5,2)="错误","有误",PLAN.CHECK($I5,${ENTERED},$D5))`,
    ]);
  });

  test("judges the results at the period's end", () => {
    expect(row(model, 1).slice(1, 5)).toEqual(["规划期", "2016-2020", "数据截止", "2020年底"]);
  });

  test("indents a part under its whole and no other row", () => {
    const indented = model.rows.filter(({ cells }) => cells.some(({ indent }) => indent > 0));
    expect(indented.map(({ cells }) => shown(cells[1]?.content))).toEqual([
      "其中:执行企业制度的在职职工",
    ]);
  });

  test("leaves only the results and the data date open", () => {
    const open = model.rows.flatMap(({ cells }, index) =>
      cells.flatMap((cell, column) => (isEntry(cell) ? [[index, column]] : [])),
    );
    // The data date, 14 results, and what is said of each of them.
    expect(open).toHaveLength(29);
    expect(open[0]).toEqual([1, 4]);
    expect(new Set(open.slice(1).map(([, column]) => column))).toEqual(new Set([4, 12]));
  });

  test("a column of results can be pasted over the headings of groups, which take nothing typed", () => {
    const groups = model.rows.flatMap(({ cells, key = "" }, index) =>
      key.startsWith("above.") ? [{ cells, index }] : [],
    );
    expect(groups.length).toBeGreaterThan(3);
    for (const { cells, index } of groups) {
      expect(cells.flatMap(({ isLocked }, column) => (isLocked ? [] : [column]))).toEqual([4]);
      const rule = model.validations.find(({ range }) => range.row === index)?.rule;
      expect(rule).toEqual({ kind: "custom", formula: `=LEN(E${index + 1})=0` });
    }
  });

  test("names the plan and the printed title of the table as its source", () => {
    const notes = model.rows.slice(22).map(({ cells }) => shown(cells[0]?.content));
    expect(notes).toContain(
      "注4：资料来源：湛江市人力资源和社会保障事业发展“十四五”规划（征求意见稿），专栏1《“十三五”规划主要指标完成情况》。",
    );
  });

  test("says which rules are the tool's own under the table", () => {
    const notes = model.rows.slice(22).map(({ cells }) => shown(cells[0]?.content));
    expect(notes.join("\n")).toContain("是本工具的默认口径，规划没有规定");
  });
});

describe("主要指标完成情况 of 广州 专栏1", () => {
  const model = sheet(completion, "guangzhou", 0);

  test("shows the base and leaves out the printed ratio that the plan does not have", () => {
    expect(row(model, 2)).toEqual([
      "序号",
      "指标",
      "单位",
      "2015年基数",
      "目标值",
      "完成值",
      "完成比例(%)",
      "进展",
      "属性",
    ]);
  });

  test("[§1] keeps a structure in text cells", () => {
    const structures = model.rows.flatMap(({ cells }) =>
      cells.filter(({ content }) => content.kind === "text" && /^\d+:\d+:\d+$/.test(content.text)),
    );
    expect(structures.map(({ content }) => shown(content))).toEqual([
      "10:40:50",
      "12:46:42",
      "12:46:42",
    ]);
    expect(structures.map(({ style }) => style)).toEqual(["figure", "figure", "inputFigure"]);
  });
});

describe("主要指标年度监测 of 湛江 专栏2", () => {
  const model = sheet(monitoring, "zhanjiang", 1);

  test("has a column for every year of the period", () => {
    expect(whole(model, 2).slice(3)).toEqual([
      "2020年基数",
      "目标值",
      "2021年",
      "2022年",
      "2023年",
      "2024年",
      "2025年",
      "数据截止",
      "判断时间",
      "累计/最新值",
      "完成比例(%)",
      "时间进度(%)",
      "序时目标",
      "进展",
      "预警",
      "期末预测",
      "预测对照目标",
      "属性",
      "备注",
      "审核结果",
      "审核",
      "审核说明",
      "所填截止",
      "末报年份",
      "缺报年份",
    ]);
    expect(model.columns.slice(-4, -1).map(({ isHidden }) => isHidden)).toEqual([true, true, true]);
  });

  test("[C2] adds up a five-year total and takes the latest year of a level", () => {
    const sum = 'PLAN.TOTAL(SUBSTITUTE(IF($F5:$J5="","",$F5:$J5),"万人",""))';
    expect(whole(model, 4)[12]).toBe(
      `=IF(LEFT($W5,2)="错误","有误",IF($AB5="",IF(COUNTA($F5:$J5)=0,"",${sum}),$AB5))`,
    );
    const latest = `IFERROR(PLAN.VALUE(LOOKUP(2,1/${reportedYears("$F7:$J7")},$F7:$J7)),"")`;
    expect(whole(model, 6)[12]).toBe(
      `=IF(LEFT($W7,2)="错误","有误",IF(COUNTA($F7:$J7)=0,"",${latest}))`,
    );
  });

  test("[§6] judges at the end of the last reported year, or at the date where that is earlier", () => {
    const given = "$Z5";
    expect(whole(model, 4)[25]).toBe('=IFERROR(IF($K5="",$G$2,$K5),"错误值")');
    const reported = reportedYears("$F5:$J5");
    // `—` says that there is no figure.
    expect(reported).toContain('SUBSTITUTE(SUBSTITUTE($F5:$J5,"-",""),"—","")');
    const years = "{2021,2022,2023,2024,2025}";
    expect(whole(model, 4)[26]).toBe(`=SUMPRODUCT(MAX(${reported}*${years}))`);
    expect(whole(model, 4)[11]).toContain(
      `=IF(ISNUMBER(PLAN.PROGRESS(IF(DATE(1904,1,1)=0,${given}&"",${given}),$C$2)),IF($AA5=0,${given},IF($AA5<`,
    );
    // [E13] Totals alone have years left out.
    expect(whole(model, 4)[27]).toBe(
      `=IF($AA5=0,"",IF(SUMPRODUCT(${reported})=$AA5-2020,"",` +
        `"缺"&SUMPRODUCT(MIN(${years}+${reported}*9999))&"年"))`,
    );
    expect(whole(model, 6)[27]).toBe('=""');
  });

  test("waits for the user's data date", () => {
    expect(whole(model, 1)[4]).toBeNull();
    expect(model.rows[1]?.cells[4]?.isLocked).toBe(false);
  });

  test("refuses a data date in words about dates", () => {
    const [date] = model.validations;
    expect(date?.range).toEqual({ row: 1, column: 4, rowCount: 1, columnCount: 1 });
    expect(date?.error.message).toContain("2023年6月");
    expect(date?.error.message).not.toContain("12:46:42");
  });

  test("validates the years of an indicator together, counts from 0, rates without a floor", () => {
    const [people, rate] = model.validations.filter(({ range }) => range.column === 5);
    expect(people?.range).toEqual({ row: 4, column: 5, rowCount: 1, columnCount: 5 });
    expect(people?.rule).toEqual({ kind: "decimal", minimum: 0 });
    expect(rate?.rule).toEqual({ kind: "decimal", minimum: null });
  });
});

describe.each(
  plans().flatMap((plan) =>
    plan.tables.flatMap((table) =>
      [completion, monitoring]
        .filter(({ tableKinds }) => tableKinds.includes(table.kind))
        .map((template) => ({
          name: `${plan.name} ${table.id} ${template.id}`,
          plan,
          table,
          template,
        })),
    ),
  ),
)("every sheet: $name", ({ plan, table, template }) => {
  const model = layoutTemplate(template, plan, table);

  test("is a grid without holes", () => {
    for (const { cells } of model.rows) expect(cells).toHaveLength(model.columns.length);
  });

  test("no cell that may be empty goes bare into a PLAN function", () => {
    const formulas = model.rows.flatMap(({ cells }, index) =>
      cells.flatMap(({ content }) =>
        content.kind === "formula" && content.formula.includes("PLAN.")
          ? [{ formula: content.formula, index }]
          : [],
      ),
    );
    for (const { formula, index } of formulas) {
      for (const [, column = ""] of formula.matchAll(/[(,]\$([A-Z])\d+(?=[,)])/g)) {
        if (formula.includes(`IF($${column}${index + 1}="","",$${column}${index + 1})`)) continue;
        const cell = model.rows[index]?.cells[column.charCodeAt(0) - 65];
        expect([formula, cell?.content.kind]).not.toEqual([formula, "empty"]);
        expect([formula, cell?.isLocked]).toEqual([formula, true]);
      }
    }
    expect(formulas.length).toBeGreaterThanOrEqual(2 * table.indicators.length);
  });

  test("merges nothing inside the table", () => {
    const body = { first: 2, last: 2 + table.indicators.length };
    for (const { row: merged } of model.merges) {
      expect(merged < body.first || merged > body.last).toBe(true);
    }
  });

  test("stays within Excel's limits for names, prompts and refusals", () => {
    expect(model.name.length).toBeLessThanOrEqual(31);
    for (const { prompt, error } of model.validations) {
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      expect(error.title.length).toBeLessThanOrEqual(32);
      expect(error.message.length).toBeLessThanOrEqual(225);
    }
  });
});
