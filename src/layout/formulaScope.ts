import type { Indicator } from "../plan/plan";
import type { SettingKey } from "../templates/template";
import type { SheetColumn } from "./columns";
import type { HelperColumn } from "./dialects/dialect";
import type { FormulaScope, ReferredCell, ReferredColumn } from "./formula";
import { printedText } from "./rows";

/** Makes the scope of each row: which cells its formulas may refer to. */
export function formulaScopes(
  columns: readonly SheetColumn[],
  indicators: readonly Indicator[],
  settings: ReadonlyMap<SettingKey, ReferredCell>,
  helpers: readonly HelperColumn[],
): (row: number, indicator?: Indicator) => FormulaScope {
  const referred = new Map([
    ...columns.map((column, index): [string, ReferredColumn] => [
      column.key,
      { column: index, mayBeEmpty: mayBeEmpty(column, indicators) },
    ]),
    ...helpers.map(({ key }, index): [string, ReferredColumn] => [
      key,
      { column: columns.length + index, mayBeEmpty: false },
    ]),
  ]);
  const firstYear = columns.findIndex(({ isYear }) => isYear);
  const lastYear = columns.findLastIndex(({ isYear }) => isYear);
  const yearColumns = firstYear < 0 ? null : { first: firstYear, last: lastYear };
  return (row, indicator) => ({
    row,
    columns: referred,
    yearColumns,
    settings,
    isTotal: indicator?.target.kind === "number" && indicator.target.isTotal,
    isBareUpperBound: indicator !== undefined && isBareUpperBound(indicator),
  });
}

const isBareUpperBound = ({ isReverse, target }: Indicator): boolean =>
  isReverse && target.kind === "number" && target.bound === null;

function mayBeEmpty({ content }: SheetColumn, indicators: readonly Indicator[]): boolean {
  if (content.kind !== "field") return content.kind === "input";
  return indicators.some((indicator) => printedText(indicator, content.field) === null);
}
