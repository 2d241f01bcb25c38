import type { LineSource, LinesPart } from "../../templates/template";
import { lineOf } from "../cells";
import { checkRuleLines } from "../checkRuleLines";
import { explanationLines } from "../explanationLines";
import type { LayoutInput } from "../layoutInput";
import { rowHeightPoints } from "../measure";
import type { SheetPart } from "./part";

const SOURCES: Readonly<Record<LineSource, (input: LayoutInput) => readonly string[]>> = {
  explanations: explanationLines,
  checkRules: checkRuleLines,
};

/** Lines of text over the whole width. */
export function linesPart({ source }: LinesPart, input: LayoutInput): SheetPart {
  const lines = SOURCES[source](input);
  return {
    rowCount: lines.length,
    widthsChars: [],
    lay: ({ widthsChars }, firstRow) => {
      const widthChars = widthsChars.reduce((sum, chars) => sum + chars, 0);
      const columnCount = widthsChars.length;
      return {
        rows: lines.map((text) => ({
          heightPoints: rowHeightPoints([{ text, widthChars }]),
          cells: lineOf(columnCount, text, "note"),
        })),
        merges: lines.map((_, index) => ({
          row: firstRow + index,
          column: 0,
          rowCount: 1,
          columnCount,
        })),
      };
    },
  };
}
