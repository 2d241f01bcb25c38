/**
 * [§1] Characters that printed plans and Chinese input methods use for the same sign. Spaces of
 * every kind, zero-width ones too, carry no meaning in a figure and are dropped.
 */
const LOOK_ALIKES: readonly (readonly [sign: string, alikes: string])[] = [
  ["", "\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"],
  [">", "＞﹥≥≧⩾"],
  ["<", "＜﹤≤≦⩽"],
  ["=", "＝﹦"],
  ["[", "［〔【〖﹝"],
  ["]", "］〕】〗﹞"],
  [":", "：﹕∶"],
  ["%", "％﹪"],
  [",", "，﹐"],
  [".", "．﹒"],
  ["/", "／"],
  ["-", "－﹣−"],
  ["—", "–―‒‐‑─﹘"],
];

const FULL_WIDTH_ZERO = 0xff10;
const SIGN_OF = new Map(
  LOOK_ALIKES.flatMap(([sign, alikes]) => Array.from(alikes, (alike) => [alike, sign] as const)),
);
for (let digit = 0; digit <= 9; digit++) {
  SIGN_OF.set(String.fromCharCode(FULL_WIDTH_ZERO + digit), String(digit));
}

/**
 * The text with one sign for each meaning and without spaces. Minus signs become `-`, dashes
 * that cannot be a minus (`–`, `—`) become `—`.
 */
export function withoutLookAlikes(text: string): string {
  let plain = "";
  for (const character of text) {
    if (/\s/u.test(character)) continue;
    plain += SIGN_OF.get(character) ?? character;
  }
  return plain;
}
