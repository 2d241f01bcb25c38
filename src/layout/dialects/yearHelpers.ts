import { HELPER_WORDS } from "../../text/sheets";
import { cellAddress } from "../address";
import type { FormulaScope } from "../formulaScope";
import { actualText, isReadable } from "./actualFormulas";
import type { FormulaRow, HelperColumn } from "./dialect";
import { nativeRow } from "./nativeRow";
import { EMPTY, cellIn, formula } from "./references";

const BLANKS = `{"","-","—","——","/"}`;
/** Structures have no more grades than this; each stands in a gap of its own. */
const GRADES = [0, 1, 2, 3, 4, 5, 6, 7];
const GAP = 30;

/**
 * [C2] The figures of the years taken apart: the base as year 0, then each year as a number, blank,
 * as the word for a structure, or #VALUE!.
 */
export function yearHelpers(yearCount: number): readonly HelperColumn[] {
  const years = Array.from({ length: yearCount }, (_, index) => index + 1);
  return [
    ...years.map((year) => helper(textKey(year), HELPER_WORDS.yearText(year), (row) =>
      // The text that can also be a structure.
      actualText(yearCell(row.scope, year), "structure"),
    )),
    {
      key: valueKey(0),
      heading: HELPER_WORDS.yearValue(0),
      setting: null,
      content: ({ indicator, scope }) => {
        const hasBase = indicator !== null && nativeRow(indicator).base !== null;
        return hasBase ? formula(cellIn(scope, "baseValue")) : EMPTY;
      },
    },
    ...years.map((year) => helper(valueKey(year), HELPER_WORDS.yearValue(year), ({ scope }) =>
      yearValue(yearCell(scope, year), cellIn(scope, textKey(year))),
    )),
  ];
}
