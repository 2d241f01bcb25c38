import { DEFAULT_PERIOD } from "../../rules/defaults";
import type { Figure, NumberFigure } from "../../rules/figures/figure";
import { decimalsOf, plainDecimal } from "../../rules/figures/rational";
import type { IndicatorAtDate } from "../../rules/judging/facts";
import { scanUsualFigure } from "../../rules/notation/usualNotation";
import { ok, type Result } from "../../rules/result";
import { dateIn, givenPeriodIn, natureIn, periodOf, placedFault } from "./arguments";
import { figureIn } from "./cell";
import type { FunctionReason } from "./functionReason";
import type { Cells } from "./spread";

/**
 * Reads the cells actual, target, date, base, period and nature, row after row. The answer is one record,
 * good until the next row is read.
 */
export function indicatorReader(): (cells: Cells) => Result<IndicatorAtDate, FunctionReason> {
  const readActual = figureReader();
  const readTarget = figureReader();
  const readBase = figureReader();
  const readDate = remembering(dateIn);
  const readPeriod = remembering(givenPeriodIn);
  const readNature = remembering(natureIn);
  const indicator: { -readonly [Key in keyof IndicatorAtDate]: IndicatorAtDate[Key] } = {
    actual: null,
    target: null,
    date: null,
    base: null,
    period: DEFAULT_PERIOD,
    nature: null,
  };
  const read = ok(indicator);
  return (cells) => {
    const actual = readActual(cells[0]);
    if (!actual.ok) return actual;
    const target = readTarget(cells[1]);
    if (!target.ok) return target;
    const date = readDate(cells[2]);
    if (!date.ok) return placedFault(date.reason, cells[2], cells[3], cells[4]);
    const base = readBase(cells[3]);
    if (!base.ok) return placedFault(base.reason, cells[2], cells[3], cells[4]);
    const given = readPeriod(cells[4]);
    if (!given.ok) return given;
    const period = periodOf(date.value, given.value, cells[2], cells[3]);
    if (!period.ok) return period;
    const nature = readNature(cells[5]);
    if (!nature.ok) return nature;
    indicator.actual = actual.value;
    indicator.target = target.value;
    indicator.date = date.value;
    indicator.base = base.value;
    indicator.period = period.value;
    indicator.nature = nature.value;
    return read;
  };
}

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

const MOST_REMEMBERED = 1000;

/**
 * The same reader, answering at once for cells that it has read before: the dates and periods of a
 * hundred thousand rows are a handful of different texts. Its answers must never change.
 */
export function remembering<T>(read: (cell: unknown) => T): (cell: unknown) => T {
  const answers = new Map<unknown, T>();
  let lastCell: unknown = null;
  let last = read(lastCell);
  return (cell) => {
    if (cell === lastCell) return last;
    let answer = answers.get(cell);
    if (answer === undefined) {
      answer = read(cell);
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      answers.set(cell, answer);
    }
    lastCell = cell;
    last = answer;
    return answer;
  };
}
