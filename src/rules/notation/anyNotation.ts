import { type Figure, numberFigure, type NumberFigure } from "../figures/figure";
import { UNITS } from "../figures/units";
import { fail, ok, type Result } from "../result";
import { figureTrouble, type FigureTrouble } from "./figureTrouble";

type Bound = NumberFigure["bound"];

/** A word that says how a number is meant; `open`: 控制在 and 保持 leave it to a word behind. */
export interface BoundWord {
  readonly bound: Bound;
  readonly isOpen?: true;
}

const LOWER: BoundWord = { bound: "lower" };
const UPPER: BoundWord = { bound: "upper" };
const PLAIN: BoundWord = { bound: null };
const OPEN: BoundWord = { bound: null, isOpen: true };
const OPEN_UPPER: BoundWord = { bound: "upper", isOpen: true };

/** [§1] Signs and words before a number. Bounds are inclusive, whatever word says them. */
export const WORDS_BEFORE: readonly (readonly [string, BoundWord])[] = [
  ...each(LOWER, [">", ">=", "不低于", "不少于", "不小于", "至少", "达到", "达", "超过"]),
  ...each(LOWER, ["高于", "大于", "多于"]),
  ...each(UPPER, ["<", "<=", "不超过", "不高于", "不大于", "不多于", "低于", "小于", "少于"]),
  ...each(UPPER, ["最多", "至多"]),
  ...each(OPEN_UPPER, ["控制在"]),
  ...each(OPEN, ["保持在", "保持", "稳定在"]),
  ...each(PLAIN, ["约", "大约"]),
];

/** [§1] Words behind a number. 5.5左右 is a plain number. */
export const WORDS_BEHIND: readonly (readonly [string, BoundWord])[] = [
  ...each(LOWER, ["以上", "及以上"]),
  ...each(UPPER, ["以内", "之内", "以下", "及以下"]),
  ...each(PLAIN, ["左右"]),
];

const PREFIXES = wordTable(WORDS_BEFORE);
const SUFFIXES = wordTable(WORDS_BEHIND);
const UNIT_WORDS = wordTable([...UNITS.keys()].map((unit) => [unit, unit] as const));

/** Digits, in groups of three between commas or single spaces, and decimals. */
const NUMBER =
  /[+-]?(?:[1-9]\d{0,2}(?:,\d{3})+(?![\d,])|[1-9]\d{0,2}(?: \d{3})+(?![\d ])|\d+)?(?:\.\d+)?/uy;
/** `（含60）`, `含60%`, `（含本数）` beside a bound, which includes its number anyway. */
const REMARK = /\(含([^()]*)\)|含([^()[\]]+)$/uy;
const OWN_NUMBER = ["", "本数", "该数"];

const NO_FIGURE = /^(?:[-—]+|\/)$/u;
const SHARES = /^\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+$/u;
const PERCENT_SHARES = /^\d+(?:\.\d+)?%(?::\d+(?:\.\d+)?%)+$/u;
/** Whole stretches of blanks that do not stand between the characters of numbers say nothing. */
const IDLE_BLANKS = /(?<![\d.,+\s-])\s+|\s+(?![\d.,+\s-])/gu;

/**
 * [§1] Reads any accepted notation from the text with one sign for each meaning (`plainSigns`), or says
 * which part of it is the trouble.
 */
export function readAnyFigure(signs: string, text: string): Result<Figure, FigureTrouble> {
  const plain = signs.replace(IDLE_BLANKS, "");
  if (NO_FIGURE.test(plain)) return ok({ kind: "none", text });
  if (SHARES.test(plain) || PERCENT_SHARES.test(plain)) {
    return ok(structure(plain.replaceAll("%", ""), text));
  }
  return number(plain, text);
}

function structure(plain: string, text: string): Figure {
  const shares = plain.split(":");
  const decimals = shares.reduce((most, share) => Math.max(most, decimalsOf(share)), 0);
  return { kind: "structure", parts: shares.map(Number), decimals, text };
}

/** What a walk through the text has found so far. */
interface Found {
  readonly words: { readonly word: string; readonly says: BoundWord }[];
  readonly units: string[];
  remark: string | null;
}

function number(plain: string, text: string): Result<NumberFigure, FigureTrouble> {
  const found: Found = { words: [], units: [], remark: null };
  let at = boundWordEnd(PREFIXES, plain, 0, found);
  const isTotal = plain[at] === "[";
  if (isTotal) at = boundWordEnd(PREFIXES, plain, at + 1, found);
  NUMBER.lastIndex = at;
  NUMBER.test(plain);
  const read = plain.slice(at, NUMBER.lastIndex);
  const digits = read.replace(/[+, ]/gu, "");
  if (!/\d/u.test(digits)) return fail(figureTrouble(plain, null));
  const numberEnd = at + read.length;
  at = wordsEnd(plain, numberEnd, found);
  if (isTotal && plain[at] === "]") at = wordsEnd(plain, at + 1, found);
  else if (isTotal) return fail(figureTrouble(plain, unreadRest(plain, numberEnd, isTotal)));
  const surplus = wordAt(SUFFIXES, plain, at);
  if (surplus !== null) {
    return fail({ kind: "bounds", parts: [...found.words, surplus].map(({ word }) => word) });
  }
  if (at !== plain.length) return fail(figureTrouble(plain, unreadRest(plain, numberEnd, isTotal)));
  const bound = oneBound(found.words.map(({ says }) => says));
  if (bound === undefined) {
    return fail({ kind: "bounds", parts: found.words.map(({ word }) => word) });
  }
  const value = Number(digits);
  const [unit = null] = found.units;
  const isWhole = found.units.length <= 1 && Number.isFinite(value);
  if (!isWhole || !isOwnRemark(found.remark, value, unit, bound)) {
    return fail({ kind: "words", part: plain.slice(numberEnd) || plain });
  }
  return ok(numberFigure(value + 0, decimalsOf(digits), bound, isTotal, unit, text));
}

/** A unit, a remark and a bound behind a number or its bracket, in this order, all of them optional. */
function wordsEnd(plain: string, start: number, found: Found): number {
  const unit = wordAt(UNIT_WORDS, plain, start);
  if (unit !== null) found.units.push(unit.word);
  const unitEnd = start + (unit?.word.length ?? 0);
  const inner = remarkEnd(plain, unitEnd, found);
  const boundEnd = boundWordEnd(SUFFIXES, plain, inner, found);
  return remarkEnd(plain, boundEnd, found);
}

function boundWordEnd(
  table: WordTable<BoundWord>,
  plain: string,
  at: number,
  { words }: Found,
): number {
  const found = wordAt(table, plain, at);
  if (found === null) return at;
  words.push({ word: found.word, says: found.value });
  return at + found.word.length;
}

function remarkEnd(plain: string, at: number, found: Found): number {
  const first = plain[at];
  if (found.remark !== null || (first !== "(" && first !== "含")) return at;
  REMARK.lastIndex = at;
  const [whole, inBrackets, bare = ""] = REMARK.exec(plain) ?? [];
  if (whole === undefined) return at;
  found.remark = inBrackets ?? bare;
  return at + whole.length;
}

/** [§1] A bound includes its number: a remark may say so, and nothing else. */
function isOwnRemark(
  remark: string | null,
  value: number,
  unit: string | null,
  bound: Bound,
): boolean {
  if (remark === null) return true;
  if (bound === null) return false;
  if (OWN_NUMBER.includes(remark)) return true;
  const said = number(remark, remark);
  if (!said.ok || said.value.bound !== null || said.value.isTotal) return false;
  return said.value.value === value && (said.value.unit === null || said.value.unit === unit);
}

/** One bound, however often it is said (不低于60以上); undefined where the words contradict. */
function oneBound(words: readonly BoundWord[]): Bound | undefined {
  const closed = words.filter(({ isOpen }) => isOpen !== true);
  const [first = words[0] ?? PLAIN] = closed;
  return closed.every(({ bound }) => bound === first.bound) ? first.bound : undefined;
}

/** What stands behind the number and is no bound: the unit, where that alone is unknown. */
function unreadRest(plain: string, numberEnd: number, isTotal: boolean): string {
  const rest = plain.slice(numberEnd);
  const behind = isTotal ? rest.replace("]", "") : rest;
  const suffix = [...SUFFIXES.values()].flat().find(({ word }) => behind.endsWith(word));
  const unit = behind.slice(0, behind.length - (suffix?.word.length ?? 0));
  return unit === "" ? rest : unit;
}

function decimalsOf(digits: string): number {
  const pointAt = digits.indexOf(".");
  return pointAt < 0 ? 0 : digits.length - pointAt - 1;
}

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** Words by their first character, longer ones first: 万人次 is not 万人. */
type WordTable<T> = ReadonlyMap<string, readonly Entry<T>[]>;

function wordTable<T>(entries: readonly (readonly [word: string, value: T])[]): WordTable<T> {
  const table = new Map<string, Entry<T>[]>();
  for (const [word, value] of [...entries].sort(([a], [b]) => b.length - a.length)) {
    const first = word.slice(0, 1);
    table.set(first, [...(table.get(first) ?? []), { word, value }]);
  }
  return table;
}

function wordAt<T>(table: WordTable<T>, text: string, at: number): Entry<T> | null {
  const entries = table.get(text[at] ?? "");
  return entries?.find(({ word }) => text.startsWith(word, at)) ?? null;
}

function each<T>(value: T, words: readonly string[]): (readonly [string, T])[] {
  return words.map((word) => [word, value] as const);
}
