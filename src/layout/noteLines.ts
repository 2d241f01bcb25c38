import { NOTES } from "../text/sheets";
import type { LayoutInput } from "./layoutInput";

/** The lines under the table: what the plan notes, its source, and which rules are this tool's. */
export function noteLines(
  { template, plan, table, dialect }: LayoutInput,
  columnWords: readonly string[],
  isComputed: boolean,
): readonly string[] {
  const { notesFor = columnWords } = template;
  const noted = columnWords.filter((key) => notesFor.includes(key));
  const explained = [...new Set(noted)].flatMap((key) => NOTES.columns[key] ?? []);
  const dialectNotes = isComputed ? dialect.notes : [];
  return [...table.notes, NOTES.source(plan, table), ...explained, ...dialectNotes].map(
    (note, index) => NOTES.numbered(index + 1, note),
  );
}
