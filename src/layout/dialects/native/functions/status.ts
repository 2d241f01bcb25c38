import { DEFAULT_THRESHOLDS } from "../../../../rules/defaults";
import { status } from "../../../../rules/judging/status";
import { STATUS_WORDS } from "../../../../text/words";
import type { FormulaScope } from "../../../formulaScope";
import type { IndicatorRow } from "../../dialect";
import { judgedAtHandOut, shown } from "../atHandOut";
import { isWithin, reachesFormula, type SheetThresholds, withThresholds } from "../comparing";
import { elapsedCell, unlessUndated } from "../dates";
import { type NativeFunction, ofIndicator } from "../nativeFunction";
import { hasPace, isUpper, nativeRow, type NativeRow } from "../nativeRow";
import { cellIn, either } from "../references";

/** [§6] 进展 at the data date; blank without one. */
export const STATUS: NativeFunction = {
  answers: "oneCell",
  ...ofIndicator({
    formula,
    atHandOut: (row, args) =>
      shown(status(judgedAtHandOut(row, args), DEFAULT_THRESHOLDS), (word) => STATUS_WORDS[word]),
  }),
};

function formula({ scope, indicator }: IndicatorRow): string {
  const row = nativeRow(indicator);
  const value = cellIn(scope, "actualValue");
  const judged = withThresholds(
    "statusThresholds",
    scope,
    DEFAULT_THRESHOLDS,
    (thresholds) =>
      `IF(${value}="","${STATUS_WORDS.notReported}",` +
      `${row.statusError ?? judgement(row, scope, thresholds)})`,
  );
  return unlessUndated(scope, judged);
}

function judgement(row: NativeRow, scope: FormulaScope, thresholds: SheetThresholds): string {
  const words = STATUS_WORDS;
  const isMet = cellIn(scope, "isMet");
  if (isUpper(row)) return either(isMet, words.withinBound, words.boundBroken);
  const atEnd = either(isMet, words.completed, words.notCompleted);
  const pace = cellIn(scope, "pace");
  const isOnTrack = `IF(ISNUMBER(${pace}),${reachesFormula(pace, thresholds.lower)},FALSE)`;
  // A pace of what is to be kept is that of a year's count inside the year.
  const isKeeping = hasPace(row) ? `OR(${isMet},${isOnTrack})` : isMet;
  const before = row.isKept
    ? either(isKeeping, words.asExpected, words.behindSchedule)
    : `IF(${isMet},"${words.achievedEarly}",${paceWord(row, scope, thresholds)})`;
  return `IF(${elapsedCell(scope)}>=1,${atEnd},${before})`;
}

function paceWord(row: NativeRow, scope: FormulaScope, thresholds: SheetThresholds): string {
  const words = STATUS_WORDS;
  if (!hasPace(row)) return `"${words.inProgress}"`;
  const pace = cellIn(scope, "pace");
  const onTrack = reachesFormula(pace, thresholds.lower);
  const isOnTrack =
    row.nature === "level"
      ? `OR(${onTrack},${isWithin(cellIn(scope, "shortShare"), thresholds.tolerance)})`
      : onTrack;
  const below = either(isOnTrack, words.asExpected, words.behindSchedule);
  const ahead = reachesFormula(pace, thresholds.upper);
  return `IF(${pace}="","${words.inProgress}",IF(${ahead},"${words.aheadOfSchedule}",${below}))`;
}
