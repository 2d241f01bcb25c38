import { LOCK_WORDS } from "../text/breakdown";
import { absoluteAddress } from "./address";
import type { SheetSetup } from "./parts/part";
import type { ValidationModel } from "./sheetModel";

/**
 * The tests of an input that refuses changes once the sheet is locked. They look at a computed cell,
 * which is never empty: Excel lets everything pass where a rule that ignores blanks meets one.
 */
export function lockedInputRule(
  tests: readonly string[],
  { settings }: SheetSetup,
): ValidationModel["rule"] {
  const lock = settings.get("lock");
  const isOpen =
    lock === undefined ? [] : [`${absoluteAddress(lock.row, lock.column)}<>"${LOCK_WORDS.locked}"`];
  return { kind: "custom", formula: `=AND(${[...tests, ...isOpen].join(",")})` };
}
