import { PERIODS } from "../../rules/defaults";
import { comparableName } from "../names";
import { isUnit, readHeading } from "./headings";
import { type PlanGrid, textCell } from "./planGrid";
import { headerOfLines } from "./readHeader";
import { readRows } from "./readRows";
import { knownLines, placeOf, textsOf } from "./rowKinds";
import { spreadText, type TableLine, tableLines, textOf } from "./tableLines";
import {
  type Corrections,
  type Doubt,
  type DraftColumn,
  type DraftRow,
  NO_CORRECTIONS,
  placeKey,
  type TableDraft,
} from "./tableDraft";

/**
 * Reads a plan's table from the cells of a selection, a paste or a file, whatever the order and wording of
 * its columns. What it is not sure of it says; what the user then puts right is handed back to it, and the
 * same table is read again.
 */
export function readPlanTable(
  grid: PlanGrid,
  corrections: Corrections = NO_CORRECTIONS,
): TableDraft {
  const { lines, doubts } = tableLines(corrected(grid, corrections));
  const { header, columns, doubts: columnDoubts } = headerOfLines(lines, corrections);
  const known = knownLines(lines, header, columns, corrections);
  const above = lines.slice(0, header?.firstLine ?? 0);
  const notes = known.lines
    .filter(({ kind }) => kind === "note")
    .map(({ line }) => textsOf(line).join(" "));
  const read = readRows(known.lines, columns, { notes, corrections, tableUnit: unitAbove(above) });
  const hasActual = columns.some(({ role }) => role === "actual" || role === "printedCompletion");
  const rows = known.lines.map(({ at, kind, line }): DraftRow => ({
    ...{ at, kind, place: placeOf(line), texts: line.map(spreadText) },
    indicator: read.indicators.get(at) ?? null,
  }));
  const title = titleAbove(above);
  const draft: Omit<TableDraft, "doubts"> = {
    ...title,
    ...{ header, columns, rows, notes, kind: hasActual ? "results" : "targets" },
    ...yearsOf(columns, title.title ?? ""),
  };
  const all = [...doubts, ...columnDoubts, ...known.doubts, ...read.doubts];
  return { ...draft, doubts: [...wholeDoubts(draft, lines), ...all] };
}

/** The cells that the user has put right hold what is meant, as text. */
function corrected(grid: PlanGrid, { cells }: Corrections): PlanGrid {
  if (cells.size === 0) return grid;
  const rows = grid.rows.map((line, row) =>
    line.map((cell, column) => {
      const text = cells.get(placeKey({ row, column }));
      return text === undefined ? cell : { ...textCell(text), indent: cell.indent };
    }),
  );
  return { ...grid, rows };
}

const TABLE_ID =
  /^(专栏\s*[\d一二三四五六七八九十]+|(?:附?表|附件)\s*[\d一二三四五六七八九十]+(?:[-—.]\d+)*)[\s:：、.．]*/u;
const UNIT_ABOVE = /^\(?(?:计量)?单位[:：](.+?)\)?$/u;

/** The title is the last line above the table that says more than its unit. */
function titleAbove(above: readonly TableLine[]): Pick<TableDraft, "id" | "title"> {
  const titles = above
    .map((line) => [...new Set(textsOf(line))].join(" "))
    .filter((text) => text !== "" && !UNIT_ABOVE.test(text.replace(/\s/gu, "")));
  const printed = titles.findLast((text) => TABLE_ID.test(text)) ?? titles.at(-1);
  if (printed === undefined) return { id: null, title: null };
  const [whole = "", id] = TABLE_ID.exec(printed) ?? [];
  // A table's number on a line of its own has its title below it.
  const rest = printed.slice(whole.length).trim() || titles[titles.indexOf(printed) + 1];
  return { id: id?.replace(/\s/gu, "") ?? null, title: rest ?? null };
}

/** 单位：万人 above the table. */
function unitAbove(above: readonly TableLine[]): string | null {
  const found = above
    .flatMap((line) => line.map(textOf))
    .map((text) => UNIT_ABOVE.exec(text.replace(/\s/gu, ""))?.[1]);
  return found.find((unit) => unit !== undefined && isUnit(unit)) ?? null;
}

/**
 * The years of the headings, or of the title (“十三五”规划主要指标); a target's year that ends a period says the
 * base's, where no heading does.
 */
function yearsOf(
  columns: readonly DraftColumn[],
  title: string,
): Pick<TableDraft, "baseYear" | "targetYear"> {
  const yearOf = (roles: readonly DraftColumn["role"][]): number | null =>
    columns.find(({ role, year }) => roles.includes(role) && year !== null)?.year ?? null;
  const named = yearOf(["target", "actual", "total", "averageOrTotal"]);
  const targetYear = named ?? readHeading(title).year;
  const period = PERIODS.find(({ lastYear }) => lastYear === targetYear);
  const before = period === undefined ? null : period.firstYear - 1;
  return { targetYear, baseYear: yearOf(["base"]) ?? before };
}

const NEEDED_COLUMNS = ["name", "unit", "target", "attribute"] as const;
const TARGET_COLUMNS: readonly DraftColumn["role"][] = ["total", "averageOrTotal", "growth"];

/** What is wrong with the table as a whole. */
function wholeDoubts(
  { header, columns, rows }: Omit<TableDraft, "doubts">,
  lines: readonly TableLine[],
): readonly Doubt[] {
  const firstLine = lines[header?.firstLine ?? 0] ?? [];
  const place = placeOf(firstLine);
  const indicators = rows.flatMap((row) => row.indicator ?? []);
  const doubts: Doubt[] = [];
  if (header === null) doubts.push({ name: "noHeader", place });
  for (const role of NEEDED_COLUMNS) {
    const isThere = columns.some((column) => {
      return column.role === role || (role === "target" && TARGET_COLUMNS.includes(column.role));
    });
    const isElsewhere =
      (role === "unit" || role === "attribute") &&
      indicators.some((indicator) => indicator[role] !== null);
    if (!isThere && !isElsewhere) doubts.push({ name: "missingColumn", place, role });
  }
  if (indicators.length === 0) doubts.push({ name: "noRows", place });
  return [...doubts, ...duplicates(rows)];
}

function duplicates(rows: readonly DraftRow[]): readonly Doubt[] {
  const seen = new Set<string>();
  return rows.flatMap(({ indicator, place }): readonly Doubt[] => {
    if (indicator === null) return [];
    const { name, partOf } = indicator;
    const key = `${String(partOf)} ${comparableName(name)}`;
    if (seen.has(key)) return [{ name: "duplicateName", place, read: name }];
    seen.add(key);
    return [];
  });
}
