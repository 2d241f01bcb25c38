import type { Call } from "../../templates/expression";
import { unitAddress } from "../formula";
import { remaindersTo, weightsIn } from "./allocateHelpers";
import type { IndicatorRow } from "./dialect";
import { cellIn } from "./references";
import { fromUnits } from "./wholeUnits";

/**
 * [B1] One part of a total: its whole units, and one more for the largest remainders, the earlier
 * unit first among equals.
 */
export function allocateFormula(
  { scope, indicator: { target }, units: { length: count } }: IndicatorRow,
  args: Call["args"],
  number: number,
): string {
  if (target.kind === "none") return cellIn(scope, "wholeWeight");
  // A structure is not one number.
  if (target.kind === "structure") return "#N/A";
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
