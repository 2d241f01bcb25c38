import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { rangeAddress } from "../layout/cells/address";
import { STATUS_STYLES } from "../layout/cells/styles";
import type { SheetModel, ValidationModel } from "../layout/sheetModel";
import { argb } from "./writeCells";

/** A decimal validation needs two ends; this is as far as Excel's 15 digits are exact. */
const LARGEST = 1e15;

/** Validations of the inputs and colours of the words. */
export function writeRules(sheet: Worksheet, model: SheetModel): void {
  for (const validation of model.validations) {
    // The library's own mark for a range: cell by cell, a formula would be every cell's the same.
    sheet.dataValidations.add(`range:${rangeAddress(validation.range)}`, validationOf(validation));
  }
  model.conditionalFormats.forEach(({ range, formula, style }, index) => {
    const { fontColor, fillColor, isBold } = STATUS_STYLES[style];
    sheet.addConditionalFormatting({
      ref: rangeAddress(range),
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [formula.slice(1)],
          style: {
            font: { bold: isBold, color: argb(fontColor) },
            fill: { type: "pattern", pattern: "solid", bgColor: argb(fillColor) },
          },
        },
      ],
    });
  });
}

function validationOf({ rule, prompt, error }: ValidationModel): DataValidation {
  const words = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: error.title,
    error: error.message,
  };
  if (rule.kind === "custom") {
    return { ...words, type: "custom", formulae: [rule.formula.slice(1)] };
  }
  if (rule.kind === "list") {
    return { ...words, type: "list", formulae: [`"${rule.words.join(",")}"`] };
  }
  return {
    ...words,
    type: "decimal",
    operator: "between",
    formulae: [rule.minimum ?? -LARGEST, LARGEST],
  };
}
