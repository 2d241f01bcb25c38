import { findIndicator } from "../../src/plan/find";
import { parsedPlan } from "./parsedPlan";
import { samplePlan } from "./samplePlan";
import { selected } from "./selected";

function named(table: string, query: string | number): string | object {
  const found = findIndicator(selected(table), query);
  return found.ok ? found.value.name : found.reason;
}

describe("an indicator is found", () => {
  test.each([3, "3", "３", " 3 "])("by its number: %p", (query) => {
    expect(named("湛江", query)).toBe("失业保险参保人数");
  });

  test("by its number in the table chosen: the same number is another indicator there", () => {
    expect(named("湛江/专栏1", 3)).toBe("城镇职工基本养老保险参保人数(含离退休)");
  });

  test.each(["“粤菜师傅”培训人次", "粤菜师傅培训人次", '"粤菜师傅" 培训人次'])(
    "by its name: %s",
    (query) => {
      expect(named("广州", query)).toBe("“粤菜师傅”培训人次");
    },
  );

  test("by its name without 其中", () => {
    expect(named("广州", "高技能人才")).toBe("其中:高技能人才");
  });

  test("by its name in brackets of the other width", () => {
    const query = "城镇职工基本养老保险参保人数（含离退休）";
    expect(named("湛江/专栏1", query)).toBe("城镇职工基本养老保险参保人数(含离退休)");
  });
});

describe("an indicator is not guessed", () => {
  test("a similar name is a failure that offers near matches", () => {
    expect(named("湛江", "失业保险人数")).toEqual({
      name: "unknownIndicator",
      read: "失业保险人数",
      plan: "湛江",
      table: "专栏2",
      nearMatches: ["失业保险参保人数", "工伤保险参保人数"],
      otherTables: [],
    });
  });

  test("an indicator of another table is a failure that says where it is", () => {
    expect(named("湛江", "高技能人才占技能人才比例")).toMatchObject({
      name: "unknownIndicator",
      otherTables: ["专栏1"],
    });
  });

  test.each([0, 19, 2.5, -3, ""])("%p is in no table of 湛江's 专栏2", (query) => {
    expect(named("湛江", query)).toMatchObject({ name: "unknownIndicator", read: String(query) });
  });

  test("a name that two rows bear is a failure that gives their numbers", () => {
    const json = samplePlan();
    Object.assign(json.tables[0].indicators[2] ?? {}, { name: "人才总量" });
    const plan = parsedPlan(json);
    const [table] = plan.tables;
    const found = table === undefined ? null : findIndicator({ plan, table }, "人才总量");
    expect(found).toEqual({
      ok: false,
      reason: { name: "ambiguousIndicator", read: "人才总量", numbers: [1, 3] },
    });
  });
});
