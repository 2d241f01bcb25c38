import { AddDataValidationMutation } from "@univerjs/data-validation";
import "@univerjs/sheets-data-validation/facade";
import {
  type IRange,
  type ISheetDataValidationRule,
  generateRandomId,
  DataValidationOperator,
  DataValidationType,
  DataValidationStatus,
} from "@univerjs/core";
import {
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  UpdateSheetDataValidationOptionsCommand,
} from "@univerjs/sheets-data-validation";
import { isGiven, readBoolean, readOneOf, readRecord, readString } from "../wire/arguments";
import { hostError } from "../wire/hostError";
import { readRange } from "../workbook/ranges";
import { growSheet, sheetOf } from "../workbook/sheets";
import { isHostObject } from "../wire/hostObject";
import { absoluteArea, formatArea, intersection, quoteSheetName } from "../workbook/address";
import type { Host, RangeTarget, SheetTarget, WaitingRules } from "../workbook/host";
import { clippedArea, toUniverRange } from "./cells";

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
  const waiting = waitingRulesIn(target).filter(({ ranges }) => covers(ranges, target) !== "none");
  const [only] = waiting;
  if (only !== undefined && isRuleOf(target, only)) return only;
  if (waiting.length > 0) addWaitingRules(target.host);
  const [first, ...more] = rulesOf(target).filter(
    ({ ranges }) => covers(ranges, target) !== "none",
  );
  if (first === undefined) {
    return null;
  }
  return more.length === 0 && covers(first.ranges, target) === "all" ? first : "mixed";
}

function rulesOf({ host, sheetId }: SheetTarget): ISheetDataValidationRule[] {
  return host.injector.get(SheetDataValidationModel).getRules(host.workbook.getId(), sheetId);
}

export function clearValidation(target: RangeTarget): void {
  addWaitingRules(target.host);
  if (validationOf(target) === null) return;
  target.host.univerAPI.syncExecuteCommand(ClearRangeDataValidationCommand.id, {
    unitId: target.host.workbook.getId(),
    subUnitId: target.sheetId,
    ranges: [toUniverRange(clippedArea(target))],
  });
}

/** Gives every cell of the range this rule, whatever it had before. */
export function setValidation(target: RangeTarget, rule: ValidationRule): void {
  growSheet(sheetOf(target), target.area);
  const known = validationOf(target);
  if (known !== null) {
    const isWaiting = known !== "mixed" && dropWaitingRule(target, known);
    if (!isWaiting) clearValidation(target);
  }
  keepWaiting(target, {
    ...rule,
    uid: generateRandomId(),
    ranges: [toUniverRange(target.area)],
  });
}

/*
 * An add-in sets a rule in several steps: what it allows, how it takes blanks, its prompt, its alert. The
 * rules of a batch wait, none of them over another's cells, until something else is asked of Univer.
 */

function waitingRulesIn({ host, sheetId, area }: RangeTarget): readonly ISheetDataValidationRule[] {
  const { byId, idsByRow } = host.waitingRules.get(sheetId) ?? {};
  if (byId === undefined || idsByRow === undefined) return [];
  if (area.rowCount > byId.size) return [...byId.values()];
  const ids = new Set(idsByRow.get(ANY_ROW));
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (const id of idsByRow.get(row) ?? []) ids.add(id);
  }
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

function keepWaiting({ host, sheetId }: SheetTarget, rule: ISheetDataValidationRule): void {
  const waiting: WaitingRules = host.waitingRules.get(sheetId) ?? {
    byId: new Map(),
    idsByRow: new Map(),
  };
  host.waitingRules.set(sheetId, waiting);
  waiting.byId.set(rule.uid, rule);
  for (const row of rowsOf(rule)) {
    waiting.idsByRow.set(row, (waiting.idsByRow.get(row) ?? new Set<string>()).add(rule.uid));
  }
}

/** False where the rule is Univer's already. */
function dropWaitingRule({ host, sheetId }: SheetTarget, rule: ISheetDataValidationRule): boolean {
  const waiting = host.waitingRules.get(sheetId);
  if (waiting?.byId.delete(rule.uid) !== true) return false;
  for (const row of rowsOf(rule)) waiting.idsByRow.get(row)?.delete(rule.uid);
  return true;
}

/** Stands for the rows of a rule for whole columns. */
const ANY_ROW = -1;
const MANY_ROWS = 10_000;

const rowsOf = ({ ranges }: ISheetDataValidationRule): readonly number[] =>
  ranges.flatMap(({ startRow, endRow }) =>
    endRow - startRow > MANY_ROWS
      ? [ANY_ROW]
      : Array.from({ length: endRow - startRow + 1 }, (_, index) => startRow + index),
  );

/** Adds the rules that wait: one change a sheet. */
export function addWaitingRules(host: Host): void {
  const waiting = [...host.waitingRules];
  // First, because the command below asks for this again.
  host.waitingRules.clear();
  const model = host.injector.get(SheetDataValidationModel);
  const unitId = host.workbook.getId();
  for (const [sheetId, { byId }] of waiting) {
    if (byId.size === 0 || host.workbook.getSheetBySheetId(sheetId) === null) continue;
    host.univerAPI.syncExecuteCommand(AddDataValidationMutation.id, {
      unitId,
      subUnitId: sheetId,
      rule: [...byId.values()].map((rule) => ({
        ...rule,
        ...model.getValidator(rule.type)?.normalizeFormula(rule, unitId, sheetId),
      })),
    });
  }
}

/** Changes what a rule says and how it refuses, not what it allows: far cheaper than a new rule. */
export function setValidationWords(target: RangeTarget, rule: ISheetDataValidationRule): void {
  const waiting = target.host.waitingRules.get(target.sheetId)?.byId;
  if (waiting?.has(rule.uid) === true) {
    waiting.set(rule.uid, rule);
    return;
  }
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

/** Excel's kinds of rule that compare with one or two values, with Univer's names. */
const COMPARING = {
  wholeNumber: { univer: DataValidationType.WHOLE, type: "WholeNumber" },
  decimal: { univer: DataValidationType.DECIMAL, type: "Decimal" },
  textLength: { univer: DataValidationType.TEXT_LENGTH, type: "TextLength" },
  date: { univer: DataValidationType.DATE, type: "Date" },
  time: { univer: DataValidationType.TIME, type: "Time" },
} as const;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Univer types a rule's kind as a plain text: so these are texts too. */
const LIST: string = DataValidationType.LIST;
const CUSTOM: string = DataValidationType.CUSTOM;

/** A list written out as text may have 255 characters, as in Excel. */
const LIST_TEXT_LIMIT = 255;

type Kind = keyof typeof COMPARING;

function isKind(kind: string): kind is Kind {
  return kind in COMPARING;
}

function readFormula(value: unknown, target: RangeTarget): string {
  if (isHostObject(value)) {
    return `=${absoluteAddress(target, value)}`;
  }
  if (typeof value === "number") {
    return `${value}`;
  }
  return readString(value, "formula");
}

function absoluteAddress(target: RangeTarget, value: unknown): string {
  const range = readRange(target, value);
  const sheetName = quoteSheetName(sheetOf(range).getSheetName());
  return `${sheetName}!${absoluteArea(formatArea(range.area))}`;
}

function readComparison(kind: Kind, value: unknown, target: RangeTarget): ValidationRule {
  const form = readRecord(value, kind);
  const operator = OPERATORS[readString(form["operator"], "operator")];
  if (operator === undefined) {
    throw hostError("InvalidArgument", "The rule's operator is not known.");
  }
  const isPair =
    operator === DataValidationOperator.BETWEEN || operator === DataValidationOperator.NOT_BETWEEN;
  return {
    type: COMPARING[kind].univer,
    operator,
    formula1: readFormula(form["formula1"], target),
    ...(isPair ? { formula2: readFormula(form["formula2"], target) } : {}),
  };
}

function readList(value: unknown, target: RangeTarget): ValidationRule {
  const form = readRecord(value, "list");
  const source = readFormula(form["source"], target);
  if (!source.startsWith("=") && source.length > LIST_TEXT_LIMIT) {
    throw hostError("InvalidArgument", "A list written as text has at most 255 characters.");
  }
  const inCell = form["inCellDropDown"];
  return {
    type: DataValidationType.LIST,
    formula1: source,
    showDropDown: isGiven(inCell) ? readBoolean(inCell, "inCellDropDown") : true,
  };
}

function readCustom(value: unknown, target: RangeTarget): ValidationRule {
  const formula = readFormula(readRecord(value, "custom")["formula"], target);
  return { type: DataValidationType.CUSTOM, formula1: formula };
}

/** Reads `range.dataValidation.rule = …`: exactly one kind of rule. */
export function readRule(value: unknown, target: RangeTarget): ValidationRule {
  const given = Object.entries(readRecord(value, "rule")).filter(([, form]) => isGiven(form));
  const [entry, ...more] = given;
  if (entry === undefined || more.length > 0) {
    throw hostError("InvalidArgument", "A validation has exactly one rule.");
  }
  const [kind, form] = entry;
  if (isKind(kind)) {
    return readComparison(kind, form, target);
  }
  return readOneOf(kind, ["list", "custom"], "rule") === "list"
    ? readList(form, target)
    : readCustom(form, target);
}

function answerFormula(formula: string | undefined): string | number {
  const number = Number(formula);
  return formula === undefined || formula === "" || Number.isNaN(number) ? (formula ?? "") : number;
}

function kindOf({ type }: ISheetDataValidationRule): Kind | undefined {
  return Object.keys(COMPARING)
    .filter(isKind)
    .find((kind) => {
      const univer: string = COMPARING[kind].univer;
      return univer === type;
    });
}

/** Excel's word for the kind of a rule. */
export function typeOfRule(rule: ISheetDataValidationRule): string {
  const kind = kindOf(rule);
  if (kind !== undefined) {
    return COMPARING[kind].type;
  }
  if (rule.type === LIST) {
    return "List";
  }
  return rule.type === CUSTOM ? "Custom" : "None";
}

/** The rule in the form in which an add-in would set it. */
export function answerRule(rule: ISheetDataValidationRule): Record<string, unknown> {
  const kind = kindOf(rule);
  if (kind === undefined) {
    return rule.type === LIST
      ? { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? "" } }
      : { custom: { formula: rule.formula1 ?? "" } };
  }
  const operator = Object.entries(OPERATORS).find(([, univer]) => univer === rule.operator)?.[0];
  const formula2 = rule.formula2 === undefined ? {} : { formula2: answerFormula(rule.formula2) };
  return { [kind]: { formula1: answerFormula(rule.formula1), ...formula2, operator } };
}

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
