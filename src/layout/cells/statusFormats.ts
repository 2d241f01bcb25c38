import type { StatusColumn } from "../../templates/vocabulary/columnKeys";
import { BALANCE_WORDS } from "../../text/sheets/breakdown";
import { FINDING_WORDS } from "../../text/sheets/checks";
import { FLAG_WORDS, HINT_WORDS } from "../../text/sheets/ledger";
import { ANSWERED_CHECK } from "../../text/sheets/reviewWords";
import { SEVERITY_WORDS } from "../../text/sheets/severityWords";
import { FORECAST_WORDS } from "../../text/sheets/parts";
import { FINDING_STATES, RELATION_STATES, RETURN_STATES } from "../../text/sheets/returnDesk";
import { SETTING_STATES } from "../../text/sheets/ruleRows";
import { VERDICTS } from "../../text/sheets/returnForm";
import { COMPLETION_WORDS, STATUS_WORDS, VERDICT_WORDS, WARNING_WORDS } from "../../text/words";
import type { ConditionalFormatModel, StatusStyleName } from "../sheetModel";
import { cellAddress } from "./address";

type Colours = Readonly<Partial<Record<StatusStyleName, readonly string[]>>>;

const COMPLETION_COLOURS: Colours = {
  good: [COMPLETION_WORDS.withinBound, COMPLETION_WORDS.structureReached],
  late: [COMPLETION_WORDS.boundBroken, COMPLETION_WORDS.structureNotReached],
};

const STATUS_COLOURS: Colours = {
  good: [STATUS_WORDS.completed, STATUS_WORDS.achievedEarly, STATUS_WORDS.withinBound],
  ahead: [STATUS_WORDS.aheadOfSchedule],
  late: [STATUS_WORDS.notCompleted, STATUS_WORDS.boundBroken, STATUS_WORDS.behindSchedule],
  pending: [STATUS_WORDS.notReported, STATUS_WORDS.inProgress, STATUS_WORDS.inError],
};

const BALANCE_COLOURS: Colours = {
  good: [BALANCE_WORDS.balanced],
  watch: [BALANCE_WORDS.noWeights, BALANCE_WORDS.noCourse],
  late: [BALANCE_WORDS.notBalanced, BALANCE_WORDS.badWeights],
};

const WARNING_COLOURS: Colours = {
  good: [WARNING_WORDS.normal],
  watch: [WARNING_WORDS.yellow],
  late: [WARNING_WORDS.red],
};

/** By column: words, and the colour that stands beside each. A word that is not listed stays plain. */
const COLOURS: Readonly<Record<StatusColumn, Colours>> = {
  completion: COMPLETION_COLOURS,
  status: STATUS_COLOURS,
  otherCompletion: COMPLETION_COLOURS,
  otherStatus: STATUS_COLOURS,
  warning: WARNING_COLOURS,
  warnLevel: WARNING_COLOURS,
  hint: {
    late: [HINT_WORDS.overdue],
    watch: [HINT_WORDS.dueSoon, HINT_WORDS.unreadableDue],
    pending: [HINT_WORDS.noDate],
  },
  flag: { good: [FLAG_WORDS.done], pending: [FLAG_WORDS.cancelled] },
  verdict: {
    good: [VERDICTS.passed],
    late: [SEVERITY_WORDS.error],
    watch: [SEVERITY_WORDS.check],
    pending: [VERDICTS.blank],
  },
  check: {
    good: [VERDICT_WORDS.agrees, FINDING_WORDS.withinWhole],
    watch: [VERDICT_WORDS.roundingDifference, FINDING_WORDS.boundDiffers],
    late: [VERDICT_WORDS.differsStart, FINDING_WORDS.exceedsWhole],
    pending: [FINDING_WORDS.open, FINDING_WORDS.otherScope, FINDING_WORDS.notComparable],
  },
  review: {
    late: [SEVERITY_WORDS.error],
    watch: [`${SEVERITY_WORDS.check}：`],
    pending: [ANSWERED_CHECK],
  },
  planReview: { late: [SEVERITY_WORDS.error], watch: [SEVERITY_WORDS.check] },
  yearCheck: BALANCE_COLOURS,
  unitCheck: BALANCE_COLOURS,
  forecastState: { late: Object.values(FORECAST_WORDS) },
  returnState: {
    good: [RETURN_STATES.reported],
    watch: [RETURN_STATES.late, RETURN_STATES.doubled],
    late: [RETURN_STATES.missing],
    pending: [RETURN_STATES.sentBack],
  },
  findingState: {
    watch: [FINDING_STATES.open],
    good: [FINDING_STATES.gone],
    pending: [FINDING_STATES.settled],
  },
  relationState: { good: [RELATION_STATES.understood], late: [SEVERITY_WORDS.error] },
  settingState: { late: [SETTING_STATES.unusable], watch: [SETTING_STATES.changed] },
};

/** @param firstColumn where the first of the columns stands, counted from 0 */
export function statusFormats(
  columns: readonly { readonly spec: string }[],
  firstRow: number,
  rowCount: number,
  firstColumn = 0,
): readonly ConditionalFormatModel[] {
  return columns.flatMap(({ spec }, index) => {
    // A forecast that misses its target is coloured with the word beside it.
    const isWithForecast = spec === "forecastState" && columns[index - 1]?.spec === "forecast";
    const width = isWithForecast ? 2 : 1;
    const column = firstColumn + index;
    return Object.entries(isStatusColumn(spec) ? COLOURS[spec] : {}).map(([style, words]) => ({
      range: { row: firstRow, column: column - width + 1, rowCount, columnCount: width },
      formula: startsWithAny(`$${cellAddress(firstRow, column)}`, words),
      style: style as StatusStyleName,
    }));
  });
}

const isStatusColumn = (key: string): key is StatusColumn => key in COLOURS;

/** `不一致（应为 …）` goes on behind its word, so beginnings are compared. */
export function startsWithAny(address: string, words: readonly string[]): string {
  const tests = words.map((word) => `LEFT(${address},${word.length})="${word}"`);
  return tests.length === 1 ? `=${tests.join("")}` : `=OR(${tests.join(",")})`;
}
