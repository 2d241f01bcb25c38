import { DEFAULT_WARNING_THRESHOLDS, RED_SHORTFALL_SHARE } from "../../../../rules/defaults";
import { warning } from "../../../../rules/judging/warning";
import type { Expression } from "../../../../templates/vocabulary/expression";
import { WARNING_WORDS } from "../../../../text/words";
import type { FormulaScope } from "../../../formulaScope";
import type { IndicatorRow } from "../../dialect";
import { judgedAtHandOut, shown } from "../atHandOut";
import {
  isBelow,
  isWithin,
  reachesFormula,
  type SheetThresholds,
  withThresholds,
} from "../comparing";
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
    (thresholds) => unlessBlank(scope, row.statusError ?? levels(row, scope, raised, thresholds)),
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

function levels(
  row: NativeRow,
  scope: FormulaScope,
  raised: boolean,
  thresholds: SheetThresholds,
): string {
  const { normal, red } = WARNING_WORDS;
  const isMet = cellIn(scope, "isMet");
  if (isUpper(row)) return either(isMet, normal, red);
  const kept = slight(row, scope, raised);
  const byPace = hasPace(row) ? paceLevel(row, scope, raised, thresholds) : null;
  const unmet = row.isKept ? kept : atEndOnly(scope, raised);
  const pace = cellIn(scope, "pace");
  const level = byPace === null ? unmet : `IF(${pace}="",${unmet},${byPace})`;
  return `IF(${isMet},"${normal}",${level})`;
}

/** [§7] What is to be kept and is not: by how much. */
function slight(row: NativeRow, scope: FormulaScope, raised: boolean): string {
  const { red } = WARNING_WORDS;
  if (row.target === null || raised) return `"${red}"`;
  return either(isBelow(cellIn(scope, "shortShare"), RED_SHORTFALL_SHARE), yellow(raised), red);
}

/** [§7] Without a pace a target is warned of at its end alone. */
const atEndOnly = (scope: FormulaScope, raised: boolean): string =>
  `IF(${elapsedCell(scope)}>=1,"${yellow(raised)}","")`;

/** [§7] At the end of the plan an unmet target is yellow at least. */
function paceLevel(
  row: NativeRow,
  scope: FormulaScope,
  raised: boolean,
  { lower, upper, tolerance }: SheetThresholds,
): string {
  const pace = cellIn(scope, "pace");
  const { normal, red } = WARNING_WORDS;
  const onTrack = reachesFormula(pace, upper);
  const isNormal =
    row.nature === "level" && !row.isKept
      ? `OR(${onTrack},${isWithin(cellIn(scope, "shortShare"), tolerance)})`
      : onTrack;
  const below = raised ? `"${red}"` : either(reachesFormula(pace, lower), yellow(raised), red);
  return `IF(AND(${elapsedCell(scope)}<1,${isNormal}),"${normal}",${below})`;
}

/** [§7] A binding indicator is raised by one level. */
const yellow = (raised: boolean): string => (raised ? WARNING_WORDS.red : WARNING_WORDS.yellow);
