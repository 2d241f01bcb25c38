import type { XlsxProblem } from "../xlsxProblem";

/** Of Microsoft's compound files: .xls, .et, and any Office file under a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** The entry of a compound file that holds a workbook under a password. */
const ENCRYPTED = utf16("EncryptedPackage");
/** Behind a byte order mark and white space. */
const LONGEST_BLANK_START = 1_024;

/** What a file is that cannot be an .xlsx, by its first bytes; null where it may be one. */
export function foreignFile(bytes: Uint8Array): XlsxProblem | null {
  if (bytes.length === 0) return { name: "emptyFile" };
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, COMPOUND_FILE)) {
    return { name: indexOf(bytes, ENCRYPTED) >= 0 ? "passwordProtected" : "oldFormat" };
  }
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_BLANK_START));
  const isMarkup = /^[\s\0\u00ef\u00bb\u00bf\u00ff\u00fe]*</u.test(start);
  return { name: isMarkup ? "markup" : "notWorkbook" };
}

function utf16(text: string): readonly number[] {
  return Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
