import type { Indicator } from "../../../plan/plan";
import { DATE_WORDS, HELPER_WORDS, KIND_WORDS } from "../../../text/sheets/helperWords";
import type { FormulaScope } from "../../formulaScope";
import type { CellContent } from "../../sheetModel";
import type { FormulaRow, HelpedTable, HelperColumn } from "../dialect";
import { actualDigits, actualText, actualValue, isReadable, sharePart } from "./actuals";
import { decimalsNear, decimalsOfDifference } from "./comparing";
import { dateCellIn, dateFormula, elapsedCell, rowDateHelpers, settingsScope } from "./dates";
import { NATIVE_FUNCTIONS } from "./nativeFunctions";
import { isUpper, nativeRow, type NativeRow } from "./nativeRow";
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
  const hasSheetDate = !hasRowDates || table.narration !== null;
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
    content: ({ indicator, scope }) =>
      indicator === null || (scope.judged === null && !OF_TARGET.includes(key))
        ? EMPTY
        : CONTENTS[key](nativeRow(indicator), scope),
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

const CONTENTS: Readonly<Record<HelperKey, (row: NativeRow, scope: FormulaScope) => CellContent>> =
  {
    kind: ({ kind }) => ({ kind: "text", text: KIND_WORDS[kind] }),
    targetValue: ({ target, shares }) => numberOrEmpty(target ?? shares?.length ?? null),
    baseValue: ({ base }) => numberOrEmpty(base),
    actualText: (row, scope) =>
      formulaContent(enteredText(scope) ?? actualText(actualCell(scope), row)),
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
    pace: (row, scope) =>
      orEmpty(
        paceFormula(
          {
            value: cellIn(scope, "actualValue"),
            target: cellIn(scope, "targetValue"),
            base: cellIn(scope, "baseValue"),
            elapsed: elapsedCell(scope),
          },
          row,
        ),
      ),
  };

/** What the review has read of the row's figure, without its unit; null where it reviews none. */
function enteredText(scope: FormulaScope): string | null {
  if (scope.judged !== "actual" || !scope.columns.has("review.text")) return null;
  const [text, unit] = [cellIn(scope, "review.text"), cellIn(scope, "review.unit")];
  return `LEFT(${text},LEN(${text})-LEN(${unit}))`;
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

interface PaceCells {
  readonly value: string;
  readonly target: string;
  readonly base: string;
  readonly elapsed: string;
}

/** [§6] Achieved share ÷ elapsed share; null where the row has no way to measure. */
function paceFormula(cells: PaceCells, row: NativeRow): string | null {
  const { value, elapsed } = cells;
  const achieved = achievedShare(cells, row);
  if (achieved === null) return null;
  return `IF(OR(${value}="",${elapsed}="",${elapsed}=0),"",${achieved}/${elapsed})`;
}

function achievedShare({ value, target, base }: PaceCells, row: NativeRow): string | null {
  if (isUpper(row) || row.isFloor || row.target === null) return null;
  if (row.kind === "total") return `${value}/${target}`;
  if (row.base === null) return null;
  const decimals = decimalsOfDifference(row.base, row.target);
  return `ROUND(${value}-${base},${decimals})/ROUND(${target}-${base},${decimals})`;
}
