import { shownFormula } from "../shownFormula";

/**
 * A formula with the numbers of its own row taken out, so that a row that was moved has the formulas
 * that it had: `=$F6/$E6` in row 6 is `=$F/$E`. Absolute rows stay.
 */
export function ownRowFormula(formula: string, row: number): string {
  const own = new RegExp(`(\\$?[A-Z]{1,3})${row + 1}(?![\\d.(])`, "gu");
  return outsideQuotes(shownFormula(formula), (text) => text.replace(own, "$1"));
}

/** Excel writes spaces and capitals as it likes; what stands in quotes is left alone. */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/u)
    .map((part, index) => (index % 2 === 0 ? change(part).replace(/\s/gu, "") : part))
    .join("");
}
