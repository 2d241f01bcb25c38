import type { PlanPeriod } from "../../plan/plan";
import { elapsedShare } from "../../rules/progress";
import type { Expression } from "../../templates/expression";
import { elapsedCell } from "./dateHelpers";
import type { FormulaRow } from "./dialect";

/** [T2] The elapsed share at the date that is judged at, or at the end of a column's year. */
export function elapsedAt(date: Expression | undefined, { scope, table }: FormulaRow): string {
  if (date?.kind === "asOf") return elapsedCell(scope);
  const year = date?.kind === "yearOfColumn" ? scope.spread?.year : null;
  if (year == null) throw new Error("A date is the one judged at, or the year of a column.");
  return shareAtEndOf(year, table.period);
}

/** As a fraction, which people read as so many years of so many. */
function shareAtEndOf(year: number, period: PlanPeriod): string {
  const years = period.lastYear - period.firstYear + 1;
  return `${elapsedShare({ year, month: 12, day: 31 }, period) * years}/${years}`;
}
