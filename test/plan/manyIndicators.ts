import type { Plan } from "../../src/plan/plan";
import { parsedPlan } from "./parsedPlan";
import { samplePlan } from "./samplePlan";

/** The sample plan with as many totals of 10 as are wanted. */
export function manyIndicators(count: number): Plan {
  const json = samplePlan();
  json.tables[1].indicators = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: `指标${index + 1}`,
    group: "一、试验",
    unit: "人",
    attribute: "预期性",
    base: "-",
    target: "[10]",
  }));
  return parsedPlan(json);
}
