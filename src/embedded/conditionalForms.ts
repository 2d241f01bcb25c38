import { columnLetters } from "./address";
import { isGiven, readOneOf, readRecord, readString } from "./arguments";
import type { RuleTarget } from "./conditionalRules";
import { ruleBehind, setRuleFormula } from "./conditionalRules";
import { hostError } from "./hostError";

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
