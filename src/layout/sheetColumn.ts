import type { ColumnKey, ColumnWordsKey } from "../templates/vocabulary/columnKeys";
import type { ColumnContent } from "../templates/vocabulary/template";

/** A column of the sheet: steps of time and units are spread out and empty columns left away. */
export interface SheetColumn {
  readonly key: string;
  /** The key of the spec that it comes from: one for all steps or units. */
  readonly spec: ColumnKey;
  readonly heading: string;
  /** What stands about it under the sheet; null for nothing. */
  readonly note: string | null;
  /** Names heading and note; null where the template gives them itself. */
  readonly wordsKey: ColumnWordsKey | null;
  readonly widthChars: number;
  readonly content: ColumnContent;
  readonly isHidden: boolean;
  /** False: it stands behind the printed area. */
  readonly isPrinted: boolean;
  readonly spread: Spread | null;
}

/** Which of several steps of time or units a column stands for. */
export interface Spread {
  readonly over: "steps" | "units";
  /** Counted from 1. */
  readonly number: number;
  /** The year that the step lies in; null for a unit. */
  readonly year: number | null;
}
