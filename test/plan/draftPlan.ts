import type { Plan } from "../../src/plan/plan";
import { parsedPlan } from "./parsedPlan";
import { samplePlan } from "./samplePlan";

/** A plan that is not whole yet: no groups, no bases, targets of some rows, three years. */
export function draftPlan(): Plan {
  const json = samplePlan();
  const period = { name: "试点", firstYear: 2026, lastYear: 2028 };
  json["period"] = period;
  Object.assign(json, { issuer: undefined, date: undefined, source: undefined, edition: "draft" });
  const [, table] = json.tables;
  Object.assign(table, { period, source: undefined, notes: ["一", "二"] });
  table.indicators = [
    { number: 1, name: "收入", unit: "元", attribute: "预期性", targetWords: "与经济增长同步" },
    {
      number: 2,
      name: "结案率",
      unit: "%",
      attribute: "约束性",
      numerator: "结案",
      denominator: "受理",
    },
    { number: 5, name: "旧指标", unit: "家", attribute: "预期性", target: "3", change: "取消" },
    { number: 7, name: "投诉", unit: "件", attribute: "预期性", target: "5", direction: "逆向" },
    {
      number: 9,
      name: "新增就业",
      unit: "万人",
      attribute: "预期性",
      base: "[38.9]",
      baseStanding: "预计",
      responsible: "就业处",
      change: "保留",
      key: "r3",
    },
  ];
  json.tables = [table] as unknown as typeof json.tables;
  return parsedPlan(json);
}
