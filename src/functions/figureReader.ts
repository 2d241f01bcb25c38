import { decimalsOf } from "../rules/decimalsOf";
import type { Figure, NumberFigure } from "../rules/figure";
import { plainDecimal } from "../rules/plainDecimal";
import { ok } from "../rules/result";
import type { Result } from "../rules/result";
import { scanUsualFigure } from "../rules/usualNotation";
import { figureIn } from "./cell";
import type { FunctionReason } from "./functionReason";

/** Looked up once, for loops over many rows. */
const { abs } = Math;
const LARGEST = Number.MAX_VALUE;

export type ReadFigure = Result<Figure | null, FunctionReason>;

/**
 * A number figure that is filled again for every row. A class, against the habit of this code:
 * the text and the decimals of a number cell cost more than everything else about it and are
 * hardly ever asked for, and only getters of a class can wait until they are.
 */
class RowFigure implements NumberFigure {
  readonly kind = "number";
  readonly unit = null;
  value = 0;
  bound: NumberFigure["bound"] = null;
  isTotal = false;
  cell: string | number = 0;
  private printedDecimals = 0;

  get text(): string {
    return typeof this.cell === "string" ? this.cell : plainDecimal(this.cell);
  }

  get decimals(): number {
    return typeof this.cell === "string" ? this.printedDecimals : decimalsOf(this.cell);
  }

  set decimals(printed: number) {
    this.printedDecimals = printed;
  }
}

/**
 * Reads the figures of a column. The answer for a usual cell is one record, good until the next
 * cell is read: over a hundred thousand rows a new one each would cost more than the rules do.
 */
export function figureReader(): (cell: unknown) => ReadFigure {
  const figure = new RowFigure();
  const read = ok(figure);
  return (cell) => {
    if (typeof cell === "string") {
      if (!scanUsualFigure(cell, figure)) return figureIn(cell);
      figure.cell = cell;
      return read;
    }
    if (typeof cell !== "number" || !(abs(cell) <= LARGEST)) return figureIn(cell);
    figure.cell = cell;
    figure.value = cell + 0;
    figure.bound = null;
    figure.isTotal = false;
    return read;
  };
}
