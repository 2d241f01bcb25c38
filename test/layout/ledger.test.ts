import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import type { SheetModel } from "../../src/layout/sheetModel";
import { ledger } from "../../src/templates/ledger";
import { formPlan } from "../support/formPlan";
import { planNamed, tableNamed } from "../support/sheets";
import { rowOfKey, shownRow } from "../support/shownCells";

const of = (planId: string): SheetModel =>
  layoutTemplate(ledger, planNamed(planId), tableNamed(planId, "专栏2"));

const keysOf = ({ rows }: SheetModel): readonly string[] => rows.flatMap(({ key }) => key ?? []);

describe("工作台账 of 广州", () => {
  const model = of("guangzhou");

  test("is the plan's own, whatever table it was asked for", () => {
    expect(model.name).toBe("广州 工作台账");
    expect(shownRow(model, 0)[0]).toBe("广州“十四五”规划工作台账");
  });

  test("stands under its headings", () => {
    expect(shownRow(model, 2)).toEqual([
      "序号",
      "章节",
      "事项",
      "目标",
      "时限（规划原文）",
      "时限日期",
      "牵头单位",
      "配合单位",
      "责任人",
      "目标数",
      "2021年",
      "2022年",
      "2023年",
      "2024年",
      "2025年",
      "完成比例(%)",
      "进度(%)",
      "完成标志",
      "完成情况",
      "佐证",
      "提示",
      "审核",
      "审核说明",
    ]);
  });

  test("shows what the plan says, with the last day of the term filled in", () => {
    expect(shownRow(model, rowOfKey(model, "c03")).slice(0, 7)).toEqual([
      5,
      "第二章第三节",
      "全市技工院校在校生规模保持10万人以上",
      "≥10万人",
      "到2025年",
      "2025-12-31",
      null,
    ]);
  });

  test("has its 60 commitments and ten rows to add more", () => {
    const keys = keysOf(model);
    expect(keys.filter((key) => /^c\d+$/u.test(key))).toHaveLength(60);
    expect(keys.filter((key) => key.startsWith("own."))).toHaveLength(10);
  });

  test("locks the plan's words, and nothing that is to be kept up", () => {
    const unlocked = (key: string): readonly unknown[] =>
      (model.rows[rowOfKey(model, key)]?.cells ?? []).flatMap(({ isLocked }, column) =>
        isLocked ? [] : [model.columns[column]?.key],
      );
    const who = ["dueDate", "responsible", "partners", "person"];
    const years = ["y1", "y2", "y3", "y4", "y5"];
    const rest = ["flag", "situation", "evidence", "reviewNote"];
    // A target that is a number goes by its years, any other by a progress that is typed.
    expect(unlocked("c01")).toEqual([...who, ...years, ...rest]);
    expect(unlocked("c02")).toEqual([...who, "percentDone", ...rest]);
    expect(unlocked("own.1")).toEqual([
      ...["section", "content", "target", "dueText", ...who, "targetNumber"],
      ...[...years, "percentDone", ...rest],
    ]);
  });

  test("says where the commitments come from and which rules are this tool's", () => {
    const notes = model.rows.slice(rowOfKey(model, "tally") + 1, -1);
    expect(
      notes.map((_, index) => shownRow(model, rowOfKey(model, "tally") + 1 + index)[0]),
    ).toEqual([
      expect.stringContaining("广州市人力资源和社会保障事业发展“十四五”规划正文及专栏"),
      expect.stringContaining("口径见“规则设置”"),
      expect.stringContaining("“时限日期”"),
      expect.stringContaining("“完成比例”"),
      expect.stringContaining("本工具的默认口径"),
      expect.stringContaining("“审核”的规则"),
    ]);
  });
});

test("a plan without commitments has 30 rows to fill in", () => {
  const { plan, table } = formPlan();
  const keys = keysOf(layoutTemplate(ledger, plan, table));
  expect(keys.filter((key) => key.startsWith("own."))).toHaveLength(30);
  expect(keys.filter((key) => /^c\d/u.test(key))).toEqual([]);
});

test("reads no clock and needs no add-in", () => {
  const { plan, table } = formPlan();
  const native = layoutTemplate(ledger, plan, table, { dialect: nativeDialect });
  expect(formulasOf(native)).toEqual(formulasOf(layoutTemplate(ledger, plan, table)));
  expect(JSON.stringify(native)).not.toMatch(/PLAN\.|TODAY|NOW\(/u);
});

test("how many days are soon stands in 规则设置, which comes with it", () => {
  const models = layoutSheets(
    {
      template: ledger,
      plan: planNamed("zhanjiang"),
      table: tableNamed("zhanjiang", "专栏2"),
      units: [],
      unit: null,
    },
    NEW_WORKBOOK,
    planDialect,
  );
  expect(models.map(({ name }) => name)).toEqual(["湛江 规则设置", "湛江 工作台账"]);
  const [rules, sheet] = models;
  if (rules === undefined || sheet === undefined) throw new Error("two sheets");
  const days = `'湛江 规则设置'!$H$${rowOfKey(rules, "dueSoonDays") + 1}`;
  expect(shownRow(sheet, rowOfKey(sheet, "c01")).at(-3)).toContain(
    `<=IF(${days}="",30,${days}),"临期",""`,
  );
});

test("without 规则设置 it is 30 days", () => {
  const model = of("zhanjiang");
  expect(shownRow(model, rowOfKey(model, "c29")).at(-3)).toBe(
    '=IF(OR($C4="",$R4="已完成",$R4="已取消"),"",IF($Y4="","未定时限",' +
      'IF(NOT(ISNUMBER($Y4)),"时限日期无法识别",' +
      'IF(NOT(ISNUMBER($AC4)),"",IF($Y4<$AC4,"已逾期",' +
      'IF(($Y4-$AC4)<=30,"临期",""))))))',
  );
});

const formulasOf = ({ rows }: SheetModel): readonly string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
  );
