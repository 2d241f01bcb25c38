import type { ICellData, Nullable } from "@univerjs/core";
import type { BaseValueObject, compareToken } from "@univerjs/engine-formula";
import { BaseReferenceObject, StringValueObject } from "@univerjs/engine-formula";

interface ReadsCells {
  getCellData: (this: BaseReferenceObject, row: number, column: number) => Nullable<ICellData>;
}

interface Compares {
  compare: (
    this: StringValueObject,
    other: BaseValueObject,
    operator: compareToken,
    isCaseSensitive?: boolean,
  ) => BaseValueObject;
}

let isKept = false;

/**
 * Univer takes an empty text for an empty cell as long as the calculation lasts that gave it, and an
 * empty text for no equal of an empty cell: `OR({"","-"}=A1)` would be FALSE and VALUE(A1) a zero. In
 * Excel the empty text of a formula is a text, and an empty cell equals it.
 */
export function keepEmptyTexts(): void {
  if (isKept) return;
  isKept = true;
  keepThoseOfFormulas(BaseReferenceObject.prototype);
  letEmptyCellsEqualThem(StringValueObject.prototype);
}

function keepThoseOfFormulas(reference: ReadsCells): void {
  const { getCellData } = reference;
  reference.getCellData = function (row, column) {
    const cell = getCellData.call(this, row, column);
    if (cell?.v !== "") return cell;
    const own = this.getCurrentActiveSheetData().cellData.getValue(row, column);
    // A cell that has a formula is never taken for empty.
    return { ...cell, f: own?.f ?? null, si: own?.si ?? null };
  };
}

function letEmptyCellsEqualThem(text: Compares): void {
  const { compare } = text;
  text.compare = function (other, operator, isCaseSensitive) {
    return other.isNull()
      ? this.compareBy("", operator, isCaseSensitive)
      : compare.call(this, other, operator, isCaseSensitive);
  };
}
