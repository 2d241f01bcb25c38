import { HELPER_WORDS } from "../../text/helperWords";
import type { FormulaRow, HelperColumn } from "./dialect";
import { isUpper, nativeRow } from "./nativeRow";
import { cellIn, EMPTY, formula } from "./references";

/** Binary noise of a ratio stands behind this decimal. */
export const RATIO_DECIMALS = 10;

/** [§4] The interval of true ratios: the actual ± half a unit of its last printed decimal. */
export const checkHelpers: readonly HelperColumn[] = [
  {
    key: "halfUnit",
    heading: HELPER_WORDS.halfUnit,
    setting: null,
    content: forRatio(({ scope }) => {
      const digits = cellIn(scope, "actualDigits");
      return `0.5/10^MAX(0,LEN(${digits})-FIND(".",${digits}&"."))`;
    }),
  },
  { key: "lowRatio", heading: HELPER_WORDS.lowRatio, setting: null, content: forRatio(ratio("-")) },
  {
    key: "highRatio",
    heading: HELPER_WORDS.highRatio,
    setting: null,
    content: forRatio(ratio("+")),
  },
];

function ratio(sign: "-" | "+"): (row: FormulaRow) => string {
  return ({ scope }) => {
    const value = cellIn(scope, "actualValue");
    const end = `(${value}${sign}${cellIn(scope, "halfUnit")})*100/${cellIn(scope, "targetValue")}`;
    return `IF(${value}="","",ROUND(${end},${RATIO_DECIMALS}))`;
  };
}

/** Only in rows where a ratio is printed and can be computed. */
function forRatio(text: (row: FormulaRow) => string): HelperColumn["content"] {
  return (row) => {
    if (row.indicator === null) return EMPTY;
    const { printedCompletion } = row.indicator;
    const parts = nativeRow(row.indicator);
    const hasRatio = parts.target !== null && !isUpper(parts);
    return hasRatio && printedCompletion !== null ? formula(text(row)) : EMPTY;
  };
}
