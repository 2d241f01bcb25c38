import { BOUND_PREFIXES, BOUND_SUFFIXES } from "./bounds";
import type { Figure, NumberFigure } from "./figure";
import { numberFigure } from "./numberFigure";
import { UNITS } from "./units";

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
