import type { Indicator, PlanTable, TableKind } from "../plan";
import type { ParentFault } from "./planProblem";
import {
  checked,
  type Draft,
  isObject,
  itemPlace,
  keyPlace,
  listOf,
  objectOf,
  oneOf,
  type Place,
  problemAt,
  type Read,
  readPeriod,
  someOf,
  text,
} from "./reader";
import { readIndicator } from "./readIndicator";

const KINDS = new Map<string, TableKind>([
  ["results", "results"],
  ["targets", "targets"],
]);

export interface TableParts extends Omit<PlanTable, "period" | "notes" | "indicators"> {
  readonly period: Draft<PlanTable["period"]>;
  readonly notes: readonly (string | undefined)[];
  readonly indicators: readonly (Draft<Indicator> | undefined)[];
}

/** Reads a table; which figures its rows have depends on its kind. */
export const readTable: Read<Draft<TableParts>> = (json, place) => {
  const rows = someOf(readIndicator(kindOf(json)));
  const table = objectOf<TableParts>({
    id: text,
    kind: oneOf(KINDS),
    title: text,
    period: readPeriod,
    notes: listOf(text),
    source: text,
    indicators: checked(rows, checkIndicators),
  });
  return table(json, place);
};

function kindOf(json: unknown): TableKind | undefined {
  const kind = isObject(json) ? json["kind"] : undefined;
  return typeof kind === "string" ? KINDS.get(kind) : undefined;
}

type Rows = readonly (Draft<Indicator> | undefined)[];

/** Checks the rows of one table against each other: numbers are unique, 其中 rows follow their parents. */
function checkIndicators(rows: Rows, place: Place): void {
  rows.forEach((row, index) => {
    if (row === undefined) return;
    checkNumber(row, rows.slice(0, index), index, place);
    checkParent(row, rows, index, place);
  });
}

function checkNumber(row: Draft<Indicator>, earlier: Rows, index: number, place: Place): void {
  if (row.number === undefined) return;
  const first = earlier.findIndex((other) => other?.number === row.number);
  if (first < 0) return;
  const firstPath = numberPlace(place, first).path;
  problemAt(numberPlace(place, index), { name: "duplicate", read: String(row.number), firstPath });
}

function numberPlace(place: Place, index: number): Place {
  return keyPlace(itemPlace(place, index), "number");
}

function checkParent(row: Draft<Indicator>, rows: Rows, index: number, place: Place): void {
  const parentPlace = keyPlace(itemPlace(place, index), "partOf");
  if (row.partOf === null && row.name?.startsWith("其中") === true) {
    problemAt(parentPlace, { name: "partWithoutParent", read: row.name });
  }
  if (typeof row.partOf !== "number") return;
  const fault = parentFault(row, row.partOf, rows, index);
  if (fault === null) return;
  problemAt(parentPlace, { name: "wrongParent", parent: row.partOf, fault });
}

/** A parent stands above its parts, so that no chain of 其中 can lead back to itself. */
function parentFault(
  row: Draft<Indicator>,
  parentNumber: number,
  rows: Rows,
  index: number,
): ParentFault | null {
  if (parentNumber === row.number) return "itself";
  const parentAt = rows.findIndex((other) => other?.number === parentNumber);
  const parent = rows[parentAt];
  if (parent === undefined) return rows.some(hasNoNumber) ? null : "unknown";
  if (parentAt > index) return "later";
  if (parent.group === undefined || row.group === undefined) return null;
  return parent.group === row.group ? null : "otherGroup";
}

/** A row whose number could not be read may be the parent that is looked for. */
function hasNoNumber(row: Draft<Indicator> | undefined): boolean {
  return row?.number === undefined;
}
