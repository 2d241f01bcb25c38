import type { ComparedTable, Unit } from "../../layout/layoutInput";

/** What the user gives beside plan, table and template. */
export interface Answers {
  readonly units: readonly Unit[];
  readonly unit: string | null;
  readonly other: ComparedTable | null;
}

/** An answer, or the sentence that says what is missing or wrong. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly missing: string };

export const NO_ANSWERS: Answers = { units: [], unit: null, other: null };
