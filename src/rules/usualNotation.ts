import type { NumberFigure } from "./figure";
import { numberFigure } from "./numberFigure";

const ZERO = 48;
const NINE = 57;
const POINT = 46;
const OPEN = 91;
const CLOSE = 93;
/** `>` `＞` `﹥` `≥` */
const GREATER = 62;
const FULL_GREATER = 0xff1e;
const SMALL_GREATER = 0xfe65;
const AT_LEAST = 0x2265;
/** 以, 内, 上, 下 */
const YI = 0x4ee5;
const NEI = 0x5185;
const SHANG = 0x4e0a;
const XIA = 0x4e0b;

/** Powers of ten that are exact as doubles: dividing by one rounds once, as reading the text does. */
const TENS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
const MOST_DIGITS = 15;

/**
 * [§1] Reads the forms that fill most cells (`140.28`, `[37.5]`, `>60`, `3.5以内`) without
 * normalising the text. Null means "not one of these", not "unreadable". Sheets hand over a
 * hundred thousand of them at a time, so it allocates nothing but the figure.
 */
export function readUsualFigure(text: string): NumberFigure | null {
  const end = text.length;
  let at = 0;
  let bound: NumberFigure["bound"] = null;
  let code = text.charCodeAt(0);
  if (code === GREATER || code === SMALL_GREATER || code === FULL_GREATER || code === AT_LEAST) {
    bound = "lower";
    code = text.charCodeAt(++at);
  }
  const isTotal = code === OPEN;
  if (isTotal) code = text.charCodeAt(++at);

  const firstDigitAt = at;
  let digits = 0;
  let pointAt = -1;
  for (; at < end; code = text.charCodeAt(++at)) {
    if (code >= ZERO && code <= NINE) digits = digits * 10 + (code - ZERO);
    else if (code === POINT && pointAt < 0) pointAt = at;
    else break;
  }
  const hasPoint = pointAt >= 0;
  const decimals = hasPoint ? at - pointAt - 1 : 0;
  const length = at - firstDigitAt - (hasPoint ? 1 : 0);
  if (length === 0 || length > MOST_DIGITS) return null;
  if (hasPoint && (decimals === 0 || pointAt === firstDigitAt)) return null;
  if (isTotal && text.charCodeAt(at++) !== CLOSE) return null;

  if (at < end) {
    if (bound !== null || at + 2 !== end || text.charCodeAt(at) !== YI) return null;
    const word = text.charCodeAt(at + 1);
    if (word === NEI || word === XIA) bound = "upper";
    else if (word === SHANG) bound = "lower";
    else return null;
  }
  return numberFigure(digits / Number(TENS[decimals]), decimals, bound, isTotal, null, text);
}
