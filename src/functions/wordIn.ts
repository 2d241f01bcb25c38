import { comparableName } from "../plan/comparableName";
import { nearMatches } from "../plan/nearMatches";
import { fail, ok } from "../rules/result";
import type { Result } from "../rules/result";
import type { FunctionReason } from "./functionReason";
import { nameIn } from "./nameIn";

/** A word of a fixed set: what it means, and the texts that stand for it, the usual one first. */
export interface Word<T> {
  readonly meaning: T;
  readonly texts: readonly [string, ...string[]];
}

/** Reads one of the words; null for a blank. Unknown ones offer those that are like them. */
export function wordIn<T>(
  cell: unknown,
  words: readonly Word<T>[],
): Result<T | null, FunctionReason> {
  const name = nameIn(cell);
  if (!name.ok) return name;
  const read = String(name.value);
  const wanted = comparableName(read);
  if (wanted === "") return ok(null);
  const word = words.find(({ texts }) => texts.map(comparableName).includes(wanted));
  if (word !== undefined) return ok(word.meaning);
  const candidates = words.map(({ texts }) => ({ shown: texts[0], words: texts }));
  return fail({
    name: "unknownWord",
    read,
    nearMatches: nearMatches(read, candidates),
    known: words.map(({ texts }) => texts[0]),
  });
}
