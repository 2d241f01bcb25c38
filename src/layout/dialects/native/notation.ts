import { UNITS } from "../../../rules/figures/units";
import { type BoundWord, WORDS_BEFORE, WORDS_BEHIND } from "../../../rules/notation/anyNotation";
import { LOOK_ALIKES } from "../../../rules/notation/lookAlikes";
import { quoted } from "../../formula";

/*
 * [§1] A printed or typed figure taken apart by formulas, step by step, each in a cell of its own: one sign
 * for each meaning, the words beside the number, its unit, and the number.
 */

/** One level of a formula, which may have 64, for each: what words and units are written with goes by `spellings`. */
const SIGNS = "[]():%,./+-—";
/** [§1] Characters that stand for nothing, and kinds of blanks; the cell's other ones make it unreadable. */
const INVISIBLE = ["\u00ad", "\u200b", "\u202c", "\u202d", "\ufeff"];
const BLANKS = ["\u00a0", "\u3000", "\u2009"];
const BREAKS = ["\t", "\n", "\r"];

const PLAIN_SIGNS: readonly Replacement[] = [
  ...Array.from("０１２３４５６７８９", (digit, index): Replacement => [digit, String(index)]),
  ...LOOK_ALIKES.filter(([sign]) => sign !== "" && SIGNS.includes(sign)).flatMap(([sign, alikes]) =>
    Array.from(alikes, (alike): Replacement => [alike, sign]),
  ),
  ...INVISIBLE.map((each): Replacement => [each, ""]),
];
/** A break in a number makes two figures of it, as two blanks do; anywhere else it says nothing. */
const PLAIN_BLANKS: readonly Replacement[] = [
  ...BLANKS.map((each): Replacement => [each, " "]),
  ...BREAKS.map((each): Replacement => [each, "  "]),
];

/** The text with one sign for each meaning, and no blanks around it, beside a colon or before a remark. */
export function plainText(text: string): string {
  const plain = `TRIM(${replaced(text, [...PLAIN_SIGNS, ...PLAIN_BLANKS])})`;
  return replaced(plain, [
    [" :", ":"],
    [": ", ":"],
    ["( ", "("],
  ]);
}

type Replacement = readonly [found: string, sign: string];

export const replaced = (text: string, pairs: readonly Replacement[]): string =>
  pairs.reduce(
    (inner, [found, sign]) => `SUBSTITUTE(${inner},${character(found)},${quoted(sign)})`,
    text,
  );

/** What cannot be seen goes by its number. */
function character(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  if (
    text.length > 1 ||
    !/[\s\u00ad\u200b-\u200f\u202a-\u202e\ufeff]/u.test(text) ||
    text === " "
  ) {
    return quoted(text);
  }
  return code < 32 ? `CHAR(${code})` : `_xlfn.UNICHAR(${code})`;
}

const REMARK = "含";

/** [§1] A remark beside a bound, with the brackets around it: `(含60)`, `含60`; blank for none. */
function remarkIn(text: string): string {
  const at = `FIND("${REMARK}",${text})`;
  const opens = `(MID(${text},${at}-1,1)="(")`;
  const end = `IF(${opens},FIND(")",${text}&")",${at}),LEN(${text}))`;
  return `IF(ISERROR(${at}),"",MID(${text},${at}-${opens},${end}-${at}+${opens}+1))`;
}

/** A plain text without what says nothing of its number: the remark, and the brackets of a total. */
export const bareText = (text: string): string =>
  `TRIM(${withoutBrackets(`SUBSTITUTE(${text},${remarkIn(text)},"",1)`)})`;

/** Brackets say of a number that it is a total, wherever they stand around it and its words. */
const withoutBrackets = (text: string): string =>
  replaced(text, [
    ["[", ""],
    ["]", ""],
  ]);

/** A structure whose shares are all in percent, without the signs. */
export function structureIn(text: string): string {
  const [closed, bare] = [`${text}&":"`, `SUBSTITUTE(${text}&":","%:",":")`];
  const count = `LEN(${closed})-LEN(SUBSTITUTE(${closed},":",""))`;
  return `IF(LEN(${closed})-LEN(${bare})=${count},LEFT(${bare},LEN(${bare})-1),${text})`;
}

/** How a word is kept: what it says, then the word itself. Words that say nothing of a bound are open. */
const SAYS = { lower: ">", upper: "<", plain: "=", open: "~", openUpper: "≈" } as const;

function saysOf({ bound, isOpen }: BoundWord): string {
  if (isOpen === true) return bound === null ? SAYS.open : SAYS.openUpper;
  return SAYS[bound ?? "plain"];
}

const list = (texts: readonly string[]): string => `{${texts.map(quoted).join(",")}}`;

/** A word with the other characters that it may be written with: 不超过, 不超過; `≥`, `＞`. */
function spellings(word: string): readonly string[] {
  const alikes = Array.from(word, (sign) =>
    LOOK_ALIKES.filter(([each]) => each === sign).flatMap(([, others]) => Array.from(others)),
  );
  const count = Math.max(0, ...alikes.map(({ length }) => length));
  const others = Array.from({ length: count }, (_, index) =>
    Array.from(word, (sign, place) => alikes[place]?.[index] ?? sign).join(""),
  );
  return [word, ...others];
}

/** LOOKUP answers with the last that fits: longer ones are last, for 不低于 is more than 低于. */
const byLength = ([one]: Spelling, [other]: Spelling): number => one.length - other.length;

type Spelling = readonly [written: string, kept: string];

/** What the text begins or ends with, as it is kept; blank where it is none of these. */
function knownAt(side: "LEFT" | "RIGHT", text: string, words: readonly Spelling[]): string {
  const sorted = [...words].sort(byLength);
  const written = list(sorted.map(([each]) => each));
  const kept = list(sorted.map(([, each]) => each));
  return `IFERROR(LOOKUP(2,1/(${side}(${text},LEN(${written}))=${written}),${kept}),"")`;
}

const BEFORE = spelt(WORDS_BEFORE);
const BEHIND = spelt(WORDS_BEHIND);

function spelt(words: readonly (readonly [string, BoundWord])[]): readonly Spelling[] {
  return words.flatMap(([word, says]) =>
    spellings(word).map((each): Spelling => [each, saysOf(says) + each]),
  );
}

const BESIDE = "|";

/** The words before and behind the number of a bare text, each with what it says: `>不低于|`. */
export const wordsBeside = (bare: string): string =>
  `${knownAt("LEFT", bare, BEFORE)}&"${BESIDE}"&${knownAt("RIGHT", bare, BEHIND)}`;

/** What stands between the words: a number, with its unit behind it. */
function betweenWords(bare: string, words: string): string {
  const before = `MAX(0,FIND("${BESIDE}",${words})-2)`;
  const behind = `MAX(0,LEN(${words})-FIND("${BESIDE}",${words})-1)`;
  return `TRIM(MID(${bare},${before}+1,MAX(0,LEN(${bare})-${before}-${behind})))`;
}

const UNIT_SPELLINGS = [...UNITS.keys()].flatMap((unit) =>
  spellings(unit).map((each): Spelling => [each, unit]),
);

/** [§9] The unit that stands behind a number; blank for none. */
export const unitBehind = (bare: string, words: string): string =>
  knownAt("RIGHT", betweenWords(bare, words), UNIT_SPELLINGS);

/** The number as it is written, without its unit. */
export function numberAsWritten(bare: string, words: string, unit: string): string {
  const between = betweenWords(bare, words);
  return `TRIM(LEFT(${between},LEN(${between})-LEN(${unit})))`;
}

/** The same without what stands between its thousands. */
export const withoutGroups = (number: string): string =>
  replaced(number, [
    [",", ""],
    [" ", ""],
  ]);

/** The cells of a figure that has been taken apart. */
export interface FigureCells {
  /** As it is entered or printed. */
  readonly cell: string;
  readonly text: string;
  readonly words: string;
  readonly unit: string;
  readonly number: string;
}

/**
 * For AND, and to be taken for FALSE where it is an error: that thousands stand in groups of three between
 * the same signs, brackets around the number, no words beside it that contradict each other, and no remark
 * but one that a bound includes its number.
 */
export function isWellWritten(at: FigureCells): string {
  return [isGrouped(at), isBracketed(at), isOfOneMind(at.words), isOwnRemark(at)].join(",");
}

function isGrouped({ cell, number }: FigureCells): string {
  const groups = replaced(number, [
    [" ", ","],
    ["-", ""],
    ["+", ""],
  ]);
  const whole = `LEFT(${groups},FIND(".",${groups}&".")-1)`;
  const right = `TEXT(INT(ABS(VALUE(${withoutGroups(number)}))),"#,##0")`;
  const isApart = `ISNUMBER(FIND(" ",${number}))`;
  const oneSign = `OR(ISERROR(FIND(",",${number})),NOT(${isApart}))`;
  const noneBehindPoint = `LEN(${groups})-LEN(SUBSTITUTE(${groups},",",""))=INT((LEN(${whole})-1)/4)`;
  // TRIM has made one blank of two, and a blank of a break.
  const typed = replaced(cell, [
    ["\u00a0", " "],
    ["\u3000", " "],
  ]);
  const oneBlank = `OR(NOT(${isApart}),ISNUMBER(FIND(${number},${typed})))`;
  return `IF(${withoutGroups(number)}=${number},TRUE,AND(${oneSign},${whole}=${right},${noneBehindPoint},${oneBlank}))`;
}

function isBracketed({ text, number }: FigureCells): string {
  const one = (sign: string): string => `LEN(${text})-LEN(SUBSTITUTE(${text},"${sign}",""))=1`;
  const place = `FIND(${number},${text})`;
  return (
    `IF(${withoutBrackets(text)}=${text},TRUE,AND(${one("[")},${one("]")},` +
    `FIND("[",${text})<${place},FIND("]",${text})>${place}))`
  );
}

const END = "|";
const OWN_WORDS = ["本数", "该数"];

/** [§1] A bound includes its number: a remark may say so, and nothing else. */
function isOwnRemark({ text, words, unit, number }: FigureCells): string {
  const at = `FIND("${REMARK}",${text})`;
  const numbers = [number, `${number}&${unit}`];
  const inBrackets = [
    list(["", ...OWN_WORDS].map((each) => `(${REMARK}${each})`)),
    ...numbers.map((each) => `"(${REMARK}"&${each}&")"`),
  ];
  const atEnd = [
    list(OWN_WORDS.map((each) => REMARK + each + END)),
    ...numbers.map((each) => `"${REMARK}"&${each}&"${END}"`),
  ];
  // A bracket that is opened and not closed leaves nothing to be found.
  const closed = `SUBSTITUTE(${text}&"${END}","(${REMARK}","(")`;
  const places = [
    ...inBrackets.map((each) => `FIND(${each},${text})`),
    ...atEnd.map((each) => `FIND(${each},${closed})`),
  ];
  const isBounded = `OR(${isBound(words, "lower")},${isBound(words, "upper")})`;
  return `IF(ISERROR(${at}),TRUE,AND(FIND(${number},${text})<${at},${isBounded},COUNT(${places.join(",")})>0))`;
}

const saysBefore = (words: string): string => `LEFT(${words})`;
const saysBehind = (words: string): string => `MID(${words},FIND("${BESIDE}",${words})+1,1)`;

function isOfOneMind(words: string): string {
  const [before, behind] = [saysBefore(words), saysBehind(words)];
  const isOpen = `OR(${before}={"${BESIDE}","${SAYS.open}","${SAYS.openUpper}"})`;
  return `OR(${isOpen},${behind}="",${before}=${behind})`;
}

/** Whether the words beside a number say that it is a lower bound, an upper one. */
export function isBound(words: string, bound: "lower" | "upper"): string {
  const said = `OR(${saysBefore(words)}="${SAYS[bound]}",${saysBehind(words)}="${SAYS[bound]}")`;
  if (bound === "lower") return said;
  return `OR(${said},AND(${saysBefore(words)}="${SAYS.openUpper}",${saysBehind(words)}=""))`;
}
