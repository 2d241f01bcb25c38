import type { Attribute } from "../../plan/plan";
import type { Status } from "../../rules/status";
import type { Expression } from "../../templates/expression";
import { NARRATIVE_PIECES as PIECES } from "../../text/narrativePieces";
import { ATTRIBUTE_WORDS } from "../../text/sheets";
import { absoluteAddress } from "../cells/address";
import { quoted } from "../formula";
import type { FormulaScope, TablePlace } from "../formulaScope";
import { dateCells, settingsScope } from "./dateHelpers";
import type { FormulaRow } from "./dialect";
import { ATTRIBUTES, countsKey, listKey, wholeColumn } from "./narrativeHelpers";
import { GAP_MARK, textWithCells } from "./textWithCells";

/** Longer than any list of a table. */
const REST = 9999;

/** [§8] The summary sentences about a table of the sheet, from its hidden columns. */
export function narrativeFormula(row: FormulaRow, args: readonly Expression[]): string {
  const { scope, plan, table } = row;
  const [, , statuses, attributes, , date] = args;
  if (statuses?.kind !== "range" || attributes?.kind !== "range")
    throw new Error("A summary sentence speaks of a table's columns.");
  const place = scope.tables.get(statuses.table ?? "");
  if (place === undefined) throw new Error("A summary sentence names the table it speaks of.");
  const words = wholeColumn(place, statuses.key);
  const kinds = wholeColumn(place, attributes.key);
  const scale = textWithCells(
    PIECES.scale(PIECES.subject(plan, table), GAP_MARK, GAP_MARK, GAP_MARK),
    [
      `SUMPRODUCT((${words}<>"")*1)`,
      ...ATTRIBUTES.map(
        (attribute) => `SUMPRODUCT((${words}<>"")*(${kinds}="${ATTRIBUTE_WORDS[attribute]}"))`,
      ),
    ],
  );
  return [
    ...(isJudgedAt(date) ? [opening(scope, place)] : []),
    scale,
    ...ATTRIBUTES.map((attribute) => counted(place, attribute)),
    ...PIECES.named.map(({ status, lead, close }) => named(place, status, lead, close)),
  ].join("&");
}

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
