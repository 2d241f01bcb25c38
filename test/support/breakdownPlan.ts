import type { Unit } from "../../src/layout/layoutInput";
import type { Plan, PlanTable } from "../../src/plan/plan";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan } from "../plan/samplePlan";

/** The weights of the examples that are worked out by hand. */
export const THREE_UNITS: readonly Unit[] = [
  { name: "赤坎区", weight: 3 },
  { name: "霞山区", weight: 2 },
  { name: "麻章区", weight: 1 },
];

export interface SampleTarget {
  readonly target: string;
  readonly base?: string;
  readonly unit?: string;
  readonly direction?: string;
}

/** A plan of our own with these targets. */
export function planOf(
  targets: readonly SampleTarget[],
  years: readonly [number, number] = [2021, 2025],
): { readonly plan: Plan; readonly table: PlanTable } {
  const json = samplePlan();
  const period = { name: `${years[0]}-${years[1]}`, firstYear: years[0], lastYear: years[1] };
  const [results, table] = json.tables;
  const indicators = targets.map(({ unit = "万人", ...target }, index) => ({
    number: index + 1,
    name: `指标${index + 1}`,
    group: "一、试验",
    attribute: "预期性",
    base: "-",
    unit,
    ...target,
  }));
  const plan = parsedPlan({
    ...json,
    period,
    tables: [results, { ...table, period, indicators }],
  });
  const found = plan.tables[1];
  if (found === undefined) throw new Error("the sample has two tables");
  return { plan, table: found };
}
