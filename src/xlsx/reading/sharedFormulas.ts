import { shownFormula } from "../../layout/shownFormula";
import { movedFormula } from "./movedFormula";
import type { StoredCell } from "./readSheetPart";
import { unescaped } from "./unescaped";

/**
 * A sheet's formulas with those written out that cells share: the first of them holds the text, the
 * others its number. Cells must be asked for from the top. Undefined where the first is missing.
 */
export function sharedFormulas(): (cell: StoredCell) => string | null | undefined {
  const firsts = new Map<string, StoredCell>();
  return (cell) => {
    const { formula, sharedFormula } = cell;
    if (formula !== "") {
      if (sharedFormula !== null) firsts.set(sharedFormula, cell);
      return toShown(formula);
    }
    if (sharedFormula === null) return null;
    const first = firsts.get(sharedFormula);
    if (first === undefined) return undefined;
    return toShown(movedFormula(first.formula, cell.row - first.row, cell.column - first.column));
  };
}

const toShown = (formula: string): string => `=${shownFormula(unescaped(formula))}`;
