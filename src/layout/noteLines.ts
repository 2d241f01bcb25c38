import { NOTES } from "../text/sheets";
import type { LayoutInput } from "./layoutInput";

/** The lines under the table: what the plan notes, its source, and which rules are this tool's. */
export function noteLines(
  { plan, table, other, dialect }: LayoutInput,
  columnWords: readonly string[],
  isComputed: boolean,
): readonly string[] {
  const explained = columnWords.flatMap((key) => NOTES.columns[key] ?? []);
  const dialectNotes = isComputed ? dialect.notes : [];
  const compared = other === null ? [] : [other];
  const printed = [table, ...compared.map((side) => side.table)].flatMap(({ notes }) => notes);
  const sources = compared.map((side) => NOTES.source(side.plan, side.table));
  const notes = [...printed, NOTES.source(plan, table), ...sources, ...explained, ...dialectNotes];
  return [...new Set(notes)].map((note, index) => NOTES.numbered(index + 1, note));
}
