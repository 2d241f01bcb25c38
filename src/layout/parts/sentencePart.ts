import type { SentencePart } from "../../templates/vocabulary/template";
import { SENTENCE_LABELS } from "../../text/sheets/parts";
import { gapRow, locked, textOrEmpty } from "../cells/cells";
import { LINE_HEIGHT_POINTS, PADDING_POINTS, textWidthChars } from "../cells/measure";
import type { NormalSheet } from "../normalise/normalSheet";
import type { CellContent, CellRange, RowModel, StyleName } from "../sheetModel";
import { bareRow } from "./formulaRow";
import type { LaidPart, SheetPart, SheetSetup } from "./part";

const GAP_ROWS = 1;
/** Room for the label, in as many of the first columns as it takes. */
const LABEL_CHARS = 10;
/** Where the sheet has no table: label and text. */
const WIDTHS_CHARS: readonly number[] = [LABEL_CHARS, 100];
/** Excel's rows end at 409 points, so a text about many indicators has several. */
const INDICATORS_A_ROW = 40;
const HIGHEST_ROW_POINTS = 409;
/** What a text says beside the names of indicators, and with each of them: （完成比例72.50%）、 */
const COUNTED_CHARS = 300;
const WITH_NAME_CHARS = 20;

/** A computed text. It may come to name every indicator, and is tall enough for that. */
export function sentencePart(spec: SentencePart, { table }: NormalSheet): SheetPart {
  const rowCount = 1 + Math.floor(table.indicators.length / INDICATORS_A_ROW);
  return {
    rowCount: GAP_ROWS + rowCount,
    widthsChars: WIDTHS_CHARS,
    lay: (setup, firstRow) => lay(spec, setup, firstRow + GAP_ROWS, rowCount),
  };
}

function lay(spec: SentencePart, setup: SheetSetup, row: number, rowCount: number): LaidPart {
  const { widthsChars, printedCount, sheet } = setup;
  const printedChars = widthsChars.slice(0, printedCount);
  const labelColumns = labelColumnsOf(printedChars);
  const contents = new Map<number, CellContent>([
    [0, textOrEmpty(SENTENCE_LABELS[spec.key])],
    [labelColumns, sheet.dialect.content(spec.formula, bareRow(setup, row))],
  ]);
  const heightPoints = rowPoints(spec, setup, printedChars.slice(labelColumns), rowCount);
  const rows = Array.from({ length: rowCount }, (_, index): RowModel => ({
    heightPoints,
    ...(index === 0 ? { key: spec.key } : {}),
    cells: widthsChars.map((_chars, column) =>
      locked(
        (index === 0 ? contents.get(column) : undefined) ?? { kind: "empty" },
        styleAt(column, labelColumns, printedCount),
      ),
    ),
  }));
  const block = (column: number, columnCount: number): CellRange => ({
    row,
    column,
    rowCount,
    columnCount,
  });
  return {
    rows: [gapRow(widthsChars.length, `${spec.key}.gap`), ...rows],
    merges: [block(0, labelColumns), block(labelColumns, printedCount - labelColumns)].filter(
      ({ columnCount }) => rowCount * columnCount > 1,
    ),
  };
}

function styleAt(column: number, labelColumns: number, printedCount: number): StyleName {
  if (column >= printedCount) return "blank";
  return column < labelColumns ? "heading" : "sentence";
}

/** The text keeps a column at least. */
function labelColumnsOf(widthsChars: readonly number[]): number {
  let chars = 0;
  const enough = widthsChars.findIndex((width) => (chars += width) >= LABEL_CHARS);
  return Math.max(1, Math.min(enough + 1, widthsChars.length - 1));
}

function rowPoints(
  { lines }: SentencePart,
  { sheet: { table } }: SheetSetup,
  widthsChars: readonly number[],
  rowCount: number,
): number {
  const width = widthsChars.reduce((sum, chars) => sum + chars, 0);
  const names = table.indicators.map(({ name }) => textWidthChars(name) + WITH_NAME_CHARS);
  const chars = names.reduce((sum, each) => sum + each, COUNTED_CHARS);
  const allLines = Math.max(lines, Math.ceil(chars / (width - 1)));
  const points = Math.ceil(allLines / rowCount) * LINE_HEIGHT_POINTS + PADDING_POINTS;
  return Math.min(points, HIGHEST_ROW_POINTS);
}
