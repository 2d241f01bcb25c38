import type { ConfirmationPart } from "../../templates/vocabulary/template";
import {
  BALANCE_WORDS,
  CONFIRMATION_LABELS,
  CONFIRMATION_RULES,
  CONFIRMATION_STATES,
  LOCK_WORDS,
} from "../../text/sheets/breakdown";
import { absoluteAddress, cellAddress } from "../cells/address";
import { locked, textOrEmpty, unlocked } from "../cells/cells";
import { startsWithAny } from "../cells/statusFormats";
import { listValidation, lockedInputRule } from "../cells/validations";
import type { ReferredCell } from "../formulaScope";
import type { CellContent, CellModel, CellRange, ValidationModel } from "../sheetModel";
import type { LaidPart, SheetPart, SheetSetup } from "./part";

export const CONFIRMATION_KEY = "confirmation";
const HEIGHT_POINTS = 21;
const LONGEST_TEXT_CHARS = 30;

/** Labels stand before their cells; a date and what is said of the lock need more than a column. */
export const STATE_COLUMN = 2;
const PERSON_COLUMN = 4;
const DATE_COLUMN = 6;
const DATE_WIDTH = 2;
const LOCK_COLUMN = DATE_COLUMN + DATE_WIDTH + 1;

/** What the words of the lock need; a table is nearly always wider. */
const LEAST_WIDTHS_CHARS = Array.from({ length: LOCK_COLUMN + 3 }, () => 11);

/** The line that says who confirmed the sheet, and whether it is locked. */
export function confirmationPart(spec: ConfirmationPart): SheetPart {
  return {
    rowCount: 1,
    widthsChars: LEAST_WIDTHS_CHARS,
    settingsAt: (row) => new Map([["lock", lockCell(row)]]),
    lay: (setup, row) => lay(spec, setup, row),
  };
}

const lockCell = (row: number): ReferredCell => ({
  sheet: null,
  row,
  column: LOCK_COLUMN,
  rowCount: 1,
  mayBeEmpty: false,
});

function lay(spec: ConfirmationPart, setup: SheetSetup, row: number): LaidPart {
  const width = setup.widthsChars.length;
  const label = (key: keyof typeof CONFIRMATION_LABELS): CellModel =>
    locked(textOrEmpty(CONFIRMATION_LABELS[key]), "label");
  const entry = unlocked({ kind: "empty" }, "inputDate");
  const at = new Map<number, CellModel>([
    [STATE_COLUMN - 1, label("state")],
    [STATE_COLUMN, unlocked(textOrEmpty(CONFIRMATION_STATES.open), "inputDate")],
    [PERSON_COLUMN - 1, label("person")],
    [PERSON_COLUMN, entry],
    [DATE_COLUMN - 1, label("date")],
    [DATE_COLUMN, entry],
    [DATE_COLUMN + 1, entry],
    [LOCK_COLUMN - 1, label("lock")],
    [LOCK_COLUMN, locked(lockContent(spec, setup, row), "settingFormula")],
  ]);
  const blank = locked({ kind: "empty" }, "blank");
  const lockRange = across(row, LOCK_COLUMN, width - LOCK_COLUMN);
  return {
    rows: [
      {
        heightPoints: HEIGHT_POINTS,
        key: CONFIRMATION_KEY,
        // As in the settings line: which columns stand under its cells depends on the table.
        goesByPosition: true,
        cells: Array.from({ length: width }, (_, column) => at.get(column) ?? blank),
      },
    ],
    merges: [across(row, DATE_COLUMN, DATE_WIDTH), lockRange],
    validations: [
      listValidation(across(row, STATE_COLUMN, 1), "confirmation"),
      textUntilLocked(across(row, PERSON_COLUMN, 1), "person", setup),
      textUntilLocked(across(row, DATE_COLUMN, DATE_WIDTH), "date", setup),
    ],
    conditionalFormats: [
      { range: lockRange, style: "good", formula: lockReads(row, LOCK_WORDS.locked) },
      { range: lockRange, style: "watch", formula: lockReads(row, LOCK_WORDS.waiting) },
    ],
  };
}

const across = (row: number, column: number, columnCount: number): CellRange => ({
  row,
  column,
  rowCount: 1,
  columnCount,
});

const lockReads = (row: number, words: string): string =>
  startsWithAny(absoluteAddress(row, LOCK_COLUMN), [words]);

function textUntilLocked(
  range: CellRange,
  key: "person" | "date",
  setup: SheetSetup,
): ValidationModel {
  const address = cellAddress(range.row, range.column);
  const test = `LEN(${address})<=${LONGEST_TEXT_CHARS}`;
  return { range, rule: lockedInputRule([test], setup), ...CONFIRMATION_RULES[key] };
}

/** Locked is what is confirmed in full and balanced: half a confirmation must not lock itself in. */
function lockContent(spec: ConfirmationPart, { tables }: SheetSetup, row: number): CellContent {
  const address = (column: number): string => absoluteAddress(row, column);
  const place = tables.get(spec.table);
  const checkRow = place?.rows.get(spec.row);
  const checks = spec.columns.flatMap((key) => {
    const column = place?.columns.get(key)?.column;
    if (column === undefined || checkRow === undefined) return [];
    return [`${absoluteAddress(checkRow, column)}="${BALANCE_WORDS.balanced}"`];
  });
  const filled = [PERSON_COLUMN, DATE_COLUMN].map((column) => `${address(column)}<>""`);
  const isConfirmed = `${address(STATE_COLUMN)}="${CONFIRMATION_STATES.confirmed}"`;
  return {
    kind: "formula",
    formula:
      `=IF(${isConfirmed},IF(AND(${[...checks, ...filled].join(",")}),` +
      `"${LOCK_WORDS.locked}","${LOCK_WORDS.waiting}"),"${LOCK_WORDS.open}")`,
    result: LOCK_WORDS.open,
  };
}
