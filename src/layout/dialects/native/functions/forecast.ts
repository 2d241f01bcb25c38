import { HELPER_WORDS } from "../../../../text/sheets/helperWords";
import { FIGURE_KIND_WORDS } from "../../../../text/words";
import { cellAddress } from "../../../cells/address";
import type { FormulaScope } from "../../../formulaScope";
import type { FormulaRow, HelperColumn, IndicatorRow } from "../../dialect";
import { actualText, isAnyStructure, isReadable, saysNothing } from "../actuals";
import { type NativeFunction, ofIndicator } from "../nativeFunction";
import { nativeRow, type NativeRow } from "../nativeRow";
import { cellIn, EMPTY, formulaContent } from "../references";

/** [C2] The value at the period's end on the present course, over this row's years. */
export const FORECAST: NativeFunction = {
  answers: "oneCell",
  needsNoActual: true,
  // No year is reported yet.
  ...ofIndicator({ formula, atHandOut: () => "" }),
  helpers: ({ calls, columnKeys }) =>
    calls.has("FORECAST") ? yearHelpers(columnKeys.filter((key) => YEAR_KEY.test(key)).length) : [],
};

/** The key of a column that stands for a year of the period. */
const YEAR_KEY = /^y\d+$/u;

function formula({ scope, indicator, table }: IndicatorRow): string {
  const { firstYear, lastYear } = table.period;
  const row = nativeRow(indicator);
  const years = pointsOf(scope, 1);
  // A year that cannot be read comes before one that is a structure, which is not one number.
  const unreadable = `ISERROR(SUM(${years}))`;
  const structures = `COUNTIF(${years},"${FIGURE_KIND_WORDS.structure}")>0`;
  const value = onCourse(row, scope, lastYear - firstYear + 1);
  return `IF(${unreadable},#VALUE!,IF(${structures},#N/A,IF(COUNT(${years})=0,"",${value})))`;
}

function onCourse(row: NativeRow, scope: FormulaScope, yearCount: number): string {
  if (row.targetError !== null) return row.targetError;
  // Numbers against a structure.
  if (row.target === null) return "#VALUE!";
  if (row.kind === "total" || row.kind === "upperTotal") {
    const years = pointsOf(scope, 1);
    return `IF(COUNT(${years})<2,#N/A,AVERAGE(${years})*${yearCount})`;
  }
  if (row.statusError !== null) return row.statusError;
  const points = pointsOf(scope, 0);
  const [slope, middle] = [cellIn(scope, "slope"), cellIn(scope, "middleYear")];
  return `IF(COUNT(${points})<2,#N/A,AVERAGE(${points})+${slope}*(${yearCount}-${middle}))`;
}

/**
 * The figures of the years taken apart, beside each other: the base as year 0, then every year as a
 * number, blank, the word for a structure, or #VALUE!.
 */
function yearHelpers(yearCount: number): readonly HelperColumn[] {
  const years = Array.from({ length: yearCount }, (_, index) => index + 1);
  return [
    ...years.map((year) =>
      helper(`yearText${year}`, HELPER_WORDS.yearText(year), ({ scope }) =>
        // So that it can be read as a structure, too.
        actualText(yearCell(scope, year), { kind: "structure" }),
      ),
    ),
    helper(
      "yearValue0",
      HELPER_WORDS.yearValue(0),
      ({ scope }) => cellIn(scope, "baseValue"),
      ({ indicator }) => indicator !== null && nativeRow(indicator).base !== null,
    ),
    ...years.map((year) =>
      helper(
        `yearValue${year}`,
        HELPER_WORDS.yearValue(year),
        ({ scope }) =>
          reviewedYear(scope, year) ??
          yearValue(yearCell(scope, year), cellIn(scope, `yearText${year}`)),
      ),
    ),
    helper("middleYear", HELPER_WORDS.middleYear, ({ scope }) => {
      const points = pointsOf(scope, 0);
      const numbers = numbersOf(scope);
      return `IF(COUNT(${points})=0,"",SUMPRODUCT(ISNUMBER(${points})*${numbers})/COUNT(${points}))`;
    }),
    helper("slope", HELPER_WORDS.slope, ({ scope }) => {
      const points = pointsOf(scope, 0);
      const away = `(${numbersOf(scope)}-${cellIn(scope, "middleYear")})`;
      const rise = `SUMPRODUCT(${away}*ISNUMBER(${points}),${points})`;
      return `IF(COUNT(${points})<2,"",${rise}/SUMPRODUCT(${away}^2*ISNUMBER(${points})))`;
    }),
  ];
}

/** The taken-apart figures from a year on, 0 being the base. */
function pointsOf(scope: FormulaScope, from: 0 | 1): string {
  return `${cellIn(scope, `yearValue${from}`)}:${cellIn(scope, `yearValue${yearCountOf(scope)}`)}`;
}

function yearCountOf({ yearColumns }: FormulaScope): number {
  return yearColumns === null ? 0 : yearColumns.last - yearColumns.first + 1;
}

/** {0,1,2,3,4,5} */
const numbersOf = (scope: FormulaScope): string =>
  `{${Array.from({ length: yearCountOf(scope) + 1 }, (_, year) => year).join(",")}}`;

const yearCell = ({ yearColumns, row }: FormulaScope, year: number): string =>
  `$${cellAddress(row, (yearColumns?.first ?? 0) + year - 1)}`;

/** The year as the review has read it; null where the sheet reviews none, or a structure belongs there. */
function reviewedYear({ columns, ...scope }: FormulaScope, year: number): string | null {
  if (!columns.has(`review${year}.digits`) || scope.ownUnit === null) return null;
  const value = cellIn({ columns, ...scope }, `review${year}.value`);
  return `IF(OR(ISNUMBER(${value}),${value}=""),${value},#VALUE!)`;
}

function yearValue(cell: string, text: string): string {
  const other = `IF(${isAnyStructure(text)},"${FIGURE_KIND_WORDS.structure}",#VALUE!)`;
  const read = `IF(${isReadable(text, { shares: null })},VALUE(${text}),${other})`;
  return `IF(ISNUMBER(${cell}),${cell},IF(${saysNothing(text)},"",${read}))`;
}

function helper(
  key: string,
  heading: string,
  text: (row: FormulaRow) => string,
  isThere = ({ indicator }: FormulaRow): boolean => indicator !== null,
): HelperColumn {
  const content = (row: FormulaRow) => (isThere(row) ? formulaContent(text(row)) : EMPTY);
  return { key, heading, setting: null, content };
}
