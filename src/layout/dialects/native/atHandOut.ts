import type { Indicator, PlanPeriod, PlanTable } from "../../../plan/plan";
import { DEFAULT_THRESHOLDS } from "../../../rules/defaults";
import type { Figure } from "../../../rules/figures/figure";
import { printedPercent } from "../../../rules/figures/round";
import { judgedNature } from "../../../rules/figures/nature";
import { completion } from "../../../rules/judging/completion";
import { status } from "../../../rules/judging/status";
import { REASON_ERRORS } from "../../../rules/reasons";
import type { Result } from "../../../rules/result";
import type { PlanDate } from "../../../rules/time/readDate";
import type { Call } from "../../../templates/vocabulary/expression";
import type { NarratedIndicator } from "../../../text/sheets/narrative";
import type { FormulaResult } from "../../sheetModel";
import type { FormulaRow, IndicatorRow } from "../dialect";

/**
 * What is known of a sheet before anything is entered, for the results that its formulas show in
 * programs that show files without calculating them.
 */

/** Results are those of the period's end; a running plan, and a row of its own date, has none yet. */
export const isDated = ({ table, scope }: FormulaRow): boolean =>
  table.kind === "results" && !scope.columns.has("asOf");

/** The end of the period, or of the column's year where that is what the formula is about. */
export function dateAtHandOut({ table, scope }: FormulaRow, args: Call["args"]): PlanDate {
  const isOfColumn = args.some(({ kind }) => kind === "yearOfColumn");
  const year = (isOfColumn ? scope.spread?.year : null) ?? table.period.lastYear;
  return { year, month: 12, day: 31 };
}

/** Only the column of actuals has figures from the start; the years are empty. */
export function actualAtHandOut({ indicator }: IndicatorRow, args: Call["args"]): Figure | null {
  const isPrinted = args.some((arg) => arg.kind === "column" && arg.key === "actual");
  return isPrinted ? indicator.actual : null;
}

/** [§6] The indicator as it is judged at the end of the period. */
export function judgedAtHandOut(
  row: IndicatorRow,
  args: Call["args"],
): Parameters<typeof status>[0] {
  const { target, base, nature, unit } = row.indicator;
  const { period } = row.table;
  const actual = actualAtHandOut(row, args);
  return { actual, target, base, period, date: null, nature: judgedNature(nature, unit) };
}

/** A rule's answer as a cell shows it. */
export const shown = <T>(result: Result<T>, words: (value: T) => FormulaResult): FormulaResult =>
  result.ok ? words(result.value) : { error: REASON_ERRORS[result.reason.name] };

/** The same of a number, blank where there is none. */
export const shownNumber = (result: Result<number | null>): FormulaResult =>
  shown(result, (value) => value ?? "");

/**
 * [§8] How the indicators of a table stand: at the end of a period with results; none before. Null: a
 * row has an error.
 */
export function statusesAtHandOut({
  kind,
  period,
  indicators,
}: PlanTable): readonly NarratedIndicator[] | null {
  if (kind !== "results") return [];
  const narrated = indicators.map((indicator) => narratedAtEnd(indicator, period));
  const known = narrated.filter((indicator) => indicator !== null);
  return known.length < narrated.length ? null : known;
}

function narratedAtEnd(indicator: Indicator, period: PlanPeriod): NarratedIndicator | null {
  const { name, actual, base, attribute, target } = indicator;
  const nature = judgedNature(indicator.nature, indicator.unit);
  const word = status({ actual, target, base, period, date: null, nature }, DEFAULT_THRESHOLDS);
  const percent = completion(actual, target);
  if (!word.ok || !percent.ok) return null;
  return {
    name,
    status: word.value,
    isBinding: attribute === "binding",
    completion: typeof percent.value === "number" ? printedPercent(percent.value) : null,
  };
}
