import { builtInPlans } from "../../src/plan/builtInPlans";
import { selectTable } from "../../src/plan/find";
import { parsedPlan } from "./parsedPlan";
import { samplePlan } from "./samplePlan";

type Query = string | number | null;

function selected(plan: Query, table: Query = null): string | object {
  const found = selectTable(plan, table, builtInPlans());
  return found.ok ? `${found.value.plan.id} ${found.value.table.id}` : found.reason;
}

describe("a plan alone", () => {
  test.each(["湛江", "湛江市", "zhanjiang", "Zhanjiang", " 湛江 "])(
    "%s is 湛江, and its current table is the targets of 专栏2",
    (query) => {
      expect(selected(query)).toBe("zhanjiang 专栏2");
    },
  );

  test("a plan's title names it with or without its quotation marks", () => {
    const title = "广州市人力资源和社会保障事业发展十四五规划";
    expect(selected(title)).toBe("guangzhou 专栏2");
  });

  test("an unknown plan is a failure with the plans that there are", () => {
    expect(selected("上海")).toEqual({
      name: "unknownPlan",
      read: "上海",
      nearMatches: [],
      known: ["湛江", "广州"],
    });
  });

  test("a longer name is not taken for the plan that it begins with", () => {
    expect(selected("广州南沙")).toMatchObject({ name: "unknownPlan", nearMatches: ["广州"] });
  });

  test("a plan without tables has none to choose", () => {
    const bare = { ...parsedPlan(samplePlan()), tables: [] };
    expect(selectTable("样例", null, [bare])).toEqual({
      ok: false,
      reason: { name: "unknownTable", read: "", plan: "样例", known: [] },
    });
  });

  test.each([null, "", 3])("%p is an unknown plan", (query) => {
    expect(selected(query)).toMatchObject({ name: "unknownPlan", read: String(query ?? "") });
  });
});

describe("the table in the plan argument", () => {
  test.each([
    "湛江/专栏1",
    "湛江专栏1",
    "湛江市专栏1",
    "湛江／１",
    "湛江 1",
    "湛江/十三五",
    "zhanjiang/1",
  ])("%s is 湛江's 专栏1", (query) => {
    expect(selected(query)).toBe("zhanjiang 专栏1");
  });

  test.each(["湛江/专栏3", "湛江专栏3"])("%s is a table that the plan does not have", (query) => {
    expect(selected(query)).toEqual({
      name: "unknownTable",
      read: "专栏3",
      plan: "湛江",
      known: ["专栏1", "专栏2"],
    });
  });

  test("an unknown plan before a slash is an unknown plan", () => {
    expect(selected("上海/专栏1")).toMatchObject({ name: "unknownPlan", read: "上海" });
  });
});

describe("the table as an argument of its own", () => {
  test.each(["专栏1", "1", 1, "十三五", "“十三五”规划主要指标完成情况"])("%s is 专栏1", (table) => {
    expect(selected("广州", table)).toBe("guangzhou 专栏1");
  });

  test.each([null, ""])("%p leaves the choice to the plan argument", (table) => {
    expect(selected("广州/专栏1", table)).toBe("guangzhou 专栏1");
  });

  test("an unknown table is a failure with the tables that there are", () => {
    expect(selected("广州", 3)).toEqual({
      name: "unknownTable",
      read: "3",
      plan: "广州",
      known: ["专栏1", "专栏2"],
    });
  });

  test("both arguments may name the same table", () => {
    expect(selected("广州/专栏1", 1)).toBe("guangzhou 专栏1");
  });

  test("two different tables are a failure, not a choice", () => {
    expect(selected("广州/专栏1", "专栏2")).toEqual({
      name: "twoTables",
      plan: "广州",
      tables: ["专栏1", "专栏2"],
    });
  });
});
