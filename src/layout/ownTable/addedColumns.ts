import { REVERSE_PRINTED } from "../../plan/indicatorFields";
import type { PlanPeriod } from "../../plan/plan";
import type { ColumnRole } from "../../plan/tables/headings";
import type { PlanGrid } from "../../plan/tables/planGrid";
import type { DraftIndicator, DraftRow, TableDraft } from "../../plan/tables/tableDraft";
import { JUDGED_NATURE_PRINTED, judgedNature, NATURE_PRINTED } from "../../rules/figures/nature";
import { parseFigure } from "../../rules/notation/notation";
import { STRETCH_WORDS } from "../../text/words";
import { ADDED_HEADINGS, type AddedColumn } from "../../text/sheets/addedColumns";
import { columnLetters } from "../cells/address";
import { statusFormats } from "../cells/statusFormats";
import { NAMESPACE } from "../dialects/namespace";
import { quoted } from "../formula";
import type { CellRange, ConditionalFormatModel, StyleName } from "../sheetModel";

/** A table of the user's own as it was read, and where its grid begins in the sheet. */
export interface OwnTable {
  readonly draft: TableDraft;
  readonly grid: PlanGrid;
  readonly row: number;
  readonly column: number;
}

/** What the user says for the whole table: the data date, and the period that the targets are of. */
export interface AddedChoices {
  readonly columns: readonly AddedColumn[];
  /** As typed; it stands in a cell of every row, where it can be changed. */
  readonly date: string;
  readonly period: Pick<PlanPeriod, "firstYear" | "lastYear">;
}

/** What is written beside the table: headings, and a formula in each row of an indicator. */
export interface AddedBlock extends CellRange {
  /** The lines of the table's headings: the new headings run over them. */
  readonly headingRows: number;
  readonly columns: readonly {
    readonly heading: string;
    readonly style: StyleName;
    readonly widthChars: number;
  }[];
  /** Below the headings: a formula, the data date, or nothing in a row that is no indicator. */
  readonly body: readonly (readonly string[])[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
}

interface Spec {
  /** What the table must have. */
  readonly needs: readonly NeededRole[];
  readonly isDated: boolean;
  readonly style: StyleName;
  readonly widthChars: number;
  readonly formula: (row: RowCells) => string;
}

export type NeededRole = Extract<ColumnRole, "actual" | "target" | "base" | "unit" | "yearValue">;

/** The row's cells as arguments: an empty cell never reaches a function as 0. */
interface RowCells {
  readonly actual: Argument;
  readonly target: Argument;
  readonly base: Argument;
  readonly unit: Argument;
  readonly attribute: Argument;
  readonly date: Argument;
  readonly period: string;
  readonly nature: string;
  /** The figures of the years that are reported, from the period's first year on, and how many years it has. */
  readonly years: { readonly cells: string; readonly count: number };
}

interface Argument {
  /** Bare, for the test whether there is anything in it; null where the table has no such column. */
  readonly cell: string | null;
  readonly value: string;
}

const call = (name: string, ...args: readonly string[]): string => {
  const used = args.findLastIndex((text) => text !== "") + 1;
  return `${NAMESPACE}.${name}(${args.slice(0, used).join(",")})`;
};

/** Blank as long as one of the cells is. */
function unlessBlank(needed: readonly Argument[], then: string): string {
  const tests = needed.map(({ cell }) => `${cell ?? `""`}=""`);
  return `=IF(${tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`},"",${then})`;
}

/** An argument that may be blank. */
const guarded = ({ cell, value }: Argument): string =>
  cell === null ? "" : `IF(${cell}="","",${value})`;

const SPECS: Readonly<Record<AddedColumn, Spec>> = {
  completion: {
    needs: ["actual", "target"],
    isDated: false,
    style: "percent",
    widthChars: 12,
    formula: ({ actual, target }) =>
      unlessBlank([actual, target], call("COMPLETION", actual.value, target.value)),
  },
  margin: {
    needs: ["actual", "target"],
    isDated: false,
    style: "number",
    widthChars: 12,
    formula: ({ actual, target }) =>
      unlessBlank([actual, target], call("MARGIN", actual.value, target.value)),
  },
  growth: {
    needs: ["actual", "base"],
    isDated: false,
    style: "estimate",
    widthChars: 12,
    formula: ({ actual, base, years: { count } }) =>
      unlessBlank([actual, base], call("GROWTH", actual.value, base.value, String(count))),
  },
  progress: {
    needs: [],
    isDated: true,
    style: "percent",
    widthChars: 11,
    formula: ({ date, period }) => unlessBlank([date], call("PROGRESS", date.value, period)),
  },
  expected: {
    needs: ["target"],
    isDated: true,
    style: "estimate",
    widthChars: 11,
    formula: ({ target, date, base, period, nature }) =>
      unlessBlank(
        [target, date],
        call("EXPECTED", target.value, date.value, guarded(base), period, nature),
      ),
  },
  status: {
    needs: ["actual", "target"],
    isDated: true,
    style: "words",
    widthChars: 14,
    formula: ({ actual, target, date, base, period, nature }) =>
      unlessBlank(
        [target, date],
        call(
          "STATUS",
          ...[guarded(actual), target.value, date.value, guarded(base), period, "", nature],
        ),
      ),
  },
  warning: {
    needs: ["actual", "target"],
    isDated: true,
    style: "words",
    widthChars: 11,
    formula: ({ actual, target, date, base, attribute, period, nature }) =>
      unlessBlank(
        [actual, target, date],
        call(
          "WARNING",
          ...[actual.value, target.value, date.value, guarded(base), guarded(attribute)],
          ...[period, "", nature],
        ),
      ),
  },
  required: {
    needs: ["actual", "target"],
    isDated: true,
    style: "estimate",
    widthChars: 14,
    formula: ({ actual, target, date, period, nature }) =>
      unlessBlank(
        [actual, target, date],
        call(
          "REQUIRED",
          ...[actual.value, target.value, date.value, period, quoted(STRETCH_WORDS.year), nature],
        ),
      ),
  },
  forecast: {
    needs: ["target", "yearValue"],
    isDated: true,
    style: "estimate",
    widthChars: 11,
    formula: ({ years: { cells }, target, date, base, period, nature }) =>
      `=IF(OR(COUNTA(${cells})=0,${target.cell ?? `""`}="",${date.cell ?? `""`}=""),"",` +
      `${call("FORECAST", `IF(${cells}="","",${cells})`, target.value, guarded(base), period, date.value, nature)})`,
  },
  review: {
    needs: ["actual", "unit"],
    isDated: false,
    style: "sentence",
    widthChars: 34,
    formula: ({ actual, unit, target, base, nature }) =>
      unlessBlank(
        [actual],
        call("REVIEW", actual.value, guarded(unit), guarded(target), guarded(base), "", nature),
      ),
  },
};

export const ADDED_COLUMNS = Object.keys(SPECS) as readonly AddedColumn[];

/** Whether a column asks for a data date. */
export const isDated = (column: AddedColumn): boolean => SPECS[column].isDated;

/** The columns that the table lacks for this one. */
export const missingFor = (column: AddedColumn, { columns }: TableDraft): readonly NeededRole[] =>
  SPECS[column].needs.filter((role) => !columns.some((each) => isOfRole(each.role, role)));

/** A target may stand in several columns, of which each row fills one. */
const TARGET_ROLES: readonly ColumnRole[] = ["target", "total", "averageOrTotal"];

const isOfRole = (role: ColumnRole, wanted: NeededRole | "attribute"): boolean =>
  wanted === "target" ? TARGET_ROLES.includes(role) : role === wanted;

/** How many columns are written: the date has one of its own, where any of them asks for it. */
export const addedCount = (columns: readonly AddedColumn[]): number =>
  columns.length + (columns.some(isDated) ? 1 : 0);

/**
 * The columns beside the table: formulas that go by the cells of their own row alone, so that rows can be
 * sorted, added and filled down. Groups, notes and blank rows get none.
 *
 * @param firstColumn the column of the sheet, counted from 0, where the first of them is written
 */
export function addedBlock(
  own: OwnTable,
  { columns, date, period }: AddedChoices,
  firstColumn: number,
): AddedBlock {
  const { draft } = own;
  const first = firstBodyRow(draft);
  const indicators = draft.rows.filter((row) => row.indicator !== null);
  const last = Math.max(first, ...indicators.map((row) => row.place.row));
  const withDate = columns.some(isDated);
  const looks = [...(withDate ? [DATE_LOOKS] : []), ...columns.map(looksOf)];
  const byRow = new Map(indicators.map((row) => [row.place.row, row]));
  const dateColumn = withDate ? columnLetters(firstColumn) : null;
  const body = Array.from({ length: last - first + 1 }, (_, index): readonly string[] => {
    const row = byRow.get(first + index);
    if (row === undefined) return looks.map(() => "");
    const cells = rowCells(own, row, dateColumn, period);
    return [...(withDate ? [date] : []), ...columns.map((key) => SPECS[key].formula(cells))];
  });
  const headingRows = draft.header?.lineCount ?? 0;
  return {
    row: own.row + first - headingRows,
    column: firstColumn,
    rowCount: headingRows + body.length,
    columnCount: looks.length,
    headingRows,
    columns: looks,
    body,
    conditionalFormats: statusFormats(
      [...(withDate ? [{ spec: "rowDate" }] : []), ...columns.map((spec) => ({ spec }))],
      own.row + first,
      body.length,
      firstColumn,
    ),
  };
}

const looksOf = (key: AddedColumn): AddedBlock["columns"][number] => ({
  heading: ADDED_HEADINGS[key],
  style: SPECS[key].style,
  widthChars: SPECS[key].widthChars,
});

/** The date is a text, as typed: 2024.6 would become a number. */
const DATE_LOOKS = {
  heading: ADDED_HEADINGS.date,
  style: "centred",
  widthChars: 14,
} as const;

/** The column of the sheet behind the table's last heading, or behind its last filled cell where it has none. */
export function columnBehind({ draft, grid, column }: OwnTable): number {
  const headed = draft.columns.filter(({ heading }) => heading !== "").map(({ at }) => at);
  const filled = grid.rows.map((row) => row.findLastIndex(({ shown }) => shown.trim() !== ""));
  return column + Math.max(...(headed.length > 0 ? headed : filled)) + 1;
}

/** Rows of the block that are written: the headings and the indicators', in runs without a row between. */
export function writtenRuns({ body, headingRows }: AddedBlock): readonly RowRun[] {
  const runs: RowRun[] = [];
  body.forEach((cells, index) => {
    if (cells.every((text) => text === "")) return;
    const last = runs.at(-1);
    const row = headingRows + index;
    if (last !== undefined && last.row + last.cells.length === row) last.cells.push(cells);
    else runs.push({ row, cells: [cells] });
  });
  return runs;
}

export interface RowRun {
  /** Counted from the block's first row. */
  readonly row: number;
  readonly cells: (readonly string[])[];
}

/** The row of the grid below the headings. */
const firstBodyRow = ({ header, rows }: TableDraft): number =>
  header === null ? (rows[0]?.place.row ?? 0) : header.firstLine + header.lineCount;

function rowCells(
  own: OwnTable,
  row: DraftRow,
  dateColumn: string | null,
  { firstYear, lastYear }: AddedChoices["period"],
): RowCells {
  const sheetRow = own.row + row.place.row + 1;
  const { indicator } = row;
  const argument = (role: "actual" | "base" | "unit" | "attribute"): Argument => {
    const found = own.draft.columns.find((column) => column.role === role);
    return found === undefined ? NO_COLUMN : argumentAt(own, row, found.at);
  };
  return {
    actual: argument("actual"),
    target: targetOf(own, row),
    base: argument("base"),
    unit: argument("unit"),
    attribute: argument("attribute"),
    date: dateColumn === null ? NO_COLUMN : bare(`$${dateColumn}${sheetRow}`),
    period: quoted(`${firstYear}-${lastYear}`),
    nature: natureOf(indicator),
    years: { cells: yearCells(own, sheetRow, firstYear), count: lastYear - firstYear + 1 },
  };
}

/** As many columns beside each other as stand for the period's years from the first on; `""` where none do. */
function yearCells(
  { draft: { columns }, column }: OwnTable,
  sheetRow: number,
  firstYear: number,
): string {
  const years = columns.filter(({ role }) => role === "yearValue");
  const first = years.find(({ year }) => year === firstYear);
  if (first === undefined) return `""`;
  let last = first;
  for (const next of years) {
    if (next.at === last.at + 1 && next.year === (last.year ?? 0) + 1) last = next;
  }
  const [from, to] = [first, last].map(({ at }) => `$${columnLetters(column + at)}${sheetRow}`);
  return `${from ?? ""}:${to ?? ""}`;
}

const NO_COLUMN: Argument = { cell: null, value: "" };
const bare = (cell: string): Argument => ({ cell, value: cell });

/** A cell that Excel shows as a percentage holds the hundredth part of what it shows. */
function argumentAt(own: OwnTable, { place }: DraftRow, at: number): Argument {
  const cell = `$${columnLetters(own.column + at)}${own.row + place.row + 1}`;
  const isPercent = own.grid.rows[place.row]?.[at]?.shape === "percent";
  return { cell, value: isPercent ? `${cell}*100` : cell };
}

/** The column that the row fills; with brackets where the column says that its targets are totals. */
function targetOf(own: OwnTable, row: DraftRow): Argument {
  const { columns } = own.draft;
  const all = TARGET_ROLES.flatMap((role) => columns.find((column) => column.role === role) ?? []);
  const filled = all.find(({ at }) => (row.texts[at] ?? "") !== "") ?? all[0];
  if (filled === undefined) return NO_COLUMN;
  const { cell, value } = argumentAt(own, row, filled.at);
  const isTotal = figureIsTotal(row.indicator?.target ?? null);
  const needsBrackets = isTotal && !figureIsTotal(row.texts[filled.at] ?? null);
  if (needsBrackets) return { cell, value: `"["&${value}&"]"` };
  const isMarked = row.indicator?.direction === REVERSE_PRINTED && isBare(row.texts[filled.at]);
  return { cell, value: isMarked ? `"≤"&${value}` : value };
}

function figureIsTotal(text: string | null): boolean {
  const figure = parseFigure(text);
  return figure.ok && figure.value?.kind === "number" && figure.value.isTotal;
}

/** Without a bound of its own: 逆向 says that the target is at most that. */
function isBare(text: string | undefined): boolean {
  const figure = parseFigure(text ?? null);
  return figure.ok && figure.value?.kind === "number" && figure.value.bound === null;
}

/** [§2] Said only where it is a year's own figure: brackets say that it is a total, and a level is the rest. */
function natureOf(indicator: DraftIndicator | null): string {
  if (indicator?.nature !== NATURE_PRINTED.annual) return "";
  return quoted(JUDGED_NATURE_PRINTED[judgedNature("annual", indicator.unit ?? "")]);
}
