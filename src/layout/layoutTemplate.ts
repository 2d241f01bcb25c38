import type { Indicator, Plan, PlanTable } from "../plan/plan";
import { directedTarget } from "../rules/direction";
import type { SettingKey, Template } from "../templates/template";
import { FOOTER, templateWords } from "../text/sheets";
import { bodyCell } from "./bodyCell";
import { lineOf, locked, textOrEmpty } from "./cells";
import { sheetColumns, type SheetColumn } from "./columns";
import type { Dialect, FormulaRow } from "./dialects/dialect";
import { planDialect } from "./dialects/planDialect";
import type { ReferredCell } from "./formula";
import { formulaScopes } from "./formulaScope";
import { withHelpers } from "./helperCells";
import { rowHeightPoints } from "./measure";
import { noteLines } from "./noteLines";
import { bodyRows } from "./rows";
import { settingCells, settingsLine, unitLineRange } from "./settingsLine";
import type { CellModel, CellRange, RowModel, SheetModel } from "./sheetModel";
import { statusFormats } from "./statusFormats";
import { bodyValidations, dataDateValidation } from "./validations";

const TITLE_ROW = 0;
const SETTINGS_ROW = 1;
const HEADING_ROW = 2;
const BODY_ROW = 3;
const HELPER_WIDTH_CHARS = 12;

/** A template filled from a table of a plan: what every cell of the sheet holds. */
export function layoutTemplate(
  template: Template,
  plan: Plan,
  table: PlanTable,
  dialect: Dialect = planDialect,
): SheetModel {
  const columns = sheetColumns(template.columns, table.indicators, table.period);
  const width = columns.length;
  const words = templateWords(template.id);
  const settings = settingCells(template.settings, SETTINGS_ROW);
  const helpers = dialect.helpers(table);
  const scopeOf = formulaScopes(columns, table.indicators, settings, helpers);
  const body = bodyRows(table.indicators);
  const rowAt = (index: number, indicator: Indicator): FormulaRow => ({
    indicator: { ...indicator, target: directedTarget(indicator.target, indicator.isReverse) },
    table,
    scope: scopeOf(BODY_ROW + index, indicator),
  });
  const bodyCells = body.map((row, index) =>
    row.kind === "group"
      ? lineOf(width, row.heading, "group")
      : columns.map((column) => bodyCell(column, rowAt(index, row.indicator), dialect)),
  );
  const notes = noteLines(plan, table, columns, dialect.notes);
  const noteRow = BODY_ROW + body.length;
  const rows: readonly RowModel[] = [
    { heightPoints: 30, cells: lineOf(width, words.title(plan, table), "title") },
    { heightPoints: 21, cells: settingsLine(template.settings, table, width) },
    {
      heightPoints: 33,
      cells: columns.map(({ heading }) => locked(textOrEmpty(heading), "heading")),
    },
    ...bodyCells.map((cells) => ({ heightPoints: bodyHeight(cells, columns), cells })),
    ...notes.map((note) => ({
      heightPoints: rowHeightPoints([{ text: note, widthChars: totalWidth(columns) }]),
      cells: lineOf(width, note, "note"),
    })),
  ];
  return {
    name: words.sheetName(plan, table),
    identity: {
      template: template.id,
      plan: plan.id,
      table: table.id,
      version: template.version,
    },
    columns: [
      ...columns.map(({ widthChars }) => ({ widthChars })),
      ...helpers.map(() => ({ widthChars: HELPER_WIDTH_CHARS, isHidden: true })),
    ],
    rows: withHelpers(rows, helpers, {
      labelRow: TITLE_ROW,
      settingsRow: SETTINGS_ROW,
      headingRow: HEADING_ROW,
      table,
      scope: scopeOf(SETTINGS_ROW, table.indicators[0]),
      rowAt: (row) => {
        const found = body[row - BODY_ROW];
        return found?.kind === "indicator" ? rowAt(row - BODY_ROW, found.indicator) : null;
      },
    }),
    merges: [
      line(TITLE_ROW, width),
      unitLineRange(template.settings, SETTINGS_ROW, width),
      ...notes.map((_, index) => line(noteRow + index, width)),
    ],
    validations: [
      ...settingRanges(settings, "dataDate").map(dataDateValidation),
      ...bodyValidations(body, bodyCells, BODY_ROW),
    ],
    conditionalFormats: statusFormats(columns, BODY_ROW, body.length),
    charts: [],
    frozen: { rows: BODY_ROW, columns: template.frozenColumns },
    isProtected: true,
    print: {
      orientation: "landscape",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      area: { row: 0, column: 0, rowCount: rows.length, columnCount: width },
      footer: FOOTER,
    },
  };
}

const line = (row: number, columnCount: number): CellRange => ({
  row,
  column: 0,
  rowCount: 1,
  columnCount,
});

const totalWidth = (columns: readonly SheetColumn[]): number =>
  columns.reduce((sum, { widthChars }) => sum + widthChars, 0);

function bodyHeight(cells: readonly CellModel[], columns: readonly SheetColumn[]): number {
  const texts = cells.map(({ content, indent, style }, index) => ({
    text: content.kind === "text" && style !== "group" ? content.text : "",
    widthChars: (columns[index]?.widthChars ?? 1) - 2 * indent,
  }));
  return rowHeightPoints(texts);
}

function settingRanges(
  settings: ReadonlyMap<SettingKey, ReferredCell>,
  key: SettingKey,
): readonly CellRange[] {
  const cell = settings.get(key);
  return cell === undefined
    ? []
    : [{ row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 }];
}
