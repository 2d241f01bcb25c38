import { cell, fn, formulaColumn, op, text } from "./columns";
import type { Expression } from "./expression";
import type { ColumnSpec } from "./template";

/** Year, month and day are drawn this far apart, so that each can be cut out. */
const WIDTH = 20;
const FIRST_YEAR = 1900;
/** A number up to here is a year, above it a day as spreadsheets count them. */
const LAST_YEAR = 2199;

/** What stands where a date cannot be read. */
const UNREADABLE = "?";

const number = (value: number): Expression => ({ kind: "number", value });
const same = (left: Expression, right: Expression): Expression => op(left, "=", right);
const BLANK = text("");
const WRONG = text(UNREADABLE);

/** What is written for a date, and what of it is left: 2023年6月30日 becomes 2023-6-30. */
const REPLACED: readonly (readonly [written: string, read: string])[] = [
  [" ", ""],
  ["年", "-"],
  ["月", "-"],
  ["/", "-"],
  ["日", ""],
  ["底", ""],
  ["末", ""],
];

/**
 * [T2] Hidden columns that turn a date as the functions read it into a day that can be compared, in
 * functions of every spreadsheet: `<key>.value` is a number, blank without a date, or a mark where no
 * date can be read. A year is its last day, a month its last day.
 */
export function dateColumns(key: string, date: Expression): readonly ColumnSpec[] {
  const parts = cell(`${key}.parts`);
  const day = cell(`${key}.day`);
  const part = (index: number): Expression =>
    fn("TRIM", [fn("MID", [parts, number(WIDTH * index + 1), number(WIDTH)])]);
  const value = (of: Expression): Expression => fn("VALUE", [of]);
  const [y, m, d] = [part(0), part(1), part(2)];

  const apart = REPLACED.reduce<Expression>(
    (read, [written, becomes]) => fn("SUBSTITUTE", [read, text(written), text(becomes)]),
    date,
  );
  const gap = fn("REPT", [text(" "), number(WIDTH)]);
  const endOfYear = (year: Expression): Expression => fn("DATE", [year, number(12), number(31)]);
  const read = fn("IF", [
    same(m, BLANK),
    endOfYear(value(y)),
    fn("IF", [
      same(d, BLANK),
      fn("DATE", [value(y), op(value(m), "+", number(1)), number(0)]),
      fn("DATE", [value(y), value(m), value(d)]),
    ]),
  ]);
  const entered = fn("IF", [op(date, ">", number(LAST_YEAR)), fn("INT", [date]), endOfYear(date)]);

  // 2023-02-30 would be read as March 2: a date that does not come out as it went in is none.
  const isWhole = fn("AND", [
    op(value(y), ">=", number(FIRST_YEAR)),
    op(value(y), "<=", number(LAST_YEAR)),
    fn("IF", [same(m, BLANK), same(d, BLANK), same(fn("MONTH", [day]), value(m))]),
    fn("IF", [same(d, BLANK), number(1), same(fn("DAY", [day]), value(d))]),
    same(part(3), BLANK),
  ]);
  const checked = fn("IF", [fn("OR", [fn("ISNUMBER", [date]), isWhole]), day, WRONG]);

  return [
    formulaColumn(`${key}.parts`, 8, "sentence", fn("SUBSTITUTE", [apart, text("-"), gap])),
    formulaColumn(
      `${key}.day`,
      8,
      "number",
      fn("IF", [
        same(date, BLANK),
        BLANK,
        fn("IFERROR", [fn("IF", [fn("ISNUMBER", [date]), entered, read]), WRONG]),
      ]),
    ),
    formulaColumn(
      `${key}.value`,
      8,
      "number",
      fn("IF", [same(date, BLANK), BLANK, fn("IFERROR", [checked, WRONG])]),
    ),
  ].map((column) => ({ ...column, shown: "hidden" }));
}
