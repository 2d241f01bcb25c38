import type { NumberFigure } from "../figures/figure";

/** What a scan finds; the same record can be filled again and again. */
export interface ScannedFigure {
  value: number;
  decimals: number;
  bound: NumberFigure["bound"];
  isTotal: boolean;
}

/** What stands behind the last character: no digit, sign or word. */
const END = -1;
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

const MOST_DIGITS = 15;

/**
 * [§1] Reads the forms that fill most cells (`140.28`, `[37.5]`, `>60`, `3.5以内`) without
 * normalising the text, into a record that is there already: sheets hand over a hundred thousand
 * texts at a time. False means "not one of these", not "unreadable".
 */
export function scanUsualFigure(text: string, into: ScannedFigure): boolean {
  const end = text.length;
  if (end === 0) return false;
  let at = 0;
  let bound: NumberFigure["bound"] = null;
  let code = text.charCodeAt(0);
  if (code === GREATER || code === SMALL_GREATER || code === FULL_GREATER || code === AT_LEAST) {
    bound = "lower";
    code = codeAt(text, ++at);
  }
  const isTotal = code === OPEN;
  if (isTotal) code = codeAt(text, ++at);

  const firstDigitAt = at;
  let digits = 0;
  while (code >= ZERO && code <= NINE) {
    digits = digits * 10 + (code - ZERO);
    code = codeAt(text, ++at);
  }
  let length = at - firstDigitAt;
  if (length === 0) return false;
  let decimals = 0;
  // A power of ten below 10¹⁵ is exact, so dividing by it rounds once, as reading the text does.
  let scale = 1;
  if (code === POINT) {
    code = codeAt(text, ++at);
    const firstDecimalAt = at;
    while (code >= ZERO && code <= NINE) {
      digits = digits * 10 + (code - ZERO);
      scale *= 10;
      code = codeAt(text, ++at);
    }
    decimals = at - firstDecimalAt;
    if (decimals === 0) return false;
    length += decimals;
  }
  if (length > MOST_DIGITS) return false;
  if (isTotal) {
    if (code !== CLOSE) return false;
    code = codeAt(text, ++at);
  }
  if (code !== END) {
    if (bound !== null || at + 2 !== end || code !== YI) return false;
    const word = text.charCodeAt(at + 1);
    if (word === NEI || word === XIA) bound = "upper";
    else if (word === SHANG) bound = "lower";
    else return false;
  }
  into.value = digits / scale;
  into.decimals = decimals;
  into.bound = bound;
  into.isTotal = isTotal;
  return true;
}

/** Reading past the end would give NaN, and a slow loop with it. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : END;
}
