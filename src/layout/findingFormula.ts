import { type ReturnRule, returnRules } from "../plan/returnRules";
import { FINDINGS } from "../text/sheets/returnForm";
import { cellAddress } from "./cells/address";
import type { FormulaRow } from "./dialects/dialect";
import { indicatorKey } from "./subjects/indicatorSubjects";

/** How wide the shares of a structure are drawn apart, so that each can be cut out. */
const SHARE_WIDTH = 20;

/**
 * [P] The first rule that a reported figure breaks, in words; blank where none is broken or nothing
 * is reported. In functions of every spreadsheet: units fill the form in without the add-in.
 */
export function findingFormula(actual: string, lastYear: string, row: FormulaRow): string {
  const { indicator, scope, table } = row;
  const value = addressAt(actual, scope.row, row);
  const before = addressAt(lastYear, scope.row, row);
  if (indicator === null || value === null || before === null) return `""`;
  const rules = returnRules(indicator, table.indicators);
  const tests = rules.flatMap((rule) => brokenTest(rule, { value, before, actual }, row));
  const firstBroken = [...readableTests(rules, value, before), ...tests].reduceRight(
    (otherwise, [test, words]) => `IF(${test},"${words}",${otherwise})`,
    `""`,
  );
  return `IF(${value}="","",${firstBroken})`;
}

/** Where a rule is broken, and what is said then. */
type Test = readonly [test: string, words: string];

interface Cells {
  readonly value: string;
  readonly before: string;
  readonly actual: string;
}

function addressAt(key: string, row: number | undefined, { scope }: FormulaRow): string | null {
  const column = scope.columns.get(key)?.column;
  return column === undefined || row === undefined ? null : `$${cellAddress(row, column)}`;
}

/** A figure that no rule can be tried on: pasted words, a structure of another shape. */
function readableTests(rules: readonly ReturnRule[], value: string, before: string): Test[] {
  const structure = rules.find(({ kind }) => kind === "sharesOfHundred");
  if (structure?.kind === "sharesOfHundred") {
    const isNone = `NOT(${sumsToHundred(before, structure.count)})`;
    return [[`AND(${before}<>"",${isNone})`, FINDINGS.lastYearShares]];
  }
  return [
    [`NOT(ISNUMBER(${value}))`, FINDINGS.notNumber],
    [`AND(${before}<>"",NOT(ISNUMBER(${before})))`, FINDINGS.lastYearNotNumber],
  ];
}

function brokenTest(rule: ReturnRule, { value, before, actual }: Cells, row: FormulaRow): Test[] {
  switch (rule.kind) {
    case "notNegative":
      return [[`${value}<0`, FINDINGS.negative]];
    case "atMostHundred":
      return [[`${value}>100`, FINDINGS.overHundred]];
    case "sharesOfHundred":
      return [[`NOT(${sumsToHundred(value, rule.count)})`, FINDINGS.shares]];
    case "withinWhole": {
      const wholeRow = row.scope.table?.rows.get(indicatorKey(rule.whole));
      const whole = addressAt(actual, wholeRow, row);
      if (whole === null) return [];
      const test = `AND(ISNUMBER(${whole}),${value}>${whole})`;
      return [[test, FINDINGS.overWhole(rule.whole.number)]];
    }
    case "notBelowLastYear":
      return [[`AND(ISNUMBER(${before}),${value}<${before})`, FINDINGS.belowLastYear]];
  }
}

/** Whether a text is as many numbers as there are shares, and these sum to 100. */
function sumsToHundred(address: string, count: number): string {
  const apart = `SUBSTITUTE(SUBSTITUTE(${address},"：",":"),":",REPT(" ",${SHARE_WIDTH}))`;
  const shares = Array.from({ length: count }, (_, index) => {
    // The last share takes all that is left, so that one too many is no number.
    const width = index === count - 1 ? SHARE_WIDTH * 10 : SHARE_WIDTH;
    return `VALUE(TRIM(MID(${apart},${SHARE_WIDTH * index + 1},${width})))`;
  });
  return `IFERROR(ROUND(${shares.join("+")},9)=100,FALSE)`;
}
