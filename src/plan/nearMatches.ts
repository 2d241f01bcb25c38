import { comparableName } from "./comparableName";
import { likeness } from "./likeness";

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
  return candidates
    .map(({ shown, words }) => ({
      shown,
      fitness: Math.max(...words.map((word) => fitness(wanted, comparableName(word)))),
    }))
    .filter((offer) => offer.fitness >= LEAST_SIMILARITY)
    .sort((one, other) => other.fitness - one.fitness)
    .slice(0, MAXIMUM_OFFERED)
    .map((offer) => offer.shown);
}

/** A word that holds all of `read` goes first; a single character is like nothing. */
function fitness(read: string, word: string): number {
  if (read.length < 2 || word.length < 2) return 0;
  // A whole page typed for a name shares too little of itself with any: there is nothing to count.
  const most = (2 * (word.length - 1)) / (read.length + word.length - 2);
  if (most < LEAST_SIMILARITY) return 0;
  const shared = likeness(read, word);
  return word.includes(read) ? 1 + shared : shared;
}
