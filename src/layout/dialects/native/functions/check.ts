import { check } from "../../../../rules/checking/check";
import { readPrintedRatio } from "../../../../rules/checking/printedRatio";
import type { NumberFigure } from "../../../../rules/figures/figure";
import type { CompletionWord } from "../../../../rules/judging/completion";
import type { Call } from "../../../../templates/vocabulary/expression";
import { HELPER_WORDS } from "../../../../text/sheets/helperWords";
import { COMPLETION_WORDS, VERDICT_WORDS } from "../../../../text/words";
import type { FormulaResult } from "../../../sheetModel";
import type { FormulaRow, HelperColumn, IndicatorRow } from "../../dialect";
import { actualAtHandOut, shown } from "../atHandOut";
import { type NativeFunction, ofIndicator } from "../nativeFunction";
import { isUpper, nativeRow } from "../nativeRow";
import { cellIn, EMPTY, formulaContent, literal, unlessBlank } from "../references";
import { outcomeWords } from "./completion";

/** [§4] 校核 of the printed ratio. */
export const CHECK: NativeFunction = {
  answers: "oneCell",
  ...ofIndicator({ formula, atHandOut }),
  helpers: ({ calls }) => (calls.has("CHECK") ? intervalHelpers() : []),
};

function formula(row: IndicatorRow): string {
  const { scope, indicator } = row;
  const parts = nativeRow(indicator);
  const printed = readPrintedRatio(indicator.printedCompletion);
  if (!printed.ok) return "#VALUE!";
  if (parts.ratioError !== null) return unlessBlank(scope, parts.ratioError);
  if (printed.value === null) return unlessBlank(scope, `""`);
  const computed = cellIn(scope, "completion");
  if (outcomeWords(parts) === null) return unlessBlank(scope, ratioVerdict(row, printed.value));
  const word = typeof printed.value === "string" ? COMPLETION_WORDS[printed.value] : "";
  const verdict = `IF(${computed}="${word}","${VERDICT_WORDS.agrees}",${differs(computed)})`;
  return unlessBlank(scope, verdict);
}

const differs = (text: string): string => {
  const [before, after] = VERDICT_WORDS.differs("|").split("|");
  return `"${before ?? ""}"&${text}&"${after ?? ""}"`;
};

/** Where a word was printed instead of a ratio, the ratio is said with two decimals. */
const USUAL_DECIMALS = 2;

function ratioVerdict({ scope }: IndicatorRow, printed: NumberFigure | CompletionWord): string {
  const decimals = typeof printed === "string" ? USUAL_DECIMALS : printed.decimals;
  const rounded = `ROUND(ROUND(${cellIn(scope, "completion")},${RATIO_DECIMALS}),${decimals})`;
  const format = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  const computed = differs(`TEXT(${rounded},"${format}")`);
  if (typeof printed === "string") return computed;
  const { agrees, roundingDifference } = VERDICT_WORDS;
  const explained = canPrintAs(printed, cellIn(scope, "lowRatio"), cellIn(scope, "highRatio"));
  return (
    `IF(${rounded}=${literal(printed.value)},"${agrees}",` +
    `IF(${explained},"${roundingDifference}",${computed}))`
  );
}

/** Some ratio of the interval rounds half-up or truncates to the printed one. */
function canPrintAs({ value, decimals }: NumberFigure, low: string, high: string): string {
  const unit = 10 ** -decimals;
  const shifted = (units: number): string =>
    literal(Number((value + units * unit).toFixed(decimals + 1)));
  if (value < 0) return `AND(${high}>${shifted(-1)},${low}<=${shifted(0.5)})`;
  return `AND(${low}<${shifted(1)},${high}>=${shifted(value === 0 ? -1 : -0.5)})`;
}

function atHandOut(row: IndicatorRow, args: Call["args"]): FormulaResult {
  const { printedCompletion, target } = row.indicator;
  const printed = readPrintedRatio(printedCompletion);
  if (!printed.ok) return shown(printed, () => "");
  return shown(check(printed.value, actualAtHandOut(row, args), target), (verdict) => {
    if (verdict === null) return "";
    if (verdict.kind !== "differs") return VERDICT_WORDS[verdict.kind];
    const { computed } = verdict;
    return VERDICT_WORDS.differs(
      typeof computed === "string" ? computed : COMPLETION_WORDS[computed.word],
    );
  });
}

/** Binary noise of a ratio stands behind this decimal. */
const RATIO_DECIMALS = 10;

/** [§4] The interval of true ratios: the actual ± half a unit of its last printed decimal. */
const intervalHelpers = (): readonly HelperColumn[] => [
  {
    key: "halfUnit",
    heading: HELPER_WORDS.halfUnit,
    setting: null,
    content: whereRatioPrinted(({ scope }) => {
      const digits = cellIn(scope, "actualDigits");
      return `0.5/10^MAX(0,LEN(${digits})-FIND(".",${digits}&"."))`;
    }),
  },
  {
    key: "lowRatio",
    heading: HELPER_WORDS.lowRatio,
    setting: null,
    content: whereRatioPrinted(ratio("-")),
  },
  {
    key: "highRatio",
    heading: HELPER_WORDS.highRatio,
    setting: null,
    content: whereRatioPrinted(ratio("+")),
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
function whereRatioPrinted(text: (row: FormulaRow) => string): HelperColumn["content"] {
  return (row) => {
    if (row.indicator === null) return EMPTY;
    const { printedCompletion } = row.indicator;
    const parts = nativeRow(row.indicator);
    const hasRatio = parts.target !== null && !isUpper(parts);
    return hasRatio && printedCompletion !== null ? formulaContent(text(row)) : EMPTY;
  };
}
