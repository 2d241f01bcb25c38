import { zipSync } from "fflate";

/** In UTF-16 units; a file system's 255 bytes are 85 Chinese characters. */
const LONGEST_NAME = 80;
/** What Windows forbids, control characters, and halves of characters. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cs}]/gu;
/** Names of devices in Windows, whatever ending follows. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)/iu;
const ENDING = /(?:\.[A-Za-z0-9]{1,10})?$/u;

/**
 * A file's name made legal for Windows, macOS and Linux, with a number where it is taken:
 * `霞山区.xlsx`, `霞山区 (2).xlsx`, …
 *
 * @param proposed with its ending
 * @param taken names in the same folder; upper and lower case count as the same
 */
export function fileName(proposed: string, taken: readonly string[]): string {
  const ending = ENDING.exec(proposed)?.[0] ?? "";
  const stem = legal(proposed.slice(0, proposed.length - ending.length));
  const used = new Set(taken.map(comparable));
  for (let number = 1; ; number++) {
    const suffix = (number === 1 ? "" : ` (${number})`) + ending;
    const name = shortened(stem, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(comparable(name))) return name;
  }
}

function legal(stem: string): string {
  // Windows drops dots and spaces at the end of a name.
  const name = stem
    .replace(FORBIDDEN, " ")
    .trim()
    .replace(/[. ]+$/u, "");
  if (name === "") return "_";
  return RESERVED.test(name) ? `_${name}` : name;
}

/** Never cuts a character that takes two UTF-16 units in half. */
function shortened(text: string, length: number): string {
  const cut = text.slice(0, length);
  const isHalf = /[\uD800-\uDBFF]$/.test(cut) && cut.length < text.length;
  return (isHalf ? cut.slice(0, -1) : cut).replace(/[. ]+$/u, "");
}

/** macOS keeps accents apart from their letters, and Windows takes capitals for small letters. */
const comparable = (name: string): string => name.normalize("NFC").toLowerCase();

export interface NamedFile {
  /** With its ending; made legal, and numbered where it comes twice. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Many files as the bytes of one .zip, with their names in UTF-8 and marked as such. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array<ArrayBuffer> {
  const names: string[] = [];
  for (const { name } of files) names.push(fileName(name, names));
  const entries = files.map(({ bytes }, index) => [names[index] ?? "", bytes] as const);
  // Workbooks are packed already: packing them again takes time and saves nothing.
  return zipSync(Object.fromEntries(entries), { level: 0 });
}
