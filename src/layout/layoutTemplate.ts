import type { Plan, PlanTable } from "../plan/plan";
import type { Template } from "../templates/template";
import { FOOTER, templateWords } from "../text/sheets";
import { lineOf } from "./cells";
import { planDialect } from "./dialects/planDialect";
import type { TablePlace } from "./formulaScope";
import { helperLines, helpersWidth } from "./helperCells";
import { NO_LINKS, type LayoutInput } from "./layoutInput";
import { rowHeightPoints } from "./measure";
import { noteLines } from "./noteLines";
import type { SheetPart, SheetSetup } from "./parts/part";
import { isTable, partOf } from "./parts/partOf";
import { settingCells, settingsLine, unitLineRange } from "./settingsLine";
import type { CellRange, ColumnModel, RowModel, SheetModel } from "./sheetModel";
import { dateValidation } from "./validations";
import { withKeys } from "./withKeys";

const TITLE_ROW = 0;
const SETTINGS_ROW = 1;
const HELPER_WIDTH_CHARS = 12;
/** By position, not by column key: which columns stand under a setting depends on the table. */
export const SETTINGS_KEY = "=settings";

type Choices = Partial<Pick<LayoutInput, "dialect" | "links" | "units" | "unit">>;

/** A template filled from a table of a plan: what every cell of the sheet holds. */
export function layoutTemplate(
  template: Template,
  plan: Plan,
  table: PlanTable,
  choices: Choices = {},
): SheetModel {
  return layOut({
    template,
    plan,
    table,
    dialect: planDialect,
    links: NO_LINKS,
    units: [],
    unit: null,
    ...choices,
  });
}

function layOut(input: LayoutInput): SheetModel {
  const { template, plan, table } = input;
  const parts = template.parts.map((spec) => partOf(spec, input));
  const tables = parts.filter(isTable);
  const widthsChars = widest(parts);
  const width = widthsChars.length;
  const words = templateWords(template.id);
  const hasSettings = template.settings.length > 0;
  const firstPartRow = hasSettings ? SETTINGS_ROW + 1 : SETTINGS_ROW;
  const partRows = parts.map((_, index) => firstPartRow + rowsOf(parts.slice(0, index)));
  const places = new Map(
    parts.flatMap((part, index): [string, TablePlace][] =>
      isTable(part) ? [[part.key, part.placeAt(partRows[index] ?? 0, width)]] : [],
    ),
  );
  const setup: SheetSetup = {
    input,
    widthsChars,
    settings: settingCells(input, SETTINGS_ROW),
    tables: places,
  };
  const laid = parts.map((part, index) => part.lay(setup, partRows[index] ?? 0));
  const columnKeys = tables.flatMap(({ columns }) => columns.map(({ key }) => key));
  const notes = noteLines(
    input,
    columnKeys,
    tables.some(({ helpers }) => helpers.length > 0),
  );
  const noteRow = firstPartRow + rowsOf(parts);
  const totalWidthChars = widthsChars.reduce((sum, chars) => sum + chars, 0);
  const rows: readonly RowModel[] = [
    { heightPoints: 30, cells: lineOf(width, words.title(plan, table), "title") },
    ...(hasSettings
      ? [{ heightPoints: 21, key: SETTINGS_KEY, cells: settingsLine(input, SETTINGS_ROW, width) }]
      : []),
    ...laid.flatMap((part) => part.rows),
    ...notes.map((note) => ({
      heightPoints: rowHeightPoints([{ text: note, widthChars: totalWidthChars }]),
      cells: lineOf(width, note, "note"),
    })),
  ];
  const [main] = tables;
  const mainRow = main === undefined ? firstPartRow : (places.get(main.key)?.headingRow ?? 0);
  const model: SheetModel = {
    name: words.sheetName(plan, table),
    identity: {
      template: template.id,
      plan: plan.id,
      table: table.id,
      version: template.version,
      unit: input.unit,
    },
    columns: [
      ...columnModels(main?.columns ?? [], widthsChars),
      ...Array.from({ length: helpersWidth(tables) }, () => ({
        widthChars: HELPER_WIDTH_CHARS,
        isHidden: true,
      })),
    ],
    rows: helperLines(rows, tables, setup, hasSettings ? SETTINGS_ROW : null),
    merges: [
      line(TITLE_ROW, width),
      ...(hasSettings ? [unitLineRange(input, SETTINGS_ROW, width)] : []),
      ...laid.map(({ merges = [] }) => merges).flat(),
      ...notes.map((_, index) => line(noteRow + index, width)),
    ].filter((range) => range !== null),
    validations: [
      ...dateInputs(setup).map(dateValidation),
      ...laid.flatMap(({ validations = [] }) => validations),
    ],
    conditionalFormats: laid.flatMap(({ conditionalFormats = [] }) => conditionalFormats),
    charts: [],
    frozen: { rows: mainRow + 1, columns: template.frozenColumns },
    isProtected: true,
    print: {
      orientation: "landscape",
      titleRows: { first: mainRow, last: mainRow },
      area: { row: 0, column: 0, rowCount: rows.length, columnCount: width },
      footer: FOOTER,
    },
  };
  return withKeys(model);
}

const rowsOf = (parts: readonly SheetPart[]): number =>
  parts.reduce((sum, { rowCount }) => sum + rowCount, 0);

/** The columns of the first table; a wider part goes on behind them. */
function widest(parts: readonly SheetPart[]): readonly number[] {
  return parts.reduce<readonly number[]>(
    (widths, part) => [...widths, ...part.widthsChars.slice(widths.length)],
    parts.find(isTable)?.widthsChars ?? [],
  );
}

function columnModels(
  columns: readonly { readonly key: string; readonly isHidden: boolean }[],
  widthsChars: readonly number[],
): readonly ColumnModel[] {
  return widthsChars.map((widthChars, index) => {
    const column = columns[index];
    if (column === undefined) return { widthChars };
    const { key, isHidden } = column;
    return isHidden ? { widthChars, key, isHidden } : { widthChars, key };
  });
}

const line = (row: number, columnCount: number): CellRange => ({
  row,
  column: 0,
  rowCount: 1,
  columnCount,
});

/** The sheet's own data date, where it is entered. */
function dateInputs({ settings }: SheetSetup): readonly CellRange[] {
  const cell = settings.get("dataDate");
  if (cell === undefined) return [];
  return [{ row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 }];
}
