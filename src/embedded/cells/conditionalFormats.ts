import "@univerjs/sheets-conditional-formatting/facade";
import { type IRange, type IStyleBase, generateRandomId, Rectangle } from "@univerjs/core";
import {
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  CFRuleType,
  CFSubRuleType,
} from "@univerjs/sheets-conditional-formatting";
import { isGiven, readOneOf, readRecord, readString } from "../wire/arguments";
import { hostError } from "../wire/hostError";
import { growSheet, sheetOf } from "../workbook/sheets";
import { columnLetters, intersection } from "../workbook/address";
import type { ConditionalKind, RangeTarget, SheetTarget } from "../workbook/host";
import { clippedArea, toUniverRange } from "./cells";

/*
 * Every rule is kept in Univer as a formula, as Excel's own files do beside the rule's words: so a
 * blank cell counts as 0 and a text as greater than a number here too. The words that the add-in
 * wrote are remembered in the workbook's state.
 */

export interface RuleTarget extends SheetTarget {
  readonly ruleId: string;
}

/** What a rule does before the add-in has said what it wants. */
const NEVER = "=FALSE";

/** Rules of a sheet, the one that wins first. */
function rulesOf(target: SheetTarget): IConditionFormattingRule[] {
  return sheetOf(target).getConditionalFormattingRules();
}

export function rulesTouching(target: RangeTarget): RuleTarget[] {
  const area = clippedArea(target);
  return rulesOf(target)
    .filter(({ ranges }) =>
      ranges.some(
        (range) =>
          intersection(area, {
            row: range.startRow,
            column: range.startColumn,
            rowCount: range.endRow - range.startRow + 1,
            columnCount: range.endColumn - range.startColumn + 1,
          }) !== null,
      ),
    )
    .map(({ cfId }) => ({ host: target.host, sheetId: target.sheetId, ruleId: cfId }));
}

export function ruleBehind(target: RuleTarget): IConditionFormattingRule {
  const rule = rulesOf(target).find(({ cfId }) => cfId === target.ruleId);
  if (rule === undefined) {
    throw hostError("ItemNotFound", "The requested resource doesn't exist.");
  }
  return rule;
}

function isFormulaRule(rule: IConditionFormattingRule["rule"]): rule is IFormulaHighlightCell {
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
}

/** The rule as a formula; a user may have made another kind by Univer's own menus. */
export function formulaRuleOf(target: RuleTarget): IFormulaHighlightCell {
  const { rule } = ruleBehind(target);
  if (!isFormulaRule(rule)) {
    throw hostError("NotImplemented", "Only rules made by an add-in can be read.");
  }
  return rule;
}

export function priorityOf(target: RuleTarget): number {
  return rulesOf(target).findIndex(({ cfId }) => cfId === target.ruleId);
}

export function kindOf(target: RuleTarget): ConditionalKind {
  return target.host.state.conditionalRules.get(target.ruleId)?.kind ?? "Custom";
}

/** A new rule wins over the ones that were there, as in Excel. */
export function addRule(target: RangeTarget, kind: ConditionalKind): RuleTarget {
  const sheet = sheetOf(target);
  growSheet(sheet, target.area);
  const ruleId = generateRandomId();
  const rule: IFormulaHighlightCell = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: NEVER,
    style: {},
  };
  target.host.state.conditionalRules.set(ruleId, { kind, words: {} });
  sheet.addConditionalFormattingRule({
    cfId: ruleId,
    ranges: [toUniverRange(clippedArea(target))],
    stopIfTrue: false,
    rule,
  });
  return { host: target.host, sheetId: target.sheetId, ruleId };
}

export function changeRule(target: RuleTarget, changes: Partial<IConditionFormattingRule>): void {
  const rule = { ...ruleBehind(target), ...changes };
  sheetOf(target).setConditionalFormattingRule(target.ruleId, rule);
}

export function setRuleFormula(target: RuleTarget, formula: string): void {
  changeRule(target, { rule: { ...formulaRuleOf(target), value: formula } });
}

export function changeRuleStyle(target: RuleTarget, style: IStyleBase): void {
  const rule = formulaRuleOf(target);
  changeRule(target, { rule: { ...rule, style: { ...rule.style, ...style } } });
}

export function deleteRule(target: RuleTarget): void {
  ruleBehind(target);
  sheetOf(target).deleteConditionalFormattingRule(target.ruleId);
}

/** What is left of a rule's ranges outside the area; Univer's own command takes the selection. */
function rangesOutside(ranges: readonly IRange[], target: RangeTarget): IRange[] {
  const cleared = toUniverRange(clippedArea(target));
  return ranges.flatMap((range) => Rectangle.subtract(range, cleared));
}

export function clearConditionalFormats(target: RangeTarget): void {
  for (const rule of rulesTouching(target)) {
    const ranges = rangesOutside(ruleBehind(rule).ranges, target);
    if (ranges.length === 0) {
      deleteRule(rule);
    } else {
      changeRule(rule, { ranges });
    }
  }
}

type Words = Readonly<Record<string, unknown>>;

const COMPARISONS = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
  Between: null,
  NotBetween: null,
} as const;

const COMPARISON_NAMES = [
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "GreaterThanOrEqual",
  "LessThan",
  "LessThanOrEqual",
  "Between",
  "NotBetween",
] as const satisfies readonly (keyof typeof COMPARISONS)[];

const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

/** The cell for which a rule's formula is written: the first of its range. */
function firstCell(target: RuleTarget): string {
  const [range] = ruleBehind(target).ranges;
  if (range === undefined) {
    throw hostError("InvalidOperation", "The rule applies to no cell any more.");
  }
  return `${columnLetters(range.startColumn)}${range.startRow + 1}`;
}

function operand(value: unknown, what: string): string {
  return typeof value === "number" ? `${value}` : readString(value, what).replace(/^=/, "");
}

function comparisonFormula(cell: string, words: Words): string {
  const operator = readOneOf(words["operator"], COMPARISON_NAMES, "operator");
  const first = operand(words["formula1"], "formula1");
  const symbol = COMPARISONS[operator];
  if (symbol !== null) {
    return `=${cell}${symbol}${first}`;
  }
  const second = operand(words["formula2"], "formula2");
  return operator === "Between"
    ? `=AND(${cell}>=${first},${cell}<=${second})`
    : `=OR(${cell}<${first},${cell}>${second})`;
}

function textFormula(cell: string, words: Words): string {
  const operator = readOneOf(words["operator"], TEXT_OPERATORS, "operator");
  const text = readString(words["text"], "text");
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const formulas = {
    Contains: `=ISNUMBER(SEARCH(${quoted},${cell}))`,
    NotContains: `=ISERROR(SEARCH(${quoted},${cell}))`,
    BeginsWith: `=LEFT(${cell},${text.length})=${quoted}`,
    EndsWith: `=RIGHT(${cell},${text.length})=${quoted}`,
  };
  return formulas[operator];
}

function write(target: RuleTarget, words: Words, formula: string): void {
  const memo = target.host.state.conditionalRules.get(target.ruleId);
  target.host.state.conditionalRules.set(target.ruleId, { kind: memo?.kind ?? "Custom", words });
  setRuleFormula(target, formula);
}

/** `cellValue.rule = { formula1, formula2, operator }` */
export function setComparison(target: RuleTarget, value: unknown): void {
  const words = readRecord(value, "rule");
  write(target, words, comparisonFormula(firstCell(target), words));
}

/** `textComparison.rule = { operator, text }` */
export function setTextComparison(target: RuleTarget, value: unknown): void {
  const words = readRecord(value, "rule");
  write(target, words, textFormula(firstCell(target), words));
}

/** The rule in the words in which it was set. */
export function wordsOf(target: RuleTarget): Words {
  const words = target.host.state.conditionalRules.get(target.ruleId)?.words ?? {};
  return Object.fromEntries(Object.entries(words).filter(([, word]) => isGiven(word)));
}
