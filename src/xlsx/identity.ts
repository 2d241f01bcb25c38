import type { Workbook } from "@cj-tech-master/excelts";
import { absoluteAddress, sheetPrefix } from "../layout/cells/address";
import type { SheetModel } from "../layout/sheetModel";

/** The defined name of the cell that says what a sheet is; a second sheet's has a number. */
export const IDENTITY_NAME = "PlanIndicators";

/** Names the hidden corner cell that says what a sheet is, so that a reader need not look for it. */
export function writeIdentity(workbook: Workbook, model: SheetModel, index: number): void {
  const name = index === 0 ? IDENTITY_NAME : `${IDENTITY_NAME}_${index + 1}`;
  const corner = absoluteAddress(model.rows.length - 1, model.columns.length - 1);
  workbook.definedNames.add(`${sheetPrefix(model.name)}${corner}`, name);
}
