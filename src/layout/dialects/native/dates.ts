import type { PlanPeriod } from "../../../plan/plan";
import {
  DATE_REPLACEMENTS,
  FIRST_DATE_YEAR,
  LAST_DATE_SERIAL,
  LAST_DATE_YEAR,
} from "../../../rules/time/dateNotation";
import { elapsedShare } from "../../../rules/time/progress";
import type { Expression } from "../../../templates/vocabulary/expression";
import { DATE_WORDS } from "../../../text/sheets/helperWords";
import { asOfAddress } from "../../formula";
import type { FormulaScope } from "../../formulaScope";
import type { FormulaRow, HelperColumn } from "../dialect";
import { cellBeside, cellIn, formulaContent, HELPER_KEYS, type HelperKey } from "./references";

/** [T2] The elapsed share at the date that is judged at, or at the end of a column's year. */
export function elapsedAt(date: Expression | undefined, { scope, table }: FormulaRow): string {
  if (date?.kind === "asOf") return elapsedCell(scope);
  const year = date?.kind === "yearOfColumn" ? scope.spread?.year : null;
  if (year == null) throw new Error("A date is the one judged at, or the year of a column.");
  return shareAtEndOf(year, table.period);
}

/** As a fraction, which people read as so many years of so many. */
function shareAtEndOf(year: number, period: PlanPeriod): string {
  const years = period.lastYear - period.firstYear + 1;
  return `${elapsedShare({ year, month: 12, day: 31 }, period) * years}/${years}`;
}

/** What is judged at a date is blank as long as there is none. */
export const unlessUndated = (scope: FormulaScope, then: string): string =>
  `IF(${elapsedCell(scope)}="","",${then})`;

/**
 * [T2] The date taken apart: in the cells beside the settings, or in columns of their own where every
 * row has its date. The text is put together again from year, month and day in `readable`: what does
 * not come out as one of the accepted forms is no date, and no guess is made.
 */
const DATE_CELLS = [
  "text",
  "short",
  "year",
  "behindYear",
  "month",
  "behindMonth",
  "day",
  "readable",
  "elapsed",
] as const;

type DateCell = (typeof DATE_CELLS)[number];
type Cells = Readonly<Record<DateCell | "date", string>>;

/** A number as Excel counts days, or the digits that were typed. */
const plainText = (date: string): string =>
  `IF(ISNUMBER(${date}),IF(AND(${date}>=${LAST_DATE_YEAR + 1},${date}<${LAST_DATE_SERIAL + 1}),` +
  `YEAR(${date})&"-"&MONTH(${date})&"-"&DAY(${date}),${date}&""),${date})`;

const replaced = (text: string, pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((read, [written, becomes]) => `SUBSTITUTE(${read},"${written}","${becomes}")`, text);

type Formula = (cells: Cells, period: PlanPeriod, reportedShare: string | null) => string;

const FORMULAS: Readonly<Record<DateCell, Formula>> = {
  text: ({ date }) => {
    const plain = `SUBSTITUTE(SUBSTITUTE(${plainText(date)}," ",""),_xlfn.UNICHAR(160),"")`;
    return replaced(`UPPER(${plain})`, DATE_REPLACEMENTS);
  },
  // 20230630 and 2023-06-30 as 2023-6-30, 2023年06月30日 without the zeros before a digit.
  short: ({ text }) => {
    const isRun = `AND(ISERROR(FIND("-",${text})),ISERROR(FIND("年",${text})),OR(LEN(${text})={6,8}))`;
    const day = `IF(LEN(${text})=8,"-"&RIGHT(${text},2),"")`;
    const apart = `IF(${isRun},LEFT(${text},4)&"-"&MID(${text},5,2)&${day},${text})`;
    return replaced(apart, [
      ["-0", "-"],
      ["年0", "年"],
      ["至0", "至"],
      ["月0", "月"],
    ]);
  },
  year: ({ short }) => `VALUE(LEFT(${short},4))`,
  // `6-30-`, `6--` for 6月, `底-` or `-` for a year alone.
  behindYear: ({ short }) =>
    `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(MID(${short},6,9),"至",""),"月","-"),"日","")&"-"`,
  month: ({ behindYear: rest }) =>
    `IF(OR(${rest}={"-","底-"}),12,VALUE(LEFT(${rest},FIND("-",${rest})-1)))`,
  behindMonth: ({ behindYear: rest }) => `MID(${rest},FIND("-",${rest})+1,9)`,
  day: ({ year, month, behindMonth: rest }) =>
    `IF(OR(${rest}={"","-","底-"}),DAY(DATE(${year},${month}+1,0)),` +
    `VALUE(LEFT(${rest},FIND("-",${rest})-1)))`,
  // 2024.1 is January or October: a number keeps no zero at its end.
  readable: ({ date, short, year: y, month: m, day: d }) =>
    `AND(NOT(AND(ISNUMBER(${date}),MID(${date}&"",5,9)=".1")),` +
    `${y}>=${FIRST_DATE_YEAR},${y}<=${LAST_DATE_YEAR},MONTH(DATE(${y},${m},${d}))=${m},OR(` +
    `${short}=${y}&"",${short}=${y}&"年",${short}=${y}&"年底",${short}=${y}&"-"&${m},` +
    `${short}=${y}&"年"&${m}&"月",${short}=${y}&"年"&${m}&"月底",` +
    `${short}=${y}&"年至"&${m}&"月",${short}=${y}&"年至"&${m}&"月底",${short}=${y}&"-"&${m}&"-"&${d},` +
    `${short}=${y}&"年"&${m}&"月"&${d}&"日"))`,
  elapsed: ({ date, readable, year: y, month: m, day: d }, { firstYear, lastYear }, reported) => {
    const months = (lastYear - firstYear + 1) * 12;
    const passed = `(${y}-${firstYear})*12+${m}-1+${d}/DAY(DATE(${y},${m}+1,0))`;
    const ofDate = `MIN(${months},MAX(0,${passed}))/${months}`;
    const share = reported === null ? ofDate : `MIN(${reported},${ofDate})`;
    return `IF(${date}="","",IF(IFERROR(${readable},FALSE),${share},""))`;
  },
};

/** Which of them stands beside the settings in a helper column. */
export const dateCellIn = (key: HelperKey): DateCell | null =>
  DATE_CELLS[HELPER_KEYS.indexOf(key)] ?? null;

export const dateFormula = (cell: DateCell, row: FormulaRow): string =>
  FORMULAS[cell](dateCells(row.scope), row.table.period, reportedShare(row));

/** [T2] The elapsed share of the period: a number, or blank without a date that can be read. */
export const elapsedCell = (scope: FormulaScope): string => dateCells(scope).elapsed;

/** The date above the tables, which the helper cells beside it take apart. */
export const isUnreadableDate = (date: string, { scope }: FormulaRow): string =>
  `AND(${elapsedCell(settingsScope(scope))}="",${date}<>"")`;

/** The columns of a table whose rows have dates of their own. */
export const rowDateHelpers: readonly HelperColumn[] = DATE_CELLS.map((cell) => ({
  key: rowDateKey(cell),
  heading: DATE_WORDS[cell],
  setting: null,
  content: (row) => formulaContent(dateFormula(cell, row)),
}));

/** [§6] The share at the end of the last reported year, which a row is judged at where that is earlier; null elsewhere. */
function reportedShare({ scope, table: { period } }: FormulaRow): string | null {
  if (!isInRow(scope) || !scope.columns.has("lastReported")) return null;
  const last = cellIn(scope, "lastReported");
  const years = period.lastYear - period.firstYear + 1;
  return `IF(${last}=0,1,(${last}-${period.firstYear - 1})/${years})`;
}

function rowDateKey(cell: DateCell): string {
  return `date.${cell}`;
}

/** The same sheet, seen from the settings: the date of a row is none of theirs. */
export function settingsScope(scope: FormulaScope): FormulaScope {
  const columns = [...scope.columns].filter(([key]) => !ROW_DATES.includes(key));
  return { ...scope, columns: new Map(columns) };
}

/** The date of a row as it was given, and as it is judged at. */
const ROW_DATES = ["givenDate", "asOf"];

const isInRow = ({ columns }: FormulaScope): boolean => columns.has("asOf");

export function dateCells(scope: FormulaScope): Cells {
  const entries = DATE_CELLS.map((cell, index): [DateCell, string] => [
    cell,
    isInRow(scope) ? cellIn(scope, rowDateKey(cell)) : cellBeside(scope, HELPER_KEYS[index] ?? ""),
  ]);
  return {
    ...(Object.fromEntries(entries) as Record<DateCell, string>),
    date: scope.columns.has("givenDate") ? cellIn(scope, "givenDate") : asOfAddress(scope),
  };
}
