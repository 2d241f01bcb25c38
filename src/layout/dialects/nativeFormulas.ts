import type { CompletionWord } from "../../rules/completion";
import type { NumberFigure } from "../../rules/figure";
import { readPrintedRatio } from "../../rules/printedRatio";
import { DEFAULT_THRESHOLDS } from "../../rules/thresholds";
import { COMPLETION_WORDS, STATUS_WORDS, VERDICT_WORDS } from "../../text/words";
import { RATIO_DECIMALS } from "./checkHelpers";
import { elapsedCell } from "./dateHelpers";
import type { IndicatorRow } from "./dialect";
import { isUpper, nativeRow, type NativeRow } from "./nativeRow";
import { reachesFormula, thresholdsOf } from "./progressFormulas";
import { cellIn, literal } from "./references";

const either = (test: string, yes: string, no: string): string => `IF(${test},"${yes}","${no}")`;

/** A blank actual gives a blank. */
const unlessBlank = ({ scope }: IndicatorRow, then: string): string =>
  `IF(${cellIn(scope, "actualValue")}="","",${then})`;

/** [C1]–[C7] 完成比例(%) */
export function completionFormula(row: IndicatorRow): string {
  const { scope, indicator } = row;
  const { targetError, ...parts } = nativeRow(indicator);
  if (targetError !== null) return unlessBlank(row, targetError);
  const words = outcomeWords({ targetError, ...parts });
  if (words !== null) {
    const [yes, no] = words.map((word) => COMPLETION_WORDS[word]);
    return unlessBlank(row, either(cellIn(scope, "isMet"), yes ?? "", no ?? ""));
  }
  return unlessBlank(row, `${cellIn(scope, "actualValue")}/${cellIn(scope, "targetValue")}*100`);
}

/** [C3, C5] The words of targets that have no ratio: reached, and not reached. */
function outcomeWords(row: NativeRow): readonly [CompletionWord, CompletionWord] | null {
  if (row.kind === "structure") return ["structureReached", "structureNotReached"];
  return isUpper(row) ? ["withinBound", "boundBroken"] : null;
}

/** [§6] 进展 at the data date; blank without one. */
export function statusFormula({ scope, indicator }: IndicatorRow): string {
  const row = nativeRow(indicator);
  const elapsed = elapsedCell(scope);
  const judged = row.statusError ?? judgement(row, cellIn(scope, "isMet"), elapsed, scope);
  const value = cellIn(scope, "actualValue");
  return `IF(${elapsed}="","",IF(${value}="","${STATUS_WORDS.notReported}",${judged}))`;
}

function judgement(
  row: NativeRow,
  isMet: string,
  elapsed: string,
  scope: IndicatorRow["scope"],
): string {
  const words = STATUS_WORDS;
  if (isUpper(row)) return either(isMet, words.withinBound, words.boundBroken);
  const atEnd = either(isMet, words.completed, words.notCompleted);
  const before = row.isFloor
    ? either(isMet, words.asExpected, words.behindSchedule)
    : `IF(${isMet},"${words.achievedEarly}",${paceWord(row, elapsed, scope)})`;
  return `IF(${elapsed}>=1,${atEnd},${before})`;
}

function paceWord(row: NativeRow, elapsed: string, scope: IndicatorRow["scope"]): string {
  const words = STATUS_WORDS;
  const hasPace = row.kind === "total" || (row.kind !== "structure" && row.base !== null);
  if (!hasPace) return `"${words.inProgress}"`;
  const pace = cellIn(scope, "pace");
  const { lower: onTrack, upper: ahead } = thresholdsOf(
    "statusThresholds",
    scope,
    DEFAULT_THRESHOLDS,
  );
  const below = either(reachesFormula(pace, onTrack), words.asExpected, words.behindSchedule);
  const word = `IF(${reachesFormula(pace, ahead)},"${words.aheadOfSchedule}",${below})`;
  return `IF(${elapsed}=0,"${words.inProgress}",${word})`;
}

/** [§4] 校核 of the printed ratio. */
export function checkFormula(row: IndicatorRow): string {
  const { scope, indicator } = row;
  const parts = nativeRow(indicator);
  const printed = readPrintedRatio(indicator.printedCompletion);
  if (!printed.ok) return "#VALUE!";
  if (parts.targetError !== null) return unlessBlank(row, parts.targetError);
  if (printed.value === null) return unlessBlank(row, `""`);
  const computed = cellIn(scope, "completion");
  if (outcomeWords(parts) === null) return unlessBlank(row, ratioVerdict(row, printed.value));
  const word = typeof printed.value === "string" ? COMPLETION_WORDS[printed.value] : "";
  const verdict = `IF(${computed}="${word}","${VERDICT_WORDS.agrees}",${differs(computed)})`;
  return unlessBlank(row, verdict);
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
