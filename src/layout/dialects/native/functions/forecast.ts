import type { Call } from "../../../../templates/vocabulary/expression";
import { HELPER_WORDS } from "../../../../text/sheets/helperWords";
import { FIGURE_KIND_WORDS } from "../../../../text/words";
import { cellAddress } from "../../../cells/address";
import type { FormulaScope } from "../../../formulaScope";
import type { FormulaRow, HelperColumn, IndicatorRow } from "../../dialect";
import { actualText, isAnyStructure, isReadable, saysNothing } from "../actuals";
import { type NativeFunction, ofIndicator } from "../nativeFunction";
import { elapsedCell } from "../dates";
import { nativeRow, type NativeRow } from "../nativeRow";
import { cellIn, EMPTY, formulaContent } from "../references";
import { placeInYear } from "../schedules";

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

function formula({ scope, indicator, table }: IndicatorRow, args: Call["args"]): string {
  const { firstYear, lastYear } = table.period;
  const row = nativeRow(indicator);
  const years = pointsOf(scope, 1);
  const dated = isDated(args) ? `ISERROR(${elapsedCell(scope)})` : "";
  // What cannot be read comes before a year that is a structure, which is not one number.
  const unreadable = ["OR(", [`ISERROR(SUM(${years}))`, dated].filter(Boolean).join(","), ")"];
  const structures = `COUNTIF(${years},"${FIGURE_KIND_WORDS.structure}")>0`;
  const value = onCourse(row, scope, lastYear - firstYear + 1, isDated(args));
  return `IF(${unreadable.join("")},#VALUE!,IF(${structures},#N/A,IF(COUNT(${years})=0,"",${value})))`;
}

/** Whether the call says at which date the last year is reported. */
const isDated = (args: Call["args"]): boolean => args[4]?.kind === "asOf";

function onCourse(row: NativeRow, scope: FormulaScope, yearCount: number, dated: boolean): string {
  if (row.targetError !== null) return row.targetError;
  // Numbers against a structure.
  if (row.target === null) return "#VALUE!";
  const share = cellIn(scope, "lastShare");
  if (row.kind === "total" || row.kind === "upperTotal") {
    const years = pointsOf(scope, 1);
    const value = `SUM(${years})/(COUNT(${years})-1+${share})*${yearCount}`;
    const isTooFew = `COUNT(${years})<2`;
    const isUndated = dated ? `AND(${isTooFew},${elapsedCell(scope)}="")` : isTooFew;
    return `IF(${isUndated},#N/A,${value})`;
  }
  const reached = `ISERROR(${share})`;
  if (row.statusError !== null) return `IF(${reached},${share},${row.statusError})`;
  const points = pointsOf(scope, 0);
  const [slope, middle] = [cellIn(scope, "slope"), cellIn(scope, "middleYear")];
  const mean = `AVERAGE(${points})${row.nature === "annual" ? `+${cellIn(scope, "lastExtra")}/COUNT(${points})` : ""}`;
  const value = `IF(COUNT(${points})<2,#N/A,${mean}+${slope}*(${yearCount}-${middle}))`;
  return `IF(${reached},${share},${value})`;
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
        (row) =>
          reviewedYear(row, year) ??
          yearValue(yearCell(row.scope, year), cellIn(row.scope, `yearText${year}`)),
      ),
    ),
    helper("lastYear", HELPER_WORDS.lastYear, ({ scope }) => {
      const values = pointsOf(scope, 1);
      return `IF(COUNT(${values})=0,"",LOOKUP(2,1/ISNUMBER(${values}),${numbersFrom(1, scope)}))`;
    }),
    helper("lastShare", HELPER_WORDS.lastShare, lastShare),
    helper(
      "lastExtra",
      HELPER_WORDS.lastExtra,
      ({ scope }) => {
        const [year, share] = [cellIn(scope, "lastYear"), cellIn(scope, "lastShare")];
        return `IF(${year}="",0,INDEX(${pointsOf(scope, 1)},1,${year})*(1/${share}-1))`;
      },
      ({ indicator }) => indicator !== null && nativeRow(indicator).nature === "annual",
    ),
    helper("middleYear", HELPER_WORDS.middleYear, ({ scope, indicator }) => {
      const points = pointsOf(scope, 0);
      const numbers = timesOf(scope, indicator);
      return `IF(COUNT(${points})=0,"",SUMPRODUCT(ISNUMBER(${points})*${numbers})/COUNT(${points}))`;
    }),
    helper("slope", HELPER_WORDS.slope, ({ scope, indicator }) => {
      const points = pointsOf(scope, 0);
      const middle = cellIn(scope, "middleYear");
      const away = `(${timesOf(scope, indicator)}-${middle})`;
      const plain = `SUMPRODUCT(${away}*ISNUMBER(${points}),${points})`;
      const extra = `${cellIn(scope, "lastExtra")}*(${cellIn(scope, "lastYear")}-${middle})`;
      const isAnnual = indicator !== null && nativeRow(indicator).nature === "annual";
      const rise = isAnnual ? `(${plain}+${extra})` : plain;
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

/** {0,1,2,3,4,5}, or from 1 on */
const numbersFrom = (first: 0 | 1, scope: FormulaScope): string =>
  `{${Array.from({ length: yearCountOf(scope) + 1 - first }, (_, year) => year + first).join(",")}}`;

/** [F2] When each point is reported: a level of an unfinished year at its own time. */
function timesOf(scope: FormulaScope, indicator: FormulaRow["indicator"]): string {
  const numbers = numbersFrom(0, scope);
  if (indicator === null || nativeRow(indicator).nature !== "level") return numbers;
  const [year, share] = [cellIn(scope, "lastYear"), cellIn(scope, "lastShare")];
  return `(${numbers}-(1-${share})*(${numbers}=${year}))`;
}

/** How much of the last reported year has passed; an error where the date has not come to it. */
function lastShare({ scope, table: { period } }: FormulaRow): string {
  if (!isDatedSheet(scope)) return "1";
  const last = cellIn(scope, "lastYear");
  const elapsed = elapsedCell(scope);
  const { year, share } = placeInYear(elapsed, period.lastYear - period.firstYear + 1);
  const ofYear = `IF(${last}>${year},#VALUE!,IF(${last}=${year},${share},1))`;
  return `IF(OR(${last}="",${elapsed}=""),1,${ofYear})`;
}

/** Rows that have no date of their own are whole years. */
const isDatedSheet = ({ columns, settings }: FormulaScope): boolean =>
  columns.has("asOf") || settings.has("asOf");

const yearCell = ({ yearColumns, row }: FormulaScope, year: number): string =>
  `$${cellAddress(row, (yearColumns?.first ?? 0) + year - 1)}`;

/** The year as the review has read it; null where the sheet reviews none, or a structure belongs there. */
function reviewedYear({ scope, indicator }: FormulaRow, year: number): string | null {
  if (!scope.columns.has(`review${year}.value`) || indicator?.target.kind === "structure") {
    return null;
  }
  const value = cellIn(scope, `review${year}.value`);
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
