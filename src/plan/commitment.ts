import type { Figure } from "../rules/figure";

/** How often a commitment falls due. */
export type Recurrence =
  /** Done once, or reached once. */
  | "once"
  | "yearly"
  | "everyTwoYears"
  /** To be kept the whole time. */
  | "throughout";

/**
 * [§11] A commitment that a plan makes outside its indicator tables: a row of the work ledger
 * (工作台账). Checked by `readCommitments`.
 */
export interface Commitment {
  /** Stable ASCII id within the plan, e.g. `c01`. */
  readonly id: string;
  /** Where the document has it, e.g. 第三章第二节 or 专栏5第1项. */
  readonly section: string;
  /** The document's own words, shortened: `…` stands for what is left out. */
  readonly content: string;
  /** Null where the document sets no number. */
  readonly target: Figure | null;
  /** Null with the target. */
  readonly unit: string | null;
  /** `explicit`: the number is printed. `implied`: it is read out of words (全覆盖), or there is none. */
  readonly kind: "explicit" | "implied";
  /** The time allowed, in the document's words; 未注明 where it is not stated. */
  readonly dueText: string;
  /** ISO, the last day; null where the document gives none. */
  readonly dueDate: string | null;
  readonly recurrence: Recurrence;
  /** 责任单位; null where the document names none. */
  readonly responsible: string | null;
  /** In this project's words. */
  readonly note: string | null;
  /** Lines of the text that it was read from, the main one first. */
  readonly lines: readonly number[];
}
