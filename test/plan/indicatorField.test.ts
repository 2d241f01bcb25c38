import { findIndicator } from "../../src/plan/find";
import {
  FIELD_NAMES,
  findField,
  INDICATOR_FIELDS,
  indicatorField,
} from "../../src/plan/indicatorFields";
import { comparableName } from "../../src/plan/names";
import { parsedPlan } from "./parsedPlan";
import { samplePlan } from "./samplePlan";
import { selected } from "./selected";

function fieldOf(table: string, number: number, query: string): unknown {
  const field = findField(query);
  const chosen = selected(table);
  const indicator = findIndicator(chosen, number);
  if (!field.ok || !indicator.ok) throw new Error(`${table} ${number} ${query}`);
  return indicatorField(chosen, indicator.value, field.value);
}

describe("a field gives what the plan prints", () => {
  test.each([
    ["序号", 4],
    ["指标", "其中:执行企业制度的在职职工"],
    ["分组", "二、社会保险"],
    ["其中所属", 3],
    ["单位", "万人"],
    ["属性", "约束性"],
    ["基数", null],
    ["目标值", "74"],
    ["完成值", "83.72"],
    ["规划文本数", "113.13"],
    // What it was called before: formulas with it go on.
    ["印刷值", "113.13"],
    ["备注", null],
    ["规划", "湛江"],
    ["专栏", "专栏1"],
    ["规划期", "十三五"],
  ])("%s of row 4 of 湛江's 专栏1", (query, expected) => {
    expect(fieldOf("湛江/专栏1", 4, query)).toBe(expected);
  });

  test("[§4] figures keep their printed text, zeros and brackets included", () => {
    expect(fieldOf("湛江/专栏1", 6, "完成值")).toBe("46.70");
    expect(fieldOf("广州/专栏1", 2, "actual")).toBe("[ 164.6 ]");
    expect(fieldOf("广州/专栏1", 9, "target")).toBe("12:46:42");
    expect(fieldOf("广州/专栏2", 13, "target")).toBe("\uFE6560");
    expect(fieldOf("湛江/专栏2", 8, "base")).toBe("-");
  });

  test("[§2] the direction is 逆向 under an upper bound, never because the target is below the base", () => {
    expect(fieldOf("湛江/专栏1", 2, "方向")).toBe("逆向");
    expect(fieldOf("广州/专栏2", 5, "方向")).toBe("正向");
  });

  test("[§2] the direction is 逆向 where the plan marks the row", () => {
    const json = samplePlan();
    Object.assign(json.tables[1].indicators[0] ?? {}, { direction: "逆向" });
    const plan = parsedPlan(json);
    const table = plan.tables[1];
    const row = table?.indicators[0];
    const direction =
      table === undefined || row === undefined
        ? null
        : indicatorField({ plan, table }, row, "direction");
    expect(direction).toBe("逆向");
  });
});

describe("a field's words", () => {
  test.each([
    ["printed completion", "printedCompletion"],
    ["printedCompletion", "printedCompletion"],
    ["Target", "target"],
    ["partOf", "partOf"],
    ["上级", "partOf"],
  ])("%s is the field %s", (query, expected) => {
    expect(findField(query)).toEqual({ ok: true, value: expected });
  });

  test("no word names two fields", () => {
    const words = FIELD_NAMES.flatMap((name) => [
      ...new Set([name, ...INDICATOR_FIELDS[name].words].map(comparableName)),
    ]);
    expect(new Set(words).size).toBe(words.length);
  });

  test("a word that is nearly one is a failure that offers it", () => {
    expect(findField("目标数值")).toMatchObject({
      ok: false,
      reason: { name: "unknownField", read: "目标数值", nearMatches: ["目标值"] },
    });
  });

  test("完成比例 is no field: printed and computed ratios must not be confused", () => {
    expect(findField("完成比例")).toMatchObject({
      ok: false,
      reason: { name: "unknownField", nearMatches: ["规划文本数", "完成值"] },
    });
  });

  test("a number is no field, and all the fields are listed", () => {
    const found = findField(3);
    expect(found.ok || found.reason).toMatchObject({ name: "unknownField", read: "3" });
    expect(!found.ok && found.reason.name === "unknownField" && found.reason.known.length).toBe(19);
  });
});
