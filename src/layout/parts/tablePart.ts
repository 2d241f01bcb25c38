import type { ExtraRow, TablePart } from "../../templates/template";
import { callsOf, narrationOf } from "../calls";
import { bodyCell } from "../cells/bodyCell";
import { padRow, lineOf, locked, textOrEmpty } from "../cells/cells";
import { cellsHeightPoints, rowHeightPoints } from "../cells/measure";
import { statusFormats } from "../cells/statusFormats";
import { bodyValidations } from "../cells/validations";
import { type SheetColumn, sheetColumns } from "../columns";
import type { FormulaRow, HelperColumn } from "../dialects/dialect";
import { referredColumns, spanOf, type TablePlace, targetFacts } from "../formulaScope";
import type { LayoutInput } from "../layoutInput";

import { type BodyRow, bodyRows } from "../rows";
import type { RowModel } from "../sheetModel";
import type { Subject } from "../subjects/subject";
import { subjectsOf } from "../subjects/subjectsOf";
import { extraColumn, extraSubject, extraValidations, shownRows } from "./extraRows";
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

/** Where a heading leaves the sheet blank: in a gap, and beside a table narrower than the sheet. */
const isOutside = (column: SheetColumn | undefined): boolean =>
  column === undefined || column.content.kind === "gap";

export function tablePart(spec: TablePart, input: LayoutInput): LaidTable {
  const subjects = subjectsOf(spec.rows, input);
  const columns = sheetColumns(spec.columns, subjects, input);
  const body = bodyRows(subjects);
  const { codes } = spec;
  const headingCount = codes === undefined ? 1 : 2;
  const above = shownRows(spec.above, input);
  const below = shownRows(spec.below, input);
  const firstBodyRow = headingCount + above.length;
  const keys = [
    ...above.map(({ key }) => key),
    ...body.map((item) => (item.kind === "subject" ? item.subject.key : null)),
    ...below.map(({ key }) => key),
  ];
  const helpers = input.dialect.helpers({
    subjects,
    columnKeys: columns.map(({ key }) => key),
    calls: callsOf(columns),
    judged: spec.judged,
    narration: narrationOf(input.template, spec.key),
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
      indicator,
      fields: subject.fields,
      figures: subject.figures ?? {},
      plan: input.plan,
      table: input.table,
      units: input.units,
      scope: {
        row,
        columns: place.columns,
        yearColumns: place.yearColumns,
        judged: spec.judged,
        table: place,
        tables: setup.tables,
        settings: setup.settings,
        links: input.links,
        subjectKey: subject.linkKeys === undefined ? subject.key : subject.linkKeys.own,
        other: { links: input.otherLinks, subjectKey: subject.linkKeys?.other ?? null },
        spread: column?.spread ?? null,
        ...targetFacts(indicator),
      },
    };
  }

  function bodyRow(setup: SheetSetup, row: number, item: BodyRow): RowModel {
    const width = setup.widthsChars.length;
    if (item.kind === "group") {
      const blank = locked(textOrEmpty(null), "blank");
      const cells = lineOf(width, item.heading, "group").map((cell, index) =>
        index > 0 && isOutside(columns[index]) ? blank : cell,
      );
      return { heightPoints: cellsHeightPoints([], []), key: item.key, cells };
    }
    const cells = columns.map((column) =>
      bodyCell(column, item.subject, formulaRow(setup, row, item.subject, column), input.dialect),
    );
    const { longest = {} } = item.subject;
    const shown = columns.map(({ spec, widthChars }) => ({
      text: longest[spec] ?? "",
      widthChars,
    }));
    return {
      heightPoints: Math.max(cellsHeightPoints(cells, widthsChars), rowHeightPoints(shown)),
      key: item.subject.key,
      cells: padRow(cells, width),
    };
  }

  function extraRow(setup: SheetSetup, row: number, item: ExtraRow): RowModel {
    const cells = columns.map((column) => {
      const subject = extraSubject(item, column, input);
      const own = extraColumn(item, column);
      if (own === null) return locked({ kind: "empty" }, "text");
      return bodyCell(own, subject, formulaRow(setup, row, subject, column), input.dialect);
    });
    return {
      heightPoints: cellsHeightPoints(cells, widthsChars),
      key: item.key,
      cells: padRow(cells, setup.widthsChars.length),
    };
  }

  function lay(setup: SheetSetup, headingRow: number): LaidPart {
    const firstRow = headingRow + firstBodyRow;
    const lastRow = firstRow + body.length;
    const headings = columns.map(({ heading, content }) =>
      content.kind === "gap"
        ? locked(textOrEmpty(null), "blank")
        : locked(textOrEmpty(heading), "heading"),
    );
    const codeCells = columns.map(({ spec }) =>
      locked(textOrEmpty(codes?.[spec] ?? null), "heading"),
    );
    const rows = body.map((item, index) => bodyRow(setup, firstRow + index, item));
    const width = setup.widthsChars.length;
    const extras = [
      ...above.map((item, index) => ({ item, row: headingRow + headingCount + index })),
      ...below.map((item, index) => ({ item, row: lastRow + index })),
    ];
    const extraRows = extras.map(({ item, row }) => extraRow(setup, row, item));
    return {
      rows: [
        {
          heightPoints: Math.max(HEADING_HEIGHT_POINTS, cellsHeightPoints(headings, widthsChars)),
          key: `${spec.key}.headings`,
          cells: padRow(headings, width),
        },
        ...(codes === undefined
          ? []
          : [
              {
                heightPoints: CODES_HEIGHT_POINTS,
                key: `${spec.key}.codes`,
                cells: padRow(codeCells, width),
              },
            ]),
        ...extraRows.slice(0, above.length),
        ...rows,
        ...extraRows.slice(above.length),
      ],
      validations: [
        ...extras.flatMap(({ item, row }) => extraValidations(item, columns, row, setup)),
        ...bodyValidations(columns, body, rows, firstRow),
      ],
      conditionalFormats: statusFormats(
        columns,
        headingRow + 1,
        above.length + body.length + below.length,
      ),
    };
  }

  return {
    key: spec.key,
    columns,
    helpers,
    rowCount: firstBodyRow + body.length + below.length,
    widthsChars,
    placeAt: (headingRow, firstHelper) => ({
      headingRow,
      firstRow: headingRow + firstBodyRow,
      rowCount: body.length,
      columns: referredColumns(columns, subjects, helpers, firstHelper),
      yearColumns: spanOf(columns, "years"),
      unitColumns: spanOf(columns, "units"),
      rows: new Map(
        keys.flatMap((key, index): [string, number][] =>
          key === null ? [] : [[key, headingRow + headingCount + index]],
        ),
      ),
    }),
    formulaRowAt: (setup, row) => {
      const item = body[row - firstBodyRow];
      if (item?.kind !== "subject") return null;
      return formulaRow(setup, tableIn(setup).headingRow + row, item.subject, null);
    },
    lay,
  };
}
