import type { ICellData, IUnitRangeName, Nullable } from "@univerjs/core";
import type { BaseValueObject, compareToken } from "@univerjs/engine-formula";
import {
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  deserializeRangeWithSheet,
  deserializeRangeWithSheetWithCache,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDependencyGenerator,
  LexerTreeBuilder,
  OPERATOR_TOKEN_SET,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";

/*
 * Faults of Univer 0.25.1 in reading and computing formulas. They sit in its classes, not in a
 * workbook: each is mended once for the whole page or process. To see whether a newer Univer needs a
 * patch still, take its line out of `patchFormulas` and run the test that it names.
 */

let arePatched = false;

export function patchFormulas(): void {
  if (arePatched) return;
  arePatched = true;
  const reader = LexerTreeBuilder.prototype as unknown as ReadsFormulas;
  forgetOpenBrackets(reader);
  readArraysBehindOperators(reader);
  keepQuotedTexts();
  compareExactly();
  keepTextsOfFormulas(BaseReferenceObject.prototype);
  letEmptyCellsEqualEmptyTexts(StringValueObject.prototype);
  passOverRemovedFormulas(FormulaDependencyGenerator.prototype as unknown as OrdersFormulas);
  readSheetNamesWithExclamationMarks(
    Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as RemembersByText,
  );
}

interface ReadsFormulas {
  _resetTemp: (this: ReadsFormulas) => void;
  _formulaSpellCheck: (this: ReadsFormulas) => boolean;
  _currentLexerNode: { readonly getChildren: () => readonly unknown[] };
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * The fault: Univer's reader of formulas, which also reads what is being typed, begins anew for every
 * text but keeps count of square brackets. After `[25` was typed, the way to a period total, every
 * formula that is written is misread. The test: patches.test.ts, "a text with
 * an open bracket".
 */
function forgetOpenBrackets(reader: ReadsFormulas): void {
  const reset = reader._resetTemp;
  reader._resetTemp = function () {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}

/**
 * The fault: before an array Univer looks at how the formula or argument begins instead of at what
 * stands before the array, and refuses `OR(A1={"","-"})`, which begins with a cell. The test:
 * patches.test.ts, "an array behind a cell and an operator".
 */
function readArraysBehindOperators(reader: ReadsFormulas): void {
  const isAllowed = reader._formulaSpellCheck;
  reader._formulaSpellCheck = function () {
    const before = this._currentLexerNode.getChildren().at(-1);
    const isOperator = typeof before === "string" && OPERATOR_TOKEN_SET.has(before);
    return isOperator || isAllowed.call(this);
  };
}

const QUOTED = /^\s*"[\s\S]*"\s*$/;

/**
 * The fault: Univer takes a text in a formula that looks like a date or a time for a number, so that
 * `"12:46:42"` reaches a function as a fraction of a day. In Excel a quoted text is that text. The
 * test: patches.test.ts, "a quoted text".
 */
function keepQuotedTexts(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (rawValue, isIgnoreNumberPattern) =>
    create(
      rawValue,
      (isIgnoreNumberPattern ?? false) || (typeof rawValue === "string" && QUOTED.test(rawValue)),
    );
}

/**
 * The fault: Univer answers the second comparison of a cell from an index that holds 0, "0" and an
 * empty cell for the same, so that `IF(A1="","",A1)` turns an entered zero into a blank. Without the
 * index every comparison is made anew, as the first one is. The test: patches.test.ts, "a comparison
 * made twice".
 */
function compareExactly(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}

interface ReadsCells {
  getCellData: (this: BaseReferenceObject, row: number, column: number) => Nullable<ICellData>;
}

/**
 * The fault: Univer takes an empty text for an empty cell as long as the calculation lasts that gave
 * it, so that VALUE(A1) is a zero. In Excel the empty text of a formula is a text. The test:
 * patches.test.ts, "the empty text of a formula".
 */
function keepTextsOfFormulas(reference: ReadsCells): void {
  const { getCellData } = reference;
  reference.getCellData = function (row, column) {
    const cell = getCellData.call(this, row, column);
    if (cell?.v !== "") return cell;
    const own = this.getCurrentActiveSheetData().cellData.getValue(row, column);
    // A cell that has a formula is never taken for empty.
    return { ...cell, f: own?.f ?? null, si: own?.si ?? null };
  };
}

interface Compares {
  compare: (
    this: StringValueObject,
    other: BaseValueObject,
    operator: compareToken,
    isCaseSensitive?: boolean,
  ) => BaseValueObject;
}

/**
 * The fault: to Univer an empty text does not equal an empty cell, so that `OR({"","-"}=A1)` is
 * FALSE. In Excel it does. The test: patches.test.ts, "the empty text of a formula".
 */
function letEmptyCellsEqualEmptyTexts(text: Compares): void {
  const { compare } = text;
  text.compare = function (other, operator, isCaseSensitive) {
    return other.isNull()
      ? this.compareBy("", operator, isCaseSensitive)
      : compare.call(this, other, operator, isCaseSensitive);
  };
}

/** Numbers are the formulas' own. */
interface KeepsFormulas {
  searchDependency: (areas: unknown, except?: Set<number>) => Set<number>;
}

interface OrdersFormulas {
  _calculateRunList: (this: OrdersFormulas, changed: unknown) => unknown;
  /** All formulas that there are, made anew with each calculation. */
  readonly _dependencyTreeCache: ReadonlyMap<number, unknown>;
  readonly _dependencyManagerService: KeepsFormulas;
}

/**
 * The fault: a formula that is removed while a calculation is being prepared is entered once more, with what it
 * refers to; and one that goes with its sheet leaves behind what it refers to on other sheets. From then on
 * every entry there looks for it in vain and complains that a "dependency tree" is not found. Here what is
 * gone is not among what is found. The test: patches.test.ts, "a formula that is removed".
 */
function passOverRemovedFormulas(ordering: OrdersFormulas): void {
  const order = ordering._calculateRunList;
  ordering._calculateRunList = function (changed) {
    const kept = this._dependencyManagerService;
    const known = this._dependencyTreeCache;
    const search = kept.searchDependency;
    kept.searchDependency = (areas, except) => {
      const found = search.call(kept, areas, except);
      for (const formula of found) if (!known.has(formula)) found.delete(formula);
      return found;
    };
    try {
      return order.call(this, changed);
    } finally {
      kept.searchDependency = search;
    }
  };
}

/** What Univer has read once, by the text that it stood for. */
interface RemembersByText {
  get: (this: RemembersByText, text: string) => unknown;
  set: (this: RemembersByText, text: string, read: unknown) => void;
}

const NAME_WITH_MARK = /^'((?:[^']|'')*!(?:[^']|'')*)'!([^!]+)$/u;

/**
 * The fault: Univer takes the first exclamation mark of a reference for the end of the sheet's name, so that
 * `'a!b'!A1` refers to nothing. In Excel a name may have one. Univer keeps the references that it has read in a
 * memory of its own, which is found by reading one. The test: patches.test.ts, "a sheet's name with an
 * exclamation mark".
 */
function readSheetNamesWithExclamationMarks(memory: RemembersByText): void {
  const { get, set } = memory;
  memory.set = function (text, read) {
    this.get = (wanted) => readReference(wanted) ?? get.call(this, wanted);
    set.call(this, text, read);
  };
  deserializeRangeWithSheetWithCache("'a!b'!A1");
  memory.set = set;
}

function readReference(text: string): IUnitRangeName | null {
  const [, name, address] = NAME_WITH_MARK.exec(text) ?? [];
  if (name === undefined || address === undefined) return null;
  return { ...deserializeRangeWithSheet(address), sheetName: name.replaceAll("''", "'") };
}
