import { comparableName } from "./comparableName";

/** A thing that can be asked for: how it is shown, and the words it answers to. */
export interface Candidate {
  readonly shown: string;
  readonly words: readonly string[];
}

const MAXIMUM_OFFERED = 3;
const LEAST_SIMILARITY = 0.3;

/**
 * The at most three candidates that are most like what was read, the most alike first. They are
 * offered to the user in a sentence and never taken in place of what was read.
 */
export function nearMatches(read: string, candidates: readonly Candidate[]): readonly string[] {
  const wanted = comparableName(read);
  const wantedPairs = pairs(wanted);
  return candidates
    .map(({ shown, words }) => ({
      shown,
      likeness: Math.max(
        ...words.map((word) => likeness(wanted, wantedPairs, comparableName(word))),
      ),
    }))
    .filter((offer) => offer.likeness >= LEAST_SIMILARITY)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MAXIMUM_OFFERED)
    .map((offer) => offer.shown);
}

/** Dice's coefficient of the pairs of neighbouring characters; a word that holds all of `read` goes first. */
function likeness(read: string, readPairs: readonly string[], word: string): number {
  const wordPairs = pairs(word);
  if (readPairs.length === 0 || wordPairs.length === 0) return 0;
  // A whole page typed for a name shares too little of itself with any: there is nothing to count.
  const most = (2 * wordPairs.length) / (readPairs.length + wordPairs.length);
  if (most < LEAST_SIMILARITY) return 0;
  const dice = (2 * sharedCount(readPairs, wordPairs)) / (readPairs.length + wordPairs.length);
  return word.includes(read) ? 1 + dice : dice;
}

function pairs(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.slice(1).map((character, i) => `${characters[i] ?? ""}${character}`);
}

/** How many pairs both lists hold, each pair counted as often as it stands in both. */
function sharedCount(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  return some.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
