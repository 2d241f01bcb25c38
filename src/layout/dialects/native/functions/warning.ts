import { DEFAULT_WARNING_THRESHOLDS } from "../../../../rules/defaults";
import { warning } from "../../../../rules/judging/warning";
import type { Expression } from "../../../../templates/vocabulary/expression";
import { WARNING_WORDS } from "../../../../text/words";
import type { FormulaScope } from "../../../formulaScope";
import type { IndicatorRow } from "../../dialect";
import { judgedAtHandOut, shown } from "../atHandOut";
import { reachesFormula, type Threshold, withThresholds } from "../comparing";
import { elapsedCell, unlessUndated } from "../dates";
import { type NativeFunction, ofIndicator } from "../nativeFunction";
import { hasPace, isUpper, nativeRow, type NativeRow } from "../nativeRow";
import { cellIn, either, unlessBlank } from "../references";

/** [§7] The warning level; blank without a date, an actual or a pace. */
export const WARNING: NativeFunction = {
  answers: "oneCell",
  ...ofIndicator({
    formula,
    atHandOut: (row, args) =>
      shown(
        warning(judgedAtHandOut(row, args), isRaised(row, args), DEFAULT_WARNING_THRESHOLDS),
        (level) => (level === null ? "" : WARNING_WORDS[level]),
      ),
  }),
};

function formula({ scope, indicator }: IndicatorRow, args: readonly Expression[]): string {
  const row = nativeRow(indicator);
  const raised = isRaised({ scope, indicator }, args);
  const judged = withThresholds(
    "warningThresholds",
    scope,
    DEFAULT_WARNING_THRESHOLDS,
    ({ lower, upper }) =>
      unlessBlank(
        scope,
        row.statusError ?? levels(row, scope, raised, () => byPace(scope, raised, lower, upper)),
      ),
  );
  return unlessUndated(scope, judged);
}

/** [§7] Raised by a binding attribute, if the sheet shows it: an omitted argument raises nothing. */
function isRaised(
  { scope, indicator }: Pick<IndicatorRow, "scope" | "indicator">,
  args: readonly Expression[],
): boolean {
  const isGiven = args.some((arg) => "key" in arg && arg.key === "attribute");
  return isGiven && scope.columns.has("attribute") && indicator.attribute === "binding";
}

function levels(row: NativeRow, scope: FormulaScope, raised: boolean, pace: () => string): string {
  const { normal, red } = WARNING_WORDS;
  const isMet = cellIn(scope, "isMet");
  if (isUpper(row)) return either(isMet, normal, red);
  return `IF(${isMet},"${normal}",IF(${elapsedCell(scope)}>=1,"${yellow(raised)}",${unmet(row, pace)}))`;
}

function unmet(row: NativeRow, pace: () => string): string {
  if (row.isFloor) return `"${WARNING_WORDS.red}"`;
  return hasPace(row) ? pace() : `""`;
}

function byPace(scope: FormulaScope, raised: boolean, lower: Threshold, upper: Threshold): string {
  const pace = cellIn(scope, "pace");
  const { normal, red } = WARNING_WORDS;
  const below = raised ? `"${red}"` : either(reachesFormula(pace, lower), yellow(raised), red);
  return `IF(${pace}="","",IF(${reachesFormula(pace, upper)},"${normal}",${below}))`;
}

/** [§7] A binding indicator is raised by one level. */
const yellow = (raised: boolean): string => (raised ? WARNING_WORDS.red : WARNING_WORDS.yellow);
