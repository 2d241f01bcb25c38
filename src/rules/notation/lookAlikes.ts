/**
 * [§1] Characters that printed plans and Chinese input methods use for the same sign, and the traditional
 * characters of the words that stand beside figures. Invisible ones carry no meaning and are dropped.
 */
export const LOOK_ALIKES: readonly (readonly [sign: string, alikes: string])[] = [
  ["", "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"],
  ["", "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"],
  [">", "＞﹥≥≧⩾"],
  ["<", "＜﹤≤≦⩽"],
  ["=", "＝﹦"],
  ["[", "［〔【〖﹝"],
  ["]", "］〕】〗﹞"],
  ["(", "（﹙"],
  [")", "）﹚"],
  [":", "：﹕∶"],
  ["%", "％﹪"],
  [",", "，﹐"],
  [".", "．﹒"],
  ["/", "／"],
  ["+", "＋﹢"],
  ["-", "－﹣−"],
  ["—", "–―‒‐‑─﹘"],
  ["内", "內"],
  ["达", "達"],
  ["万", "萬"],
  ["亿", "億"],
  ["于", "於"],
  ["过", "過"],
  ["约", "約"],
  ["稳", "穩"],
  ["间", "間"],
  ["户", "戶"],
  ["个", "個"],
  ["场", "場"],
  ["门", "門"],
  ["节", "節"],
  ["项", "項"],
  ["岁", "歲"],
  ["点", "點"],
  ["标", "標"],
  ["台", "臺"],
];

const FULL_WIDTH_ZERO = 0xff10;
const SIGN_OF = new Map(
  LOOK_ALIKES.flatMap(([sign, alikes]) => Array.from(alikes, (alike) => [alike, sign] as const)),
);
for (let digit = 0; digit <= 9; digit++) {
  SIGN_OF.set(String.fromCharCode(FULL_WIDTH_ZERO + digit), String(digit));
}

const SPACE = 32;
const LAST_ASCII = 126;
/** What ends a line, or stands between two cells. U+0085 is one that `\s` does not know. */
const BREAK = /[\n\r\t\v\f\u0085\u2028\u2029]/u;
const BLANK = /[\s\u0085]/u;

/**
 * The text with one sign for each meaning, a space for every kind of space, and a line feed for every
 * kind of break. Minus signs become `-`, dashes that cannot be a minus (`–`, `—`) become `—`.
 */
export function plainSigns(text: string): string {
  let plain = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code >= SPACE && code <= LAST_ASCII) plain += character;
    else plain += SIGN_OF.get(character) ?? plainBlank(character);
  }
  return plain;
}

function plainBlank(character: string): string {
  if (!BLANK.test(character)) return character;
  return BREAK.test(character) ? "\n" : " ";
}

/** The same without blanks, for words and dates, which blanks say nothing in. */
export const withoutLookAlikes = (text: string): string => plainSigns(text).replace(/\s/gu, "");
