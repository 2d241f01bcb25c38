import { nearUnits } from "../figures/units";

/** [§1] Which part of a text keeps it from being a figure. */
export type FigureTrouble =
  /** A number with a unit that is not known: 25万, 25公里. */
  | { readonly kind: "unit"; readonly part: string; readonly nearMatches: readonly string[] }
  /** 下降3%, 翻一番: what it comes to depends on another year's figure. */
  | { readonly kind: "anotherYear"; readonly part: string }
  /** 3-6 */
  | { readonly kind: "range" }
  /** A blank or a line break inside a number, where no thousands begin. */
  | { readonly kind: "twoFigures" }
  /** 280,12: a comma before anything but three digits. */
  | { readonly kind: "separator" }
  /** Words that say a lower and an upper bound at once. */
  | { readonly kind: "bounds"; readonly parts: readonly string[] }
  /** Words that belong to no notation. */
  | { readonly kind: "words"; readonly part: string };

/** The longest unit that a plan would print. */
const LONGEST_UNIT = 6;

const TWO_FIGURES = /[\d.,][ \n]+[+-]?[\d.,]/u;
const ANOTHER_YEAR =
  /年均增长|增长|下降|提高|降低|增加|减少|上升|增長|減少|翻[一两]?[番倍]|[\d一两二三四五六七八九十]倍/u;
const RANGE = /\d[^\d:]*[-—~～至到][^\d:]*\d/u;
const SEPARATOR = /\d,|,\d/u;
const UNIT_LIKE = /^[\p{L}\p{So}/]+$/u;

/**
 * What is the trouble with a text that cannot be read: `rest` is what is left of it behind its number,
 * or null where it has no number to begin with.
 */
export function figureTrouble(plain: string, rest: string | null): FigureTrouble {
  if (TWO_FIGURES.test(plain)) return { kind: "twoFigures" };
  const [part] = ANOTHER_YEAR.exec(plain) ?? [];
  if (part !== undefined) return { kind: "anotherYear", part };
  if (RANGE.test(plain)) return { kind: "range" };
  if (SEPARATOR.test(plain)) return { kind: "separator" };
  if (rest === null || rest === "") return { kind: "words", part: plain };
  const isUnit = rest.length <= LONGEST_UNIT && UNIT_LIKE.test(rest);
  if (!isUnit) return { kind: "words", part: rest };
  return { kind: "unit", part: rest, nearMatches: nearUnits(rest) };
}
