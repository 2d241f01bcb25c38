import type { ColumnWordsKey } from "../templates/columnKeys";
import { NOTES } from "../text/sheets";
import { templateWords } from "../text/templateWords";
import type { SheetColumn } from "./columns";
import type { LayoutInput } from "./layoutInput";

/** The lines under the table: what the plan notes, its source, and which rules are this tool's. */
export function noteLines(
  { template, plan, table, other, dialect }: LayoutInput,
  columns: readonly SheetColumn[],
  isComputed: boolean,
): readonly string[] {
  const { notesFor } = template;
  const explained = columns
    .filter(({ wordsKey }) => notesFor === undefined || isAmong(wordsKey, notesFor))
    .flatMap(({ note }) => note ?? []);
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

const isAmong = (key: SheetColumn["wordsKey"], keys: readonly ColumnWordsKey[]): boolean =>
  key !== null && keys.includes(key);
