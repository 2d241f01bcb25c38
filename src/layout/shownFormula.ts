/** Texts in quotes and sheet names in apostrophes, which are left as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/u;
/** What files put before functions and parameters that are younger than the format. */
const STORED_PREFIX = /_xl(?:fn|ws|pm|udf)\./gu;
/** A custom function as files name it: `_xldudf_PLAN_COMPLETION(`. */
const STORED_CUSTOM_FUNCTION = /_xldudf_([A-Za-z0-9]+)_/gu;
/** How LibreOffice stores `TRUE` and `FALSE`. */
const STORED_TRUTH = /(?<![\p{L}\p{N}_.])(TRUE|FALSE)\(\)/gu;

/**
 * A formula as a user reads and types it: `_xlfn.UNICHAR(160)` is `UNICHAR(160)`,
 * `_xldudf_PLAN_PACE(A1)` is `PLAN.PACE(A1)`, and `FALSE()` is `FALSE`. In this form a formula that a
 * sheet was handed out with can be compared with the one that comes back, from whatever program.
 */
export function shownFormula(stored: string): string {
  return stored
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : asTyped(piece)))
    .join("");
}

function asTyped(piece: string): string {
  return piece
    .replace(STORED_PREFIX, "")
    .replace(STORED_CUSTOM_FUNCTION, "$1.")
    .replace(STORED_TRUTH, "$1");
}
