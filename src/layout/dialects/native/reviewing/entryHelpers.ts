import { UNITS } from "../../../../rules/figures/units";
import { HELPER_WORDS } from "../../../../text/sheets/helperWords";
import { UNREADABLE } from "../../../../text/sheets/reviewWords";
import { quoted } from "../../../formula";
import type { FormulaScope } from "../../../formulaScope";
import type { FormulaRow, HelperColumn } from "../../dialect";
import { actualText, isAnyStructure, isReadable, saysNothing } from "../actuals";
import { cellIn, EMPTY, formulaContent } from "../references";

/** What hidden columns hold of one entry, in their order. */
type Step = "text" | "unit" | "digits" | "value";

/** One entry of a row: the keys of its hidden columns begin with its name. */
export interface EntryPlace {
  readonly name: string;
  /** The number of the year that it is of; null for the row's only figure. */
  readonly year: number | null;
  /** The cell that is entered. */
  readonly cell: (scope: FormulaScope) => string;
}

export const stepKey = ({ name }: EntryPlace, step: Step | "error" | "check"): string =>
  `${name}.${step}`;

/** The cell of a hidden column of an entry. */
export const stepCell = (entry: EntryPlace, step: Step | "error" | "check", scope: FormulaScope) =>
  cellIn(scope, stepKey(entry, step));

const READ_STRUCTURE = ":";

/**
 * [§1] The entry taken apart: its text in usual signs, the unit behind it, what is left without unit and
 * brackets, and the number. A row of a structure needs the text alone.
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
  const textOf =
    (kind: "total" | "structure") =>
    (scope: FormulaScope): string =>
      textFormula(entry.cell(scope), kind);
  return [
    column("text", textOf("total"), textOf("structure")),
    column("unit", (scope) => unitFormula(stepCell(entry, "text", scope)), null),
    column("digits", (scope) => digitsFormula(entry, scope), null),
    column(
      "value",
      (scope) => valueFormula(entry, scope),
      (scope, grades) => structureFormula(entry, scope, grades),
    ),
  ];
}

/** Full-width signs that Chinese input methods write for digits. */
const FULL_WIDTH = Array.from("０１２３４５６７８９．％，－［］：");
const HALF_WIDTH = Array.from("0123456789.%,-[]:");

/** An error in the cell is something that cannot be read. */
function textFormula(cell: string, kind: "total" | "structure"): string {
  const plain = FULL_WIDTH.reduce(
    (text, sign, index) => `SUBSTITUTE(${text},"${sign}","${HALF_WIDTH[index] ?? ""}")`,
    actualText(cell, { kind }),
  );
  return `IFERROR(${plain},"${UNREADABLE}")`;
}

/** Longer units last: LOOKUP answers with the last one that fits, and 万人次 ends with 人次, too. */
const UNIT_LIST = `{${[...UNITS.keys()]
  .sort((one, other) => one.length - other.length)
  .map(quoted)
  .join(",")}}`;

/** [§9] The unit that stands behind a number; blank for none. */
const unitFormula = (text: string): string =>
  `IFERROR(LOOKUP(2,1/(RIGHT(${text},LEN(${UNIT_LIST}))=${UNIT_LIST}),${UNIT_LIST}),"")`;

/** Without its unit and the brackets of a total. */
function digitsFormula(entry: EntryPlace, scope: FormulaScope): string {
  const [text, unit] = [stepCell(entry, "text", scope), stepCell(entry, "unit", scope)];
  const bare = `LEFT(${text},LEN(${text})-LEN(${unit}))`;
  return `IF(AND(${isBracketed(bare)}),MID(${bare},2,LEN(${bare})-2),${bare})`;
}

const isBracketed = (text: string): string =>
  `OR(LEFT(${text})={"[","【","〔"}),OR(RIGHT(${text})={"]","】","〕"})`;

/** [E4] Whether the entry is written as a total. */
export const isTotalEntry = (entry: EntryPlace, scope: FormulaScope): string => {
  const text = stepCell(entry, "text", scope);
  return `OR(LEFT(${text})={"[","【","〔"})`;
};

function valueFormula(entry: EntryPlace, scope: FormulaScope): string {
  const cell = entry.cell(scope);
  const [text, digits] = [stepCell(entry, "text", scope), stepCell(entry, "digits", scope)];
  const number = `IFERROR(VALUE(${digits}),"${UNREADABLE}")`;
  return (
    `IF(ISNUMBER(${cell}),${cell},IF(${saysNothing(text)},"",` +
    `IF(${isReadable(digits, { shares: null })},${number},"${UNREADABLE}")))`
  );
}

/** A number, where one stands there: it is none of the row's. */
function structureFormula(entry: EntryPlace, scope: FormulaScope, grades: number): string {
  const cell = entry.cell(scope);
  const text = stepCell(entry, "text", scope);
  const colons = `LEN(${text})-LEN(SUBSTITUTE(${text},":",""))=${grades - 1}`;
  return (
    `IF(${saysNothing(text)},"",IF(ISNUMBER(${cell}),${cell},` +
    `IF(${isReadable(text, { shares: null })},VALUE(${text}),IF(AND(${isAnyStructure(text)},${colons}),"${READ_STRUCTURE}","${UNREADABLE}"))))`
  );
}
