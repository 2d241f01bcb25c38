import type { Call, UnitCells } from "../../templates/expression";
import { HELPER_WORDS } from "../../text/sheets";
import { cellAddress } from "../cells/address";
import { unitAddress, unitsReference } from "../formula";
import type { FormulaScope } from "../formulaScope";
import type { FormulaRow, HelperColumn } from "./dialect";
import { cellIn, EMPTY, formula } from "./references";

/** Remainders of decimal weights are exact to more than this, and binary noise lies behind it. */
const REMAINDER_DECIMALS = 6;

/** [B1] The sum of the weights, and what each unit's exact share leaves behind its whole units. */
export function allocateHelpers(args: Call["args"], unitCount: number): readonly HelperColumn[] {
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
          : formula(`IF(SUMPRODUCT((${cells}<>"")*1)<>COUNT(${cells}),#VALUE!,${checked})`);
      },
    },
    ...Array.from({ length: unitCount }, (_, index) => remainder(weights, index + 1)),
  ];
}

/** The weights that a call divides by: cells of the units, in one row. */
export function weightsIn([, weights, digits]: Call["args"]): UnitCells {
  if (weights?.kind === "units" && digits === undefined) return weights;
  throw new Error("Plain formulas allocate by cells of the units, to the printed decimals.");
}

/** The remainders of the units from the first to one of them. */
export function remaindersTo(last: number, scope: FormulaScope): string {
  const first = scope.columns.get("remainder1")?.column ?? 0;
  return `$${cellAddress(scope.row, first)}:$${cellAddress(scope.row, first + last - 1)}`;
}

function remainder(weights: UnitCells, number: number): HelperColumn {
  return {
    key: `remainder${number}`,
    heading: HELPER_WORDS.remainder(number),
    setting: null,
    content: forTotal(({ scope }) => {
      const weight = unitAddress(weights, number, scope);
      const [total, whole] = [cellIn(scope, "targetUnits"), cellIn(scope, "wholeWeight")];
      const left = `${total}*${weight}-INT(${total}*${weight}/${whole})*${whole}`;
      return `IF(${weight}="","",ROUND(${left},${REMAINDER_DECIMALS}))`;
    }),
  };
}

/** Only in rows whose target is one number. */
function forTotal(text: (row: FormulaRow) => string): HelperColumn["content"] {
  return (row) => (row.indicator?.target.kind === "number" ? formula(text(row)) : EMPTY);
}
