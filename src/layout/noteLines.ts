import { NOTES, templateWords } from "../text/sheets";
import type { LayoutInput } from "./layoutInput";

/** The lines under the table: what the plan notes, its source, and which rules are this tool's. */
export function noteLines(
  { template, plan, table, other, dialect }: LayoutInput,
  columnWords: readonly string[],
  isComputed: boolean,
): readonly string[] {
  const { notesFor = columnWords } = template;
  const noted = columnWords.filter((key) => notesFor.includes(key));
  const explained = [...new Set(noted)].flatMap((key) => NOTES.columns[key] ?? []);
  const dialectNotes = isComputed ? dialect.notes : [];
  const ownSource = templateWords(template.id).source?.(plan);
  const sides = [{ plan, table }, ...(other === null ? [] : [other])];
  const printed = [
    ...sides.flatMap((side) => side.table.notes),
    ...sides.map((side) => NOTES.source(side.plan, side.table)),
  ];
  const sources = ownSource === undefined ? printed : [ownSource];
  return [...new Set([...sources, ...explained, ...dialectNotes])].map((note, index) =>
    NOTES.numbered(index + 1, note),
  );
}
