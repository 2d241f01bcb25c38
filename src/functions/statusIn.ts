import type { Result } from "../rules/result";
import type { Status } from "../rules/status";
import { STATUS_ORDER } from "../rules/summary";
import { STATUS_WORDS } from "../text/words";
import type { FunctionReason } from "./functionReason";
import { wordIn } from "./wordIn";

const WORDS = STATUS_ORDER.map((meaning) => ({ meaning, texts: [STATUS_WORDS[meaning]] as const }));

/** [§6] The status that a word stands for; null for a blank. */
export function statusIn(cell: unknown): Result<Status | null, FunctionReason> {
  return wordIn(cell, WORDS);
}
