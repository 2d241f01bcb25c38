import type { Difference, Held } from "../layout/refresh/differences";
import { columnHeading } from "./columnWords";
import { shortened } from "./shortened";
import { shownAddress } from "./shownAddress";

/** What about a sheet is not as its template makes it, in one sentence. */
export function differenceEnUS(difference: Difference): string {
  switch (difference.name) {
    case "rowMissing":
      return `Missing: ${rowName(difference.key)}.`;
    case "columnMissing":
      return `Missing: ${columnName(difference.key)}.`;
    case "rowDoubled":
      return `Found twice, perhaps copied: ${rowName(difference.key)}. Please delete the row that is too many.`;
    case "cellChanged":
      return `${at(difference)} was changed: the template has ${held(difference.expected)}, the sheet ${held(difference.found)}.`;
    case "notOurs":
      return `${at(difference)} holds something that is not the template’s: ${held(difference.found)}. Please move it away first.`;
    case "noPlace":
      return `${at(difference)}: the entry ${held(difference.found)} has no place in the template now. Please move it away first.`;
  }
}

const at = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  shownAddress(row, column);

function held(value: Held): string {
  if (value === null) return "a blank";
  if (typeof value !== "string") return String(value).toUpperCase();
  return value.startsWith("=") ? `the formula ${shortened(value)}` : `“${shortened(value)}”`;
}

/** By the row's hidden key; what has no name of its own goes by the key, which can be searched for. */
function rowName(key: string): string {
  const [, kind = "", number = ""] = /^(i|note\.|unit\.)(\d+)$/u.exec(key) ?? [];
  if (kind === "i") return `the row of indicator ${number}`;
  if (kind === "note.") return `note ${number} below the table`;
  if (kind === "unit.") return `the row of unit ${number}`;
  if (key === "title") return "the title";
  if (key === "settings") return "the row of settings below the title";
  if (key.endsWith(".headings")) return "the row of headings";
  if (key.startsWith("above.")) {
    return `the group heading above ${rowName(key.slice("above.".length))}`;
  }
  return `a row (key ${key})`;
}

function columnName(key: string): string {
  const [, year = ""] = /^y(\d+)$/u.exec(key) ?? [];
  if (year !== "") return `the column of year ${year}`;
  if (key.startsWith("u.")) return `the column “${key.slice("u.".length)}”`;
  const heading = columnHeading(key);
  if (heading !== null) return `the column “${heading}”`;
  return key === "base" ? "the column of bases" : `a column (key ${key})`;
}
