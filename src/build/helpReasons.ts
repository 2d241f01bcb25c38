import { FUNCTION_REASON_ERRORS } from "../functions/functionReason";
import { ERROR_NOTES } from "../text/helpErrors";
import type { Language } from "./functionsMetadata";

type ReasonName = keyof typeof FUNCTION_REASON_ERRORS;

/** Reasons that every function can have; the doc comments do not repeat them. */
export const COMMON_REASONS: readonly ReasonName[] = ["shapesDoNotFit", "noPlainValue"];

/** What the help says of the reasons, those of one Excel error together, by its code. */
export function errorNotes(
  reasons: readonly string[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  for (const name of REASONS.filter((known) => reasons.includes(known))) {
    const code = FUNCTION_REASON_ERRORS[name];
    notes.set(code, [...(notes.get(code) ?? []), ERROR_NOTES[name][language]]);
  }
  return notes;
}

/** The names among `reasons` that no reason has. */
export function unknownReasons(reasons: readonly string[]): readonly string[] {
  return reasons.filter((name) => !REASONS.some((known) => known === name));
}

const REASONS = (Object.keys(ERROR_NOTES) as (keyof typeof ERROR_NOTES)[]).filter(
  (name) => name !== "inputError",
);
