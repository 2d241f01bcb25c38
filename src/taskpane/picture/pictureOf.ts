import { MARGIN_POINTS, PAPER_POINTS } from "../../layout/assemble/paper";
import type { CellModel, CellRange, SheetModel, StyleName } from "../../layout/sheetModel";

/** What is seen of a sheet: hidden rows and columns are left out, covered cells too. Sizes at 100 %. */
export interface SheetPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly columnsPx: readonly number[];
  readonly rows: readonly PictureRow[];
  readonly charts: readonly PictureChart[];
}

export interface PictureRow {
  readonly heightPx: number;
  readonly cells: readonly PictureCell[];
}

export interface PictureCell {
  readonly shows: "nothing" | "text" | "formula";
  readonly text: string;
  readonly style: StyleName;
  readonly indent: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Its text runs on over the empty cells behind it. */
  readonly isRunningOn: boolean;
}

export interface PictureChart {
  readonly title: string;
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export function pictureOf(model: SheetModel): SheetPicture {
  const widths = model.columns.map(({ widthChars, isHidden }) =>
    isHidden === true ? 0 : columnPx(widthChars),
  );
  const heights = model.rows.map(({ heightPoints, isHidden }) =>
    isHidden === true ? 0 : pointsPx(heightPoints),
  );
  const merges = new Map(model.merges.map((range) => [`${range.row}:${range.column}`, range]));
  const covered = new Set(model.merges.flatMap(coveredBy));
  const rows = model.rows.flatMap(({ cells }, row): readonly PictureRow[] => {
    if (heights[row] === 0) return [];
    const seen = cells.flatMap((cell, column): readonly PictureCell[] => {
      if (widths[column] === 0 || covered.has(`${row}:${column}`)) return [];
      const merge = merges.get(`${row}:${column}`);
      const next = cells.slice(column + 1).find((_, index) => widths[column + 1 + index] !== 0);
      return [
        {
          ...contentOf(cell),
          style: cell.style,
          indent: cell.indent,
          rowSpan: merge === undefined ? 1 : seenIn(heights, merge.row, merge.rowCount),
          columnSpan: merge === undefined ? 1 : seenIn(widths, merge.column, merge.columnCount),
          isRunningOn: merge === undefined && next?.content.kind === "empty",
        },
      ];
    });
    return [{ heightPx: heights[row] ?? 0, cells: seen }];
  });
  return {
    widthPx: sum(widths),
    heightPx: sum(heights),
    columnsPx: widths.filter((width) => width !== 0),
    rows,
    charts: model.charts.map(({ title, place }) => ({
      title,
      leftPx: sum(widths.slice(0, place.column)),
      topPx: sum(heights.slice(0, place.row)),
      widthPx: sum(widths.slice(place.column, place.column + place.columnCount)),
      heightPx: sum(heights.slice(place.row, place.row + place.rowCount)),
    })),
  };
}

function contentOf({ content }: CellModel): Pick<PictureCell, "shows" | "text"> {
  switch (content.kind) {
    case "empty":
      return { shows: "nothing", text: "" };
    case "text":
      return { shows: "text", text: content.text };
    case "number":
      return { shows: "text", text: String(content.value) };
    case "formula":
      return { shows: "formula", text: "" };
  }
}

function coveredBy({ row, column, rowCount, columnCount }: CellRange): readonly string[] {
  return Array.from({ length: rowCount * columnCount - 1 }, (_, index) => {
    const step = index + 1;
    return `${row + Math.floor(step / columnCount)}:${column + (step % columnCount)}`;
  });
}

const seenIn = (sizes: readonly number[], first: number, count: number): number =>
  Math.max(1, sizes.slice(first, first + count).filter((size) => size !== 0).length);

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Excel's default font is 7 px a digit, with 5 px of padding. */
const columnPx = (widthChars: number): number => Math.round(widthChars * 7 + 5);

const pointsPx = (points: number): number => Math.round((points * 4) / 3);

const PX_A_POINT = 4 / 3;

/**
 * About how many pages a sheet prints on: as many pages wide and tall as it says, never enlarged, the
 * heading row again on every page. A printer with other margins may need one more.
 */
export function printedPages(model: SheetModel): number {
  const { widthPx } = pictureOf(model);
  const { wide: beside, pagesTall, titleRows, breaksBefore = [] } = model.print;
  const pagesWide = beside?.pageCount ?? 1;
  if (pagesTall !== undefined) return pagesWide * pagesTall;
  const { long, short } = PAPER_POINTS[model.print.paper];
  const isLandscape = model.print.orientation === "landscape";
  const [wide, high] = isLandscape ? [long, short] : [short, long];
  const pageWidth = (wide - MARGIN_POINTS.left - MARGIN_POINTS.right) * PX_A_POINT;
  const pageHeight = (high - MARGIN_POINTS.top - MARGIN_POINTS.bottom) * PX_A_POINT;
  const scale = Math.min(1, (pagesWide * pageWidth) / Math.max(widthPx, 1));
  const { first, last } = titleRows;
  const repeatedPx = heightPx(model.rows.slice(first, last + 1));
  const roomPx = pageHeight / scale;
  const starts = [0, ...breaksBefore];
  const pagesBelow = starts
    .map((start, index) => {
      const firstRoomPx = index === 0 ? roomPx : roomPx - repeatedPx;
      const beyondPx = heightPx(model.rows.slice(start, starts[index + 1])) - firstRoomPx;
      return 1 + Math.max(0, Math.ceil(beyondPx / Math.max(roomPx - repeatedPx, 1)));
    })
    .reduce((sum, pages) => sum + pages, 0);
  return pagesWide * pagesBelow;
}

const heightPx = (rows: SheetModel["rows"]): number =>
  rows
    .filter(({ isHidden }) => isHidden !== true)
    .reduce((height, { heightPoints }) => height + heightPoints * PX_A_POINT, 0);
