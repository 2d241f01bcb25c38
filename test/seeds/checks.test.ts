import { builtInChecks } from "../../src/plan/outsideTables";
import { judgeCheck } from "../../src/plan/checks/judgeCheck";
import type { PlanCheck } from "../../src/plan/checks/planCheck";
import { planChecks } from "../../src/plan/checks/planChecks";
import { checkVerdictWords } from "../../src/text/sheets/checks";
import { selected } from "../plan/selected";
import { valueOf } from "../rules/figures";

const AGREEING = ["一致", "未超过总数"];

function allChecks(name: string): readonly PlanCheck[] {
  const { plan } = selected(name);
  return planChecks(plan, builtInChecks(plan));
}

/** Of every check that does not simply agree: what is printed, and what is found. */
function findings(name: string, kinds: readonly PlanCheck["kind"][]): readonly string[][] {
  return allChecks(name)
    .filter(({ kind }) => kinds.includes(kind))
    .map((each) => [
      each.printed.text,
      checkVerdictWords(each.kind, valueOf(judgeCheck(each))),
      each.subject,
    ])
    .filter(([, words = ""]) => !AGREEING.includes(words));
}

describe("[§12] among the figures printed twice", () => {
  const kinds = ["base", "sameFigure", "product", "sum", "part"] as const;

  test("湛江 has two that do not agree, and five 以上 that 专栏2 prints bare", () => {
    const bare = "界限写法不同（数字一致）";
    expect(findings("湛江", kinds)).toEqual([
      ["[38.9]", "不一致（另一处为 38.39）", "城镇新增就业人数"],
      ["2.8", "不一致（另一处为 0.6157）", "“粤菜师傅”培训（累计）"],
      ["25以上", bare, "城镇新增就业目标（五年累计）"],
      ["95以上", bare, "基本养老保险参保率目标"],
      ["96以上", bare, "劳动保障监察举报投诉案件结案率目标"],
      ["1以上", bare, "“粤菜师傅”培训目标（五年累计）"],
      ["15以上", bare, "补贴性职业技能培训目标（五年累计）"],
    ]);
  });

  test("广州 has one that rounding explains, one bare 以上, and a yearly figure that is only a lower bound", () => {
    expect(findings("广州", kinds)).toEqual([
      ["2.3", "舍入差异", "粤菜师傅培训（五年累计）"],
      ["110以上", "界限写法不同（数字一致）", "城镇新增就业目标（五年累计）"],
      ["[3.6]", "不可比", "粤菜师傅培训：每年的数乘以5年"],
    ]);
  });
});

describe("[§4] among the printed growths", () => {
  test("湛江 prints the previous figure of none", () => {
    const found = findings("湛江", ["growth"]);
    expect(found).toHaveLength(9);
    expect(new Set(found.map(([, words]) => words))).toEqual(new Set(["无从复算"]));
  });

  test("广州 has one of another scope, one truncated, and five without a previous figure", () => {
    // 164.6 ÷ 180 − 1 = −8.555… %; 195 ÷ 149 − 1 = 30.872… %.
    expect(findings("广州", ["growth"]).map(([printed, words]) => [printed, words])).toEqual([
      ["253.9", "口径不同"],
      ["41.06", "无从复算"],
      ["30.8", "舍入差异"],
      ["21.6", "无从复算"],
      ["32", "无从复算"],
      ["4.4", "无从复算"],
      ["5.4", "无从复算"],
    ]);
  });
});

test.each(["湛江", "广州"])("%s's checks without a previous figure say so in a note", (name) => {
  const silent = allChecks(name).filter(
    ({ kind, inputs, note }) =>
      kind === "growth" && inputs.length === 1 && note?.includes("没有印出") !== true,
  );
  expect(silent).toEqual([]);
});
