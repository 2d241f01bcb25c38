import type { Unit } from "../../layout/layoutInput";
import type { Plan, PlanTable } from "../../plan/plan";

/** What the user gives beside plan, table and template. */
export interface Answers {
  readonly units: readonly Unit[];
  readonly unit: string | null;
  readonly other: OtherTable | null;
}

/** The table that is compared with, and the near matches that the user has confirmed. */
export interface OtherTable {
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly pairs: readonly NearPair[];
}

/** Two indicators that may mean the same, by their numbers in this table and in the other one. */
export interface NearPair {
  readonly number: number;
  readonly otherNumber: number;
}

/** An answer, or the sentence that says what is missing or wrong. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly missing: string };

export const NO_ANSWERS: Answers = { units: [], unit: null, other: null };
