import type { Plan, PlanTable } from "../../src/plan/plan";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan, type Json } from "../plan/samplePlan";

/** A made-up plan whose targets have one row of every kind that a form checks in its own way. */
export function formPlan(): { readonly plan: Plan; readonly table: PlanTable } {
  const json = samplePlan();
  json.tables[1].indicators = [
    row({ number: 1, name: "新增就业", base: "-", target: "[25.0]" }),
    row({ number: 2, name: "人才总量", base: "21", target: "30" }),
    row({ number: 3, name: "其中：高技能人才", partOf: 2, base: "8", target: "12" }),
    row({ number: 4, name: "人才比例", unit: "::", base: "10:44:46", target: "12:46:42" }),
    row({ number: 5, name: "结案率", unit: "%", base: "96", target: ">90" }),
    row({ number: 6, name: "收入增长率", unit: "%", base: "4", target: "5" }),
    row({
      ...{ number: 7, name: "参保率", unit: "%", base: "80", target: "95" },
      ...{ numerator: "参保人数", denominator: "应参保人数" },
    }),
  ];
  const plan = parsedPlan(json);
  const table = plan.tables[1];
  if (table === undefined) throw new Error("The sample plan has two tables.");
  return { plan, table };
}

const row = (values: Json): Json => ({
  group: "一、就业",
  unit: "万人",
  attribute: "预期性",
  ...values,
});
