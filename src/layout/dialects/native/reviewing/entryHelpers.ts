import { HELPER_WORDS } from "../../../../text/sheets/helperWords";
import { UNREADABLE } from "../../../../text/sheets/reviewWords";
import type { FormulaScope } from "../../../formulaScope";
import type { FormulaRow, HelperColumn } from "../../dialect";
import { isAnyStructure, isReadable, saysNothing } from "../actuals";
import {
  bareText,
  isWellWritten,
  numberAsWritten,
  plainText,
  structureIn,
  unitBehind,
  withoutGroups,
  wordsBeside,
} from "../notation";
import { cellIn, EMPTY, formulaContent } from "../references";

/** What hidden columns hold of one entry, in their order. */
type Step = "text" | "bare" | "words" | "unit" | "digits" | "value";

/** One entry of a row: the keys of its hidden columns begin with its name. */
export interface EntryPlace {
  readonly name: string;
  /** The number of the year that it is of; null for the row's only figure. */
  readonly year: number | null;
  /** The cell that is entered. */
  readonly cell: (scope: FormulaScope) => string;
}

export const stepKey = (
  { name }: Pick<EntryPlace, "name">,
  step: Step | "error" | "check",
): string => `${name}.${step}`;

/** The cell of a hidden column of an entry. */
export const stepCell = (
  entry: Pick<EntryPlace, "name">,
  step: Step | "error" | "check",
  scope: FormulaScope,
): string => cellIn(scope, stepKey(entry, step));

const READ_STRUCTURE = ":";

/**
 * [§1] The entry taken apart: its text in usual signs, the same without remark and brackets, the words beside
 * the number, the unit behind it, the number as it is written, and its value. Of a structure the digits are its shares.
 */
export function readingHelpers(
  entry: EntryPlace,
  gradesOf: (row: FormulaRow) => number | null | undefined,
): readonly HelperColumn[] {
  const column = (
    step: Step,
    ofNumber: (scope: FormulaScope) => string,
    ofStructure: ((scope: FormulaScope, grades: number) => string) | null,
  ): HelperColumn => ({
    key: stepKey(entry, step),
    heading: HELPER_WORDS.review[step](entry.year),
    setting: null,
    content: (row) => {
      const grades = gradesOf(row);
      if (grades === undefined) return EMPTY;
      if (grades === null) return formulaContent(ofNumber(row.scope));
      return ofStructure === null ? EMPTY : formulaContent(ofStructure(row.scope, grades));
    },
  });
  const text = (scope: FormulaScope): string => textFormula(entry.cell(scope));
  const at = (step: Step, scope: FormulaScope): string => stepCell(entry, step, scope);
  return [
    column("text", text, text),
    column("bare", (scope) => bareText(at("text", scope)), null),
    column("words", (scope) => wordsBeside(at("bare", scope)), null),
    column("unit", (scope) => unitBehind(at("bare", scope), at("words", scope)), null),
    column(
      "digits",
      (scope) => numberAsWritten(at("bare", scope), at("words", scope), at("unit", scope)),
      (scope) => structureIn(at("text", scope)),
    ),
    column(
      "value",
      (scope) => valueFormula(entry, scope),
      (scope, grades) => structureFormula(entry, scope, grades),
    ),
  ];
}

/** An error in the cell is something that cannot be read. */
const textFormula = (cell: string): string => `IFERROR(${plainText(cell)},"${UNREADABLE}")`;

/** [E4] Whether the entry is written as a total. */
export const isTotalEntry = (entry: EntryPlace, scope: FormulaScope): string =>
  `ISNUMBER(FIND("[",${stepCell(entry, "text", scope)}))`;

/** The digits of an entry as a formula takes them for a number. */
export function entryDigits(entry: Pick<EntryPlace, "name">, scope: FormulaScope): string {
  const value = stepCell(entry, "value", scope);
  const digits = withoutGroups(stepCell(entry, "digits", scope));
  return `IF(${value}="${UNREADABLE}","${UNREADABLE}",${digits})`;
}

function valueFormula(entry: EntryPlace, scope: FormulaScope): string {
  const cell = entry.cell(scope);
  const text = stepCell(entry, "text", scope);
  const digits = stepCell(entry, "digits", scope);
  const number = withoutGroups(digits);
  const isWritten = isWellWritten({
    cell,
    text,
    words: stepCell(entry, "words", scope),
    unit: stepCell(entry, "unit", scope),
    number: digits,
  });
  const read = `IF(AND(${isReadable(number, { shares: null })},${isWritten}),VALUE(${number}),"${UNREADABLE}")`;
  return `IF(ISNUMBER(${cell}),${cell},IF(${saysNothing(text)},"",IFERROR(${read},"${UNREADABLE}")))`;
}

/** A number, where one stands there: it is none of the row's. */
function structureFormula(entry: EntryPlace, scope: FormulaScope, grades: number): string {
  const cell = entry.cell(scope);
  const text = stepCell(entry, "digits", scope);
  const colons = `LEN(${text})-LEN(SUBSTITUTE(${text},":",""))=${grades - 1}`;
  return (
    `IF(${saysNothing(text)},"",IF(ISNUMBER(${cell}),${cell},` +
    `IF(${isReadable(text, { shares: null })},VALUE(${text}),IF(AND(${isAnyStructure(text)},${colons}),"${READ_STRUCTURE}","${UNREADABLE}"))))`
  );
}
