import type { ChartPart } from "../../templates/vocabulary/template";
import { COLUMN_WORDS, headingText } from "../../text/sheets/columnWords";
import { CHART_WORDS } from "../../text/sheets/parts";
import type { TablePlace } from "../formulaScope";
import { tableNamed, type NormalSheet } from "../normalise/normalSheet";
import type { CellRange, ChartModel } from "../sheetModel";
import type { SheetPart, SheetSetup } from "./part";

/** A chart over the gap columns of a table: it needs no rows of its own. */
export function chartPart(spec: ChartPart, sheet: NormalSheet): SheetPart {
  const columns = tableNamed(sheet, spec.table)?.columns ?? [];
  const { period } = sheet.table;
  const lastGap = columns.findLastIndex(({ content }) => content.kind === "gap");
  // The first gap keeps the chart away from the table.
  const first = columns.findIndex(({ content }) => content.kind === "gap") + 1;

  function chartOf(place: TablePlace): ChartModel {
    const words = CHART_WORDS[spec.key];
    return {
      kind: "clusteredBar",
      title: words.title,
      categories: columnOf(place, spec.categoryColumn),
      series: spec.series.map(({ column, color }) => ({
        name: headingText(COLUMN_WORDS[column], { period, sides: null }),
        values: columnOf(place, column),
        color,
      })),
      valueAxisTitle: words.axis,
      place: {
        row: place.headingRow,
        column: first,
        rowCount: place.rowCount + 1,
        columnCount: lastGap - first + 1,
      },
    };
  }

  return {
    rowCount: 0,
    widthsChars: [],
    lay: ({ tables }: SheetSetup) => {
      const place = tables.get(spec.table);
      return { rows: [], charts: place === undefined ? [] : [chartOf(place)] };
    },
  };
}

const columnOf = ({ columns, firstRow, rowCount }: TablePlace, key: string): CellRange => ({
  row: firstRow,
  column: columns.get(key)?.column ?? 0,
  rowCount,
  columnCount: 1,
});
