import type { FigureWithUnit } from "../../src/rules/figures/amount";
import type { CellValue } from "../../src/rules/figures/figure";
import { read } from "./figures";

/** A cell read as a figure, with the unit that stands beside it. */
export function printed(cell: CellValue, unit: string): FigureWithUnit {
  return { figure: read(cell), unit };
}
