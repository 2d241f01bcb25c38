import { cellOf } from "./cell";
import type { Answer } from "./cell";
import { outputs, rowsOf, scalar, shapeOf } from "./spread";
import type { Cells } from "./spread";

/** The yearly figures of one indicator, in order. */
export type Series = readonly unknown[];

/**
 * Answers for series of yearly figures. A row or a column is one indicator; a block has one in each
 * row, and gives a column. The other arguments are single cells, or a column with a cell for each
 * series.
 */
export function spreadSeries(
  series: unknown,
  others: Cells,
  answer: (series: Series, cells: Cells) => Answer,
): unknown {
  if (![series, ...others].some(Array.isArray)) return scalar(cellOf(answer([series], others)));
  const indicators = seriesOf(series, others);
  const numbers = indicators.map((_, index) => [index]);
  return outputs([numbers, ...others], ([index, ...cells]) =>
    cellOf(answer(indicators[Number(index)] ?? [], cells)),
  );
}

function seriesOf(series: unknown, others: Cells): readonly Series[] {
  if (!Array.isArray(series)) return [[series]];
  const rows = rowsOf(series);
  const isColumn = rows.length > 1 && shapeOf(rows).columns === 1;
  // A column beside a column of targets holds one figure of each indicator.
  const isOneEach = others.some((other) => Array.isArray(other) && other.length === rows.length);
  return isColumn && !isOneEach ? [rows.flat()] : rows;
}
