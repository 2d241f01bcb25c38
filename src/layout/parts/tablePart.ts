import { directedTarget } from "../../rules/direction";
import type { TablePart } from "../../templates/template";
import { bodyCell } from "../bodyCell";
import { lineOf, locked, textOrEmpty } from "../cells";
import { sheetColumns, type SheetColumn } from "../columns";
import type { FormulaRow, HelperColumn } from "../dialects/dialect";
import { callsOf } from "../calls";
import { referredColumns, spanOf, targetFacts, type TablePlace } from "../formulaScope";
import type { LayoutInput } from "../layoutInput";
import { cellsHeightPoints } from "../measure";
import { bodyRows, type BodyRow } from "../rows";
import type { CellModel, RowModel } from "../sheetModel";
import { statusFormats } from "../statusFormats";
import { subjectsOf } from "../subjects/subjectsOf";
import type { Subject } from "../subjects/subject";
import { bodyValidations } from "../validations";
import type { LaidPart, SheetPart, SheetSetup } from "./part";

const HEADING_HEIGHT_POINTS = 33;

/** A table: a row of headings, then the subjects under their groups. */
export interface LaidTable extends SheetPart {
  readonly key: string;
  readonly columns: readonly SheetColumn[];
  readonly helpers: readonly HelperColumn[];
  readonly placeAt: (headingRow: number, firstHelper: number) => TablePlace;
  /** The row of formulas at a row of the part, counted from its headings; null where there is none. */
  readonly formulaRowAt: (setup: SheetSetup, row: number) => FormulaRow | null;
}

export function tablePart(spec: TablePart, input: LayoutInput): LaidTable {
  const subjects = subjectsOf(spec.rows, input);
  const columns = sheetColumns(spec.columns, subjects, input);
  const body = bodyRows(subjects);
  const helpers = input.dialect.helpers({
    subjects,
    columnKeys: columns.map(({ key }) => key),
    calls: callsOf(columns),
    judged: spec.judged,
  });
  const widthsChars = columns.map(({ widthChars }) => widthChars);
  const tableIn = ({ tables }: SheetSetup): TablePlace => {
    const place = tables.get(spec.key);
    if (place === undefined) throw new Error(`The table ${spec.key} has no place.`);
    return place;
  };

  function formulaRow(
    setup: SheetSetup,
    row: number,
    subject: Subject,
    column: SheetColumn | null,
  ): FormulaRow {
    const place = tableIn(setup);
    const { indicator } = subject;
    return {
      indicator:
        indicator === null
          ? null
          : { ...indicator, target: directedTarget(indicator.target, indicator.isReverse) },
      table: input.table,
      scope: {
        row,
        columns: place.columns,
        yearColumns: place.yearColumns,
        judged: spec.judged,
        table: place,
        tables: setup.tables,
        settings: setup.settings,
        links: input.links,
        subjectKey: subject.key,
        spread: column?.spread ?? null,
        ...targetFacts(indicator),
      },
    };
  }

  function bodyRow(setup: SheetSetup, row: number, item: BodyRow): RowModel {
    const width = setup.widthsChars.length;
    if (item.kind === "group") {
      const cells = lineOf(width, item.heading, "group");
      return { heightPoints: cellsHeightPoints([], []), cells };
    }
    const cells = columns.map((column) =>
      bodyCell(column, item.subject, formulaRow(setup, row, item.subject, column), input.dialect),
    );
    return {
      heightPoints: cellsHeightPoints(cells, widthsChars),
      key: item.subject.key,
      cells: filledUp(cells, width),
    };
  }

  function lay(setup: SheetSetup, headingRow: number): LaidPart {
    const firstRow = headingRow + 1;
    const headings = columns.map(({ heading }) => locked(textOrEmpty(heading), "heading"));
    const rows = body.map((item, index) => bodyRow(setup, firstRow + index, item));
    return {
      rows: [
        {
          heightPoints: HEADING_HEIGHT_POINTS,
          cells: filledUp(headings, setup.widthsChars.length),
        },
        ...rows,
      ],
      validations: bodyValidations(columns, body, rows, firstRow),
      conditionalFormats: statusFormats(columns, firstRow, body.length),
    };
  }

  return {
    key: spec.key,
    columns,
    helpers,
    rowCount: body.length + 1,
    widthsChars,
    placeAt: (headingRow, firstHelper) => ({
      headingRow,
      firstRow: headingRow + 1,
      rowCount: body.length,
      columns: referredColumns(columns, subjects, helpers, firstHelper),
      yearColumns: spanOf(columns, "years"),
      unitColumns: spanOf(columns, "units"),
    }),
    formulaRowAt: (setup, row) => {
      const item = body[row - 1];
      if (item?.kind !== "subject") return null;
      return formulaRow(setup, tableIn(setup).headingRow + row, item.subject, null);
    },
    lay,
  };
}

/** A narrower table leaves the rest of its rows blank. */
function filledUp(cells: readonly CellModel[], width: number): readonly CellModel[] {
  const blank = locked({ kind: "empty" }, "blank");
  return [...cells, ...Array.from({ length: width - cells.length }, () => blank)];
}
