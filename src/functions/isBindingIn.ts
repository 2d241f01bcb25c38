import { ATTRIBUTE_PRINTED } from "../plan/printedWords";
import type { Result } from "../rules/result";
import type { FunctionReason } from "./functionReason";
import { wordIn } from "./wordIn";
import type { Word } from "./wordIn";

const IS_BINDING: readonly Word<boolean>[] = [
  { meaning: true, texts: [ATTRIBUTE_PRINTED.binding, "binding"] },
  { meaning: false, texts: [ATTRIBUTE_PRINTED.anticipatory, "anticipatory"] },
];

/** [§8] True for 约束性, false for 预期性, null for a blank. */
export function isBindingIn(cell: unknown): Result<boolean | null, FunctionReason> {
  return wordIn(cell, IS_BINDING);
}
