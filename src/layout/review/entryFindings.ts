import type { Plan } from "../../plan/plan";
import type { KeyedGrid, ReadWorkbook } from "../keys/keyedGrid";
import { reviewSheet } from "../sheetFindings";
import { type EntryFinding, type EntryReview, NOT_REVIEWED } from "./entryFinding";

/**
 * [§14] What has to be looked at in the entries of a filled sheet, in the words and places that a user
 * knows: what was found and is not answered in 审核说明, and rows into which nothing was entered.
 */
export function entryReview(
  sheet: KeyedGrid,
  workbook: ReadWorkbook,
  plans: readonly Plan[],
): EntryReview {
  // A copy that holds values is not filled in any more.
  const review = sheet.identity.form === "values" ? null : reviewSheet(sheet, workbook, plans);
  if (review === null) return NOT_REVIEWED;
  const found = review.findings
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ rule, severity, row, column, text, suggested }): EntryFinding => ({
      ...placeOf(sheet, row, column),
      ruleId: rule,
      severity,
      found: sheet.grid.cells[row]?.[column]?.value ?? null,
      sentence: text,
      suggested,
    }));
  const missing = review.blanks.map(({ row, column }): EntryFinding => ({
    ...placeOf(sheet, row, column),
    ruleId: null,
    severity: "missing",
    found: null,
    sentence: null,
    suggested: null,
  }));
  return { findings: [...found, ...missing], counts: review.counts };
}

/** Where a user finds the entry: its cell, its row's name, and the heading above it. */
function placeOf(
  sheet: KeyedGrid,
  row: number,
  column: number,
): Pick<EntryFinding, "row" | "column" | "rowName" | "columnName"> {
  const names = ["name", "content"].flatMap((key) => sheet.columns.get(key) ?? []);
  const headings = [...sheet.rows]
    .filter(([key, at]) => key.endsWith(".headings") && at < row)
    .map(([, at]) => at);
  return {
    row,
    column,
    rowName: textAt(sheet, row, names[0] ?? -1),
    columnName: textAt(sheet, Math.max(-1, ...headings), column),
  };
}

const textAt = ({ grid }: KeyedGrid, row: number, column: number): string =>
  String(grid.cells[row]?.[column]?.value ?? "");
