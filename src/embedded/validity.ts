import { DataValidationStatus } from "@univerjs/core";
import { clippedArea, toUniverRange } from "./cells";
import type { RangeTarget } from "./host";
import { sheetOf } from "./sheets";

/** True: every cell keeps its rule; false: none does; null: some do. */
export async function isValid(target: RangeTarget): Promise<boolean | null> {
  const range = sheetOf(target).getRange(toUniverRange(clippedArea(target)));
  const statuses = (await range.getValidatorStatus()).flat();
  const invalid = statuses.filter((status) => status === DataValidationStatus.INVALID).length;
  if (invalid === 0) {
    return true;
  }
  return invalid === statuses.length ? false : null;
}
