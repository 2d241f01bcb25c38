import { comparableName, newRowKey } from "../../plan/names";
import { DEFAULT_PERIOD, PERIODS } from "../../rules/defaults";
import { readGivenPeriod } from "../../rules/time/period";
import { planSheet } from "../../templates/planSheet";
import type { ColumnKey } from "../../templates/vocabulary/columnKeys";
import { COLUMN_WORDS, headingText } from "../../text/sheets/columnWords";
import { EDITION_WORDS, PLAN_LABELS } from "../../text/sheets/planSheet";
import { keyedGrid, type GridCell, type KeyedGrid, type SheetGrid } from "../keys/keyedGrid";
import type { CellPlace } from "../layoutInput";
import { SPARE_ROW } from "../subjects/planSubjects";
import { formEntries } from "../parts/formLinesPart";
import { isInWords } from "./planRow";

/** A 规划表 as it was found: the JSON of its plan with one table, nothing of it checked yet. */
export interface FoundPlanSheet {
  readonly sheetName: string;
  /** The id that the sheet was made with; null where its hidden keys are gone. */
  readonly planId: string | null;
  /** The plan's own keys, without its tables. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly table: Readonly<Record<string, unknown>>;
  /** Where a key of the head, or of the table (`table.title`, `indicators[3].unit`), was read. */
  readonly placeOf: (path: string) => CellPlace;
  /** Columns that a 规划表 has and this one has not. */
  readonly missingColumns: readonly ColumnKey[];
  readonly hasHeadings: boolean;
}

type HeadField = keyof typeof PLAN_LABELS;

/** The columns that a plan's table is read from, by their keys in its JSON. */
const COLUMNS = {
  number: "number",
  name: "name",
  unit: "unit",
  base: "base",
  baseStanding: "baseStanding",
  target: "target",
  actual: "actual",
  printedCompletion: "printedCompletion",
  attribute: "attribute",
  nature: "nature",
  direction: "direction",
  partOf: "partOf",
  group: "group",
  responsible: "responsible",
  numerator: "numerator",
  denominator: "denominator",
  change: "change",
  note: "note",
  natureWords: "natureWords",
} as const satisfies Readonly<Record<string, ColumnKey>>;

type RowKey = keyof typeof COLUMNS;
const ROW_KEYS = Object.keys(COLUMNS) as RowKey[];
/** Without these nothing is a plan's table. */
const NEEDED: readonly RowKey[] = ["number", "name", "unit", "target", "attribute"];

/** Where the parts of a 规划表 stand. */
interface Place {
  /** Above the first row of an indicator: of the headings, or the head's last where they were deleted. */
  readonly headingRow: number;
  readonly hasHeadings: boolean;
  readonly columns: ReadonlyMap<RowKey, number>;
  readonly keyed: KeyedGrid | null;
}

/**
 * Reads a sheet of the workbook as a 规划表: by its hidden keys, and by its headings and labels where they
 * are gone. Null: it is none.
 */
export function readPlanSheet(grid: SheetGrid): FoundPlanSheet | null {
  const keyed = keyedGrid(grid);
  if (keyed !== null && keyed.identity.template !== planSheet.id) return null;
  const place = keyed === null ? placeByHeadings(grid) : placeByKeys(keyed);
  if (place === null) return null;
  const { head, places, tableHead } = readHead(grid, place);
  const rows = readRows(grid, place);
  const hasActual = place.columns.has("actual");
  return {
    sheetName: grid.name,
    planId: keyed?.identity.plan ?? null,
    head,
    table: {
      ...tableHead,
      kind: hasActual ? "results" : "targets",
      indicators: rows.map(({ json }) => json),
    },
    placeOf: (path) => placeOfPath(path, place, places, rows),
    missingColumns: ROW_KEYS.filter((key) => NEEDED.includes(key) && !place.columns.has(key)).map(
      (key) => COLUMNS[key],
    ),
    hasHeadings: place.hasHeadings,
  };
}

function placeByKeys(keyed: KeyedGrid): Place {
  const columns = new Map(
    ROW_KEYS.flatMap((key): [RowKey, number][] => {
      const column = keyed.columns.get(COLUMNS[key]);
      return column === undefined ? [] : [[key, column]];
    }),
  );
  const byHeadings = placeByHeadings(keyed.grid);
  const headingRow = keyed.rows.get("plan.headings") ?? byHeadings?.headingRow;
  const hasHeadings = headingRow !== undefined;
  return { headingRow: headingRow ?? lastHeadRow(keyed), hasHeadings, columns, keyed };
}

const lastHeadRow = (keyed: KeyedGrid): number =>
  Math.max(0, ...[...ENTRIES.values()].map(({ row }) => keyed.rows.get(row) ?? 0));

/** The row of headings is the first in which all that are needed stand. */
function placeByHeadings(grid: SheetGrid): Place | null {
  const hasName = grid.cells.some((line) => line.some((cell) => isLabel(cell, "planName")));
  if (!hasName) return null;
  for (const [headingRow, line] of grid.cells.entries()) {
    const columns = new Map<RowKey, number>();
    line.forEach((cell, column) => {
      const key = columnHeaded(textOf(cell));
      if (key !== null && !columns.has(key)) columns.set(key, column);
    });
    const found = NEEDED.filter((key) => columns.has(key)).length;
    if (found >= NEEDED.length - 1) {
      return { headingRow, hasHeadings: true, columns, keyed: null };
    }
  }
  return null;
}

const BASE_HEADING = "基数";

function columnHeaded(text: string): RowKey | null {
  if (text === "") return null;
  if (text.endsWith(BASE_HEADING)) return "base";
  return ROW_KEYS.find((key) => HEADINGS[key] === text) ?? null;
}

const HEADINGS: Readonly<Record<RowKey, string>> = {
  ...(Object.fromEntries(
    ROW_KEYS.map((key) => [
      key,
      headingText(COLUMN_WORDS[COLUMNS[key]], { period: DEFAULT_PERIOD, sides: null }),
    ]),
  ) as Record<RowKey, string>),
  note: COLUMN_WORDS.planNote.heading as string,
  printedCompletion: COLUMN_WORDS.planPrinted.heading as string,
};

const textOf = (cell: GridCell | undefined): string => String(cell?.value ?? "").trim();

const isLabel = (cell: GridCell | undefined, field: HeadField): boolean =>
  comparableName(textOf(cell)) === comparableName(PLAN_LABELS[field]);

interface Head {
  readonly head: Readonly<Record<string, unknown>>;
  readonly tableHead: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, CellPlace>;
}

function readHead(grid: SheetGrid, { keyed }: Place): Head {
  const at = (field: HeadField): CellPlace | null =>
    placeByEntry(field, keyed) ?? placeByLabel(field, grid);
  const text = (field: HeadField): string | undefined => {
    const place = at(field);
    const read = place === null ? "" : textOf(grid.cells[place.row]?.[place.column]);
    return read === "" ? undefined : read;
  };
  const period = readPlanPeriod(text("planPeriod"));
  const fields: readonly (readonly [path: string, field: HeadField])[] = [
    ["name", "planName"],
    ["title", "planTitle"],
    ["issuer", "planIssuer"],
    ["documentNumber", "documentNumber"],
    ["date", "planDate"],
    ["edition", "edition"],
    ["period", "planPeriod"],
    ["source", "planSource"],
    ["table.id", "tableId"],
    ["table.title", "tableTitle"],
    ["table.period", "tablePeriod"],
    ["table.source", "tableSource"],
    ["table.notes", "tableNotes"],
  ];
  const notes = text("tableNotes");
  return {
    head: {
      name: text("planName"),
      title: text("planTitle"),
      issuer: text("planIssuer"),
      documentNumber: text("documentNumber"),
      date: isoDate(text("planDate")),
      edition: editionOf(text("edition")),
      period,
      source: text("planSource"),
    },
    tableHead: {
      id: text("tableId"),
      title: text("tableTitle"),
      period: text("tablePeriod") === undefined ? period : readPlanPeriod(text("tablePeriod")),
      notes: notes === undefined ? [] : notes.split(/\r?\n/u).filter((line) => line.trim() !== ""),
      source: text("tableSource"),
    },
    places: new Map(
      fields.flatMap(([path, field]): [string, CellPlace][] => {
        const place = at(field);
        return place === null ? [] : [[path, place]];
      }),
    ),
  };
}

const ENTRIES = formEntries(planSheet);

function placeByEntry(field: HeadField, keyed: KeyedGrid | null): CellPlace | null {
  const keys = ENTRIES.get(field);
  return keyed === null || keys === undefined ? null : keyed.cellAt(keys.row, keys.column);
}

/** The cell behind the label that is not empty; where nothing is entered, the one beside it. */
function placeByLabel(field: HeadField, { cells }: SheetGrid): CellPlace | null {
  for (const [row, line] of cells.entries()) {
    const label = line.findIndex((cell) => isLabel(cell, field));
    if (label < 0) continue;
    const behind = line.findIndex((cell, column) => column > label && textOf(cell) !== "");
    const isOther = (Object.keys(PLAN_LABELS) as HeadField[]).some((other) =>
      isLabel(line[behind], other),
    );
    return { row, column: behind < 0 || isOther ? label + 1 : behind };
  }
  return null;
}

const editionOf = (words: string | undefined): string | undefined =>
  Object.entries(EDITION_WORDS).find(([, word]) => word === words)?.[0] ?? words;

const DATE = /^(\d{4})(?:[年./-](\d{1,2})(?:[月./-](\d{1,2})日?|月)?|年)?$/u;

/** 2021年8月26日 as JSON has it; anything else stays, to be named. */
function isoDate(text: string | undefined): string | undefined {
  const [whole, year = "", month, day] = DATE.exec(text ?? "") ?? [];
  if (whole === undefined) return text;
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, "0")));
  return [year, ...parts].join("-");
}

const YEARS = /^(.*?)[（(]?\s*(\d{4})\s*年?\s*[-—–~～至]+\s*(\d{4})\s*年?\s*[）)]?$/u;

/** [T1] 十四五（2021—2025）, 2021—2025 or 十四五. A text that says no period stays, to be named. */
export function readPlanPeriod(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const [whole, name = "", first, last] = YEARS.exec(text) ?? [];
  if (whole === undefined) {
    const named = readGivenPeriod(text);
    return named.ok && named.value !== null ? named.value : text;
  }
  const [firstYear, lastYear] = [Number(first), Number(last)];
  const known = PERIODS.find(
    (period) => period.firstYear === firstYear && period.lastYear === lastYear,
  );
  const shown = name.replace(/[“”"'\s]/gu, "");
  return {
    name: shown === "" ? (known?.name ?? `${firstYear}-${lastYear}`) : shown,
    firstYear,
    lastYear,
  };
}

interface ReadRow {
  readonly row: number;
  readonly json: Readonly<Record<string, unknown>>;
}

/** The rows of indicators, in the order of their numbers where all have one. */
function readRows(grid: SheetGrid, place: Place): readonly ReadRow[] {
  const keys = place.keyed === null ? null : tableRowKeys(place.keyed, place);
  const rows = tableRows(grid, place).flatMap((row): readonly ReadRow[] => {
    const json = rowJson(grid, place, row, keys?.get(row));
    return json === null ? [] : [{ row, json }];
  });
  const isNumbered = rows.every(({ json }) => typeof json["number"] === "number");
  return isNumbered
    ? rows.sort((one, other) => Number(one.json["number"]) - Number(other.json["number"]))
    : rows;
}

/** The rows between the headings and what stands below the table. */
function tableRows(grid: SheetGrid, place: Place): readonly number[] {
  const end = place.keyed?.corner.row ?? grid.cells.length;
  const rows: number[] = [];
  for (let row = place.headingRow + 1; row < end; row++) {
    if (isBehindTable(grid, place, row)) break;
    rows.push(row);
  }
  return rows;
}

/**
 * The keys of the table's rows. One that the user inserted has none, and a copied one that of another row:
 * it gets one from its name, and an empty one that of an empty row.
 */
function tableRowKeys(keyed: KeyedGrid, place: Place): ReadonlyMap<number, string> {
  const taken = new Set<string>();
  const name = place.columns.get("name") ?? 0;
  return new Map(
    tableRows(keyed.grid, place).map((row) => {
      const key = rowKey(keyed, row, textOf(keyed.grid.cells[row]?.[name]), taken);
      taken.add(key);
      return [row, key];
    }),
  );
}

function rowKey(
  { rows, rowKeys }: KeyedGrid,
  row: number,
  name: string,
  taken: ReadonlySet<string>,
): string {
  const known = rowKeys.get(row);
  if (known !== undefined && !taken.has(known)) return known;
  const isFree = (key: string): boolean => !taken.has(key) && !rows.has(key);
  if (name !== "") return newRowKey(name, isFree);
  let number = 1;
  while (!isFree(`${SPARE_ROW}${number}`)) number += 1;
  return `${SPARE_ROW}${number}`;
}

/**
 * A 规划表 whose every row of the table has a key of its own, so that 检查 and 更新 know the rows that the
 * user inserted. Any other sheet is given back as it is.
 */
export function withPlanRowKeys(keyed: KeyedGrid): KeyedGrid {
  if (keyed.identity.template !== planSheet.id) return keyed;
  const ownKeys = tableRowKeys(keyed, placeByKeys(keyed));
  const rowKeys = new Map([...keyed.rowKeys, ...ownKeys]);
  const rows = new Map([...rowKeys].toReversed().map(([row, key]) => [key, row]));
  const seen = [...rowKeys.values()];
  return {
    ...keyed,
    rowKeys,
    rows,
    doubled: keyed.doubled.filter((key) => seen.filter((each) => each === key).length > 1),
    cellAt: (rowKey, columnKey) => {
      const row = rows.get(rowKey);
      const column = keyed.columns.get(columnKey);
      return row === undefined || column === undefined ? null : { row, column };
    },
  };
}

/** The keys of the table's rows in the order in which they stand. */
export const planRowKeys = (keyed: KeyedGrid): readonly string[] => [
  ...tableRowKeys(keyed, placeByKeys(keyed)).values(),
];

const NOTE = /^注\d*[:：]/u;

/** The notes under the table; rows that the user inserted have no key and belong to it. */
function isBehindTable(grid: SheetGrid, { keyed }: Place, row: number): boolean {
  const key = keyed?.rowKeys.get(row);
  if (key !== undefined && /^(?:#|note\.)/u.test(key)) return true;
  return (grid.cells[row] ?? []).some((cell) => NOTE.test(textOf(cell)));
}

function rowJson(
  grid: SheetGrid,
  { columns }: Place,
  row: number,
  key: string | undefined,
): Readonly<Record<string, unknown>> | null {
  const value = (key: RowKey): string | number | null => {
    const column = columns.get(key);
    const held = column === undefined ? null : (grid.cells[row]?.[column]?.value ?? null);
    if (typeof held !== "string") return typeof held === "boolean" ? String(held) : held;
    return held.trim() === "" ? null : held.trim();
  };
  const text = (key: RowKey): string | undefined => {
    const read = value(key);
    return read === null ? undefined : String(read);
  };
  if (ROW_KEYS.every((key) => value(key) === null)) return null;
  const target = value("target");
  const isWords = isInWords(target);
  return {
    // Without any keys a row goes by its number, as it does in a plan that was just read.
    key,
    ...Object.fromEntries(ROW_KEYS.map((each) => [each, text(each)])),
    number: wholeNumber(value("number")),
    partOf: wholeNumber(value("partOf")),
    target: isWords ? undefined : text("target"),
    targetWords: isWords ? text("target") : undefined,
    ...(columns.has("actual") ? {} : { actual: undefined, printedCompletion: undefined }),
  };
}

/** A number as JSON has it; anything else stays, to be named. */
function wholeNumber(value: string | number | null): unknown {
  if (value === null) return undefined;
  const plain = String(value).normalize("NFKC").trim();
  return /^\d+$/u.test(plain) ? Number(plain) : value;
}

const ROW_PATH = /^indicators\[(\d+)\](?:\.(\w+))?/u;

/** The cell that a path of the JSON was read from; the row's name, or the heading, where none is its own. */
function placeOfPath(
  path: string,
  { columns, headingRow }: Place,
  places: ReadonlyMap<string, CellPlace>,
  rows: readonly ReadRow[],
): CellPlace {
  const [whole, index, key = "name"] = ROW_PATH.exec(path) ?? [];
  if (whole === undefined) {
    const [, field] = /^((?:table\.)?\w+)/u.exec(path) ?? [];
    return places.get(field ?? path) ?? { row: headingRow, column: 0 };
  }
  const known = key === "targetWords" ? "target" : key;
  const column = ROW_KEYS.find((each) => each === known);
  const row = rows[Number(index)]?.row ?? headingRow;
  return { row, column: columns.get(column ?? "name") ?? columns.get("name") ?? 0 };
}
