import type { Attribute } from "../../../../plan/plan";
import type { Status } from "../../../../rules/judging/status";
import { STATUS_ORDER, summary } from "../../../../rules/judging/summary";
import type { Expression } from "../../../../templates/vocabulary/expression";
import { HELPER_WORDS } from "../../../../text/sheets/helperWords";
import { asOfText, narrativeText } from "../../../../text/sheets/narrative";
import { NARRATIVE_PIECES as PIECES } from "../../../../text/sheets/narrativePieces";
import { ATTRIBUTE_WORDS } from "../../../../text/sheets/sheets";
import { STATUS_WORDS } from "../../../../text/words";
import type { Narration } from "../../../calls";
import { absoluteAddress, absoluteRangeAddress, cellAddress } from "../../../cells/address";
import { quoted } from "../../../formula";
import type { FormulaScope, TablePlace } from "../../../formulaScope";
import type { FormulaRow, HelperColumn } from "../../dialect";
import { statusesAtHandOut } from "../atHandOut";
import { dateCells, settingsScope } from "../dates";
import type { NativeFunction } from "../nativeFunction";
import { cellIn, EMPTY, formulaContent, GAP_MARK, textWithCells } from "../references";

/** [§8] The summary sentences about a table of the sheet, from its hidden columns. */
export const NARRATIVE: NativeFunction = {
  answers: "oneCell",
  doesWithoutDate: true,
  formula,
  atHandOut,
  // The sentence stands below the table, or in another one.
  helpers: ({ narration }) => (narration === null ? [] : sentenceHelpers(narration)),
};

function formula(row: FormulaRow, args: readonly Expression[]): string {
  const { scope, plan, table } = row;
  const [, , statuses, attributes, , date] = args;
  if (statuses?.kind !== "range" || attributes?.kind !== "range")
    throw new Error("A summary sentence speaks of a table's columns.");
  const place = scope.tables.get(statuses.table ?? "");
  if (place === undefined) throw new Error("A summary sentence names the table it speaks of.");
  const words = wholeColumn(place, statuses.key);
  const kinds = wholeColumn(place, attributes.key);
  const counts = `(${words}<>"")*(${words}<>"${STATUS_WORDS.inError}")`;
  const scale = textWithCells(
    PIECES.scale(PIECES.subject(plan, table), GAP_MARK, GAP_MARK, GAP_MARK),
    [
      `SUMPRODUCT(${counts})`,
      ...ATTRIBUTES.map(
        (attribute) => `SUMPRODUCT(${counts}*(${kinds}="${ATTRIBUTE_WORDS[attribute]}"))`,
      ),
    ],
  );
  return [
    ...(isJudgedAt(date) ? [opening(scope, place)] : []),
    scale,
    ...ATTRIBUTES.map((attribute) => counted(place, attribute)),
    ...PIECES.named.map(({ status, lead, close }) => named(place, status, lead, close)),
    inError(words),
  ].join("&");
}

/** [§14] What cannot be used is in no count and no list. */
function inError(words: string): string {
  const count = `COUNTIF(${words},"${STATUS_WORDS.inError}")`;
  return `IF(${count}=0,"",${textWithCells(PIECES.inError(GAP_MARK), [count])})`;
}

/** Longer than any list of a table. */
const REST = 9999;

/** The date that is judged at, in a row of its own or above the table. */
const isJudgedAt = (date: Expression | undefined): boolean =>
  date?.kind === "asOf" || (date?.kind === "setting" && date.setting === "asOf");

/** 截至2023年6月底; empty without a date. */
function opening(scope: FormulaScope, { columns }: TablePlace): string {
  const { elapsed, year, month, day } = dateCells(settingsScope({ ...scope, columns }));
  const texts = {
    day: textWithCells(PIECES.asOf.day(GAP_MARK, GAP_MARK, GAP_MARK), [year, month, day]),
    monthEnd: textWithCells(PIECES.asOf.monthEnd(GAP_MARK, GAP_MARK), [year, month]),
    yearEnd: textWithCells(PIECES.asOf.yearEnd(GAP_MARK), [year]),
  };
  const atEnd = `IF(${month}=12,${texts.yearEnd},${texts.monthEnd})`;
  const isWithin = `${day}<DAY(DATE(${year},${month}+1,0))`;
  return `IF(${elapsed}="","",IF(${isWithin},${texts.day},${atEnd}))`;
}

function counted(place: TablePlace, attribute: Attribute): string {
  const counts = cellOf(place, countsKey(attribute), "first");
  const { lead, close } = PIECES.counted;
  return `IF(${counts}="","","${lead[attribute]}"&MID(${counts},2,${REST})&"${close}")`;
}

/** Binding indicators first. */
function named(place: TablePlace, status: Status, lead: string, close: string): string {
  const lists = ATTRIBUTES.map((attribute) => cellOf(place, listKey(status, attribute), "last"));
  const list = lists.join("&");
  return `IF(${list}="","",${quoted(lead)}&MID(${list},2,${REST})&${quoted(close)})`;
}

/** A cell of a hidden column, in the first or last row that is about something. */
function cellOf({ columns, rows }: TablePlace, key: string, at: "first" | "last"): string {
  const column = columns.get(key)?.column;
  const row = [...rows.values()].at(at === "first" ? 0 : -1);
  if (column === undefined || row === undefined)
    throw new Error("The table has no columns for a summary sentence.");
  return absoluteAddress(row, column);
}

/** Evaluations report binding indicators first and apart. */
const ATTRIBUTES: readonly Attribute[] = ["binding", "anticipatory"];

const countsKey = (attribute: Attribute): string => `counts.${attribute}`;
const listKey = (status: Status, attribute: Attribute): string => `named.${status}.${attribute}`;

/**
 * [§8] What the summary sentence is put together from: how often each status is met, in the first
 * row; each indicator as it is named; and the lists of those, which grow from row to row.
 */
function sentenceHelpers(narration: Narration): readonly HelperColumn[] {
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
function wholeColumn({ columns, firstRow, rowCount }: TablePlace, key: string): string {
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
  return STATUS_ORDER.filter((status) => status !== "inError")
    .map((status) => {
      const count = `COUNTIFS(${wholeColumn(table, statuses)},"${STATUS_WORDS[status]}",${isOfKind})`;
      const { separator, part } = PIECES.counted;
      const text = textWithCells(separator + part(status, GAP_MARK), [count]);
      return `IF(${count}=0,"",${text})`;
    })
    .join("&");
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
    return written === null ? EMPTY : formulaContent(written);
  };
  return { key, heading, setting: null, content };
}

const DECEMBER = { month: 12, day: 31 } as const;

/** [§8] The summary sentences at hand-out: at the end of a period with results; before, of nothing. */
function atHandOut({ plan, table }: FormulaRow): string | null {
  const subject = PIECES.subject(plan, table);
  const narrated = statusesAtHandOut(table);
  // An error in a row is an error of the sentence.
  if (narrated === null) return null;
  const year = table.period.lastYear;
  const opening = table.kind === "results" ? asOfText({ year, ...DECEMBER }, DECEMBER.day) : "";
  return narrativeText(opening, subject, summary(narrated), narrated);
}
