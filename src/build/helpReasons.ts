import { ERRORS, ERROR_TEXTS } from "../functions/cell";
import { ERROR_NOTES } from "../text/helpErrors";
import type { Language } from "./functionsMetadata";

type ReasonName = keyof typeof ERRORS;

/** Reasons that every function can have; the doc comments do not repeat them. */
export const COMMON_REASONS: readonly ReasonName[] = ["shapesDoNotFit", "noPlainValue"];

/** What the help says of the reasons, those of one Excel error together, by its code. */
export function errorNotes(
  reasons: readonly string[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  for (const name of REASONS.filter((known) => reasons.includes(known))) {
    const code = codeOf(name);
    notes.set(code, [...(notes.get(code) ?? []), ERROR_NOTES[name][language]]);
  }
  return notes;
}

/** The names among `reasons` that no reason has. */
export function unknownReasons(reasons: readonly string[]): readonly string[] {
  return reasons.filter((name) => !REASONS.some((known) => known === name));
}

const REASONS = Object.keys(ERRORS) as readonly ReasonName[];

function codeOf(reason: ReasonName): string {
  const [code] = [...ERROR_TEXTS].find(([, name]) => name === ERRORS[reason]) ?? [];
  if (code === undefined) throw new Error(`${ERRORS[reason]} is written nowhere`);
  return code;
}
