import type { KeyedGrid } from "../../layout/keys/keyedGrid";
import type { Indicator, PlanTable } from "../../plan/plan";
import type { ReturnTemplate } from "../returnedForm";

/** A total of 汇总表 on its way into its year of 年度监测. */
export interface CarriedTotal {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly columnName: string;
  /** What stands there; null: nothing. */
  readonly before: string | number | null;
  readonly now: number;
  /** The units that the total lacks, in words; empty for none. */
  readonly missing: string;
}

export interface Carrying {
  readonly totals: readonly CarriedTotal[];
  /** Totals to date that cannot be one year's figure, because 年度监测 lacks an earlier year. */
  readonly lacking: readonly string[];
}

/** [F5] Differences of decimals carry binary noise behind the tenth place. */
const PLACES = 10;

/**
 * What carrying the totals into a year would write: what stands there already and is the same is left out.
 * 填报表 reports totals to date ([C2]): the year's own figure is what the earlier years leave of them.
 */
export function carrying(
  rollUp: KeyedGrid,
  monitoring: KeyedGrid,
  { indicators, period }: PlanTable,
  { template, year }: { readonly template: ReturnTemplate; readonly year: number },
): Carrying {
  const lacking: string[] = [];
  const yearColumn = yearKey(year - period.firstYear);
  const totals = indicators.flatMap((indicator): readonly CarriedTotal[] => {
    const total = valueAt(rollUp, indicator.key, "rolledUp");
    const place = monitoring.cellAt(indicator.key, yearColumn);
    if (typeof total !== "number" || place === null) return [];
    const earlier = isToDate(indicator, template) ? earlierYears(indicator) : [];
    if (earlier.some((value) => typeof value !== "number")) {
      lacking.push(indicator.name);
      return [];
    }
    const sum = earlier.reduce<number>((all, value) => all + Number(value), 0);
    const now = Number((total - sum).toFixed(PLACES));
    const held = valueAt(monitoring, indicator.key, yearColumn);
    const before = typeof held === "boolean" ? String(held) : held;
    if (before === now) return [];
    const missing = String(valueAt(rollUp, indicator.key, "missingUnits") ?? "");
    return [{ ...place, name: indicator.name, columnName: `${year}年`, before, now, missing }];
  });
  return { totals, lacking };

  function earlierYears({ key }: Indicator): readonly unknown[] {
    const years = Array.from({ length: year - period.firstYear }, (_, index) => index);
    return years.map((index) => valueAt(monitoring, key, yearKey(index)));
  }
}

/** The columns of 年度监测 are numbered from the first year of the period. */
const yearKey = (yearsBefore: number): string => `y${yearsBefore + 1}`;

const isToDate = ({ target }: Indicator, template: ReturnTemplate): boolean =>
  template === "returnForm" && target.kind === "number" && target.isTotal;

function valueAt(
  { grid, cellAt }: KeyedGrid,
  rowKey: string,
  columnKey: string,
): string | number | boolean | null {
  const place = cellAt(rowKey, columnKey);
  const cell = place === null ? undefined : grid.cells[place.row]?.[place.column];
  return cell === undefined || cell.isError ? null : cell.value;
}
