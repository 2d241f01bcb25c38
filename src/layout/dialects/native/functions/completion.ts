import { completion, type CompletionWord } from "../../../../rules/judging/completion";
import { COMPLETION_WORDS } from "../../../../text/words";
import type { IndicatorRow } from "../../dialect";
import { actualAtHandOut, shown } from "../atHandOut";
import { ofIndicator, type NativeFunction } from "../nativeFunction";
import { isUpper, nativeRow, type NativeRow } from "../nativeRow";
import { cellIn, either, unlessBlank } from "../references";

/** [C1]–[C7] 完成比例(%) */
export const COMPLETION: NativeFunction = {
  answers: "oneCell",
  ...ofIndicator({
    formula,
    atHandOut: (row, args) =>
      shown(completion(actualAtHandOut(row, args), row.indicator.target), (value) =>
        typeof value === "string" ? COMPLETION_WORDS[value] : (value ?? ""),
      ),
  }),
};

function formula(row: IndicatorRow): string {
  const { scope, indicator } = row;
  const parts = nativeRow(indicator);
  if (parts.ratioError !== null) return unlessBlank(scope, parts.ratioError);
  const words = outcomeWords(parts);
  if (words !== null) {
    const [yes, no] = words.map((word) => COMPLETION_WORDS[word]);
    return unlessBlank(scope, either(cellIn(scope, "isMet"), yes ?? "", no ?? ""));
  }
  return unlessBlank(scope, `${cellIn(scope, "actualValue")}/${cellIn(scope, "targetValue")}*100`);
}

/** [C3, C5] The words of targets that have no ratio: reached, and not reached. */
export function outcomeWords(row: NativeRow): readonly [CompletionWord, CompletionWord] | null {
  if (row.kind === "structure") return ["structureReached", "structureNotReached"];
  return isUpper(row) ? ["withinBound", "boundBroken"] : null;
}
