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
  optional,
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

export interface TableParts extends Omit<
  PlanTable,
  "period" | "notes" | "indicators" | "cancelled"
> {
  readonly period: Draft<PlanTable["period"]>;
  readonly notes: readonly (string | undefined)[];
  readonly indicators: readonly (Draft<Indicator> | undefined)[];
}

type Row = Draft<Indicator> | undefined;

/** A table whose rows are told apart: those of the plan, and those that it has no more. */
type ReadTable = Draft<TableParts> & { readonly cancelled: readonly Row[] | undefined };

/** Reads a table; which figures its rows have depends on its kind. */
export const readTable: Read<ReadTable> = (json, place) => {
  const rows = someOf(readIndicator(kindOf(json)));
  const table = objectOf<TableParts>({
    id: text,
    kind: oneOf(KINDS),
    title: text,
    period: readPeriod,
    notes: listOf(text),
    source: optional(text),
    indicators: checked(rows, checkIndicators),
  });
  const read = table(json, place);
  if (read === undefined) return undefined;
  const isCancelled = (row: Row): boolean => row?.change === "cancelled";
  return {
    ...read,
    indicators: read.indicators?.filter((row) => !isCancelled(row)),
    cancelled: read.indicators?.filter(isCancelled),
  };
};

function kindOf(json: unknown): TableKind | undefined {
  const kind = isObject(json) ? json["kind"] : undefined;
  return typeof kind === "string" ? KINDS.get(kind) : undefined;
}

type Rows = readonly Row[];

/** Checks the rows of one table against each other: numbers and keys are unique, 其中 rows follow their parents. */
function checkIndicators(rows: Rows, place: Place): void {
  rows.forEach((row, index) => {
    if (row === undefined) return;
    checkUniqueIn("number", row, rows.slice(0, index), index, place);
    // Keys are made from numbers where none are given: what is said of the number is enough.
    if (row.key !== `i${row.number}`) checkUniqueIn("key", row, rows.slice(0, index), index, place);
    checkParent(row, rows, index, place);
  });
}

function checkUniqueIn(
  key: "number" | "key",
  row: Draft<Indicator>,
  earlier: Rows,
  index: number,
  place: Place,
): void {
  const read = row[key];
  if (read === undefined) return;
  const first = earlier.findIndex((other) => other?.[key] === read);
  if (first < 0) return;
  const at = (item: number): Place => keyPlace(itemPlace(place, item), key);
  problemAt(at(index), { name: "duplicate", read: String(read), firstPath: at(first).path });
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
  // A row that is cancelled takes its parts with it.
  if (parent.change === "cancelled" && row.change !== "cancelled") return "cancelled";
  return parent.group === row.group ? null : "otherGroup";
}

/** A row whose number could not be read may be the parent that is looked for. */
function hasNoNumber(row: Draft<Indicator> | undefined): boolean {
  return row?.number === undefined;
}
