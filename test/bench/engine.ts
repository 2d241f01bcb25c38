import type { Rule } from "./nativeFormulas";
import type { Rows } from "./rows";

/** A workbook of another engine with the rows and the rule's native formula in it. */
export interface EngineWorkbook {
  /** Works out every formula again. */
  readonly recalculate: () => Promise<void> | void;
  /** The results, row after row. */
  readonly results: () => readonly unknown[];
  readonly dispose: () => void;
}

export type OpenWorkbook = (rule: Rule, rows: Rows<string | number>) => EngineWorkbook;
