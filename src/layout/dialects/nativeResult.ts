import { check } from "../../rules/check";
import { completion } from "../../rules/completion";
import type { Figure } from "../../rules/figure";
import { readPrintedRatio } from "../../rules/printedRatio";
import type { Reason, Result } from "../../rules/result";
import { status } from "../../rules/status";
import { DEFAULT_THRESHOLDS } from "../../rules/thresholds";
import type { Expression, PlanFunction } from "../../templates/template";
import { COMPLETION_WORDS, STATUS_WORDS, VERDICT_WORDS } from "../../text/words";
import type { FormulaResult } from "../sheetModel";
import type { FormulaRow, IndicatorRow } from "./dialect";
import { nativeError } from "./nativeError";

/**
 * What a formula shows on the sheet as it is handed out, for programs that show files without
 * calculating them: the printed actuals at the end of their period, blanks elsewhere. Null: not known.
 */
export function nativeResult(expression: Expression, row: FormulaRow): FormulaResult | null {
  const { indicator } = row;
  switch (expression.kind) {
    case "withDate":
      return isDated(row) ? nativeResult(expression.then, row) : "";
    case "call": {
      const answer = RESULTS[expression.name];
      if (answer === undefined || indicator === null) return null;
      const indicatorRow = { ...row, indicator };
      return answer(indicatorRow, actualOf(expression.args, indicatorRow));
    }
    case "toDate":
      return "";
    default:
      return null;
  }
}

/** Results are those of the period's end; a running plan has no data date yet. */
const isDated = ({ table }: FormulaRow): boolean => table.kind === "results";

/** Only the column of actuals has figures from the start; the years are empty. */
function actualOf(args: readonly Expression[], { indicator }: IndicatorRow): Figure | null {
  const isPrinted = args.some(
    ({ kind, ...rest }) => kind === "column" && "key" in rest && rest.key === "actual",
  );
  return isPrinted ? indicator.actual : null;
}

type Answer = (row: IndicatorRow, actual: Figure | null) => FormulaResult;

const RESULTS: Readonly<Partial<Record<PlanFunction, Answer>>> = {
  COMPLETION: ({ indicator }, actual) =>
    shown(completion(actual, indicator.target), (value) =>
      typeof value === "string" ? COMPLETION_WORDS[value] : (value ?? ""),
    ),
  STATUS: ({ indicator: { target, base }, table: { period } }, actual) =>
    shown(
      status({ actual, target, base, period, date: null }, DEFAULT_THRESHOLDS),
      (word) => STATUS_WORDS[word],
    ),
  CHECK: ({ indicator }, actual) => {
    const printed = readPrintedRatio(indicator.printedCompletion);
    if (!printed.ok) return errorOf(printed.reason);
    return shown(check(printed.value, actual, indicator.target), (verdict) => {
      if (verdict === null) return "";
      if (verdict.kind !== "differs") return VERDICT_WORDS[verdict.kind];
      const { computed } = verdict;
      return VERDICT_WORDS.differs(
        typeof computed === "string" ? computed : COMPLETION_WORDS[computed.word],
      );
    });
  },
};

function shown<T>(result: Result<T>, words: (value: T) => FormulaResult): FormulaResult {
  return result.ok ? words(result.value) : errorOf(result.reason);
}

const errorOf = (reason: Reason): FormulaResult => ({ error: nativeError(reason) });
