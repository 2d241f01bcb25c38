import { NOTES } from "../text/sheets";
import type { LayoutInput } from "./layoutInput";

/** The lines under the table: what the plan notes, its source, and which rules are this tool's. */
export function noteLines(
  { plan, table, dialect }: LayoutInput,
  columnKeys: readonly string[],
  isComputed: boolean,
): readonly string[] {
  const explained = columnKeys.flatMap((key) => NOTES.columns[key] ?? []);
  const dialectNotes = isComputed ? dialect.notes : [];
  return [...table.notes, NOTES.source(plan, table), ...explained, ...dialectNotes].map(
    (note, index) => NOTES.numbered(index + 1, note),
  );
}
