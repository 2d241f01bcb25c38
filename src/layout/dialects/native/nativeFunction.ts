import type { Call } from "../../../templates/vocabulary/expression";
import type { FormulaResult } from "../../sheetModel";
import type { FormulaRow, HelpedTable, HelperColumn, IndicatorRow } from "../dialect";

/**
 * All that native workbooks need to know of one `PLAN` function: how functions of every spreadsheet
 * write it, the hidden columns that it takes, and what it shows before anything is entered.
 */
export type NativeFunction = Needs &
  (
    | ({ readonly answers: "oneCell" } & Writing<FormulaRow, []>)
    /** A row of cells, each with a formula of its own: counted from 1. */
    | ({ readonly answers: "manyCells" } & Writing<FormulaRow, [number: number]>)
  );

interface Needs {
  /** Worked out from a row's target and base, or at a date: tables without actuals call it as well. */
  readonly needsNoActual?: true;
  /** Answers without a date to judge at, so that what must be blank then asks for it around the call. */
  readonly doesWithoutDate?: true;
  /** Hidden columns of a table that calls it, behind those that every table has. */
  readonly helpers?: (table: HelpedTable) => readonly HelperColumn[];
}

interface Writing<Row extends FormulaRow, Place extends readonly unknown[]> {
  /** The formula without its `=`. */
  readonly formula: (row: Row, args: Call["args"], ...place: Place) => string;
  /** Null where it is not known. */
  readonly atHandOut: (row: Row, args: Call["args"], ...place: Place) => FormulaResult | null;
}

/** A function that judges the indicator that its row is about. */
export function ofIndicator<Place extends readonly unknown[]>({
  formula,
  atHandOut,
}: Writing<IndicatorRow, Place>): Writing<FormulaRow, Place> {
  return {
    formula: (row, args, ...place) => {
      if (!isOfIndicator(row)) throw new Error("The function judges indicators.");
      return formula(row, args, ...place);
    },
    atHandOut: (row, args, ...place) =>
      isOfIndicator(row) ? atHandOut(row, args, ...place) : null,
  };
}

const isOfIndicator = (row: FormulaRow): row is IndicatorRow => row.indicator !== null;
