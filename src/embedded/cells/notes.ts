import { readCells } from "./cells";
import { validationOf } from "./validation";
import type { ErrorMessages } from "../functions/customFunctions";
import type { Host, RangeTarget } from "../workbook/host";

/** What Excel shows beside a selected cell. */
export interface CellNote {
  readonly title: string;
  readonly message: string;
}

function errorNote(target: RangeTarget, errors: ErrorMessages | null): CellNote | null {
  const { sheetId, area } = target;
  const cell = readCells(target)[0]?.[0];
  const message = errors?.messageAt(sheetId, area.row, area.column);
  return cell?.valueType === "Error" && message !== undefined
    ? { title: String(cell.value), message }
    : null;
}

function promptNote(target: RangeTarget): CellNote | null {
  const rule = validationOf(target);
  if (rule === null || rule === "mixed" || rule.showInputMessage === false) {
    return null;
  }
  const { promptTitle = "", prompt = "" } = rule;
  return promptTitle === "" && prompt === "" ? null : { title: promptTitle, message: prompt };
}

/** The sentence that came with the cell's error, or the prompt of its validation. */
export function noteOf(
  host: Host,
  errors: ErrorMessages | null,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
): CellNote | null {
  const { sheetId, row, column } = place;
  const target = { host, sheetId, area: { row, column, rowCount: 1, columnCount: 1 } };
  return errorNote(target, errors) ?? promptNote(target);
}
