import { FOOTER } from "../../text/sheets/sheets";
import { notePieces, withUsualSettings } from "../../text/sheets/settingsInForce";
import { absoluteAddress, sheetPrefix } from "../cells/address";
import { lineOf, locked, padRow } from "../cells/cells";
import { rowHeightPoints } from "../cells/measure";
import { dateValidation } from "../cells/validations";
import { quoted } from "../formula";
import { helperLines, helpersWidth } from "../helperCells";
import { withKeys } from "../keys/withKeys";
import type { NormalSheet } from "../normalise/normalSheet";
import { TITLE_ROW, type LaidSheet } from "../parts/layOutParts";
import type { SheetSetup } from "../parts/part";
import { settingsFormats, settingsLine, settingsNoteRange } from "../parts/settingsLine";
import type {
  CellModel,
  CellRange,
  ColumnModel,
  PrintModel,
  RowModel,
  SheetModel,
  StyleName,
} from "../sheetModel";
import { compactRow, fitsOnePage, pageStarts, pageWidth, type PageWidth } from "./pages";

const HELPER_WIDTH_CHARS = 12;

/** The last of three steps: title, settings, parts and notes below each other, with the hidden keys. */
export function assembleSheet(sheet: NormalSheet, laid: LaidSheet): SheetModel {
  const { setup, parts, tables, settingsRow } = laid;
  const columns = columnsOfSheet(laid);
  const width = widthOfPage(sheet, laid, columns);
  const rows = rowsOfSheet(sheet, laid, width);
  return withKeys({
    name: sheet.name,
    identity: sheet.identity,
    columns,
    rows: helperLines(rows, tables, setup, settingsRow),
    merges: mergesOfSheet(sheet, laid),
    validations: [
      ...dateInputs(setup).map(dateValidation),
      ...parts.flatMap(({ validations = [] }) => validations),
    ],
    conditionalFormats: [
      ...(settingsRow === null ? [] : settingsFormats(setup, settingsRow)),
      ...parts.flatMap(({ conditionalFormats = [] }) => conditionalFormats),
    ],
    charts: parts.flatMap(({ charts = [] }) => charts),
    frozen: { rows: frozenRows(sheet, laid), columns: sheet.frozenColumns },
    isProtected: !sheet.isOpen,
    print: printSetup(sheet, laid, rows, width),
  });
}

/** The rows that people see, without the dialect's helper columns. */
function rowsOfSheet(sheet: NormalSheet, laid: LaidSheet, page: PageWidth): readonly RowModel[] {
  const { setup, parts, settingsRow } = laid;
  const width = setup.widthsChars.length;
  const lineCells = (text: string, style: StyleName): readonly CellModel[] =>
    padRow(lineOf(setup.printedCount, text, style), width);
  const partRows = parts.flatMap(({ rows }) => rows);
  const noteChars = shownWidthChars(laid);
  const head: readonly RowModel[] = [
    { heightPoints: 30, key: "title", cells: lineCells(sheet.title, "title") },
    ...(settingsRow === null ? [] : [settingsRowModel(setup, settingsRow, width)]),
  ];
  const closer = partRows.map(compactRow);
  const isCloser = sheet.isOnePage && fitsOnePage([...head, ...closer], page);
  return [
    ...head,
    ...(isCloser ? closer : partRows),
    ...sheet.notes.map(({ text: note }, index) => {
      const text = withUsualSettings(note);
      const [, ...rest] = lineCells(text, "note");
      return {
        heightPoints: rowHeightPoints([{ text, widthChars: noteChars }]),
        key: `note.${index + 1}`,
        cells: [noteCell(note, sheet), ...rest],
      };
    }),
  ];
}

/** [P] A note quotes the settings in force: where 规则设置 is at hand, as a formula. */
function noteCell(note: string, { links }: NormalSheet): CellModel {
  const pieces = notePieces(note);
  const text = withUsualSettings(note);
  const { rules } = links;
  if (rules === null || pieces.length === 1) return locked({ kind: "text", text }, "note");
  const formulas = pieces.flatMap((piece) => {
    if (typeof piece === "string") return quotedPieces(piece);
    const place = rules.cellAt(piece.setting, "inForce") ?? rules.cellAt(piece.setting, "value");
    if (place === null) return [];
    const cell = `${sheetPrefix(rules.name)}${absoluteAddress(place.row, place.column)}`;
    return [`TEXT(${cell},"${piece.setting === "dueSoonDays" ? "0" : "0.00##"}")`];
  });
  return locked(
    { kind: "formula", formula: `=${formulas.join("&")}`, result: text },
    "noteFormula",
  );
}

/** Excel takes no longer text in a formula. */
const LONGEST_QUOTED = 250;

function quotedPieces(text: string): readonly string[] {
  const count = Math.ceil(text.length / LONGEST_QUOTED);
  return Array.from({ length: count }, (_, index) =>
    quoted(text.slice(index * LONGEST_QUOTED, (index + 1) * LONGEST_QUOTED)),
  );
}

/** Its entries go by position: which columns stand under a setting depends on the table. */
const settingsRowModel = (setup: SheetSetup, row: number, width: number): RowModel => ({
  heightPoints: 21,
  key: "settings",
  goesByPosition: true,
  cells: settingsLine(setup, row, width),
});

/** How wide the columns are together that are seen on the page. */
const shownWidthChars = ({ setup, tables: [main] }: LaidSheet): number =>
  setup.widthsChars
    .slice(0, setup.printedCount)
    .filter((_, index) => main?.columns[index]?.isHidden !== true)
    .reduce((sum, chars) => sum + chars, 0);

/** The columns of the first table give their keys; the helper columns behind them are hidden. */
function columnsOfSheet({ setup, tables }: LaidSheet): readonly ColumnModel[] {
  const [main] = tables;
  const own = setup.widthsChars.map((widthChars, index): ColumnModel => {
    const column = main?.columns[index];
    if (column === undefined) return { widthChars };
    const { key, isHidden } = column;
    return isHidden ? { widthChars, key, isHidden } : { widthChars, key };
  });
  const helpers = Array.from({ length: helpersWidth(tables) }, () => ({
    widthChars: HELPER_WIDTH_CHARS,
    isHidden: true,
  }));
  return [...own, ...helpers];
}

/** Title, notes and the note beside the settings run over several columns, and what the parts say. */
function mergesOfSheet(sheet: NormalSheet, laid: LaidSheet): readonly CellRange[] {
  const { setup, parts, settingsRow, endRow } = laid;
  const width = setup.printedCount;
  return [
    wholeRow(TITLE_ROW, width),
    settingsRow === null ? null : settingsNoteRange(sheet, settingsRow, width),
    ...parts.flatMap(({ merges = [] }) => merges),
    ...sheet.notes.map((_, index) => wholeRow(endRow + index, width)),
  ].filter((range) => range !== null);
}

const wholeRow = (row: number, columnCount: number): CellRange => ({
  row,
  column: 0,
  rowCount: 1,
  columnCount,
});

/** The sheet's own data date, where it is entered. */
function dateInputs({ settings }: SheetSetup): readonly CellRange[] {
  const cell = settings.get("dataDate");
  if (cell?.mayBeEmpty !== true) return [];
  return [{ row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 }];
}

/** As many rows stay in view as the template says, or as it takes to see the first table's headings. */
function frozenRows(sheet: NormalSheet, { setup, tables, partRows, endRow }: LaidSheet): number {
  const [main] = tables;
  const place = main === undefined ? undefined : setup.tables.get(main.key);
  return sheet.frozenRows ?? place?.firstRow ?? (partRows[0] ?? endRow) + 1;
}

function widthOfPage(
  sheet: NormalSheet,
  { setup, tables: [main] }: LaidSheet,
  columns: readonly ColumnModel[],
): PageWidth {
  const place = main === undefined ? undefined : setup.tables.get(main.key);
  return pageWidth(place, columns.slice(0, setup.printedCount), sheet.frozenColumns);
}

/** What only those need who fill the sheet in stands behind what is printed: beside it, and under it. */
function printSetup(
  sheet: NormalSheet,
  laid: LaidSheet,
  rows: readonly RowModel[],
  width: PageWidth,
): PrintModel {
  const { setup, tables, partRows, endRow } = laid;
  const [main] = tables;
  const place = main === undefined ? undefined : setup.tables.get(main.key);
  const frozen = frozenRows(sheet, laid);
  const headingRow = sheet.frozenRows === null ? place?.headingRow : undefined;
  const headings = { first: headingRow ?? frozen - 1, last: frozen - 1 };
  const starts = partRows.filter((_, index) => sheet.parts[index]?.startsPage === true);
  const printed = rows.slice(0, endRow + sheet.notes.filter(({ isPrinted }) => isPrinted).length);
  const { paper, wide } = width;
  return {
    paper,
    orientation: "landscape",
    ...(wide === undefined ? {} : { wide }),
    area: { row: 0, column: 0, rowCount: printed.length, columnCount: setup.printedCount },
    footer: FOOTER,
    ...(sheet.isOnePage && fitsOnePage(printed, width)
      ? { titleRows: headings, pagesTall: 1 }
      : pageStarts(printed, width, starts, endRow, headings, sheet.keepsSize)),
  };
}
