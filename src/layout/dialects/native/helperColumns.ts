import type { Indicator } from "../../../plan/plan";
import { DATE_WORDS, HELPER_WORDS, KIND_WORDS } from "../../../text/sheets/helperWords";
import type { FormulaScope } from "../../formulaScope";
import type { CellContent } from "../../sheetModel";
import type { FormulaRow, HelpedTable, HelperColumn } from "../dialect";
import { actualDigits, actualText, actualValue, isReadable, sharePart } from "./actuals";
import { decimalsNear, decimalsOfDifference } from "./comparing";
import { dateCellIn, dateFormula, elapsedCell, rowDateHelpers, settingsScope } from "./dates";
import { NATIVE_FUNCTIONS } from "./nativeFunctions";
import { hasPace, isUpper, nativeRow, type NativeRow } from "./nativeRow";
import { dueInYear, onLine, type PaceCells, placeInYear } from "./schedules";
import { entryDigits } from "./reviewing/entryHelpers";
import {
  actualCell,
  cellIn,
  EMPTY,
  formulaContent,
  HELPER_KEYS,
  type HelperKey,
} from "./references";

/** The hidden columns of the native dialect, behind a table whose figures are judged. */
export function helperColumns(table: HelpedTable): readonly HelperColumn[] {
  const ofFunctions = FUNCTIONS.flatMap(({ helpers }) => helpers?.(table) ?? []);
  if (!needsHelpers(table)) return unique(ofFunctions);
  const hasRowDates = table.columnKeys.includes("asOf");
  const hasSheetDate = !hasRowDates || table.hasSheetDate;
  return unique([
    ...HELPER_KEYS.map((key) => usualHelper(key, hasSheetDate)),
    ...partHelpers(table),
    ...ofFunctions,
    ...(hasRowDates ? rowDateHelpers : []),
  ]);
}

const FUNCTIONS = Object.values(NATIVE_FUNCTIONS);

const needsHelpers = ({ judged, calls, narration }: HelpedTable): boolean =>
  judged !== null ||
  narration !== null ||
  [...calls.keys()].some((name) => NATIVE_FUNCTIONS[name].needsNoActual);

/** Functions of one table can share a column. */
const unique = (helpers: readonly HelperColumn[]): readonly HelperColumn[] => [
  ...new Map(helpers.map((helper) => [helper.key, helper])).values(),
];

/** As many as the structure of most grades has. */
function partHelpers({ subjects, judged }: HelpedTable): readonly HelperColumn[] {
  if (judged === null) return [];
  const counts = subjects.map(({ indicator }) => (indicator === null ? 0 : partCount(indicator)));
  return Array.from({ length: Math.max(0, ...counts) }, (_, index) => partHelper(index));
}

const partCount = ({ target }: Indicator): number =>
  target.kind === "structure" ? target.parts.length : 0;

const partKey = (index: number): string => `part${index + 1}`;

/** What a table without actuals has as well. */
const OF_TARGET: readonly HelperKey[] = ["kind", "targetValue", "baseValue"];

function usualHelper(key: HelperKey, hasSheetDate: boolean): HelperColumn {
  const date = hasSheetDate ? dateCellIn(key) : null;
  return {
    key,
    heading: HELPER_WORDS[key],
    setting:
      date === null
        ? null
        : {
            label: DATE_WORDS[date],
            content: (row) =>
              formulaContent(dateFormula(date, { ...row, scope: settingsScope(row.scope) })),
          },
    content: ({ indicator, scope, table: { period } }) =>
      indicator === null || (scope.judged === null && !OF_TARGET.includes(key))
        ? EMPTY
        : CONTENTS[key](nativeRow(indicator), scope, period.lastYear - period.firstYear + 1),
  };
}

/** A share of a structure; blank in the other rows. */
function partHelper(index: number): HelperColumn {
  return {
    key: partKey(index),
    heading: HELPER_WORDS.part(index + 1),
    setting: null,
    content: ({ indicator, scope }: FormulaRow) =>
      indicator !== null && index < partCount(indicator)
        ? formulaContent(
            sharePart(cellIn(scope, "actualDigits"), cellIn(scope, "isReadable"), index),
          )
        : EMPTY,
  };
}

const numberOrEmpty = (value: number | null): CellContent =>
  value === null ? EMPTY : { kind: "number", value };

const orEmpty = (text: string | null): CellContent =>
  text === null ? EMPTY : formulaContent(text);

const CONTENTS: Readonly<
  Record<HelperKey, (row: NativeRow, scope: FormulaScope, years: number) => CellContent>
> = {
  kind: ({ kind }) => ({ kind: "text", text: KIND_WORDS[kind] }),
  targetValue: ({ target, shares }) => numberOrEmpty(target ?? shares?.length ?? null),
  baseValue: ({ base }) => numberOrEmpty(base),
  actualText: (row, scope) =>
    formulaContent(enteredText(row, scope) ?? actualText(actualCell(scope), row)),
  actualDigits: (row, scope) => formulaContent(actualDigits(cellIn(scope, "actualText"), row)),
  isReadable: (row, scope) => formulaContent(isReadable(cellIn(scope, "actualDigits"), row)),
  actualValue: (row, scope) =>
    formulaContent(
      actualValue(
        {
          actual: actualCell(scope),
          text: cellIn(scope, "actualText"),
          digits: cellIn(scope, "actualDigits"),
          readable: cellIn(scope, "isReadable"),
        },
        row,
        (row.shares ?? []).map((_, index) => cellIn(scope, partKey(index))),
      ),
    ),
  isMet: (row, scope) =>
    orEmpty(isMetFormula(cellIn(scope, "actualValue"), cellIn(scope, "targetValue"), row)),
  pace: (row, scope, years) => orEmpty(paceFormula(paceCells(scope), row, years)),
  shortShare: (row, scope) => orEmpty(shortShareFormula(paceCells(scope), row)),
};

const paceCells = (scope: FormulaScope): PaceCells => ({
  value: cellIn(scope, "actualValue"),
  target: cellIn(scope, "targetValue"),
  base: cellIn(scope, "baseValue"),
  elapsed: elapsedCell(scope),
});

/** What the review has read of the row's figure: its digits, its shares; null where it reviews none. */
function enteredText({ shares }: NativeRow, scope: FormulaScope): string | null {
  if (scope.judged !== "actual" || !scope.columns.has("review.text")) return null;
  return shares === null ? entryDigits({ name: "review" }, scope) : cellIn(scope, "review.digits");
}

/** 达标: the target is reached, or an upper bound kept, at 15 significant digits. */
function isMetFormula(value: string, target: string, row: NativeRow): string | null {
  if (row.kind === "none") return null;
  return `IF(${value}="","",${metTest(value, target, row)})`;
}

function metTest(value: string, target: string, row: NativeRow): string {
  if (row.target === null) return `${value}=${target}`;
  if (isUpper(row)) {
    return `ROUND(${value}-${target},${decimalsNear(row.target, "above")})<=0`;
  }
  return `ROUND(${value}-${target},${decimalsNear(row.target, "below")})>=0`;
}

/** [§6] Achieved share ÷ elapsed share, or actual ÷ value on schedule; null where there is never any. */
function paceFormula(cells: PaceCells, row: NativeRow, years: number): string | null {
  const { value, elapsed } = cells;
  if (!hasPace(row)) return null;
  return `IF(OR(${value}="",${elapsed}="",${elapsed}=0),"",${paceValue(cells, row, years)})`;
}

function paceValue(cells: PaceCells, row: NativeRow, years: number): string {
  const { value, target, base, elapsed } = cells;
  if (row.nature === "total") return `${value}/${target}/${elapsed}`;
  if (row.nature === "level") {
    const decimals = decimalsOfDifference(row.base ?? 0, row.target ?? 0);
    const way = `ROUND(${target}-${base},${decimals})`;
    return `ROUND(${value}-${base},${decimals})/${way}/${elapsed}`;
  }
  const due = dueInYear(cells, row, years);
  const { year, share } = placeInYear(elapsed, years);
  const paced = `IF(${due}>0,${value}/(${due}),"")`;
  // What is to be kept has a pace inside a year only; without a base the line has one known point, its end.
  if (row.isKept) return `IF(${share}<1,${paced},"")`;
  return row.base === null && row.kind !== "lower" ? `IF(${year}=${years},${paced},"")` : paced;
}

/** [§6, §7] By what share of its target a level is short of its schedule, or of what it is to keep. */
function shortShareFormula(cells: PaceCells, row: NativeRow): string | null {
  const { value, target, base, elapsed } = cells;
  if (row.target === null || isUpper(row)) return null;
  if (row.isKept) return `IF(${value}="","",(${target}-${value})/${target})`;
  if (row.nature !== "level" || row.base === null) return null;
  const line = onLine(target, base, elapsed, row);
  return `IF(OR(${value}="",${elapsed}=""),"",(${line}-${value})/${target})`;
}
