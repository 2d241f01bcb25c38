import type { Indicator } from "../../plan/plan";
import type { Accepts } from "../../templates/template";

/** What a row of a table is about, and what is known of it before anything is entered. */
export interface Subject {
  /** Names the row in the sheet's hidden keys; the same as long as it means the same. */
  readonly key: string;
  /** The heading that it stands under; null for none. */
  readonly group: string | null;
  readonly indent: number;
  /** By field: as printed. Numbers are for counting and sorting, never figures. */
  readonly fields: Readonly<Record<string, string | number | null>>;
  /** The indicator whose figures the row's formulas judge; null where there is none. */
  readonly indicator: Indicator | null;
  /** By column key: what a row of its own kind takes instead of what the column does. */
  readonly inputs?: Readonly<Record<string, RowInput>>;
}

export type RowInput = Accepts | "locked";
