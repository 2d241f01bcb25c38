/** Texts in quotes and sheet names in apostrophes, which are left as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/u;
/** What files put before functions and parameters that are younger than the format. */
const STORED_PREFIX = /_xl(?:fn|ws|pm|udf)\./gu;
/** A custom function as files name it: `_xldudf_PLAN_COMPLETION(`. */
const STORED_CUSTOM_FUNCTION = /_xldudf_([A-Za-z0-9]+)_/gu;

/**
 * A formula as the formula bar shows it: `_xlfn.UNICHAR(160)` is `UNICHAR(160)`, and
 * `_xldudf_PLAN_PACE(A1)` is `PLAN.PACE(A1)`. Both back ends' formulas can be compared in this form.
 */
export function shownFormula(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  return stored
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : withoutPrefixes(piece)))
    .join("");
}

function withoutPrefixes(piece: string): string {
  return piece.replace(STORED_PREFIX, "").replace(STORED_CUSTOM_FUNCTION, "$1.");
}
