import { UNITS } from "../../../rules/figures/units";
import { type BoundWord, WORDS_BEFORE, WORDS_BEHIND } from "../../../rules/notation/anyNotation";
import { quoted } from "../../formula";

/*
 * [§1] A printed or typed figure taken apart by formulas, step by step, each in a cell of its own: one sign
 * for each meaning, the words beside the number, its unit, and the number.
 */

/** As far as keyboards and plans write them; each is a level of a formula that may have 64. */
const SIGNS: readonly (readonly [alikes: string, sign: string])[] = [
  ...Array.from("０１２３４５６７８９", (digit, index) => [digit, String(index)] as const),
  ["．", "."],
  ["，", ","],
  ["％", "%"],
  ["／", "/"],
  ["：∶", ":"],
  ["［【〔", "["],
  ["］】〕", "]"],
  ["＞﹥≥", ">"],
  ["＜﹤≤", "<"],
  ["＝", "="],
  ["＋", "+"],
  ["－−", "-"],
  ["（", "("],
  ["）", ")"],
  ["\u00a0\u3000", " "],
  ["內", "内"],
  ["達", "达"],
  ["於", "于"],
  ["過", "过"],
  ["約", "约"],
  ["穩", "稳"],
  ["萬", "万"],
  ["億", "亿"],
];

/** The text with one sign for each meaning, and no blanks around it or beside a colon. */
export function plainText(text: string): string {
  const signs = SIGNS.flatMap(([alikes, sign]) =>
    Array.from(alikes, (alike) => [alike, sign] as const),
  );
  const colons = [
    [" :", ":"],
    [": ", ":"],
  ] as const;
  return `TRIM(${replaced(text, [...signs, ...colons])})`;
}

export const replaced = (
  text: string,
  pairs: readonly (readonly [found: string, sign: string])[],
): string =>
  pairs.reduce(
    (inner, [found, sign]) => `SUBSTITUTE(${inner},${quoted(found)},${quoted(sign)})`,
    text,
  );

/** Brackets say of a number that it is a total, wherever they stand around it and its words. */
const withoutBrackets = (text: string): string =>
  replaced(text, [
    ["[", ""],
    ["]", ""],
  ]);

/** How a word is kept: what it says, then the word itself. Words that say nothing of a bound are open. */
const SAYS = { lower: ">", upper: "<", plain: "=", open: "~", openUpper: "≈" } as const;

function saysOf({ bound, isOpen }: BoundWord): string {
  if (isOpen === true) return bound === null ? SAYS.open : SAYS.openUpper;
  return SAYS[bound ?? "plain"];
}

const list = (texts: readonly string[]): string => `{${texts.map(quoted).join(",")}}`;

/** LOOKUP answers with the last that fits: longer ones are last, for 不低于 is more than 低于. */
const byLength = (one: string, other: string): number => one.length - other.length;

function wordAt(
  side: "LEFT" | "RIGHT",
  text: string,
  words: readonly (readonly [string, BoundWord])[],
): string {
  const sorted = [...words].sort(([one], [other]) => byLength(one, other));
  const known = list(sorted.map(([word]) => word));
  const kept = list(sorted.map(([word, says]) => saysOf(says) + word));
  return `IFERROR(LOOKUP(2,1/(${side}(${text},LEN(${known}))=${known}),${kept}),"")`;
}

const BESIDE = "|";

/** The words before and behind the number of a plain text, each with what it says: `>不低于|`. */
export function wordsBeside(text: string): string {
  const bare = withoutBrackets(text);
  return `${wordAt("LEFT", bare, WORDS_BEFORE)}&"${BESIDE}"&${wordAt("RIGHT", bare, WORDS_BEHIND)}`;
}

/** What stands between the words: a number, with its unit behind it. */
function betweenWords(text: string, words: string): string {
  const bare = withoutBrackets(text);
  const before = `MAX(0,FIND("${BESIDE}",${words})-2)`;
  const behind = `MAX(0,LEN(${words})-FIND("${BESIDE}",${words})-1)`;
  return `TRIM(MID(${bare},${before}+1,MAX(0,LEN(${bare})-${before}-${behind})))`;
}

const UNIT_LIST = list([...UNITS.keys()].sort(byLength));

/** [§9] The unit that stands behind a number; blank for none. */
export function unitBehind(text: string, words: string): string {
  const between = betweenWords(text, words);
  return `IFERROR(LOOKUP(2,1/(RIGHT(${between},LEN(${UNIT_LIST}))=${UNIT_LIST}),${UNIT_LIST}),"")`;
}

/** The number as it is written, without its unit. */
export function numberAsWritten(text: string, words: string, unit: string): string {
  const between = betweenWords(text, words);
  return `TRIM(LEFT(${between},LEN(${between})-LEN(${unit})))`;
}

/** The same without what stands between its thousands. */
export const withoutGroups = (number: string): string =>
  replaced(number, [
    [",", ""],
    [" ", ""],
  ]);

/**
 * For AND, and to be taken for FALSE where it is an error: that thousands stand in groups of three between
 * the same signs, brackets around the number, and no words beside it that contradict each other.
 */
export function isWellWritten(text: string, words: string, number: string): string {
  return `${isGrouped(number)},${isBracketed(text, number)},${isOfOneMind(words)}`;
}

function isGrouped(number: string): string {
  const groups = replaced(number, [
    [" ", ","],
    ["-", ""],
    ["+", ""],
  ]);
  const whole = `LEFT(${groups},FIND(".",${groups}&".")-1)`;
  const right = `TEXT(INT(ABS(VALUE(${withoutGroups(number)}))),"#,##0")`;
  const oneSign = `OR(ISERROR(FIND(",",${number})),ISERROR(FIND(" ",${number})))`;
  const noneBehindPoint = `LEN(${groups})-LEN(SUBSTITUTE(${groups},",",""))=INT((LEN(${whole})-1)/4)`;
  return `IF(${withoutGroups(number)}=${number},TRUE,AND(${oneSign},${whole}=${right},${noneBehindPoint}))`;
}

function isBracketed(text: string, number: string): string {
  const one = (sign: string): string => `LEN(${text})-LEN(SUBSTITUTE(${text},"${sign}",""))=1`;
  const place = `FIND(${number},${text})`;
  return (
    `IF(${withoutBrackets(text)}=${text},TRUE,AND(${one("[")},${one("]")},` +
    `FIND("[",${text})<${place},FIND("]",${text})>${place}))`
  );
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
