import type { Collection, ReturnSource } from "./returnedForm";

/** 已报, 迟报, 未报, 重复, 退回. */
export type ReturnState = "reported" | "late" | "missing" | "doubled" | "sentBack";

/** What 收表台 keeps of a collection: a row for each expected unit, and for units that nobody expected behind them. */
export interface Register {
  readonly collection: Collection;
  readonly rows: readonly RegisterRow[];
}

export interface RegisterRow {
  readonly unit: string;
  readonly isExpected: boolean;
  readonly state: ReturnState;
  /** The return that counts: what the user chose, else the newest. Null: none came. */
  readonly shown: RegisteredReturn | null;
  /** All that came for the unit, the newest first. */
  readonly returns: readonly RegisteredReturn[];
  /** The return that the user chose of several; null: the newest counts. */
  readonly chosenId: string | null;
}

/** What is kept of one returned form. */
export interface RegisteredReturn {
  /** Of `ReturnedForm`. */
  readonly id: string;
  readonly source: ReturnSource;
  /** 填表人 */
  readonly author: string;
  /** 报出日期 where it can be read, else the file's: `2026-07-09`; null: nothing says it. */
  readonly reportedOn: string | null;
  readonly isLate: boolean;
  readonly errors: number;
  readonly checks: number;
  /** The day on which it was sent back to its unit; null: it was not. */
  readonly sentBackOn: string | null;
}
