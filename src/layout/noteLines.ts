import type { Plan, PlanTable } from "../plan/plan";
import { NOTES } from "../text/sheets";
import type { SheetColumn } from "./columns";

/** The lines under the table: what the plan notes, its source, and which rules are this tool's. */
export function noteLines(
  plan: Plan,
  table: PlanTable,
  columns: readonly SheetColumn[],
  dialectNotes: readonly string[],
): readonly string[] {
  const explained = columns.flatMap(({ key }) => NOTES.columns[key] ?? []);
  return [...table.notes, NOTES.source(plan, table), ...explained, ...dialectNotes].map(
    (note, index) => NOTES.numbered(index + 1, note),
  );
}
