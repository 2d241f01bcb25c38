import type { Attribute } from "../../plan/plan";
import type { Status } from "../../rules/status";
import { STATUS_ORDER } from "../../rules/summary";
import { NARRATIVE_PIECES as PIECES } from "../../text/narrativePieces";
import { ATTRIBUTE_WORDS, HELPER_WORDS } from "../../text/sheets";
import { STATUS_WORDS } from "../../text/words";
import type { Narration } from "../calls";
import { absoluteRangeAddress, cellAddress } from "../cells/address";
import type { FormulaScope, TablePlace } from "../formulaScope";
import type { FormulaRow, HelperColumn } from "./dialect";
import { cellIn, EMPTY, formula } from "./references";
import { GAP_MARK, textWithCells } from "./textWithCells";

/** Evaluations report binding indicators first and apart. */
export const ATTRIBUTES: readonly Attribute[] = ["binding", "anticipatory"];

export const countsKey = (attribute: Attribute): string => `counts.${attribute}`;
export const listKey = (status: Status, attribute: Attribute): string =>
  `named.${status}.${attribute}`;

/**
 * [§8] What the summary sentence is put together from: how often each status is met, in the first
 * row; each indicator as it is named; and the lists of those, which grow from row to row.
 */
export function narrativeHelpers(narration: Narration): readonly HelperColumn[] {
  return [
    ...ATTRIBUTES.map((attribute) =>
      helper(countsKey(attribute), HELPER_WORDS.counts(ATTRIBUTE_WORDS[attribute]), (row) =>
        isFirst(row.scope) ? countsFormula(row.scope, narration, attribute) : null,
      ),
    ),
    helper("namedAs", HELPER_WORDS.namedAs, ({ scope }) => namedAs(scope, narration)),
    ...PIECES.named.flatMap(({ status }) =>
      ATTRIBUTES.map((attribute) => {
        const heading = HELPER_WORDS.list(STATUS_WORDS[status], ATTRIBUTE_WORDS[attribute]);
        const key = listKey(status, attribute);
        return helper(key, heading, ({ scope }) =>
          listFormula(scope, narration, status, attribute),
        );
      }),
    ),
  ];
}

/** A column of a table from its first to its last row. */
export function wholeColumn({ columns, firstRow, rowCount }: TablePlace, key: string): string {
  const column = columns.get(key)?.column ?? 0;
  return absoluteRangeAddress({ row: firstRow, column, rowCount, columnCount: 1 });
}

/** ，已完成3项，滞后于预期1项 */
function countsFormula(
  { table }: FormulaScope,
  { statuses, attributes }: Narration,
  attribute: Attribute,
): string | null {
  if (table === null) return null;
  const isOfKind = `${wholeColumn(table, attributes)},"${ATTRIBUTE_WORDS[attribute]}"`;
  return STATUS_ORDER.map((status) => {
    const count = `COUNTIFS(${wholeColumn(table, statuses)},"${STATUS_WORDS[status]}",${isOfKind})`;
    const { separator, part } = PIECES.counted;
    const text = textWithCells(separator + part(status, GAP_MARK), [count]);
    return `IF(${count}=0,"",${text})`;
  }).join("&");
}

/** The name without 其中：, with the completion behind it where that is a ratio. */
function namedAs(scope: FormulaScope, { names, completions }: Narration): string {
  const completion = cellIn(scope, completions);
  const percent = `TEXT(ROUND(${completion},2),"0.00")`;
  const text = textWithCells(PIECES.completion(`${GAP_MARK}%`), [percent]);
  return `${plainName(cellIn(scope, names))}&IF(ISNUMBER(${completion}),${text},"")`;
}

function plainName(name: string): string {
  return PIECES.partMarks.reduce(
    (otherwise, mark) =>
      `IF(LEFT(${name},${mark.length})="${mark}",MID(${name},${mark.length + 1},LEN(${name})),${otherwise})`,
    name,
  );
}

/** What stands in the row above, and this row's indicator behind it where it belongs there. */
function listFormula(
  scope: FormulaScope,
  { statuses, attributes }: Narration,
  status: Status,
  attribute: Attribute,
): string {
  const above = rowAbove(scope);
  const column = scope.columns.get(listKey(status, attribute))?.column ?? 0;
  const before = above === null ? "" : `${cellAddress(above, column)}&`;
  const kind = `${cellIn(scope, attributes)}${attribute === "binding" ? "=" : "<>"}"${ATTRIBUTE_WORDS.binding}"`;
  const belongs = `AND(${cellIn(scope, statuses)}="${STATUS_WORDS[status]}",${kind})`;
  return `${before}IF(${belongs},"${PIECES.nameSeparator}"&${cellIn(scope, "namedAs")},"")`;
}

const rowsOf = ({ table }: FormulaScope): readonly number[] => [...(table?.rows.values() ?? [])];

const isFirst = (scope: FormulaScope): boolean => rowsOf(scope)[0] === scope.row;

/** The row of the indicator before; headings of groups stand between. */
const rowAbove = (scope: FormulaScope): number | null =>
  rowsOf(scope).findLast((row) => row < scope.row) ?? null;

function helper(
  key: string,
  heading: string,
  text: (row: FormulaRow) => string | null,
): HelperColumn {
  const content: HelperColumn["content"] = (row) => {
    const written = row.indicator === null ? null : text(row);
    return written === null ? EMPTY : formula(written);
  };
  return { key, heading, setting: null, content };
}
