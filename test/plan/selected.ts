import { builtInPlans } from "../../src/plan/builtInPlans";
import { type SelectedTable, selectTable } from "../../src/plan/find";

/** A table of the built-in plans, e.g. `湛江/专栏1`. */
export function selected(query: string): SelectedTable {
  const found = selectTable(query, null, builtInPlans());
  if (found.ok) return found.value;
  throw new Error(`${query}: ${found.reason.name}`);
}
