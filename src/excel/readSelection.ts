import { type PlanGrid, shapeOfFormat } from "../plan/tables/planGrid";
import { type HostReason, hostReason } from "./hostReason";
import { hasExcelApi } from "./requirementSets";

/** The cells that the user has selected, as `readPlanTable` and the reading of headings take them. */
export interface SelectedCells {
  readonly sheetName: string;
  /** Where the first of them stands in its sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly grid: PlanGrid;
}

export type ReadSelection =
  | { readonly ok: true; readonly cells: SelectedCells | null }
  | { readonly ok: false; readonly reason: HostReason };

/** A plan's table is smaller; a selection of whole columns reaches as far as its sheet is filled. */
const MOST_CELLS = 20_000;

/**
 * Reads the selected cells, as far as the sheet is filled; of one selected cell, the whole sheet. Null: there
 * is nothing in them, or too much for a table.
 */
export async function readSelection(): Promise<ReadSelection> {
  try {
    const cells = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const selected = context.workbook.getSelectedRange();
      const used = selected.worksheet.getUsedRangeOrNullObject(true);
      selected.worksheet.load("name");
      selected.load("cellCount");
      used.load("cellCount");
      await context.sync();
      if (used.isNullObject) return null;
      const range = selected.cellCount === 1 ? used : used.getIntersectionOrNullObject(selected);
      range.load("cellCount");
      await context.sync();
      if (range.isNullObject || range.cellCount > MOST_CELLS) return null;
      return readCells(context, range, selected.worksheet.name);
    });
    return { ok: true, cells };
  } catch (error) {
    return { ok: false, reason: hostReason(error, null) };
  }
}

async function readCells(
  context: Excel.RequestContext,
  range: Excel.Range,
  sheetName: string,
): Promise<SelectedCells> {
  range.load("values,text,numberFormat,rowIndex,columnIndex");
  const indents = hasExcelApi("1.9")
    ? range.getCellProperties({ format: { indentLevel: true } })
    : null;
  // An older Excel knows no merged areas.
  const merged = hasExcelApi("1.13") ? range.getMergedAreasOrNullObject() : null;
  merged?.load("areaCount");
  await context.sync();
  const { rowIndex: row, columnIndex: column } = range;
  const areas = merged === null || merged.isNullObject ? null : merged.areas;
  areas?.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  if (areas !== null) await context.sync();
  const values = range.values as (string | number | boolean)[][];
  const formats = range.numberFormat as string[][];
  return {
    ...{ sheetName, row, column },
    grid: {
      rows: values.map((line, down) =>
        line.map((value, across) => ({
          value: value === "" ? null : value,
          shown: shownText(value, range.text[down]?.[across] ?? ""),
          shape: shapeOfFormat(formats[down]?.[across] ?? ""),
          indent: indents?.value[down]?.[across]?.format?.indentLevel ?? 0,
        })),
      ),
      merges: (areas?.items ?? []).map((area) => ({
        row: area.rowIndex - row,
        column: area.columnIndex - column,
        rowCount: area.rowCount,
        columnCount: area.columnCount,
      })),
    },
  };
}

/** A column that is too narrow shows ### for a number, which says nothing. */
function shownText(value: string | number | boolean, text: string): string {
  if (typeof value === "string") return value;
  return /^#+$/u.test(text) ? String(value) : text;
}
