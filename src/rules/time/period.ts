import { DEFAULT_PERIOD, PERIODS } from "../defaults";
import type { CellValue } from "../figures/figure";
import { withoutLookAlikes } from "../notation/lookAlikes";
import { fail, ok, type Result } from "../result";

export interface Period {
  /** 十四五, or the years as given where the period has no name. */
  readonly name: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

const YEARS = /^((?:19|20|21)\d\d)年?[-—~～至]((?:19|20|21)\d\d)年?$/u;

/** [T1] Reads a period by its name or as `2021-2025`; a blank is the default period. */
export function readPeriod(cell: CellValue): Result<Period> {
  if (cell === null) return ok(DEFAULT_PERIOD);
  const unreadable = fail({ name: "unreadablePeriod", read: String(cell) } as const);
  if (typeof cell !== "string") return unreadable;
  const text = withoutLookAlikes(cell).replace(/[“”"'「」]/gu, "");
  if (text === "") return ok(DEFAULT_PERIOD);
  const named = PERIODS.find(({ name }) => text === name || text === `${name}时期`);
  if (named !== undefined) return ok(named);
  const years = YEARS.exec(text);
  const firstYear = Number(years?.[1]);
  const lastYear = Number(years?.[2]);
  if (!(firstYear <= lastYear)) return unreadable;
  const same = PERIODS.find(
    (period) => period.firstYear === firstYear && period.lastYear === lastYear,
  );
  return ok(same ?? { name: `${String(firstYear)}-${String(lastYear)}`, firstYear, lastYear });
}
