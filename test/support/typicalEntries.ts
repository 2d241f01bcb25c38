import { isEntry } from "../../src/layout/cells/cells";
import type { SheetModel } from "../../src/layout/sheetModel";
import { builtInCommitments } from "../../src/plan/outsideTables";
import type { Indicator, PlanTable } from "../../src/plan/plan";
import type { Commitment } from "../../src/plan/reading/readCommitments";
import type { Accepts, Template } from "../../src/templates/vocabulary/template";
import { WORD_LISTS } from "../../src/text/sheets/entryWords";
import { SAMPLE_DUE_DATES, SAMPLE_FIGURES, SAMPLE_PROGRESS, type SampleRow } from "./sampleFigures";

export interface TypicalEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: string | number;
}

/** The third of the years 2021 to 2025 is over. */
const DATA_DATE = "2023年底";
const REPORTED_YEARS = 3;
/** The same day in forms that are accepted; of the awkward ones two are no dates. */
const ROW_DATES: Readonly<Record<EntryKind, readonly string[]>> = {
  usual: ["2023年12月", "", "2023-12-31", "", "", "2023/12/31"],
  awkward: ["2022年底", "2023-13-01", "2023-06-30", "", "2024年2月29日", "去年", "2023/3/31", ""],
};

/** `awkward`: in some rows a printed `-`, or a text that is no such figure or no date. */
export const ENTRY_KINDS = ["usual", "awkward"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * What a bureau might have entered when the third year is over: the plan's sample figures.
 */
export function typicalEntries(
  model: SheetModel,
  template: Template,
  table: PlanTable,
  kind: EntryKind,
): readonly TypicalEntry[] {
  const accepted = acceptedBy(template);
  const figures = SAMPLE_FIGURES[model.identity.plan] ?? {};
  const commitments = new Map(
    builtInCommitments(model.identity.plan).map((each) => [each.id, each]),
  );
  return model.rows.flatMap(({ cells, key: rowKey = "" }, row) =>
    cells.flatMap((cell, column) => {
      const { content } = cell;
      const columnKey = model.columns[column]?.key ?? "";
      const accepts = accepted.get(columnKey.replace(/^y\d$/u, "years"));
      if (!isEntry(cell) || content.kind !== "empty" || accepts === undefined) return [];
      const commitment = commitments.get(rowKey);
      const entry =
        commitment !== undefined && /^y\d$/u.test(columnKey)
          ? yearOfCommitment(commitment, Number(columnKey.slice(1)))
          : entryFor({ accepts, row, rowKey, columnKey, kind }, table, figures);
      return entry === null || entry === "" ? [] : [{ row, column, entry }];
    }),
  );
}

/** [§11] A fifth of a total in each year; of any other target nearly all, then all of it. */
function yearOfCommitment({ target, nature }: Commitment, year: number): number | null {
  if (target?.kind !== "number" || year > REPORTED_YEARS) return null;
  const shares = nature === "total" ? [0.2, 0.2, 0.2] : [0.94, 0.97, 1];
  return Math.ceil(target.value * (shares[year - 1] ?? 1));
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
  figures: Readonly<Record<number, SampleRow>>,
): string | number | null {
  if (rowKey === "dataDate") return DATA_DATE;
  const index = indicators.findIndex(({ number }) => rowKey === `i${number}`);
  const indicator = indicators[index];
  const sample = indicator === undefined ? undefined : figures[indicator.number];
  if (accepts === "date") {
    if (kind === "awkward") return inTurn(ROW_DATES.awkward, row);
    if (columnKey === "dueDate") return inTurn(SAMPLE_DUE_DATES, row);
    return sample?.soFar?.date ?? inTurn(ROW_DATES.usual, row);
  }
  if (isProgress(columnKey)) {
    // Nothing is added to what the plan says.
    return rowKey.startsWith("own.") ? null : (inTurn(SAMPLE_PROGRESS, row)?.[columnKey] ?? null);
  }
  if (typeof accepts === "object") {
    const { words } = WORD_LISTS[accepts.words];
    return words[row % (words.length + 1)] ?? null;
  }
  if (indicator === undefined || (accepts !== "figure" && accepts !== "reported")) return null;
  const year = /^y(?<year>\d)$/u.exec(columnKey)?.groups?.["year"];
  const awkward = kind === "awkward" ? awkwardEntry(index, year) : null;
  if (awkward !== null) return awkward;
  return year === undefined
    ? singleFigure(indicator, sample)
    : yearFigure(sample, Number(year), kind);
}

const inTurn = <T>(list: readonly T[], row: number): T | null => list[row % list.length] ?? null;

const isProgress = (key: string): key is keyof (typeof SAMPLE_PROGRESS)[number] =>
  Object.keys(SAMPLE_PROGRESS[0]).includes(key);

/** In one of the years, or in a row that has no years. */
function awkwardEntry(index: number, year: string | undefined): string | null {
  if ((year ?? "2") === "2" && index % 6 === 5) return "-";
  if ((year ?? "1") !== "1") return null;
  if (index % 9 === 8) return "5多";
  // With these colons no program takes it for a time of day.
  return index % 9 === 3 ? "12：46：42" : null;
}

/** What the years have brought, or the last of them. */
function singleFigure({ target }: Indicator, sample?: SampleRow): string | number | null {
  if (target.kind === "structure") return target.text;
  const reported = [1, 2, 3].flatMap((year) => yearFigure(sample, year, "usual") ?? []);
  if (reported.length === 0) return null;
  if (target.kind !== "number" || !target.isTotal) return reported.at(-1) ?? null;
  return Number(reported.reduce((sum, figure) => sum + figure, 0).toFixed(target.decimals + 2));
}

/** An awkward row has a date of its own kind, and then the whole year. */
function yearFigure(sample: SampleRow | undefined, year: number, kind: EntryKind): number | null {
  if (year > REPORTED_YEARS) return null;
  if (year === REPORTED_YEARS && kind === "usual" && sample?.soFar !== undefined) {
    return sample.soFar.value;
  }
  return sample?.years?.[year - 1] ?? null;
}
