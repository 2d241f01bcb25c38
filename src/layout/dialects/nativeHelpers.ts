import type { Indicator } from "../../plan/plan";
import { DATE_WORDS, HELPER_WORDS, KIND_WORDS } from "../../text/sheets";
import type { FormulaScope } from "../formulaScope";
import type { CellContent } from "../sheetModel";
import { actualDigits, actualText, actualValue, isReadable, sharePart } from "./actualFormulas";
import { checkHelpers } from "./checkHelpers";
import { dateCellIn, dateFormula, elapsedCell, rowDateHelpers } from "./dateHelpers";
import type { FormulaRow, HelpedTable, HelperColumn } from "./dialect";
import { HELPER_KEYS, type HelperKey } from "./helperKeys";
import { nativeRow, type NativeRow } from "./nativeRow";
import { isMetFormula, paceFormula } from "./progressFormulas";
import { EMPTY, actualCell, cellIn, formula } from "./references";

/** The hidden columns of the native dialect, behind a table whose figures are judged. */
export function nativeHelpers(table: HelpedTable): readonly HelperColumn[] {
  if (table.judged === null) return [];
  const indicators = table.subjects.flatMap(({ indicator }) => indicator ?? []);
  const mostParts = Math.max(0, ...indicators.map(partCount));
  const hasRowDates = table.columnKeys.includes("asOf");
  return [
    ...HELPER_KEYS.map((key) => usualHelper(key, hasRowDates)),
    ...Array.from({ length: mostParts }, (_, index) => partHelper(index)),
    ...(table.calls.has("CHECK") ? checkHelpers : []),
    ...(hasRowDates ? rowDateHelpers : []),
  ];
}

const partCount = ({ target }: Indicator): number =>
  target.kind === "structure" ? target.parts.length : 0;

const partKey = (index: number): string => `part${index + 1}`;

function usualHelper(key: HelperKey, hasRowDates: boolean): HelperColumn {
  const date = hasRowDates ? null : dateCellIn(key);
  return {
    key,
    heading: HELPER_WORDS[key],
    setting:
      date === null
        ? null
        : {
            label: DATE_WORDS[date],
            content: (row) => formula(dateFormula(date, row)),
          },
    content: ({ indicator, scope }) =>
      indicator === null ? EMPTY : CONTENTS[key](nativeRow(indicator), scope),
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
