import { DEFAULT_PERIOD } from "../defaults";
import type { CellValue } from "../figures/figure";
import { withoutLookAlikes } from "../notation/lookAlikes";
import { parseFigure } from "../notation/notation";
import { fail, ok, type Result } from "../result";
import { FIRST_DATE_YEAR, LAST_DATE_YEAR } from "./dateNotation";
import { isoDate, type PlanDate, readDate } from "./readDate";

export interface Period {
  /** 十四五, or the years as given where the period has no name. */
  readonly name: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

const YEARS = /^((?:19|20|21)\d\d)年?[-—~～至]((?:19|20|21)\d\d)年?$/u;

/** [T1] Reads a period by its name or as `2021-2025`; a blank is the default period. */
export function readPeriod(cell: CellValue): Result<Period> {
  const given = readGivenPeriod(cell);
  return given.ok ? ok(given.value ?? DEFAULT_PERIOD) : given;
}

/** [T2a] The same; null where none is given, so that the default can be held against a date. */
export function readGivenPeriod(cell: CellValue): Result<Period | null> {
  if (cell === null) return ok(null);
  const unreadable = fail({ name: "unreadablePeriod", read: String(cell) } as const);
  if (typeof cell !== "string") return unreadable;
  const text = withoutLookAlikes(cell).replace(/[“”"'「」]/gu, "");
  if (text === "") return ok(null);
  const named = FIVE_YEAR_PERIODS.get(text.replace(/时期$/u, ""));
  if (named !== undefined) return ok(named);
  const years = YEARS.exec(text);
  const firstYear = Number(years?.[1]);
  const lastYear = Number(years?.[2]);
  if (!(firstYear <= lastYear)) return unreadable;
  const same = [...FIVE_YEAR_PERIODS.values()].find(
    (period) => period.firstYear === firstYear && period.lastYear === lastYear,
  );
  return ok(same ?? { name: `${String(firstYear)}-${String(lastYear)}`, firstYear, lastYear });
}

/** [T1] The period after, of as many years: 十四五 is followed by 十五五, 2022-2024 by 2025-2027. */
export function periodAfter({ name, firstYear, lastYear }: Period): Period {
  const years = lastYear - firstYear + 1;
  const next = { firstYear: lastYear + 1, lastYear: lastYear + years };
  const ordinal = years === FIVE_YEARS ? ordinalOf(name) : 0;
  return {
    name: ordinal > 0 ? fiveYearName(ordinal + 1) : `${next.firstYear}-${next.lastYear}`,
    ...next,
  };
}

const FIVE_YEARS = 5;
const DIGITS = "一二三四五六七八九";
const TEN = "十";
const LARGEST_ORDINAL = 99;

const FIRST_REGULAR = { ordinal: 6, firstYear: 1981 };
/** 四十八五 ends in 2195: a later year is none that can be given. */
const LAST_ORDINAL = 48;

/** [T1] By name: the five-year plans since 六五 follow each other without a gap. */
const FIVE_YEAR_PERIODS: ReadonlyMap<string, Period> = new Map(
  Array.from({ length: LAST_ORDINAL - FIRST_REGULAR.ordinal + 1 }, (_, index) => {
    const name = fiveYearName(FIRST_REGULAR.ordinal + index);
    const firstYear = FIRST_REGULAR.firstYear + index * FIVE_YEARS;
    return [name, { name, firstYear, lastYear: firstYear + FIVE_YEARS - 1 }];
  }),
);

/** Which of the five-year plans a name is: 14 for 十四五; 0 for any other name. */
const ordinalOf = (name: string): number =>
  Array.from({ length: LARGEST_ORDINAL }, (_, index) => fiveYearName(index + 1)).indexOf(name) + 1;

/** 九五, 十五, 十一五, 二十五 */
function fiveYearName(ordinal: number): string {
  const tens = Math.floor(ordinal / 10);
  const before = tens > 1 ? DIGITS.charAt(tens - 1) : "";
  return `${before}${tens > 0 ? TEN : ""}${DIGITS.charAt((ordinal % 10) - 1)}五`;
}

const USUAL = ok(DEFAULT_PERIOD);

/**
 * [T2a] The period to judge a date in. Where none is given it is the default, and then the date must lie
 * in it, the end of its base year counting as its start: a period is never guessed from a date.
 */
export function periodAt(given: Period | null, date: PlanDate | null): Result<Period> {
  if (given !== null) return ok(given);
  if (date === null || isWithin(date, DEFAULT_PERIOD)) return USUAL;
  return fail({ name: "periodNeeded", read: isoDate(date), period: DEFAULT_PERIOD.name });
}

/** From the end of the base year to that of the last one. */
function isWithin({ year, month, day }: PlanDate, { firstYear, lastYear }: Period): boolean {
  if (year === firstYear - 1) return month === 12 && day === 31;
  return year >= firstYear && year <= lastYear;
}

/** So many years behind the end of its period a figure is still looked back at. */
const YEARS_LOOKED_BACK = 5;

/**
 * [T2] True where a date lies before the period or so far behind it that no figure is looked back at. A
 * base that stands in the date's place is such a date: 5880 is a day of 1916.
 */
export function isFarFrom({ year }: PlanDate, { firstYear, lastYear }: Period): boolean {
  return year < firstYear - 1 || year - YEARS_LOOKED_BACK > lastYear;
}

/**
 * [T2] True where a base stands in the date's place: what stands as the base reads as a date within the period,
 * and what stands as the date lies far from it, or is a figure and no date: `46.7` beside 2021. Where both
 * read as dates of the period, as 2022 and 2023 people would, nobody can tell.
 */
export function areSwapped(date: CellValue, base: CellValue, period: Period): boolean {
  const other = readDate(base);
  if (!other.ok || other.value === null || !isWithin(other.value, period)) return false;
  const read = readDate(date);
  if (read.ok) return read.value !== null && isFarFrom(read.value, period);
  const figure = parseFigure(date);
  if (!figure.ok || figure.value?.kind !== "number") return false;
  // 2024.13 is a slip in a date.
  return figure.value.value < FIRST_DATE_YEAR || figure.value.value >= LAST_DATE_YEAR + 1;
}
