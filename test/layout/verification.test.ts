import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { currentTable } from "../../src/plan/find";
import type { Plan } from "../../src/plan/plan";
import { verification } from "../../src/templates/verification";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan, type SamplePlan } from "../plan/samplePlan";
import { contents } from "../support/contents";
import { planNamed } from "../support/sheets";

const sheet = (plan: Plan) => {
  const table = currentTable(plan);
  if (table === undefined) throw new Error("the plan has no current table");
  return layoutTemplate(verification, plan, table);
};

/** What stands in the row of a check, hidden numbers and all. */
function rowOf(plan: Plan, key: string) {
  const model = sheet(plan);
  const index = model.rows.findIndex((row) => row.key === key);
  return contents(model)[index] ?? [];
}

const sampleAfter = (change: (plan: SamplePlan) => void): Plan => {
  const json = samplePlan();
  change(json);
  return parsedPlan(json);
};

test("its columns are called as a table of checks has them", () => {
  expect(contents(sheet(planNamed("zhanjiang")))[1]?.slice(0, 11)).toEqual([
    "序号",
    "项目",
    "规划文本数",
    "单位",
    "数值1",
    "数值2",
    "数值单位",
    "重算值",
    "结论",
    "依据",
    "规划说明",
  ]);
});

test("[§4] a printed ratio is computed and checked by the functions, on the printed cells", () => {
  // 专栏1 row 10 stands in row 13: title, headings, group, nine ratios before it.
  const row = rowOf(planNamed("zhanjiang"), "ratio:专栏1:10");
  expect(row.slice(0, 9)).toEqual([
    10,
    "企业劳动合同签订率",
    "103.79",
    "%",
    "98.60",
    "96",
    "%",
    '=PLAN.COMPLETION($E13,IF($F13="","",$F13))',
    '=PLAN.CHECK($C13,$E13,IF($F13="","",$F13))',
  ]);
  expect(row[9]).toBe("专栏1第10行。完成值÷目标值×100，与印刷的完成比例核对。");
});

const groupsOf = (plan: Plan) =>
  sheet(plan).rows.flatMap(({ cells: [first] }) =>
    first?.style === "group" && first.content.kind === "text" ? first.content.text : [],
  );

test("the kinds of checks stand under their headings, the counted verdicts below", () => {
  // 广州's plan prints no ratio: its groups begin with 一 all the same.
  expect(groupsOf(planNamed("guangzhou"))[0]).toBe("一、增长率");
  expect(groupsOf(planNamed("zhanjiang"))).toEqual([
    "一、完成比例",
    "二、增长率",
    "三、其中项与合计",
    "四、基数与上期结果",
    "五、正文与表",
    "结论统计",
  ]);
});

test("[§9] a figure in another unit is converted to the printed one's", () => {
  // 2.8万人次 in the prose against [6157]人次 in 专栏2.
  const [, , , , figure, , , computed] = rowOf(planNamed("zhanjiang"), "k12");
  expect(figure).toBe("[6157]");
  expect(computed).toMatch(/^=PLAN\.CONVERT\(\$E\d+,"人次","万人次"\)$/u);
});

test("a growth whose previous figure is not printed says that it cannot be recomputed", () => {
  const [, , , , , previous, , computed, verdict] = rowOf(planNamed("zhanjiang"), "k14");
  expect([previous, computed, verdict]).toEqual([null, '=""', '="无从复算"']);
});

test("a user's plan, which has no checks of its prose, gets those of its tables", () => {
  const keys = sheet(parsedPlan(samplePlan())).rows.flatMap(({ key = "" }) =>
    /^(ratio|part|base)/u.test(key) ? key : [],
  );
  // One ratio is printed, and one 其中 row stands under its whole with target and actual.
  expect(keys).toEqual(["ratio:专栏1:1", "part:专栏1:2:target", "part:专栏1:2:actual"]);
});

test("a plan that prints nothing to check says so, and computes nothing", () => {
  const plan = sampleAfter(({ tables: [results] }) => {
    results.indicators = results.indicators.slice(2);
  });
  const row = rowOf(plan, "none");
  expect(row[1]).toBe("本规划没有印出可以复算或相互核对的数字。");
  expect(row.filter((cell) => cell !== null)).toHaveLength(1);
});

test("every cell is locked: the plan is checked as it is printed", () => {
  const cells = sheet(planNamed("guangzhou")).rows.flatMap((row) => row.cells);
  expect(cells.filter(({ isLocked }) => !isLocked)).toEqual([]);
});
