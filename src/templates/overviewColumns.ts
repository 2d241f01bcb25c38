import { OVERVIEW_WORDS } from "../text/parts";
import { STATUS_WORDS, WARNING_WORDS } from "../text/words";
import { AS_OF, call, cell, column, fn, op, range, setting, text } from "./columns";
import type { Expression } from "./expression";
import type { ColumnSpec } from "./template";

const TABLE = "indicators";
const BLANK = text("");
const number = (value: number): Expression => ({ kind: "number", value });
const field = (name: string): Expression => ({ kind: "field", field: name });

export const gap = (key: string, widthChars: number): ColumnSpec => ({
  key,
  widthChars,
  shown: "always",
  content: { kind: "gap" },
});

const isWord = (key: string, word: string): Expression => op(cell(key), "=", text(word));
const { behindSchedule, notCompleted, boundBroken } = STATUS_WORDS;
const { red, yellow } = WARNING_WORDS;
const ROW = fn("ROW", []);
/** Behind every red one; a sheet has fewer rows. */
const BEHIND_RED = 100_000;

/** What is late or warned of, in the order of the rows, which are binding first. No two are equal. */
export const LATE_ORDER: Expression = fn("IFERROR", [
  fn("IF", [
    fn("OR", [
      ...[behindSchedule, notCompleted, boundBroken].map((word) => isWord("status", word)),
      ...[red, yellow].map((word) => isWord("warning", word)),
    ]),
    ROW,
    BLANK,
  ]),
  BLANK,
]);

/** The same of the warnings, red ones first. */
export const WARNING_ORDER: Expression = fn("IFERROR", [
  fn("IF", [
    isWord("warning", red),
    ROW,
    fn("IF", [isWord("warning", yellow), op(ROW, "+", number(BEHIND_RED)), BLANK]),
  ]),
  BLANK,
]);

/** What each remaining year must bring; blank where nothing is asked for or no year is left. */
export const YEARLY_NEED: Expression = {
  kind: "byField",
  field: "hasYearlyNeed",
  cases: {
    yes: fn("IF", [
      fn("OR", [
        op(cell("toDate"), "=", BLANK),
        op(cell("asOf"), "=", BLANK),
        op(cell("progress"), ">=", number(100)),
      ]),
      BLANK,
      call("REQUIRED", [column("toDate"), column("target"), AS_OF, setting("period")]),
    ]),
  },
};

/** Which row of the table is the first, the second … by an order; blank where there are fewer. */
export function placeBy(order: string): Expression {
  const place: Expression = fn("IF", [
    op(fn("COUNT", [range(TABLE, order)]), "<", field("place")),
    BLANK,
    fn("MATCH", [
      fn("SMALL", [range(TABLE, order), field("place")]),
      range(TABLE, order),
      number(0),
    ]),
  ]);
  return { kind: "byField", field: "role", cases: { first: place, other: place } };
}

/** What the row at a place has in a column. */
export const picked = (place: string, key: string, otherwise: Expression = BLANK): Expression =>
  fn("IF", [op(cell(place), "=", BLANK), otherwise, fn("INDEX", [range(TABLE, key), cell(place)])]);

/** Where nothing is in the first place, why; behind the last place, how many more there are. */
export function pickedName(place: string, order: string, none: string): Expression {
  const count = fn("COUNT", [range(TABLE, order)]);
  const [before = "", after = ""] = OVERVIEW_WORDS.others("|").split("|");
  const words = op(op(text(before), "&", op(count, "-", field("place"))), "&", text(after));
  return {
    kind: "byField",
    field: "role",
    cases: {
      first: picked(place, "name", whyNothing(none)),
      other: picked(place, "name"),
      more: fn("IF", [op(count, ">", field("place")), words, BLANK]),
    },
  };
}

/** A text that is not empty; a formula that shows nothing is not counted. */
const ANY_TEXT = text("?*");

function whyNothing(none: string): Expression {
  const reported = op(
    fn("COUNT", [range(TABLE, "toDate")]),
    "+",
    fn("COUNTIF", [range(TABLE, "toDate"), ANY_TEXT]),
  );
  const judged = fn("COUNTIF", [range(TABLE, "status"), ANY_TEXT]);
  return fn("IF", [
    op(reported, "=", number(0)),
    text(OVERVIEW_WORDS.notReported),
    fn("IF", [op(judged, "=", number(0)), text(OVERVIEW_WORDS.notDated), text(none)]),
  ]);
}

/** How many indicators of the row's attribute stand so; null: all of them. */
export function counted(word: string | null): Expression {
  const { attribute, status } = {
    attribute: range(TABLE, "attribute"),
    status: range(TABLE, "status"),
  };
  const ofAttribute = [attribute, field("attribute")];
  return {
    kind: "byField",
    field: "counted",
    cases:
      word === null
        ? { one: fn("COUNTIF", ofAttribute), all: fn("COUNTIF", [attribute, ANY_TEXT]) }
        : {
            one: fn("COUNTIFS", [status, text(word), ...ofAttribute]),
            all: fn("COUNTIF", [status, text(word)]),
          },
  };
}
