import type { Reason } from "./reasons";

/**
 * What a rule answers: a value, or the reason why there is none.
 *
 * Rules never throw and never return NaN; the words for a reason stand in `src/text/functions/reasons.ts`,
 * and only `src/functions/cells/cell.ts` turns a reason into an Excel error.
 */
export type Result<T, R = Reason> = { readonly ok: true; readonly value: T } | Failure<R>;

export interface Failure<R = Reason> {
  readonly ok: false;
  readonly reason: R;
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <R>(reason: R): Failure<R> => ({ ok: false, reason });
