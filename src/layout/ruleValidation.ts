import type { Accepts } from "../templates/template";
import { RULE_INPUTS } from "../text/ruleRows";
import { cellAddress, columnLetters } from "./address";
import type { CellRange, ValidationModel } from "./sheetModel";

type RuleInput = keyof typeof RULE_INPUTS;

/** A name is a column heading. */
const LONGEST_NAME_CHARS = 30;

export const isRuleInput = (accepts: Accepts): accepts is RuleInput =>
  typeof accepts === "string" && accepts in RULE_INPUTS;

/**
 * [§6] What 规则设置 takes: thresholds that do not rise would make an error of every judgement, and of
 * two units with one name nobody could tell the parts.
 */
export function ruleValidation(range: CellRange, accepts: RuleInput): ValidationModel {
  const formula = `=AND(${conditions(accepts, range).join(",")})`;
  return { range, rule: { kind: "custom", formula }, ...RULE_INPUTS[accepts] };
}

function conditions(accepts: RuleInput, { row, column }: CellRange): readonly string[] {
  const own = cellAddress(row, column);
  const above = cellAddress(row - 1, column);
  const below = cellAddress(row + 1, column);
  switch (accepts) {
    case "lowerThreshold":
      return [`ISNUMBER(${own})`, `${own}>0`, `OR(${below}="",${own}<${below})`];
    case "upperThreshold":
      return [`ISNUMBER(${own})`, `${own}>0`, `OR(${above}="",${own}>${above})`];
    case "days":
      return [`ISNUMBER(${own})`, `${own}>=0`, `${own}=INT(${own})`];
    case "weight":
      return [`ISNUMBER(${own})`, `${own}>=0`];
    case "unitName": {
      const list = `$${columnLetters(column)}:$${columnLetters(column)}`;
      return [`LEN(${own})<=${LONGEST_NAME_CHARS}`, `COUNTIF(${list},${own})<=1`];
    }
  }
}
