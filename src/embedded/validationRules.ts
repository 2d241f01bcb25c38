import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import { generateRandomId } from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  UpdateSheetDataValidationOptionsCommand,
} from "@univerjs/sheets-data-validation";
import "@univerjs/sheets-data-validation/facade";
import { intersection } from "./address";
import { clippedArea, toUniverRange } from "./cells";
import type { RangeTarget } from "./host";
import { growSheet, sheetOf } from "./sheets";

export type ValidationRule = Omit<ISheetDataValidationRule, "uid" | "ranges">;

function covers(ranges: readonly IRange[], target: RangeTarget): "all" | "part" | "none" {
  const area = clippedArea(target);
  const cells = ranges
    .map((range) =>
      intersection(area, {
        row: range.startRow,
        column: range.startColumn,
        rowCount: range.endRow - range.startRow + 1,
        columnCount: range.endColumn - range.startColumn + 1,
      }),
    )
    .reduce((sum, part) => sum + (part === null ? 0 : part.rowCount * part.columnCount), 0);
  if (cells === 0) {
    return "none";
  }
  return cells === area.rowCount * area.columnCount ? "all" : "part";
}

/** The rule of all cells of the range; "mixed" where cells differ, null where none has one. */
export function validationOf(target: RangeTarget): ISheetDataValidationRule | "mixed" | null {
  const touching = sheetOf(target)
    .getDataValidations()
    .map((validation): ISheetDataValidationRule => validation.rule)
    .map((rule) => ({ rule, cover: covers(rule.ranges, target) }))
    .filter(({ cover }) => cover !== "none");
  const [first] = touching;
  if (first === undefined) {
    return null;
  }
  return touching.length === 1 && first.cover === "all" ? first.rule : "mixed";
}

export function clearValidation(target: RangeTarget): void {
  target.host.univerAPI.syncExecuteCommand(ClearRangeDataValidationCommand.id, {
    unitId: target.host.workbook.getId(),
    subUnitId: target.sheetId,
    ranges: [toUniverRange(clippedArea(target))],
  });
}

/** Gives every cell of the range this rule, whatever it had before. */
export function setValidation(target: RangeTarget, rule: ValidationRule): void {
  growSheet(sheetOf(target), target.area);
  clearValidation(target);
  target.host.univerAPI.syncExecuteCommand(AddSheetDataValidationCommand.id, {
    unitId: target.host.workbook.getId(),
    subUnitId: target.sheetId,
    rule: { ...rule, uid: generateRandomId(), ranges: [toUniverRange(target.area)] },
  });
}

/** Changes what a rule says and how it refuses, not what it allows: far cheaper than a new rule. */
export function setValidationWords(target: RangeTarget, rule: ISheetDataValidationRule): void {
  target.host.univerAPI.syncExecuteCommand(UpdateSheetDataValidationOptionsCommand.id, {
    unitId: target.host.workbook.getId(),
    subUnitId: target.sheetId,
    ruleId: rule.uid,
    // Of the rule, its words are taken, all of them.
    options: rule,
  });
}

/** True where the rule is that of these cells and of no others. */
export function isRuleOf(target: RangeTarget, { ranges }: ISheetDataValidationRule): boolean {
  const [range, ...more] = ranges;
  const { startRow, endRow, startColumn, endColumn } = toUniverRange(clippedArea(target));
  return (
    more.length === 0 &&
    range?.startRow === startRow &&
    range.endRow === endRow &&
    range.startColumn === startColumn &&
    range.endColumn === endColumn
  );
}
