import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { absoluteAddress } from "../layout/address";
import type { SheetModel } from "../layout/sheetModel";

/** The defined name of the cell that says what a sheet is; a second sheet's has a number. */
export const IDENTITY_NAME = "PlanIndicators";

/**
 * Keeps the sheet's identity in a hidden cell behind the table, under a name. Every spreadsheet
 * keeps cells and names, while sheets' custom properties get lost on the way through some.
 */
export function writeIdentity(
  workbook: Workbook,
  sheet: Worksheet,
  model: SheetModel,
  index: number,
): void {
  const column = model.columns.length;
  sheet.getCell(1, column + 1).value = JSON.stringify(model.identity);
  sheet.getColumn(column + 1).hidden = true;
  const name = index === 0 ? IDENTITY_NAME : `${IDENTITY_NAME}_${index + 1}`;
  const sheetName = model.name.replaceAll("'", "''");
  workbook.definedNames.add(`'${sheetName}'!${absoluteAddress(0, column)}`, name);
}
