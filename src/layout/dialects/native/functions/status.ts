import { DEFAULT_THRESHOLDS } from "../../../../rules/defaults";
import { status } from "../../../../rules/judging/status";
import { STATUS_WORDS } from "../../../../text/words";
import type { IndicatorRow } from "../../dialect";
import { judgedAtHandOut, shown } from "../atHandOut";
import { reachesFormula, withThresholds } from "../comparing";
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
  const elapsed = elapsedCell(scope);
  const value = cellIn(scope, "actualValue");
  const isMet = cellIn(scope, "isMet");
  const judged = withThresholds(
    "statusThresholds",
    scope,
    DEFAULT_THRESHOLDS,
    ({ lower: onTrack, upper: ahead }) => {
      const word =
        row.statusError ??
        judgement(row, isMet, elapsed, () => {
          const words = STATUS_WORDS;
          const pace = cellIn(scope, "pace");
          const below = either(
            reachesFormula(pace, onTrack),
            words.asExpected,
            words.behindSchedule,
          );
          return `IF(${reachesFormula(pace, ahead)},"${words.aheadOfSchedule}",${below})`;
        });
      return `IF(${value}="","${STATUS_WORDS.notReported}",${word})`;
    },
  );
  return unlessUndated(scope, judged);
}

function judgement(row: NativeRow, isMet: string, elapsed: string, byPace: () => string): string {
  const words = STATUS_WORDS;
  if (isUpper(row)) return either(isMet, words.withinBound, words.boundBroken);
  const atEnd = either(isMet, words.completed, words.notCompleted);
  const before = row.isFloor
    ? either(isMet, words.asExpected, words.behindSchedule)
    : `IF(${isMet},"${words.achievedEarly}",${paceWord(row, elapsed, byPace)})`;
  return `IF(${elapsed}>=1,${atEnd},${before})`;
}

function paceWord(row: NativeRow, elapsed: string, byPace: () => string): string {
  const { inProgress } = STATUS_WORDS;
  return hasPace(row) ? `IF(${elapsed}=0,"${inProgress}",${byPace()})` : `"${inProgress}"`;
}
