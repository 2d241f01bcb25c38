import { currentTable, findTable } from "../../src/plan/find";
import { parsedPlan } from "./parsedPlan";
import { samplePlan } from "./samplePlan";

const AGAIN = { name: "十四五", firstYear: 2021, lastYear: 2025 };

test("a word that two tables share names neither of them", () => {
  const json = samplePlan();
  json.tables[0]["period"] = AGAIN;
  expect(findTable(parsedPlan(json), "十四五")).toEqual({
    ok: false,
    reason: { name: "unknownTable", read: "十四五", plan: "样例", known: ["专栏1", "专栏2"] },
  });
});

test("a table whose id has no digits answers to no number", () => {
  const json = samplePlan();
  json.tables[1]["id"] = "附表";
  const plan = parsedPlan(json);
  expect(findTable(plan, "附表").ok).toBe(true);
  expect(findTable(plan, 2).ok).toBe(false);
});

test("the current table is the targets of the plan's own period, wherever it stands", () => {
  const json = samplePlan();
  json.tables.reverse();
  expect(currentTable(parsedPlan(json))?.id).toBe("专栏2");
});

test("without targets of the plan's own period the last table is the current one", () => {
  const json = samplePlan();
  json["period"] = { name: "十五五", firstYear: 2026, lastYear: 2030 };
  json.tables.reverse();
  expect(currentTable(parsedPlan(json))?.id).toBe("专栏1");
});
