const IGNORED = /[\s\u200B-\u200D"'“”„‘’「」『』《》〈〉]/gu;
const PART_OF_PREFIX = /^其中[:,、]?/u;

/**
 * A name stripped of what people type differently: full and half width, spaces, quotation marks,
 * capitals and a leading 其中：. Two names are the same name when these texts are equal.
 */
export function comparableName(name: string): string {
  return name.normalize("NFKC").replace(IGNORED, "").replace(PART_OF_PREFIX, "").toLowerCase();
}

/** The id of a user's own plan, made from its 简称: the same name has the same id in every workbook. */
export const ownPlanId = (name: string): string => `own-${textHash(comparableName(name))}`;

/** A short name for a text, the same for the same text: FNV-1a in 32 bits. */
export function textHash(text: string): string {
  let hash = FNV_OFFSET;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  }
  return hash.toString(36);
}

/** The key of a row that has none of its own, made from its name; the first of that name that is free. */
export function newRowKey(name: string, isFree: (key: string) => boolean): string {
  const stem = `n-${textHash(comparableName(name))}`;
  if (isFree(stem)) return stem;
  let number = 1;
  while (!isFree(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A thing that can be asked for: how it is shown, and the words it answers to. */
interface Candidate {
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

/**
 * How alike two comparable names are, from 0 to 1: Dice's coefficient of the pairs of neighbouring
 * characters, each counted as often as it stands in both.
 */
export function likeness(one: string, other: string): number {
  const [some, others] = [pairs(one), pairs(other)];
  if (some.length === 0 || others.length === 0) return one === other && one !== "" ? 1 : 0;
  return (2 * sharedCount(some, others)) / (some.length + others.length);
}

function pairs(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.slice(1).map((character, i) => `${characters[i] ?? ""}${character}`);
}

/** How many pairs both lists hold. */
function sharedCount(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  return some.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
