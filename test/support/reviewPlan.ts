import type { Plan, PlanTable } from "../../src/plan/plan";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan } from "../plan/samplePlan";
import { RIGHT_ENTRIES, WRONG_ENTRIES } from "./wrongEntries";

/** What is entered into a row, and what the review says of it: "" is nothing. */
export interface ReviewedEntry {
  readonly rowKey: string;
  readonly entry: string | number;
  readonly previous: string | number | null;
  readonly text: string;
}

/** [§14] A plan with a row for each wrong and each right entry, and what is entered there. */
export function reviewPlan(): {
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly entries: readonly ReviewedEntry[];
} {
  const all = [...WRONG_ENTRIES, ...RIGHT_ENTRIES.map((entry) => ({ ...entry, text: "" }))];
  const json = samplePlan();
  json.tables[1].indicators = all.map(({ unit, target, base = "-" }, index) => ({
    number: index + 1,
    name: `指标${index + 1}`,
    group: "一、试验",
    unit,
    attribute: "预期性",
    base,
    target,
  }));
  const plan = parsedPlan(json);
  const table = plan.tables[1];
  if (table === undefined) throw new Error("The sample plan has two tables.");
  const entries = all.map(({ entry, previous = null, text }, index) => ({
    rowKey: `i${index + 1}`,
    entry,
    previous,
    text,
  }));
  return { plan, table, entries };
}
