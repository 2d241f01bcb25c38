import { additive } from "../../../../rules/breakdown/additive";
import { allocate } from "../../../../rules/breakdown/allocate";
import { singleNumber } from "../../../../rules/figures/figure";
import { numberOf, rationalOf, rationalOfFigure } from "../../../../rules/figures/rational";
import { REASON_ERRORS } from "../../../../rules/reasons";
import type { Call, UnitCells } from "../../../../templates/vocabulary/expression";
import { HELPER_WORDS } from "../../../../text/sheets/helperWords";
import { cellAddress } from "../../../cells/address";
import { unitAddress, unitsReference } from "../../../formula";
import type { FormulaScope } from "../../../formulaScope";
import type { FormulaResult } from "../../../sheetModel";
import type { FormulaRow, HelperColumn, IndicatorRow } from "../../dialect";
import { shown } from "../atHandOut";
import { type NativeFunction, ofIndicator } from "../nativeFunction";
import { cellIn, EMPTY, formulaContent } from "../references";
import { fromUnits, TARGET_UNITS } from "../wholeUnits";

/**
 * [B1] One part of a total: its whole units, and one more for the largest remainders, the earlier
 * unit first among equals.
 */
export const ALLOCATE: NativeFunction = {
  answers: "manyCells",
  needsNoActual: true,
  ...ofIndicator({ formula, atHandOut }),
  helpers: ({ calls, columnKeys }) => {
    const args = calls.get("ALLOCATE");
    if (args === undefined) return [];
    const unitCount = columnKeys.filter((key) => key.startsWith("u.")).length;
    return [TARGET_UNITS, ...weightHelpers(args, unitCount)];
  },
};

/** The weights are those that the units were given with. */
function atHandOut(
  { indicator, units }: IndicatorRow,
  _args: Call["args"],
  number: number,
): FormulaResult {
  const total = singleNumber(indicator.target);
  if (!total.ok || total.value === null) return shown(total, () => "");
  const splittable = additive(total.value);
  if (!splittable.ok) return shown(splittable, () => "");
  const weights = units.map(({ weight }) => rationalOf(weight ?? 0));
  const parts = allocate(rationalOfFigure(total.value), weights, total.value.decimals);
  return shown(parts, (shares) => {
    const part = units[number - 1]?.weight == null ? undefined : shares[number - 1];
    return part === undefined ? "" : numberOf(part);
  });
}

function formula(
  { scope, indicator: { target }, units: { length: count } }: IndicatorRow,
  args: Call["args"],
  number: number,
): string {
  if (target.kind === "none") return cellIn(scope, "wholeWeight");
  // A structure is not one number.
  if (target.kind === "structure") return "#N/A";
  const splittable = additive(target);
  if (!splittable.ok) return REASON_ERRORS[splittable.reason.name];
  const [total, whole] = [cellIn(scope, "targetUnits"), cellIn(scope, "wholeWeight")];
  const weight = unitAddress(weightsIn(args), number, scope);
  const own = cellIn(scope, `remainder${number}`);
  const all = remaindersTo(count, scope);
  const place = `RANK(${own},${all})+COUNTIF(${remaindersTo(number, scope)},${own})-1`;
  const wholes = `INT(${total}*${weight}/${whole})+(${place}<=ROUND(SUM(${all})/${whole},0))`;
  const part = fromUnits(wholes, target);
  const signed = target.value < 0 ? `-(${part})` : part;
  return `IF(ISNUMBER(${whole}),IF(${weight}="","",${signed}),${whole})`;
}

/** Remainders of decimal weights are exact to more than this, and binary noise lies behind it. */
const REMAINDER_DECIMALS = 6;

/** [B1] The sum of the weights, and what each unit's exact share leaves behind its whole units. */
function weightHelpers(args: Call["args"], unitCount: number): readonly HelperColumn[] {
  const weights = weightsIn(args);
  return [
    {
      key: "wholeWeight",
      heading: HELPER_WORDS.wholeWeight,
      setting: null,
      content: ({ scope, indicator }) => {
        const cells = unitsReference(weights, scope);
        const sum = `IF(SUM(${cells})=0,#DIV/0!,SUM(${cells}))`;
        // Weights that cannot be read are an error even where there is nothing to divide.
        const usable = indicator?.target.kind === "none" ? `""` : sum;
        const checked = `IF(COUNTIF(${cells},"<0")>0,#NUM!,${usable})`;
        return indicator === null || indicator.target.kind === "structure"
          ? EMPTY
          : formulaContent(`IF(SUMPRODUCT((${cells}<>"")*1)<>COUNT(${cells}),#VALUE!,${checked})`);
      },
    },
    ...Array.from({ length: unitCount }, (_, index) => remainder(weights, index + 1)),
  ];
}

/** The weights that a call divides by: cells of the units, in one row. */
function weightsIn([, weights, digits]: Call["args"]): UnitCells {
  if (weights?.kind === "units" && digits === undefined) return weights;
  throw new Error("Plain formulas allocate by cells of the units, to the printed decimals.");
}

/** The remainders of the units from the first to one of them. */
function remaindersTo(last: number, scope: FormulaScope): string {
  const first = scope.columns.get("remainder1")?.column ?? 0;
  return `$${cellAddress(scope.row, first)}:$${cellAddress(scope.row, first + last - 1)}`;
}

function remainder(weights: UnitCells, number: number): HelperColumn {
  return {
    key: `remainder${number}`,
    heading: HELPER_WORDS.remainder(number),
    setting: null,
    content: whereTotal(({ scope }) => {
      const weight = unitAddress(weights, number, scope);
      const [total, whole] = [cellIn(scope, "targetUnits"), cellIn(scope, "wholeWeight")];
      const left = `${total}*${weight}-INT(${total}*${weight}/${whole})*${whole}`;
      return `IF(${weight}="","",ROUND(${left},${REMAINDER_DECIMALS}))`;
    }),
  };
}

/** Only in rows whose target is one number. */
function whereTotal(text: (row: FormulaRow) => string): HelperColumn["content"] {
  return (row) => (row.indicator?.target.kind === "number" ? formulaContent(text(row)) : EMPTY);
}
