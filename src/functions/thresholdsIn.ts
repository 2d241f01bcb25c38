import type { CellValue } from "../rules/cellValue";
import { readThresholds } from "../rules/thresholds";
import type { Thresholds } from "../rules/thresholds";
import type { Result } from "../rules/result";
import { valueIn } from "./cell";
import { cellsOf } from "./spread";
import type { FunctionReason } from "./functionReason";

/** [§6] The two thresholds, which are one argument for all rows: an array or two cells. */
export function thresholdsIn(
  argument: unknown,
  defaults: Thresholds,
): Result<Thresholds, FunctionReason> {
  const values: CellValue[] = [];
  for (const cell of cellsOf(argument)) {
    const value = valueIn(cell);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return readThresholds(values, defaults);
}
