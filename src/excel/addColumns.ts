import { columnLetters, rangeAddress } from "../layout/cells/address";
import { type CellStyle, GRID_COLOR, STATUS_STYLES, STYLES } from "../layout/cells/styles";
import {
  type AddedBlock,
  type AddedChoices,
  addedBlock,
  addedCount,
  columnBehind,
  type OwnTable,
  writtenRuns,
} from "../layout/ownTable/addedColumns";
import { type HostReason, hostReason } from "./hostReason";

/** Why no column can be added beside a table. */
export type AddingReason =
  | HostReason
  | { readonly name: "sheetProtected"; readonly sheetName: string }
  /** The cells are a table of Excel's own, which would be changed by what stands beside it. */
  | { readonly name: "inExcelTable"; readonly table: string }
  | { readonly name: "noRoom"; readonly columns: string };

/** Where the columns go, and what has to be known before they do. */
export interface AddingPlace {
  readonly ok: true;
  /** The column of the sheet, counted from 0. */
  readonly firstColumn: number;
  readonly address: string;
  /** Columns directly beside the table that hold something, and are passed over; null: none do. */
  readonly passedOver: string | null;
  /** Some rows of the sheet are hidden by a filter: they get their formulas too. */
  readonly isFiltered: boolean;
}

interface Refused {
  readonly ok: false;
  readonly reason: AddingReason;
}

/** Columns that somebody added, by the name that the workbook keeps of them. */
export interface AddedColumns {
  readonly name: string;
  readonly sheetName: string;
  readonly address: string;
  readonly headings: readonly string[];
}

/** So many columns beside a table are looked at for room. */
const COLUMNS_LOOKED_AT = 40;
const LAST_COLUMN = 16_383;

/** Finds room beside the table for the columns that are wanted. Nothing is written. */
export const placeColumns = (
  sheetName: string,
  own: OwnTable,
  choices: AddedChoices,
): Promise<AddingPlace | Refused> =>
  attempt((context) => findPlace(context, sheetName, own, choices));

/** Adds the columns beside the table, and a name by which they are found again. */
export const addColumns = (
  sheetName: string,
  own: OwnTable,
  choices: AddedChoices,
): Promise<AddingPlace | Refused> =>
  attempt(async (context) => {
    const place = await findPlace(context, sheetName, own, choices);
    if (!place.ok) return place;
    const block = addedBlock(own, choices, place.firstColumn);
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const fonts = tableFonts(sheet, own, block);
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    writeBlock(sheet, block, fonts());
    names.add(freeName(names.items.map(({ name }) => name)), areaOf(sheet, block));
    await context.sync();
    return place;
  });

/** What was added in this workbook, also before it was saved and opened again. */
export const addedColumns = (): Promise<
  { readonly ok: true; readonly added: readonly AddedColumns[] } | Refused
> =>
  attempt(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const candidates = names.items
      .filter(({ name }) => MARK.test(name))
      .map((item) => {
        const range = item.getRangeOrNullObject();
        range.load("address,values");
        range.worksheet.load("name");
        return { name: item.name, range };
      });
    await context.sync();
    return {
      ok: true,
      added: candidates
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range }) => ({
          name,
          sheetName: range.worksheet.name,
          address: range.address.slice(range.address.lastIndexOf("!") + 1),
          headings: ((range.values as unknown[][])[0] ?? []).map(String),
        })),
    };
  });

/** Takes added columns away again: their cells are empty and plain, and no other cell is touched. */
export const removeColumns = (name: string): Promise<{ readonly ok: true } | Refused> =>
  attempt(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    const range = item.getRangeOrNullObject();
    const { worksheet } = range;
    worksheet.load("name");
    worksheet.protection.load("protected");
    range.load("address");
    await context.sync();
    if (!item.isNullObject && !range.isNullObject) {
      if (worksheet.protection.protected) {
        return refused({ name: "sheetProtected", sheetName: worksheet.name });
      }
      range.unmerge();
      range.conditionalFormats.clearAll();
      range.clear("All");
    }
    if (!item.isNullObject) item.delete();
    await context.sync();
    return { ok: true };
  });

const refused = (reason: AddingReason): Refused => ({ ok: false, reason });

async function attempt<T>(
  action: (context: Excel.RequestContext) => Promise<T | Refused>,
): Promise<T | Refused> {
  try {
    return await Excel.run({ delayForCellEdit: true }, action);
  } catch (error) {
    return refused(hostReason(error, null));
  }
}

/** The names of what was added; they are saved with the workbook and move with its cells. */
const MARK = /^plan_added_\d+$/u;

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `plan_added_${number}`;
    if (!taken.includes(name)) return name;
  }
}

async function findPlace(
  context: Excel.RequestContext,
  sheetName: string,
  own: OwnTable,
  choices: AddedChoices,
): Promise<AddingPlace | Refused> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.isNullObject) return refused({ name: "sheetMissing", sheetName });
  if (sheet.protection.protected) return refused({ name: "sheetProtected", sheetName });
  const table = await excelTable(sheetName, own);
  if (table !== null) return refused({ name: "inExcelTable", table });
  const start = columnBehind(own);
  const block = addedBlock(own, choices, start);
  const width = Math.min(COLUMNS_LOOKED_AT, LAST_COLUMN - start + 1);
  const beside = sheet.getRangeByIndexes(block.row, start, block.rowCount, width);
  beside.load("formulas");
  await context.sync();
  const written = writtenRows(block);
  const isFree = (column: number): boolean =>
    written.every((row) => (beside.formulas as unknown[][])[row]?.[column] === "");
  const count = addedCount(choices.columns);
  const offset = firstRun(width, count, isFree);
  const looked = `${columnLetters(start)}:${columnLetters(start + width - 1)}`;
  if (offset === null) return refused({ name: "noRoom", columns: looked });
  return {
    ok: true,
    firstColumn: start + offset,
    address: rangeAddress({ ...block, column: start + offset }),
    passedOver:
      offset === 0 ? null : `${columnLetters(start)}:${columnLetters(start + offset - 1)}`,
    isFiltered: await isFiltered(sheetName),
  };
}

/** The rows of the block, counted from its first, into which anything is written. */
const writtenRows = (block: AddedBlock): readonly number[] => [
  ...Array.from({ length: block.headingRows }, (_, row) => row),
  ...writtenRuns(block).flatMap(({ row, cells }) => cells.map((_, index) => row + index)),
];

function firstRun(
  width: number,
  count: number,
  isFree: (column: number) => boolean,
): number | null {
  for (let start = 0; start + count <= width; start++) {
    const columns = Array.from({ length: count }, (_, index) => start + index);
    if (columns.every(isFree)) return start;
  }
  return null;
}

/** The name of Excel's own table that the cells lie in; null: they lie in none, or the host knows no tables. */
async function excelTable(
  sheetName: string,
  { row, column, grid }: OwnTable,
): Promise<string | null> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const width = Math.max(1, ...grid.rows.map((cells) => cells.length));
      const range = sheet.getRangeByIndexes(row, column, grid.rows.length, width);
      const table = range.getTables(false).getFirst();
      table.load("name");
      await context.sync();
      return table.name;
    });
  } catch {
    return null;
  }
}

async function isFiltered(sheetName: string): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem(sheetName);
      autoFilter.load("isDataFiltered");
      await context.sync();
      return autoFilter.isDataFiltered;
    });
  } catch {
    return false;
  }
}

interface Fonts {
  readonly heading: Pick<CellStyle, "fontName" | "fontSizePoints">;
  readonly body: Pick<CellStyle, "fontName" | "fontSizePoints">;
}

/** The table's own fonts, after the next sync: what is added looks as if it had been there. */
function tableFonts(sheet: Excel.Worksheet, own: OwnTable, block: AddedBlock): () => Fonts {
  const named = own.draft.columns.find(({ role }) => role === "name")?.at ?? 0;
  const column = own.column + named;
  const [firstRun] = writtenRuns(block);
  const heading = sheet.getCell(block.row, column).format.font;
  const body = sheet.getCell(block.row + (firstRun?.row ?? 0), column).format.font;
  for (const font of [heading, body]) font.load("name,size");
  return () => ({ heading: fontOf(heading), body: fontOf(body) });
}

const fontOf = (font: Excel.RangeFont): Fonts["body"] => ({
  fontName: font.name,
  fontSizePoints: font.size,
});

const areaOf = (sheet: Excel.Worksheet, block: AddedBlock): Excel.Range =>
  sheet.getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);

function writeBlock(sheet: Excel.Worksheet, block: AddedBlock, fonts: Fonts): void {
  const { row, column, headingRows, columns } = block;
  columns.forEach(({ heading }, index) => {
    if (headingRows === 0) return;
    const cells = sheet.getRangeByIndexes(row, column + index, headingRows, 1);
    if (headingRows > 1) cells.merge(false);
    writeLooks(cells, { ...STYLES.heading, ...fonts.heading });
    sheet.getCell(row, column + index).values = [[heading]];
  });
  for (const run of writtenRuns(block)) {
    columns.forEach(({ style }, index) => {
      const cells = sheet.getRangeByIndexes(row + run.row, column + index, run.cells.length, 1);
      writeLooks(cells, { ...STYLES[style], ...fonts.body });
    });
    sheet.getRangeByIndexes(row + run.row, column, run.cells.length, columns.length).formulas =
      run.cells.map((cells) => [...cells]);
  }
  for (const { range, formula, style } of block.conditionalFormats) {
    const cells = sheet.getRangeByIndexes(range.row, range.column, range.rowCount, 1);
    const { custom } = cells.conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.font.color = STATUS_STYLES[style].fontColor;
    custom.format.font.bold = STATUS_STYLES[style].isBold;
    custom.format.fill.color = STATUS_STYLES[style].fillColor;
  }
}

const ALIGNMENT = { left: "Left", center: "Center", right: "Right" } as const;
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;

function writeLooks(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  Object.assign(range, { numberFormat: style.numberFormat });
  format.font.name = style.fontName;
  format.font.size = style.fontSizePoints;
  format.font.bold = style.isBold;
  format.horizontalAlignment = ALIGNMENT[style.horizontal];
  format.verticalAlignment = "Center";
  format.wrapText = style.isWrapped;
  if (style.fillColor !== null) format.fill.color = style.fillColor;
  for (const side of SIDES) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = GRID_COLOR;
  }
}
