import { FLAG_WORDS, HINT_WORDS } from "../text/ledger";
import { VERDICTS } from "../text/returnForm";
import { COMPLETION_WORDS, STATUS_WORDS, VERDICT_WORDS, WARNING_WORDS } from "../text/words";
import { cellAddress } from "./address";
import type { SheetColumn } from "./columns";
import type { ConditionalFormatModel, StatusStyleName } from "./sheetModel";

type Colours = Readonly<Partial<Record<StatusStyleName, readonly string[]>>>;

/** By column: words, and the colour that stands beside each. A word that is not listed stays plain. */
const COLOURS: Readonly<Record<string, Colours>> = {
  completion: {
    good: [COMPLETION_WORDS.withinBound, COMPLETION_WORDS.structureReached],
    late: [COMPLETION_WORDS.boundBroken, COMPLETION_WORDS.structureNotReached],
  },
  status: {
    good: [STATUS_WORDS.completed, STATUS_WORDS.achievedEarly, STATUS_WORDS.withinBound],
    ahead: [STATUS_WORDS.aheadOfSchedule],
    late: [STATUS_WORDS.notCompleted, STATUS_WORDS.boundBroken, STATUS_WORDS.behindSchedule],
    pending: [STATUS_WORDS.notReported, STATUS_WORDS.inProgress],
  },
  warning: {
    good: [WARNING_WORDS.normal],
    watch: [WARNING_WORDS.yellow],
    late: [WARNING_WORDS.red],
  },
  hint: {
    late: [HINT_WORDS.overdue],
    watch: [HINT_WORDS.dueSoon, HINT_WORDS.unreadableDue, HINT_WORDS.unreadableReference],
    pending: [HINT_WORDS.noDate],
  },
  flag: { good: [FLAG_WORDS.done], pending: [FLAG_WORDS.cancelled] },
  verdict: {
    good: [VERDICTS.passed],
    late: [VERDICTS.doubtful],
    pending: [VERDICTS.blank],
  },
  check: {
    good: [VERDICT_WORDS.agrees],
    watch: [VERDICT_WORDS.roundingDifference],
    late: [VERDICT_WORDS.differsStart],
  },
};

export function statusFormats(
  columns: readonly SheetColumn[],
  firstRow: number,
  rowCount: number,
): readonly ConditionalFormatModel[] {
  return columns.flatMap(({ key }, column) =>
    Object.entries(COLOURS[key] ?? {}).map(([style, words]) => ({
      range: { row: firstRow, column, rowCount, columnCount: 1 },
      formula: startsWithAny(`$${cellAddress(firstRow, column)}`, words),
      style: style as StatusStyleName,
    })),
  );
}

/** `不一致（应为 …）` goes on behind its word, so beginnings are compared. */
function startsWithAny(address: string, words: readonly string[]): string {
  const tests = words.map((word) => `LEFT(${address},${word.length})="${word}"`);
  return tests.length === 1 ? `=${tests.join("")}` : `=OR(${tests.join(",")})`;
}
