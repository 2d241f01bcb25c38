import type { LastValue, LastValues, WhyMissing } from "../plan/nextPlan";
import type { Indicator, Plan, PlanPeriod } from "../plan/plan";
import { sumOf } from "../rules/course/total";
import { type Figure, numberFigure, type NumberFigure } from "../rules/figures/figure";
import { judgedNature } from "../rules/figures/nature";
import { parseFigure, printFigure } from "../rules/notation/notation";
import { elapsedShare } from "../rules/time/progress";
import { isoDate, type PlanDate, readDate } from "../rules/time/readDate";
import type { KeyedGrid, ReadWorkbook } from "./keys/keyedGrid";
import { requestOf } from "./refresh/layoutAgain";
import { reviewSheet, valueAt } from "./sheetFindings";

/** The sheets that say what a plan ends with: 年度监测, 总结评估表 and 完成情况. */
const SOURCES: readonly string[] = ["monitoring", "final", "completion"];

/**
 * What a plan ends with, row by row, from a filled sheet: the bases of the next plan. Null where the sheet
 * does not say that, or its plan is not known.
 */
export function lastValues(
  sheet: KeyedGrid,
  workbook: ReadWorkbook,
  plans: readonly Plan[],
): LastValues | null {
  const request = requestOf(sheet, workbook, plans);
  if (request === null || !SOURCES.includes(request.template.id)) return null;
  const { period, indicators } = request.table;
  const wrong = new Set(
    reviewSheet(sheet, workbook, plans)
      ?.findings.filter(({ severity }) => severity === "error")
      .map(({ rowKey }) => rowKey),
  );
  return new Map(
    indicators.map((indicator) => {
      const { key } = indicator;
      return [
        indicator.number,
        wrong.has(key) ? missing("inError") : lastValue(sheet, key, indicator, period),
      ];
    }),
  );
}

const missing = (why: WhyMissing): LastValue => ({ kind: "missing", why });

function lastValue(
  sheet: KeyedGrid,
  key: string,
  indicator: Indicator,
  period: PlanPeriod,
): LastValue {
  const years = yearKeys(period).map((year) => figureAt(sheet, key, year));
  if (years.includes("unreadable")) return missing("inError");
  const figures = years.map((figure) => (figure === "unreadable" ? null : figure));
  const date = dateOf(sheet, key);
  if (sheet.columns.has(yearKeys(period)[0] ?? "")) {
    return ofYears(figures, indicator, date, period);
  }
  const actual = figureAt(sheet, key, "actual");
  if (actual === "unreadable") return missing("inError");
  return actual === null ? missing("notReported") : known(actual, indicator, date, period);
}

const yearKeys = ({ firstYear, lastYear }: PlanPeriod): readonly string[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => `y${index + 1}`);

/** What a cell says as a figure; null for nothing. 有误 and 缺2022年 are no figures. */
function figureAt(
  sheet: KeyedGrid,
  rowKey: string,
  columnKey: string,
): Figure | null | "unreadable" {
  const figure = parseFigure(valueAt(sheet, rowKey, columnKey));
  if (!figure.ok) return "unreadable";
  return figure.value?.kind === "none" ? null : figure.value;
}

/** The row's own date, or the one that holds for the sheet, as the hidden column has put them together. */
function dateOf(sheet: KeyedGrid, rowKey: string): PlanDate | null {
  for (const key of ["rowDate", "givenDate"]) {
    const date = readDate(valueAt(sheet, rowKey, key));
    if (date.ok && date.value !== null) return date.value;
  }
  return null;
}

/** [C2] A total adds up; a level and a year's own figure are those of the last year that has one. */
function ofYears(
  figures: readonly (Figure | null)[],
  indicator: Indicator,
  date: PlanDate | null,
  period: PlanPeriod,
): LastValue {
  const last = figures.findLastIndex((figure) => figure !== null);
  const figure = figures[last];
  if (figure === undefined || figure === null) return missing("notReported");
  const upTo = judgedAt(period.firstYear + last, date);
  if (indicator.nature === "total") {
    if (figures.slice(0, last).includes(null)) return missing("yearLeftOut");
    const numbers = figures.flatMap((each) => (each?.kind === "number" ? [each] : []));
    return known(totalOf(numbers), indicator, upTo, period);
  }
  // Half a year's count is no year's count.
  const isCount = judgedNature(indicator.nature, indicator.unit) === "annual";
  if (!isCount || isEndOfYear(upTo)) return known(figure, indicator, upTo, period);
  const before = figures[last - 1] ?? null;
  const yearBefore = endOf(period.firstYear + last - 1);
  return before === null ? missing("partOfYear") : known(before, indicator, yearBefore, period);
}

/** [§6] The end of the last reported year, or the date where that is earlier. */
function judgedAt(lastYear: number, date: PlanDate | null): PlanDate {
  return date === null || date.year > lastYear ? endOf(lastYear) : date;
}

const endOf = (year: number): PlanDate => ({ year, month: 12, day: 31 });
const isEndOfYear = ({ month, day }: PlanDate): boolean => month === 12 && day === 31;

/** With as many decimals as the year that has most of them. */
function totalOf(years: readonly NumberFigure[]): NumberFigure {
  const decimals = Math.max(0, ...years.map((year) => year.decimals));
  const sum = sumOf(years.map(({ value }) => value));
  return numberFigure(sum, decimals, null, true, null, "");
}

function known(
  figure: Figure,
  { nature }: Indicator,
  date: PlanDate | null,
  period: PlanPeriod,
): LastValue {
  const upTo = date ?? endOf(period.lastYear);
  const isNumber = figure.kind === "number";
  return {
    kind: "known",
    // The row says its unit, and a total its brackets.
    text: printFigure(isNumber ? { ...figure, unit: null, isTotal: nature === "total" } : figure),
    upTo: isEndOfYear(upTo) ? String(upTo.year) : isoDate(upTo),
    isExpected: elapsedShare(upTo, period) < 1,
  };
}
