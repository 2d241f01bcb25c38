import { ok } from "../rules/result";
import type { Result } from "../rules/result";
import type { Standing } from "../rules/status";
import { figureIn } from "./cell";
import { dateIn } from "./dateIn";
import type { FunctionReason } from "./functionReason";
import { latest } from "./latest";
import { periodIn } from "./periodIn";
import type { Cells } from "./spread";

/** Reads the cells actual, target, date, base and period, row after row. */
export function standingReader(): (cells: Cells) => Result<Standing, FunctionReason> {
  const readDate = latest(dateIn);
  const readPeriod = latest(periodIn);
  return ([actualCell, targetCell, dateCell, baseCell, periodCell]) => {
    const actual = figureIn(actualCell);
    if (!actual.ok) return actual;
    const target = figureIn(targetCell);
    if (!target.ok) return target;
    const date = readDate(dateCell);
    if (!date.ok) return date;
    const base = figureIn(baseCell);
    if (!base.ok) return base;
    const period = readPeriod(periodCell);
    if (!period.ok) return period;
    return ok({
      actual: actual.value,
      target: target.value,
      date: date.value,
      base: base.value,
      period: period.value,
    });
  };
}
