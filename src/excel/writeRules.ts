import type { SheetModel, ValidationModel } from "../layout/sheetModel";
import { STATUS_STYLES } from "../layout/cells/styles";
import { rangeOf } from "./rangeOf";

/** A decimal validation needs two ends; this is as far as Excel's 15 digits are exact. */
const LARGEST = 1e15;

/** Validations of the inputs and colours of the words. */
export function writeRules(sheet: Excel.Worksheet, model: SheetModel): void {
  for (const { range, rule, prompt, error } of model.validations) {
    const { dataValidation } = rangeOf(sheet, range);
    dataValidation.rule = hostRule(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { ...prompt, showPrompt: true };
    dataValidation.errorAlert = { ...error, showAlert: true, style: "Stop" };
  }
  for (const { range, formula, style } of model.conditionalFormats) {
    const { custom } = rangeOf(sheet, range).conditionalFormats.add("Custom");
    const { fontColor, fillColor, isBold } = STATUS_STYLES[style];
    custom.rule.formula = formula;
    custom.format.font.color = fontColor;
    custom.format.font.bold = isBold;
    custom.format.fill.color = fillColor;
  }
}

function hostRule(rule: ValidationModel["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "custom":
      return { custom: { formula: rule.formula } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.words.join(",") } };
    case "decimal":
      return {
        decimal: { formula1: rule.minimum ?? -LARGEST, formula2: LARGEST, operator: "Between" },
      };
  }
}
