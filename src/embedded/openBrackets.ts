import { LexerTreeBuilder } from "@univerjs/engine-formula";

interface ReadsFormulas {
  _resetTemp: (this: ReadsFormulas) => void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

let isMended = false;

/**
 * Univer's reader of formulas, which also reads what is being typed, begins anew for every text but
 * keeps count of square brackets: after `[25` was typed, the way to a five-year total, every formula
 * that is written is misread.
 */
export function forgetOpenBrackets(): void {
  if (isMended) return;
  isMended = true;
  const reader = LexerTreeBuilder.prototype as unknown as ReadsFormulas;
  const reset = reader._resetTemp;
  reader._resetTemp = function () {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
