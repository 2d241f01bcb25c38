import type { IRange, IStyleBase } from "@univerjs/core";
import { generateRandomId, Rectangle } from "@univerjs/core";
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import { intersection } from "./address";
import { clippedArea, toUniverRange } from "./cells";
import type { RangeTarget, SheetTarget } from "./host";
import { hostError } from "./hostError";
import type { ConditionalKind } from "./sheetState";
import { growSheet, sheetOf } from "./sheets";

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
