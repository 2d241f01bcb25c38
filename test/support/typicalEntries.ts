import { isEntry } from "../../src/layout/cells/cells";
import type { SheetModel } from "../../src/layout/sheetModel";
import type { Indicator, PlanTable } from "../../src/plan/plan";
import type { Accepts, Template } from "../../src/templates/vocabulary/template";
import { WORD_LISTS } from "../../src/text/sheets/entryWords";

export interface TypicalEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: string | number;
}

/** Half-way through the years 2021 to 2025. */
const DATA_DATE = "2023年6月";
/** Rows with a date of their own, in forms that are accepted; of the awkward ones two are no dates. */
const ROW_DATES: Readonly<Record<EntryKind, readonly string[]>> = {
  usual: ["2022年底", "", "2023-06-30", "", "", "2023/3/31"],
  awkward: ["2022年底", "2023-13-01", "2023-06-30", "", "2024年2月29日", "去年", "2023/3/31", ""],
};
/** Years of a five-year total, in fifths of it. */
const PACES = [1.05, 0.9, 1.2, 0.6];

/** `awkward`: in some rows a printed `-`, or a text that is no such figure or no date. */
export const ENTRY_KINDS = ["usual", "awkward"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * What a bureau might have entered half-way: figures by the kind of each row's target, in some rows
 * nothing, in some a year left out.
 */
export function typicalEntries(
  model: SheetModel,
  template: Template,
  table: PlanTable,
  kind: EntryKind,
): readonly TypicalEntry[] {
  const accepted = acceptedBy(template);
  return model.rows.flatMap(({ cells, key: rowKey = "" }, row) =>
    cells.flatMap((cell, column) => {
      const { content } = cell;
      const columnKey = model.columns[column]?.key ?? "";
      const accepts = accepted.get(columnKey.replace(/^y\d$/u, "years"));
      if (!isEntry(cell) || content.kind !== "empty" || accepts === undefined) return [];
      const entry = entryFor({ accepts, row, rowKey, columnKey, kind }, table);
      return entry === null || entry === "" ? [] : [{ row, column, entry }];
    }),
  );
}

function acceptedBy({ parts }: Template): ReadonlyMap<string, Accepts> {
  const columns = parts.flatMap((part) => (part.kind === "table" ? part.columns : []));
  return new Map(
    columns.flatMap(({ key, content }) =>
      content.kind === "input" ? [[key, content.accepts] as const] : [],
    ),
  );
}

interface EntryCell {
  readonly accepts: Accepts;
  readonly row: number;
  readonly rowKey: string;
  readonly columnKey: string;
  readonly kind: EntryKind;
}

function entryFor(
  { accepts, row, rowKey, columnKey, kind }: EntryCell,
  { indicators }: PlanTable,
): string | number | null {
  if (rowKey === "dataDate") return DATA_DATE;
  const index = indicators.findIndex(({ number }) => rowKey === `i${number}`);
  const indicator = indicators[index];
  if (accepts === "date") return ROW_DATES[kind][row % ROW_DATES[kind].length] ?? null;
  if (accepts === "percentDone") return (row % 11) * 10;
  if (typeof accepts === "object") {
    const { words } = WORD_LISTS[accepts.words];
    return words[row % (words.length + 1)] ?? null;
  }
  if (indicator === undefined || (accepts !== "figure" && accepts !== "reported")) return null;
  const year = /^y(?<year>\d)$/u.exec(columnKey)?.groups?.["year"];
  const awkward = kind === "awkward" ? awkwardEntry(index, year) : null;
  if (awkward !== null) return awkward;
  return year === undefined
    ? singleFigure(indicator, index)
    : yearFigure(indicator, index, Number(year));
}

/** In one of the years, or in a row that has no years. */
function awkwardEntry(index: number, year: string | undefined): string | null {
  if ((year ?? "2") === "2" && index % 6 === 5) return "-";
  if ((year ?? "1") !== "1") return null;
  if (index % 9 === 8) return "5多";
  // With these colons no program takes it for a time of day.
  return index % 9 === 3 ? "12：46：42" : null;
}

function singleFigure(indicator: Indicator, index: number): string | number | null {
  if (index % 6 === 4) return null;
  if (indicator.target.kind === "structure") return indicator.target.text;
  return [1, 2, 3].reduce((sum, year) => figureOf(indicator, index, year, sum), 0);
}

function yearFigure(indicator: Indicator, index: number, year: number): string | number | null {
  if (year > 3 || index % 6 === 4) return null;
  if (year === 2 && index % 6 === 3) return null;
  return figureOf(indicator, index, year, 0);
}

/** A year's share of a total on top of `before`; a level's own value. */
function figureOf(
  { target, base }: Indicator,
  index: number,
  year: number,
  before: number,
): number {
  if (target.kind !== "number") return 0;
  const { value, decimals, bound, isTotal } = target;
  const pace = PACES[index % PACES.length] ?? 1;
  const rounded = (number: number): number => Number(number.toFixed(decimals + 1));
  if (isTotal) return rounded(before + (value / 5) * pace);
  if (bound !== null) return rounded(value * (0.85 + 0.1 * year));
  if (base?.kind !== "number") return rounded(value * pace);
  return rounded(base.value + ((value - base.value) * year * pace) / 5);
}
