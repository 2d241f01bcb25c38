import type { Plan, PlanTable } from "../plan/plan";
import type { Template } from "../templates/template";
import { FOOTER } from "../text/sheets";
import { templateWords } from "../text/templateWords";
import { lineOf } from "./cells/cells";
import { rowHeightPoints } from "./cells/measure";
import { dateValidation } from "./cells/validations";
import { planDialect } from "./dialects/planDialect";
import type { TablePlace } from "./formulaScope";
import { helperLines, helpersWidth } from "./helperCells";
import { identityOf } from "./keys/identity";
import { withKeys } from "./keys/withKeys";
import { type LayoutInput, NO_LINKS } from "./layoutInput";
import { noteLines } from "./noteLines";
import { compactRow, fitsOnePage, pageStarts, widePrint } from "./pages";
import type { SheetPart, SheetSetup } from "./parts/part";
import { isTable, partOf } from "./parts/partOf";
import { settingCells, settingsLine, unitLineRange } from "./settingsLine";
import type { CellRange, ColumnModel, RowModel, SheetModel } from "./sheetModel";

const TITLE_ROW = 0;
const SETTINGS_ROW = 1;
const HELPER_WIDTH_CHARS = 12;

type Choices = Partial<
  Pick<LayoutInput, "dialect" | "links" | "units" | "unit" | "unitTargets" | "other" | "otherLinks">
>;

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
    unitTargets: null,
    other: null,
    otherLinks: NO_LINKS,
    ...choices,
  });
}

function layOut(input: LayoutInput): SheetModel {
  const { template, plan, table, other } = input;
  const parts = template.parts.map((spec) => partOf(spec, input));
  const tables = parts.filter(isTable);
  const widthsChars = widest(parts);
  const width = widthsChars.length;
  const words = templateWords(template.id);
  const hasSettings = template.settings.length > 0;
  const firstPartRow = hasSettings ? SETTINGS_ROW + 1 : SETTINGS_ROW;
  const partRows = parts.map((_, index) => firstPartRow + totalRowCount(parts.slice(0, index)));
  const places = new Map(
    parts.flatMap((part, index): [string, TablePlace][] =>
      isTable(part) ? [[part.key, part.placeAt(partRows[index] ?? 0, width)]] : [],
    ),
  );
  const setup: SheetSetup = {
    input,
    widthsChars,
    settings: new Map([
      ...settingCells(input, SETTINGS_ROW),
      ...parts.flatMap(({ settingsAt }, index) => [...(settingsAt?.(partRows[index] ?? 0) ?? [])]),
    ]),
    tables: places,
  };
  const laid = parts.map((part, index) => part.lay(setup, partRows[index] ?? 0));
  const noted = tables.flatMap(({ columns }) => columns);
  const notes = noteLines(
    input,
    noted,
    tables.some(({ helpers }) => helpers.length > 0),
  );
  const [main] = tables;
  const totalWidthChars = widthsChars
    .filter((_, index) => main?.columns[index]?.isHidden !== true)
    .reduce((sum, chars) => sum + chars, 0);
  const noteRow = firstPartRow + totalRowCount(parts);
  const rows: readonly RowModel[] = [
    {
      heightPoints: 30,
      key: "title",
      cells: lineOf(width, words.title(plan, table, other), "title"),
    },
    ...(hasSettings ? [settingsRow(input, width)] : []),
    ...laid
      .flatMap((part) => part.rows)
      .map(template.isOnePage === true ? compactRow : (row) => row),
    ...notes.map((note, index) => ({
      heightPoints: rowHeightPoints([{ text: note, widthChars: totalWidthChars }]),
      key: `note.${index + 1}`,
      cells: lineOf(width, note, "note"),
    })),
  ];
  const place = main === undefined ? undefined : places.get(main.key);
  const { frozenRows = place?.firstRow ?? firstPartRow + 1 } = template;
  const headingRow = template.frozenRows === undefined ? place?.headingRow : undefined;
  const wide = widePrint(place, totalWidthChars, template.frozenColumns);
  const pageChars = totalWidthChars / (wide.wide?.pageCount ?? 1);
  const isFitted = template.isOnePage === true && fitsOnePage(rows);
  const headings = { first: headingRow ?? frozenRows - 1, last: frozenRows - 1 };
  const starts = partRows.filter((_, index) => template.parts[index]?.startsPage === true);
  const model: SheetModel = {
    name: words.sheetName(plan, table, { unit: input.unit, other }),
    identity: identityOf(input),
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
    charts: laid.flatMap(({ charts = [] }) => charts),
    frozen: { rows: frozenRows, columns: template.frozenColumns },
    isProtected: true,
    print: {
      orientation: "landscape",
      ...wide,
      area: { row: 0, column: 0, rowCount: rows.length, columnCount: width },
      footer: FOOTER,
      ...(isFitted
        ? { titleRows: headings, pagesTall: 1 }
        : pageStarts(rows, pageChars, starts, noteRow, headings)),
    },
  };
  return withKeys(model);
}

/** Its entries go by position: which columns stand under a setting depends on the table. */
const settingsRow = (input: LayoutInput, width: number): RowModel => ({
  heightPoints: 21,
  key: "settings",
  goesByPosition: true,
  cells: settingsLine(input, SETTINGS_ROW, width),
});

const totalRowCount = (parts: readonly SheetPart[]): number =>
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
