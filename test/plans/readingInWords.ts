import type { Doubt, DraftIndicator, DraftRow, TableDraft } from "../../src/plan/tables/tableDraft";

/** What a table was read as, a line for each of its rows, so that a change of a reading is read in review. */
export function readingInWords(draft: TableDraft): object {
  return {
    title: `${draft.id ?? "-"} ${draft.title ?? "-"}`,
    years: `${draft.kind} ${String(draft.baseYear ?? "-")} ${String(draft.targetYear ?? "-")}`,
    columns: draft.columns.map(({ heading, role }) => `${heading}: ${role}`),
    rows: draft.rows.map(rowInWords),
    notes: draft.notes,
    doubts: draft.doubts.map(doubtInWords),
  };
}

function rowInWords({ kind, texts, indicator }: DraftRow): string {
  if (indicator === null) return `${kind}: ${[...new Set(texts)].join(" ").trim()}`;
  return indicatorInWords(indicator);
}

function indicatorInWords(indicator: DraftIndicator): string {
  const { number, name, group, partOf, unit, attribute, base, target, actual, ...rest } = indicator;
  const { isBaseExpected, ...others } = rest;
  const words = Object.entries(others)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${String(value)}`);
  return [
    `${String(number)} ${name}${partOf === null ? "" : ` (part of ${String(partOf)})`}`,
    `${unit ?? "?"}, ${attribute ?? "?"}, ${group ?? "no group"}`,
    `${base ?? "?"}${isBaseExpected ? " expected" : ""} → ${target ?? "?"}, done ${actual ?? "?"}`,
    ...words,
  ].join(" | ");
}

function doubtInWords({ name, place: { row, column }, ...facts }: Doubt): string {
  return `${String(row + 1)},${String(column + 1)} ${name} ${Object.values(facts).join(" / ")}`.trim();
}
