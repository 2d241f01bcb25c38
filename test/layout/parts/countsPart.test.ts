import { nativeDialect } from "../../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../../src/layout/dialects/planDialect";
import { layoutTemplate } from "../../../src/layout/layoutTemplate";
import { STATUS_ORDER } from "../../../src/rules/judging/summary";
import { completion } from "../../../src/templates/completion";
import type { Template } from "../../../src/templates/vocabulary/template";
import { contents } from "../../support/contents";
import { planNamed, tableNamed } from "../../support/sheets";

const template: Template = {
  ...completion,
  parts: [
    ...completion.parts,
    {
      kind: "counts",
      table: "indicators",
      statusColumn: "status",
      attributeColumn: "attribute",
    },
  ],
};

// 湛江 专栏1: 14 indicators under 5 groups are rows 4 to 22; 进展 stands in G, 属性 in H.
const TABLE_END = 22;

describe.each([
  ["PLAN", planDialect],
  ["native", nativeDialect],
])("the counted summary in the %s dialect", (_name, dialect) => {
  const model = layoutTemplate(template, planNamed("zhanjiang"), tableNamed("zhanjiang", "专栏1"), {
    dialect,
  });
  const rows = contents(model)
    .slice(TABLE_END + 1, TABLE_END + 15)
    .map((row) => row.slice(0, 5));

  test("[§8] every status has its row in the order of reports, binding ones apart", () => {
    expect(rows[0]?.[0]).toBe("进展统计（项）");
    expect(rows[1]).toEqual(["序号", "进展", "约束性", "预期性", "合计"]);
    expect(rows.slice(2, 13).map(([number, status]) => `${number} ${status}`)).toEqual([
      "1 已完成",
      "2 提前实现",
      "3 快于预期",
      "4 基本符合预期",
      "5 控制在目标内",
      "6 推进中",
      "7 滞后于预期",
      "8 超出目标",
      "9 未完成",
      "10 未填报",
      "11 有误",
    ]);
  });

  test("counts the table's columns from its first to its last row", () => {
    expect(rows[2]?.slice(2)).toEqual([
      '=COUNTIFS($G$4:$G$22,"已完成",$H$4:$H$22,"约束性")',
      '=COUNTIFS($G$4:$G$22,"已完成",$H$4:$H$22,"预期性")',
      '=COUNTIF($G$4:$G$22,"已完成")',
    ]);
  });

  test("adds the statuses up", () => {
    expect(rows[13]).toEqual([
      null,
      "合计",
      "=SUM($C$26:$C$36)",
      "=SUM($D$26:$D$36)",
      "=SUM($E$26:$E$36)",
    ]);
  });

  test("names its rows by status for whoever looks them up", () => {
    const keys = model.rows.map(({ key }) => key).filter((key) => key?.startsWith("count."));
    expect(keys).toEqual([...STATUS_ORDER.map((status) => `count.${status}`), "count.total"]);
  });
});
