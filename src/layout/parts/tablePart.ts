import type { ExtraRow } from "../../templates/vocabulary/template";
import { bodyCell } from "../cells/bodyCell";
import { lineOf, locked, padRow, textOrEmpty } from "../cells/cells";
import { cellsHeightPoints, rowHeightPoints } from "../cells/measure";
import { statusFormats } from "../cells/statusFormats";
import { bodyValidations, pastedOverValidations } from "../cells/validations";
import type { FormulaRow, HelperColumn } from "../dialects/dialect";
import { referredColumns, spanOf, type TablePlace } from "../formulaScope";
import type { BodyRow, NormalTable } from "../normalise/normalSheet";
import type { SheetColumn } from "../sheetColumn";
import type { CellModel, RowModel } from "../sheetModel";
import type { Subject } from "../subjects/subject";
import { extraRow, extraValidations } from "./extraRows";
import { placeOf, tableFormulaRow } from "./formulaRow";
import type { LaidPart, SheetPart, SheetSetup } from "./part";

const HEADING_HEIGHT_POINTS = 33;
const CODES_HEIGHT_POINTS = 21;

/** A table: a row of headings, or two, then the subjects under their groups, extra rows above and below. */
export interface LaidTable extends SheetPart {
  readonly key: string;
  readonly columns: readonly SheetColumn[];
  readonly helpers: readonly HelperColumn[];
  readonly placeAt: (headingRow: number, firstHelper: number) => TablePlace;
  /** The row of formulas at a row of the part, counted from its headings; null where there is none. */
  readonly formulaRowAt: (setup: SheetSetup, row: number) => FormulaRow | null;
}

export function tablePart(table: NormalTable): LaidTable {
  const { key, columns, helpers, above, body, below } = table;
  return {
    key,
    columns,
    helpers,
    rowCount: firstBodyRow(table) + body.length + below.length,
    widthsChars: widthsOf(table),
    placeAt: (headingRow, firstHelper) => ({
      headingRow,
      firstRow: headingRow + firstBodyRow(table),
      rowCount: body.length,
      columns: referredColumns(columns, table.subjects, helpers, firstHelper),
      yearColumns: spanOf(columns, "steps"),
      unitColumns: spanOf(columns, "units"),
      rows: rowsByKey(table, headingRow + headingRowCount(table)),
    }),
    formulaRowAt: (setup, row) => {
      const item = body[row - firstBodyRow(table)];
      if (item?.kind !== "subject") return null;
      const { headingRow } = placeOf(table, setup);
      return tableFormulaRow(table, setup, headingRow + row, item.subject, null);
    },
    lay: (setup, headingRow) => layTable(table, setup, headingRow, above.length),
  };
}

const headingRowCount = ({ codes }: NormalTable): number => (codes === null ? 1 : 2);

const firstBodyRow = (table: NormalTable): number => headingRowCount(table) + table.above.length;

const widthsOf = ({ columns }: NormalTable): readonly number[] =>
  columns.map(({ widthChars }) => widthChars);

/** Where each subject and extra row stands; a group's heading is referred to by nothing. */
function rowsByKey(
  { above, body, below }: NormalTable,
  firstRow: number,
): ReadonlyMap<string, number> {
  const keys = [
    ...above.map(({ key }) => key),
    ...body.map((item) => (item.kind === "subject" ? item.subject.key : null)),
    ...below.map(({ key }) => key),
  ];
  return new Map(
    keys.flatMap((key, index): [string, number][] =>
      key === null ? [] : [[key, firstRow + index]],
    ),
  );
}

function layTable(
  table: NormalTable,
  setup: SheetSetup,
  headingRow: number,
  aboveCount: number,
): LaidPart {
  const { columns, above, body, below } = table;
  const firstRow = headingRow + firstBodyRow(table);
  const extras = [
    ...above.map((item, index) => ({ item, row: firstRow - aboveCount + index })),
    ...below.map((item, index) => ({ item, row: firstRow + body.length + index })),
  ];
  const extraRows = extras.map(({ item, row }) => rowOfExtra(table, item, row, setup));
  const bodyRows = body.map((item, index) => bodyRow(table, item, firstRow + index, setup));
  return {
    rows: [
      ...headingRows(table, setup),
      ...extraRows.slice(0, aboveCount),
      ...bodyRows,
      ...extraRows.slice(aboveCount),
    ],
    validations: [
      ...extras.flatMap(({ item, row }) => extraValidations(item, columns, row, setup)),
      ...bodyValidations(columns, body, bodyRows, firstRow),
      ...pastedOverValidations(bodyRows, firstRow),
    ],
    conditionalFormats: statusFormats(
      columns,
      headingRow + headingRowCount(table),
      extras.length + body.length,
    ),
  };
}

/** The headings, and below them the codes of a statistical form. */
function headingRows(table: NormalTable, { widthsChars }: SheetSetup): readonly RowModel[] {
  const { key, columns, codes } = table;
  const width = widthsChars.length;
  const headings = columns.map((column) =>
    isGap(column)
      ? locked(textOrEmpty(null), "blank")
      : locked(textOrEmpty(column.heading), "heading"),
  );
  const row: RowModel = {
    heightPoints: Math.max(HEADING_HEIGHT_POINTS, cellsHeightPoints(headings, widthsOf(table))),
    key: `${key}.headings`,
    cells: padRow(headings, width),
  };
  if (codes === null) return [row];
  const codeCells = columns.map(({ spec }) => locked(textOrEmpty(codes[spec] ?? null), "heading"));
  return [
    row,
    {
      heightPoints: CODES_HEIGHT_POINTS,
      key: `${key}.codes`,
      cells: padRow(codeCells, width),
    },
  ];
}

const isGap = ({ content }: SheetColumn): boolean => content.kind === "gap";

function bodyRow(table: NormalTable, item: BodyRow, row: number, setup: SheetSetup): RowModel {
  return item.kind === "group"
    ? groupRow(table, item, setup)
    : subjectRow(table, item.subject, row, setup);
}

/** The name of a group over the width of the table; gaps, and what is beside a narrower table, stay blank. */
function groupRow(
  { columns }: NormalTable,
  { heading, key }: Extract<BodyRow, { kind: "group" }>,
  { widthsChars }: SheetSetup,
): RowModel {
  const blank = locked(textOrEmpty(null), "blank");
  const cells = lineOf(widthsChars.length, heading, "group").map((cell, index): CellModel => {
    const column = columns[index];
    if (index > 0 && (column === undefined || isGap(column))) return blank;
    const isPastedOver = index > 0 && column !== undefined && takesFigures(column);
    return isPastedOver ? { ...cell, isLocked: false, isPastedOver } : cell;
  });
  return { heightPoints: cellsHeightPoints([], []), key, cells };
}

/** A column that people paste in one go. */
const takesFigures = ({ content }: SheetColumn): boolean =>
  content.kind === "input" &&
  (content.accepts === "figure" ||
    content.accepts === "reported" ||
    content.accepts === "percentDone");

function subjectRow(
  table: NormalTable,
  subject: Subject,
  row: number,
  setup: SheetSetup,
): RowModel {
  const { columns } = table;
  const { dialect } = setup.sheet;
  const cells = columns.map((column) =>
    bodyCell(column, subject, tableFormulaRow(table, setup, row, subject, column), dialect),
  );
  const { longest = {} } = subject;
  const shown = columns.map(({ spec, widthChars }) => ({ text: longest[spec] ?? "", widthChars }));
  return {
    heightPoints: Math.max(cellsHeightPoints(cells, widthsOf(table)), rowHeightPoints(shown)),
    key: subject.key,
    cells: padRow(cells, setup.widthsChars.length),
  };
}

function rowOfExtra(table: NormalTable, item: ExtraRow, row: number, setup: SheetSetup): RowModel {
  const cells = extraRow(table, item, row, setup);
  return {
    heightPoints: cellsHeightPoints(cells, widthsOf(table)),
    key: item.key,
    cells: padRow(cells, setup.widthsChars.length),
  };
}
