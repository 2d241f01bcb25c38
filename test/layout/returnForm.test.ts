import { isEntry } from "../../src/layout/cells/cells";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { formEntries } from "../../src/layout/parts/formLinesPart";
import type { SheetModel } from "../../src/layout/sheetModel";
import { returnForm } from "../../src/templates/returnForm";
import { formPlan } from "../support/formPlan";
import { planNamed, tableNamed } from "../support/sheets";
import { rowOfKey, shownIn, shownRow } from "../support/shownCells";

const zhanjiang = (unit: string | null): SheetModel =>
  layoutTemplate(returnForm, planNamed("zhanjiang"), tableNamed("zhanjiang", "专栏2"), { unit });

function sampleForm(): SheetModel {
  const { plan, table } = formPlan();
  return layoutTemplate(returnForm, plan, table);
}

/** The columns that the values at the left of the head run over. */
const LEFT = ["unit", "number", "target", "actual", "lastYear"];

/** The lines of text that begin a row, below the table. */
const linesOf = (model: SheetModel): readonly unknown[] =>
  model.rows
    .slice(rowOfKey(model, "line.contact") + 1, -1)
    .map(({ cells }) => shownIn(cells[0]?.content));

describe("填报表 of 湛江 专栏2 for 赤坎区", () => {
  const model = zhanjiang("赤坎区");

  test("is named after its unit and keeps it in its identity", () => {
    expect(model.name).toBe("湛江 专栏2 填报表 赤坎区");
    expect(model.identity).toEqual({
      template: "returnForm",
      plan: "zhanjiang",
      table: "专栏2",
      version: 4,
      unit: "赤坎区",
      form: "functions",
    });
  });

  test("has the head of an official form, without an invented number or approval", () => {
    const head = [1, 2, 3, 4, 5].map((row) => shownRow(model, row).filter((text) => text !== null));
    expect(head).toEqual([
      ["内部工作用表", "表号："],
      ["统一社会信用代码：", "制定机关：", "湛江市人力资源和社会保障局"],
      ["填报单位（综合机关）：", "赤坎区", "批准（备案）机关："],
      ["报告期：", "文号："],
      ["数据截止日：", "有效期至："],
    ]);
    expect(shownRow(model, rowOfKey(model, "line.people")).filter((text) => text !== null)).toEqual(
      ["单位负责人：", "统计负责人：", "填表人："],
    );
    expect(
      shownRow(model, rowOfKey(model, "line.contact")).filter((text) => text !== null),
    ).toEqual(["联系电话：", "报出日期：", "（盖章）"]);
  });

  test("has two rows of headings, which stay in view", () => {
    expect(shownRow(model, 6)).toEqual([
      "指标名称",
      "计量单位",
      "代码",
      "目标值",
      "本期完成值（累计）",
      "上年同期",
      "审核",
      "说明",
    ]);
    expect(shownRow(model, 7)).toEqual(["甲", "乙", "丙", "1", "2", "3", null, null]);
    expect(model.frozen).toEqual({ rows: 8, columns: 1 });
    // The form with its signatures is a page; its explanations are another, without the headings.
    expect(model.print.titleRows).toEqual({ first: 0, last: 0 });
    const [explanations = 0] = model.print.breaksBefore ?? [];
    expect(shownRow(model, explanations)[0]).toBe("指标解释：");
  });

  test("compares the part in row 9 with its whole in row 8", () => {
    const row = rowOfKey(model, "i9");
    expect(shownRow(model, row).slice(0, 4)).toEqual([
      "其中：新增取得高级工以上职业资格证书或职业技能等级证书人数",
      "人次",
      9,
      "[20000]",
    ]);
    // [E11] The number that was read in the row above.
    const formulas = model.rows[row]?.cells.map(({ content }) => String(shownIn(content))) ?? [];
    const [error = ""] = formulas.filter((formula) => formula.includes("大于所属总项"));
    expect(error).toContain("IF(ISNUMBER($Q19),ROUND($Q20-$Q19,10)>0,FALSE)");
  });

  test("says the rules in words, each with its rows", () => {
    expect(linesOf(model)).toEqual(
      expect.arrayContaining([
        "1. 第2栏≥0：第1—18行。",
        "2. 第2栏≤100：第2、14—16、18行。",
        "3. 第2栏中其中项不大于总项：第8行≥第9行。",
        "4. 第2栏≥第3栏（规划期累计数）：第1、6、8—9、11—13行。",
      ]),
    );
  });

  test("explains the notations that it prints, and no others", () => {
    const lines = linesOf(model).join("\n");
    expect(lines).toContain("＞、≥、以上为下限，达到或超过即完成，含本数（第14—15行）。");
    expect(lines).not.toContain("以内为上限");
    expect(lines).not.toContain("结构比例");
  });

  test("unlocks what is to be filled in and nothing else", () => {
    const unlocked = model.rows.flatMap(({ key, cells }) => {
      const columns = cells.flatMap((cell, column) => (isEntry(cell) ? [column] : []));
      return columns.length === 0
        ? []
        : [[key, columns.map((column) => model.columns[column]?.key)]];
    });
    const inTable = unlocked.filter(([key]) => /^i\d+$/u.test(String(key)));
    expect(inTable).toHaveLength(18);
    for (const [, columns] of inTable) {
      expect(columns).toEqual(["actual", "lastYear", "explanation"]);
    }
    expect(unlocked.filter(([key]) => String(key).startsWith("line."))).toEqual([
      ["line.formNumber", [...LEFT, "explanation"]],
      ["line.issuer", LEFT],
      // The unit is given, and who has approved the form is for its maker to write.
      ["line.unit", ["explanation"]],
      ["line.period", [...LEFT, "explanation"]],
      ["line.dataDate", [...LEFT, "explanation"]],
      ["line.people", ["unit", "number", "actual", "verdict"]],
      ["line.contact", ["unit", "number", "actual", "lastYear"]],
    ]);
    expect(unlocked).toHaveLength(18 + 7);
  });
});

test("a form for anybody has its unit filled in by hand", () => {
  const model = zhanjiang(null);
  const place = formEntries(returnForm).get("unit");
  const column = model.columns.findIndex(({ key }) => key === place?.column);
  const cell = model.rows[rowOfKey(model, place?.row ?? "")]?.cells[column];
  expect(cell).toMatchObject({ isLocked: false, content: { kind: "empty" } });
});

test("needs no add-in: its formulas are the same in both dialects and call no function of ours", () => {
  const { plan, table } = formPlan();
  const native = layoutTemplate(returnForm, plan, table, { dialect: nativeDialect });
  expect(formulasOf(native)).toEqual(formulasOf(sampleForm()));
  expect(JSON.stringify(native)).not.toContain("PLAN.");
});

test("a count is refused below zero, a growth rate is not, and the refusal says why", () => {
  const model = sampleForm();
  const ruleOf = (key: string) => {
    const row = rowOfKey(model, key);
    return model.validations.find(
      ({ range }) => range.column === 4 && range.row <= row && row < range.row + range.rowCount,
    );
  };
  expect(ruleOf("i1")?.rule).toEqual({ kind: "decimal", minimum: 0 });
  expect(ruleOf("i1")?.error.message).toContain("因为要参加审核和汇总计算");
  expect(ruleOf("i6")?.rule).toEqual({ kind: "decimal", minimum: null });
});

test("no validation formula is longer than Excel takes", () => {
  for (const { rule } of sampleForm().validations) {
    if (rule.kind === "custom") expect(rule.formula.length).toBeLessThanOrEqual(255);
  }
});

test("a plan of six years with 200 indicators has 200 rows with their rules", () => {
  const { plan, table } = formPlan();
  const [first] = table.indicators;
  if (first === undefined) throw new Error("the sample plan has indicators");
  const model = layoutTemplate(returnForm, plan, {
    ...table,
    period: { name: "六年", firstYear: 2024, lastYear: 2029 },
    indicators: Array.from({ length: 200 }, (_, index) => ({ ...first, number: index + 1 })),
  });
  expect(model.rows.filter(({ key }) => /^i\d+$/u.test(key ?? ""))).toHaveLength(200);
  expect(linesOf(model)).toContain("1. 第2栏≥0：第1—200行。");
});

const formulasOf = ({ rows }: SheetModel): readonly string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
  );
