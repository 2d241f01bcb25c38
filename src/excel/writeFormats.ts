import { type CellStyle, GRID_COLOR, RULE_COLOR, STYLES } from "../layout/cells/styles";
import type { CellModel, SheetModel } from "../layout/sheetModel";
import { areaOf, blocksOf, rangeOf } from "./blocks";

/** What most cells wear is written once for the whole area, the rest block by block. */
const COMMON: CellStyle = STYLES.text;

export function writeFormats(sheet: Excel.Worksheet, model: SheetModel): void {
  const cells = model.rows.map((row) => row.cells);
  const area = rangeOf(sheet, areaOf(model.rows));
  area.format.verticalAlignment = "Center";
  writeStyle(area, COMMON, null);

  for (const { range, value } of blocksOf(cells, ({ style }) => style)) {
    writeStyle(rangeOf(sheet, range), STYLES[value.style], COMMON);
  }
  for (const { range, value } of blocksOf(cells, ({ indent }) => String(indent))) {
    if (value.indent > 0) rangeOf(sheet, range).format.indentLevel = value.indent;
  }
  for (const { range, value } of blocksOf(cells, ({ isLocked }) => String(isLocked))) {
    if (!value.isLocked) rangeOf(sheet, range).format.protection.locked = false;
  }
  for (const { range, value } of blocksOf(cells, (cell) => String(hasBorder(cell)))) {
    if (hasBorder(value)) drawGrid(rangeOf(sheet, range));
  }
  for (const { range, value } of blocksOf(cells, (cell) => String(hasInnerLines(cell)))) {
    if (!hasInnerLines(value)) {
      rangeOf(sheet, range).format.borders.getItem("InsideVertical").style = "None";
    }
  }
  writeSizes(sheet, model);
}

const hasInnerLines = ({ style }: CellModel): boolean => STYLES[style].hasInnerLines;

const hasBorder = ({ style }: CellModel): boolean => STYLES[style].hasBorder;

/** Writes the properties that differ from what the cells wear already. */
function writeStyle(range: Excel.Range, style: CellStyle, worn: CellStyle | null): void {
  const { format } = range;
  if (style.fontName !== worn?.fontName) format.font.name = style.fontName;
  if (style.fontSizePoints !== worn?.fontSizePoints) format.font.size = style.fontSizePoints;
  if (style.isBold !== worn?.isBold) format.font.bold = style.isBold;
  if (style.fontColor !== worn?.fontColor) format.font.color = style.fontColor;
  if (style.horizontal !== worn?.horizontal)
    format.horizontalAlignment = ALIGNMENT[style.horizontal];
  if (style.isWrapped !== worn?.isWrapped) format.wrapText = style.isWrapped;
  if (style.numberFormat !== worn?.numberFormat) formatAll(range, style.numberFormat);
  if (style.fillColor !== null) format.fill.color = style.fillColor;
}

/** A single value reaches every cell of a range; the typings know arrays only. */
function formatAll(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}

const ALIGNMENT = { left: "Left", center: "Center", right: "Right" } as const;

/** Thin lines inside, none at the sides, strong rules at the top and the bottom. */
function drawGrid(range: Excel.Range): void {
  const { borders } = range.format;
  for (const side of ["InsideHorizontal", "InsideVertical"] as const) {
    drawLine(borders.getItem(side), "Thin", GRID_COLOR);
  }
  for (const side of ["EdgeTop", "EdgeBottom"] as const) {
    drawLine(borders.getItem(side), "Medium", RULE_COLOR);
  }
}

function drawLine(border: Excel.RangeBorder, weight: "Thin" | "Medium", color: string): void {
  border.style = "Continuous";
  border.weight = weight;
  border.color = color;
}

function writeSizes(sheet: Excel.Worksheet, model: SheetModel): void {
  const widths = [model.columns.map(({ widthChars }) => widthChars)];
  for (const { range, value } of blocksOf(widths, String)) {
    rangeOf(sheet, range).format.columnWidth = columnWidthPoints(value);
  }
  const heights = model.rows.map(({ heightPoints }) => [heightPoints]);
  for (const { range, value } of blocksOf(heights, String)) {
    rangeOf(sheet, range).format.rowHeight = value;
  }
}

/** Hidden last: a hidden column has no width to set. */
export function hideLines(sheet: Excel.Worksheet, { columns, rows }: SheetModel): void {
  const hiddenColumns = [columns.map(({ isHidden = false }) => isHidden)];
  for (const { range, value } of blocksOf(hiddenColumns, String)) {
    if (value) rangeOf(sheet, range).columnHidden = true;
  }
  const hiddenRows = rows.map(({ isHidden = false }) => [isHidden]);
  for (const { range, value } of blocksOf(hiddenRows, String)) {
    if (value) rangeOf(sheet, range).rowHidden = true;
  }
}

/** Pixels of a digit in Excel's default font, and the padding of a cell. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A width in characters, as Office.js takes it: in points. */
function columnWidthPoints(widthChars: number): number {
  return (widthChars * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
