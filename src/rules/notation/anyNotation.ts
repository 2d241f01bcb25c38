import { type Figure, numberFigure, type NumberFigure } from "../figures/figure";
import { UNITS } from "../figures/units";

type Bound = NumberFigure["bound"];

/** [§1] Signs and words before a number. Without a bound of their own: 控制在3.5以内, 保持60以上. */
const BOUND_PREFIXES: Readonly<Record<string, Bound | "needsSuffix">> = {
  ">": "lower",
  ">=": "lower",
  不低于: "lower",
  不少于: "lower",
  不小于: "lower",
  至少: "lower",
  达到: "lower",
  达: "lower",
  "<": "upper",
  "<=": "upper",
  不超过: "upper",
  不高于: "upper",
  不大于: "upper",
  不多于: "upper",
  控制在: "needsSuffix",
  保持在: "needsSuffix",
  保持: "needsSuffix",
  稳定在: "needsSuffix",
};

/** [§1] Words behind a number. 5.5左右 is a plain number. */
const BOUND_SUFFIXES: Readonly<Record<string, Bound>> = {
  以上: "lower",
  及以上: "lower",
  以内: "upper",
  之内: "upper",
  以下: "upper",
  及以下: "upper",
  左右: null,
};

const oneOf = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join("|");

const PREFIX = `(${oneOf(Object.keys(BOUND_PREFIXES))})?`;
const SUFFIX = `(${oneOf(Object.keys(BOUND_SUFFIXES))})?`;
const UNIT = `(${oneOf(UNITS.keys())})?`;
const DIGITS = String.raw`(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)`;
const PLAIN = new RegExp(`^${PREFIX}${DIGITS}${UNIT}${SUFFIX}$`, "u");
const TOTAL = new RegExp(
  String.raw`^${PREFIX}\[${PREFIX}${DIGITS}${UNIT}${SUFFIX}\]${UNIT}${SUFFIX}$`,
  "u",
);
const NO_FIGURE = /^(?:[-—]+|\/)$/u;
const SHARES = /^\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+$/u;

/**
 * [§1] Reads any accepted notation from `plain`, the text without look-alikes. Undefined means
 * that the text is in no accepted notation.
 */
export function readAnyFigure(plain: string, text: string): Figure | undefined {
  if (NO_FIGURE.test(plain)) return { kind: "none", text };
  if (SHARES.test(plain)) return structure(plain, text);
  return number(plain, text);
}

function structure(plain: string, text: string): Figure {
  const shares = plain.split(":");
  return {
    kind: "structure",
    parts: shares.map(Number),
    decimals: Math.max(...shares.map(decimalsOf)),
    text,
  };
}

function number(plain: string, text: string): NumberFigure | undefined {
  const total = TOTAL.exec(plain);
  const match = total ?? PLAIN.exec(plain);
  if (match === null) return undefined;
  const groups = match.slice(1).filter(Boolean);
  const found = (table: object): string[] => groups.filter((word) => Object.hasOwn(table, word));
  const units = groups.filter((word) => UNITS.has(word));
  const digits = groups
    .filter((word) => /\d/u.test(word))
    .join("")
    .replaceAll(",", "");
  const bound = oneBound(found(BOUND_PREFIXES), found(BOUND_SUFFIXES));
  const value = Number(digits);
  if (bound === undefined || units.length > 1 || !Number.isFinite(value)) return undefined;
  return numberFigure(value + 0, decimalsOf(digits), bound, total !== null, units[0] ?? null, text);
}

/** One bound, however often it is said (不低于60以上); undefined where the words contradict. */
function oneBound(
  prefixes: readonly string[],
  suffixes: readonly string[],
): NumberFigure["bound"] | undefined {
  const said = prefixes.map((word) => BOUND_PREFIXES[word]);
  if (said.includes("needsSuffix") && suffixes.length === 0) return undefined;
  const bounds = new Set([
    ...said.filter((bound) => bound !== "needsSuffix"),
    ...suffixes.map((word) => BOUND_SUFFIXES[word]),
  ]);
  if (bounds.size > 1) return undefined;
  return [...bounds][0] ?? null;
}

function decimalsOf(digits: string): number {
  const pointAt = digits.indexOf(".");
  return pointAt < 0 ? 0 : digits.length - pointAt - 1;
}
