import { convert } from "../figures/convert";
import type { Figure, NumberFigure } from "../figures/figure";
import { comparableUnit } from "../figures/units";

/** What is known of a row before anything is entered into it. */
export interface ReviewedRow {
  /** As printed. */
  readonly unit: string;
  readonly target: Figure | null;
  readonly base: Figure | null;
  /** What the row's figures count; null: `[x]` is a total, anything else a level. */
  readonly nature: Nature | null;
}

/** [§2] 累计, 当年, 时点. */
type Nature = "total" | "annual" | "level";

/** [§2] Whether the row counts up over the years. */
export const isTotalRow = ({ target, nature }: ReviewedRow): boolean =>
  nature === null ? target?.kind === "number" && target.isTotal : nature === "total";

/** How many shares the row's structure has; null where a number belongs. */
export const gradesOf = ({ target }: ReviewedRow): number | null =>
  target?.kind === "structure" ? target.parts.length : null;

/** The number of a figure in the row's unit; null for a blank, a structure, or another family's. */
export function numberInUnit(figure: Figure | null, unit: string): number | null {
  return figure?.kind === "number" ? inUnit(figure, unit) : null;
}

function inUnit({ value, unit: own }: NumberFigure, unit: string): number | null {
  if (own === null || own === comparableUnit(unit)) return value;
  const converted = convert(value, own, comparableUnit(unit));
  return converted.ok ? converted.value : null;
}

const WHOLE_PERCENT = 100;

/** [E6] A share of a whole: a row in percent whose target is at most 100. */
export function isShare(row: ReviewedRow): boolean {
  const target = percentTarget(row);
  return target !== null && target <= WHOLE_PERCENT;
}

/** The target of a row in percent; null for any other row. */
export function percentTarget({ unit, target }: ReviewedRow): number | null {
  return comparableUnit(unit) === "%" ? numberInUnit(target, unit) : null;
}
