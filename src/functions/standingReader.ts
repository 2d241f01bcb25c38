import { DEFAULT_PERIOD } from "../rules/defaults";
import type { Standing } from "../rules/facts";
import { ok, type Result } from "../rules/result";
import { dateIn } from "./dateIn";
import { figureReader } from "./figureReader";
import type { FunctionReason } from "./functionReason";
import { periodIn } from "./periodIn";
import { remembering } from "./remembering";
import type { Cells } from "./spread";

/**
 * Reads the cells actual, target, date, base and period, row after row. The answer is one record,
 * good until the next row is read.
 */
export function standingReader(): (cells: Cells) => Result<Standing, FunctionReason> {
  const readActual = figureReader();
  const readTarget = figureReader();
  const readBase = figureReader();
  const readDate = remembering(dateIn);
  const readPeriod = remembering(periodIn);
  const standing: { -readonly [Key in keyof Standing]: Standing[Key] } = {
    actual: null,
    target: null,
    date: null,
    base: null,
    period: DEFAULT_PERIOD,
  };
  const read = ok(standing);
  return (cells) => {
    const actual = readActual(cells[0]);
    if (!actual.ok) return actual;
    const target = readTarget(cells[1]);
    if (!target.ok) return target;
    const date = readDate(cells[2]);
    if (!date.ok) return date;
    const base = readBase(cells[3]);
    if (!base.ok) return base;
    const period = readPeriod(cells[4]);
    if (!period.ok) return period;
    standing.actual = actual.value;
    standing.target = target.value;
    standing.date = date.value;
    standing.base = base.value;
    standing.period = period.value;
    return read;
  };
}
