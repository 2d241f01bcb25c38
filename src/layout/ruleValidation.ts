import { RULE_INPUTS } from "../text/ruleRows";
import { cellAddress } from "./address";
import type { CellRange, ValidationModel } from "./sheetModel";

/** [§6] What 规则设置 takes: thresholds that do not rise would make an error of every judgement. */
export function ruleValidation(
  range: CellRange,
  accepts: "lowerThreshold" | "upperThreshold" | "days",
): ValidationModel {
  const { row, column } = range;
  const own = cellAddress(row, column);
  return { range, rule: { kind: "custom", formula: formula() }, ...RULE_INPUTS[accepts] };

  function formula(): string {
    if (accepts === "days") return `=AND(ISNUMBER(${own}),${own}>=0,${own}=INT(${own}))`;
    const isLower = accepts === "lowerThreshold";
    const other = cellAddress(isLower ? row + 1 : row - 1, column);
    const rises = isLower ? `${own}<${other}` : `${own}>${other}`;
    return `=AND(ISNUMBER(${own}),${own}>0,OR(${other}="",${rises}))`;
  }
}
