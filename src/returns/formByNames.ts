import type { KeyedGrid, SheetGrid } from "../layout/keys/keyedGrid";
import { type RatePart, ratePartKey } from "../layout/subjects/rateParts";
import { LEAST_LIKENESS } from "../plan/matchIndicators";
import { comparableName, likeness } from "../plan/names";
import type { Indicator, Plan, PlanTable } from "../plan/plan";
import { readHeading } from "../plan/tables/headings";
import { comparableUnit } from "../rules/figures/units";
import { withoutLookAlikes } from "../rules/notation/lookAlikes";
import { monitoring } from "../templates/monitoring";
import { returnForm } from "../templates/returnForm";

import { type FormSheet, headByLabels } from "./formSheet";
import type { NameTaken, ReturnTemplate, RowTaken } from "./returnedForm";

/**
 * The form that a sheet without keys may be, by its headings and the names in its rows: the known table of
 * which most is found. Null: no headings of a form, or less than half of every table.
 *
 * @param confirmed rows counted from 1, and the numbers of the indicators that the user says they are
 */
export function formByNames(
  grid: SheetGrid,
  plans: readonly Plan[],
  confirmed: readonly RowTaken[] | null,
): FormSheet | null {
  const header = headerOf(grid);
  if (header === null) return null;
  const named = namedRows(grid, header);
  const candidates = plans
    .flatMap((plan) => plan.tables.map((table) => ({ plan, table })))
    .filter(({ table }) => table.kind === "targets")
    .map((each) => {
      const rows = confirmed === null ? taken(named, each.table) : settled(named, confirmed);
      return { ...each, rows, degree: degreeOf(rows, each.table) };
    });
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (most, each) => (most === null || each.degree > most.degree ? each : most),
    null,
  );
  if (best === null || best.degree < LEAST_LIKENESS) return null;
  const template = header.years.size > 0 ? "monitoring" : "returnForm";
  const sheet = sheetByNames(grid, header, { ...best, template, named });
  return { ...best, sheet, template, by: "names", head: headByLabels({ grid }) };
}

/** Where the columns of a form without keys stand. */
interface Header {
  readonly row: number;
  /** By column key. */
  readonly columns: ReadonlyMap<string, number>;
  /** By year. */
  readonly years: ReadonlyMap<number, number>;
}

/** Headings of a form that plans' tables do not have, without look-alikes and blanks. */
const FORM_HEADINGS: readonly (readonly [key: string, heading: RegExp])[] = [
  ["lastYear", /^(?:上年|去年)同期/u],
  ["actual", /^(?:本期|累计|实际)?(?:完成|报告|实际)(?:值|数|情况)|^本期/u],
  ["explanation", /^(?:情况)?说明$/u],
  ["reviewNote", /^审核说明$/u],
  ["rowDate", /^数据截止/u],
];

function headerOf({ cells }: SheetGrid): Header | null {
  for (const [row, line] of cells.entries()) {
    const columns = new Map<string, number>();
    const years = new Map<number, number>();
    for (const [column, { value }] of line.entries()) {
      if (typeof value !== "string" && typeof value !== "number") continue;
      const text = withoutLookAlikes(String(value));
      const { role, year } = readHeading(text);
      const own = FORM_HEADINGS.find(([, heading]) => heading.test(text))?.[0];
      if (own === undefined && role === "year" && year !== null) {
        if (!years.has(year)) years.set(year, column);
      } else {
        const key = own ?? role ?? "";
        if (!columns.has(key)) columns.set(key, column);
      }
    }
    if (columns.has("name") && (columns.has("actual") || years.size > 1)) {
      return { row, columns, years: columns.has("actual") ? new Map() : years };
    }
  }
  return null;
}

interface NamedRow {
  readonly row: number;
  readonly name: string;
  /** Empty where the sheet has no such column. */
  readonly unit: string;
}

function namedRows({ cells }: SheetGrid, { row: headings, columns }: Header): readonly NamedRow[] {
  const textAt = (row: number, key: string): string =>
    String(cells[row]?.[columns.get(key) ?? -1]?.value ?? "").trim();
  return cells.flatMap((_, row) => {
    const name = row <= headings ? "" : textAt(row, "name");
    return name === "" ? [] : [{ row, name, unit: comparableUnit(textAt(row, "unit")) }];
  });
}

/** Each row is at most one indicator, and each indicator one row: the most alike are taken first. */
function taken(rows: readonly NamedRow[], { indicators }: PlanTable): readonly NameTaken[] {
  const candidates = rows
    .filter(({ name }) => partNamed(name) === null)
    .flatMap((row) =>
      indicators.map((indicator) => ({ row, indicator, likeness: likenessOf(row, indicator) })),
    )
    .filter((each) => each.likeness >= LEAST_LIKENESS)
    .sort((one, other) => other.likeness - one.likeness);
  const byRow = new Map<number, NameTaken>();
  const used = new Set<number>();
  for (const { row, indicator, likeness: alike } of candidates) {
    if (byRow.has(row.row) || used.has(indicator.number)) continue;
    used.add(indicator.number);
    byRow.set(row.row, {
      ...{ read: row.name, row: row.row + 1, indicator: indicator.number, likeness: alike },
    });
  }
  return rows
    .filter(({ row, name, unit }) => byRow.has(row) || (unit !== "" && partNamed(name) === null))
    .map(
      ({ row, name }) =>
        byRow.get(row) ?? { read: name, row: row + 1, indicator: null, likeness: 0 },
    );
}

/** An indicator is never taken for one that is counted in something else. */
function likenessOf({ name, unit }: NamedRow, indicator: Indicator): number {
  const isOther = unit !== "" && unit !== comparableUnit(indicator.unit);
  return isOther ? 0 : likeness(comparableName(name), comparableName(indicator.name));
}

/** As the user has confirmed it. */
const settled = (rows: readonly NamedRow[], confirmed: readonly RowTaken[]): readonly NameTaken[] =>
  confirmed.flatMap(([row, indicator]) =>
    rows
      .filter((each) => each.row === row - 1)
      .map(({ name }) => ({ read: name, row, indicator, likeness: 1 })),
  );

function degreeOf(rows: readonly NameTaken[], { indicators }: PlanTable): number {
  const numbers = new Set(indicators.map(({ number }) => number));
  const found = rows.filter(({ indicator }) => indicator !== null && numbers.has(indicator));
  const sum = found.reduce((total, each) => total + each.likeness, 0);
  return indicators.length === 0 ? 0 : sum / indicators.length;
}

/** 分子 and 分母 below a rate. */
const PART_NAMES: readonly (readonly [RatePart, RegExp])[] = [
  ["numerator", /^(?:其中[::]?)?分子/u],
  ["denominator", /^(?:其中[::]?)?分母/u],
];

const partNamed = (name: string): RatePart | null =>
  PART_NAMES.find(([, pattern]) => pattern.test(withoutLookAlikes(name)))?.[0] ?? null;

interface Taken {
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly template: ReturnTemplate;
  readonly rows: readonly NameTaken[];
  readonly named: readonly NamedRow[];
}

/** The sheet with the keys that it would have, so that it is read and reviewed like any other. */
function sheetByNames(
  grid: SheetGrid,
  { columns: found, years }: Header,
  { plan, table, template, rows: names, named }: Taken,
): KeyedGrid {
  const { firstYear, lastYear } = table.period;
  const ofYears = [...years].flatMap(([year, column]): [string, number][] =>
    year < firstYear || year > lastYear ? [] : [[`y${year - firstYear + 1}`, column]],
  );
  const columns = new Map([...found, ...ofYears]);
  const rows = rowsByKey(names, named, table);
  const width = grid.cells[0]?.length ?? 0;
  return {
    name: grid.name,
    identity: {
      template,
      plan: plan.id,
      table: table.id,
      version: (template === "returnForm" ? returnForm : monitoring).version,
      unit: null,
      form: "native",
    },
    grid,
    rows,
    columns,
    corner: { row: grid.cells.length, column: width },
    rowKeys: new Map([...rows].map(([key, row]) => [row, key])),
    columnKeys: new Map([...columns].map(([key, column]) => [column, key])),
    entryColumns: new Set(
      [...columns].flatMap(([key, column]) => (ENTERED.test(key) ? [column] : [])),
    ),
    doubled: [],
    cellAt: (rowKey, columnKey) => {
      const [row, column] = [rows.get(rowKey), columns.get(columnKey)];
      return row === undefined || column === undefined ? null : { row, column };
    },
  };
}

const ENTERED = /^(?:actual|lastYear|explanation|reviewNote|rowDate|y\d+)$/u;

/** 分子 and 分母 belong to the indicator above them. */
function rowsByKey(
  names: readonly NameTaken[],
  named: readonly NamedRow[],
  { indicators }: PlanTable,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let above: string | null = null;
  for (const { row, name } of named) {
    const part = partNamed(name);
    if (part !== null && above !== null) rows.set(ratePartKey(above, part), row);
    const number = names.find((each) => each.row === row + 1)?.indicator ?? null;
    const key = indicators.find((indicator) => indicator.number === number)?.key;
    if (key === undefined) continue;
    rows.set(key, row);
    above = key;
  }
  return rows;
}
