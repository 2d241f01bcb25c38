import type { CellValue, NumberFigure } from "../figures/figure";
import type { CompletionWord } from "../judging/completion";
import { withoutLookAlikes } from "../notation/lookAlikes";
import { parseFigure } from "../notation/notation";
import { fail, ok, type Result } from "../result";

/** [C3, C5] What a plan prints instead of a ratio. */
const WORDS: ReadonlyMap<string, CompletionWord> = new Map<string, CompletionWord>([
  ["控制在目标内", "withinBound"],
  ["超出目标", "boundBroken"],
  ["达到目标", "structureReached"],
  ["未达到目标", "structureNotReached"],
]);

/** [§4] Reads a printed 完成比例(%): a plain number, with or without %, or a word. Null: blank. */
export function readPrintedRatio(cell: CellValue): Result<NumberFigure | CompletionWord | null> {
  const word = typeof cell === "string" ? WORDS.get(withoutLookAlikes(cell)) : undefined;
  if (word !== undefined) return ok(word);
  const unreadable = fail({ name: "unreadableRatio", read: String(cell).toUpperCase() } as const);
  const parsed = parseFigure(cell);
  if (!parsed.ok) return unreadable;
  const { value } = parsed;
  if (value === null || value.kind === "none") return ok(null);
  const isRatio =
    value.kind === "number" &&
    value.bound === null &&
    !value.isTotal &&
    (value.unit === null || value.unit === "%");
  return isRatio ? ok(value) : unreadable;
}
