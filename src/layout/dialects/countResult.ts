import type { Expression } from "../../templates/expression";
import { ATTRIBUTE_WORDS } from "../../text/sheets";
import { STATUS_WORDS } from "../../text/words";
import type { FormulaRow } from "./dialect";
import { handedOut } from "./handedOut";

type SheetFunction = Extract<Expression, { kind: "fn" }>;

/**
 * [§8] What counting a table's statuses gives on the sheet as it is handed out: COUNTIF, COUNTIFS with
 * an attribute, and whether anything is judged, SUMPRODUCT(LEN(…)). Null: not known.
 */
export function countResult({ name, args }: SheetFunction, { table }: FormulaRow): number | null {
  const narrated = handedOut(table);
  if (narrated === null) return null;
  const words = narrated.map(({ status, isBinding }) => ({
    status: STATUS_WORDS[status],
    attribute: ATTRIBUTE_WORDS[isBinding === true ? "binding" : "anticipatory"],
  }));
  if (name === "SUMPRODUCT") return words.reduce((sum, { status }) => sum + status.length, 0);
  const [, status, , attribute] = args.map((arg) => (arg.kind === "text" ? arg.text : null));
  return words.filter(
    (word) => word.status === status && (attribute == null || word.attribute === attribute),
  ).length;
}

/** Whether a function counts statuses, so that `countResult` knows what it gives. */
export const countsStatuses = ({ name, args: [first] }: SheetFunction): boolean =>
  (name.startsWith("COUNTIF") && isStatusColumn(first)) ||
  (name === "SUMPRODUCT" && first?.kind === "fn" && isLengthOfStatus(first));

const isLengthOfStatus = ({ name, args: [first] }: SheetFunction): boolean =>
  name === "LEN" && isStatusColumn(first);

const isStatusColumn = (column: Expression | undefined): boolean =>
  column?.kind === "range" && column.key === "status";
