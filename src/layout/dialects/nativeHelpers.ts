import type { Indicator } from "../../plan/plan";
import type { PlanFunction } from "../../templates/expression";
import { DATE_WORDS, HELPER_WORDS, KIND_WORDS } from "../../text/sheets";
import type { FormulaScope } from "../formulaScope";
import type { CellContent } from "../sheetModel";
import { actualDigits, actualText, actualValue, isReadable, sharePart } from "./actualFormulas";
import { allocateHelpers } from "./allocateHelpers";
import { checkHelpers } from "./checkHelpers";
import { dateCellIn, dateFormula, elapsedCell, rowDateHelpers, settingsScope } from "./dateHelpers";
import type { FormulaRow, HelpedTable, HelperColumn } from "./dialect";
import { HELPER_KEYS, type HelperKey } from "./helperKeys";
import { narrativeHelpers } from "./narrativeHelpers";
import { nativeRow, type NativeRow } from "./nativeRow";
import { isMetFormula, paceFormula } from "./progressFormulas";
import { actualCell, cellIn, EMPTY, formula } from "./references";
import { wholeUnits } from "./wholeUnits";
import { yearHelpers } from "./yearHelpers";

/** The hidden columns of the native dialect, behind a table whose figures are judged. */
export function nativeHelpers(table: HelpedTable): readonly HelperColumn[] {
  if (!needsHelpers(table)) return [];
  const indicators = table.subjects.flatMap(({ indicator }) => indicator ?? []);
  const mostParts = Math.max(0, ...indicators.map(partCount));
  const countOf = (form: RegExp): number => table.columnKeys.filter((key) => form.test(key)).length;
  const weighted = table.calls.get("ALLOCATE");
  const { narration } = table;
  const hasRowDates = table.columnKeys.includes("asOf");
  return [
    ...HELPER_KEYS.map((key) => usualHelper(key, !hasRowDates || narration !== null)),
    ...Array.from({ length: table.judged === null ? 0 : mostParts }, (_, index) =>
      partHelper(index),
    ),
    ...(table.calls.has("CHECK") ? checkHelpers : []),
    ...(table.calls.has("FORECAST") ? yearHelpers(countOf(/^y\d+$/u)) : []),
    ...(weighted !== undefined || table.calls.has("SCHEDULE") ? [TARGET_UNITS] : []),
    ...(weighted === undefined ? [] : allocateHelpers(weighted, countOf(/^u\./u))),
    ...(narration === null ? [] : narrativeHelpers(narration)),
    ...(hasRowDates ? rowDateHelpers : []),
  ];
}

/** What is worked out from a row's target and base, or at a date, without an actual. */
const UNJUDGED: readonly PlanFunction[] = [
  "ALLOCATE",
  "EXPECTED",
  "FORECAST",
  "PROGRESS",
  "SCHEDULE",
];

const needsHelpers = ({ judged, calls, narration }: HelpedTable): boolean =>
  judged !== null || narration !== null || UNJUDGED.some((name) => calls.has(name));

/** [B1] What parts are counted in. */
const TARGET_UNITS: HelperColumn = {
  key: "targetUnits",
  heading: HELPER_WORDS.targetUnits,
  setting: null,
  content: ({ indicator }) =>
    indicator?.target.kind === "number"
      ? { kind: "number", value: wholeUnits(indicator.target) }
      : EMPTY,
};

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
              formula(dateFormula(date, { ...row, scope: settingsScope(row.scope) })),
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
        ? formula(sharePart(cellIn(scope, "actualDigits"), cellIn(scope, "isReadable"), index))
        : EMPTY,
  };
}

const numberOrEmpty = (value: number | null): CellContent =>
  value === null ? EMPTY : { kind: "number", value };

const orEmpty = (text: string | null): CellContent => (text === null ? EMPTY : formula(text));

const CONTENTS: Readonly<Record<HelperKey, (row: NativeRow, scope: FormulaScope) => CellContent>> =
  {
    kind: ({ kind }) => ({ kind: "text", text: KIND_WORDS[kind] }),
    targetValue: ({ target, shares }) => numberOrEmpty(target ?? shares?.length ?? null),
    baseValue: ({ base }) => numberOrEmpty(base),
    actualText: (row, scope) => formula(actualText(actualCell(scope), row)),
    actualDigits: (row, scope) => formula(actualDigits(cellIn(scope, "actualText"), row)),
    isReadable: (row, scope) => formula(isReadable(cellIn(scope, "actualDigits"), row)),
    actualValue: (row, scope) =>
      formula(
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
