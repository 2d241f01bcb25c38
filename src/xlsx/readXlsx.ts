import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import type { SheetGrid } from "../layout/keys/keyedGrid";
import { fail, ok, type Result } from "../rules/result";
import { gridOfSheet } from "./gridOfSheet";
import { openPackage, type PackageParts } from "./openPackage";
import { mainPart, plainWorkbook } from "./plainWorkbook";
import { LIMITS, MEGABYTE, type XlsxProblem } from "./xlsxProblem";

type Grids = Result<readonly SheetGrid[], XlsxProblem>;

/**
 * All sheets of an .xlsx file, in the order of their tabs: what their cells hold, to the letter.
 *
 * Texts stay texts and numbers numbers; dates are serial numbers of the 1900 date system. Never
 * throws: what cannot be read whole is refused with the reason.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Grids> {
  const foreign = foreignFile(bytes);
  if (foreign !== null) return fail(foreign);
  const zip = openPackage(bytes);
  if (zip === null) return fail({ name: "damagedFile" });
  const main = mainPart(zip);
  if (!main.ok) return main;
  if (main.value.endsWith(".bin")) return fail({ name: "binaryWorkbook" });
  return readPlain(zip, main.value);
}

/**
 * All sheets of a file of any kind that SheetJS knows and this project's limits can bound: .xlsx, .xls
 * and WPS's .et, .xlsb, .ods, and .csv in UTF-8, UTF-16 or GBK, whose cells are all texts, as printed.
 *
 * In the formulas of an .ods SheetJS keeps some references as `[.$A1]` and takes the `$` from others:
 * they tell that a cell has a formula, and cannot be compared with the one that it was handed out with.
 */
export async function readAnyWorkbook(bytes: Uint8Array): Promise<Grids> {
  const foreign = foreignFile(bytes);
  if (foreign?.name === "oldFormat") return readWhole(bytes);
  if (foreign?.name === "notWorkbook") return readText(bytes);
  const zip = foreign === null ? openPackage(bytes) : null;
  const isOther = zip?.has("content.xml") === true || zip?.has("xl/workbook.bin") === true;
  return zip !== null && isOther ? readSoundZip(bytes, zip) : readXlsx(bytes);
}

async function readPlain(zip: PackageParts, main: string): Promise<Grids> {
  const plain = plainWorkbook(zip, main);
  if (!plain.ok) return plain;
  const book = await readBook(plain.value.bytes);
  if (!book.ok) return book;
  return gridsOf(book.value, plain.value.sheets);
}

/** Lists an .ods file's parts, and says which are under a password. */
const ODS_MANIFEST = "meta-inf/manifest.xml";

/** SheetJS unpacks a zip itself: first every part is found to be sound, and all to keep within the limit. */
async function readSoundZip(bytes: Uint8Array, zip: PackageParts): Promise<Grids> {
  const manifest = zip.has(ODS_MANIFEST) ? zip.unpack(ODS_MANIFEST) : null;
  if (manifest?.ok === true && indexOf(manifest.value, ascii("encryption-data")) >= 0) {
    return fail({ name: "passwordProtected" });
  }
  for (const part of zip.names().filter((name) => /\.(?:xml|bin|rels)$/u.test(name))) {
    const unpacked = zip.unpack(part);
    if (!unpacked.ok) return unpacked;
  }
  return readWhole(bytes);
}

async function readText(bytes: Uint8Array): Promise<Grids> {
  const text = decodedText(bytes);
  if (text === null || text.includes("\0")) return fail({ name: "notWorkbook" });
  // A line before it keeps a table that begins with `ID` or `PK` from being taken for another format.
  const read = await readWhole(`\ufeff\n${text}`);
  if (!read.ok) return read;
  return ok(read.value.map(({ name, cells }) => ({ name, cells: cells.slice(1) })));
}

/** Programs in Chinese write a .csv in GBK, which is no sound UTF-8; null where it is neither. */
function decodedText(bytes: Uint8Array): string | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  for (const encoding of isUtf16 ? ["utf-16le"] : ["utf-8", "gbk"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  }
  return null;
}

async function readWhole(data: Uint8Array | string): Promise<Grids> {
  if (data.length > LIMITS.megabytes * MEGABYTE) {
    return fail({ name: "tooMuchData", mostMegabytes: LIMITS.megabytes });
  }
  const book = await readBook(data);
  if (!book.ok) return book;
  return gridsOf(
    book.value,
    book.value.SheetNames.map((name) => ({ name, part: name })),
  );
}

/** SheetJS is fetched with the first file that is read. It throws where it can make nothing of a file. */
async function readBook(data: Uint8Array | string): Promise<Result<WorkBook, XlsxProblem>> {
  const { read } = await import(/* webpackChunkName: "readXlsx" */ "@e965/xlsx");
  const options: ParsingOptions = {
    type: typeof data === "string" ? "string" : "array",
    dense: true,
    nodim: true,
    cellHTML: false,
    // `shownFormula` knows which prefixes to take away.
    xlfn: true,
    // Texts of a .csv are not taken for numbers or dates.
    raw: true,
    // Tells dates from numbers where days are counted from 1904.
    cellNF: true,
  };
  try {
    return ok(read(data, options));
  } catch (error) {
    const isLocked = error instanceof Error && /password/iu.test(error.message);
    return fail({ name: isLocked ? "passwordProtected" : "damagedFile" });
  }
}

function gridsOf(
  book: WorkBook,
  sheets: readonly { readonly name: string; readonly part: string }[],
): Grids {
  if (sheets.length === 0) return fail({ name: "noSheet" });
  const isFrom1904 = book.Workbook?.WBProps?.date1904 === true;
  const grids: SheetGrid[] = [];
  let mostCells: number = LIMITS.cells;
  for (const [index, { name, part }] of sheets.entries()) {
    const sheet = book.Sheets[book.SheetNames[index] ?? ""];
    const grid = gridOfSheet(sheet, { name, part, mostCells, isFrom1904 });
    if (!grid.ok) return grid;
    grids.push(grid.value);
    mostCells -= grid.value.cells.length * (grid.value.cells[0]?.length ?? 0);
  }
  return ok(grids);
}

/** Of Microsoft's compound files: .xls, .et, and any Office file under a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** The entry of a compound file that holds a workbook under a password. */
const ENCRYPTED = utf16("EncryptedPackage");
/** Behind a byte order mark and white space. */
const LONGEST_BLANK_START = 1_024;

/** What a file is that cannot be an .xlsx, by its first bytes; null where it may be one. */
function foreignFile(bytes: Uint8Array): XlsxProblem | null {
  if (bytes.length === 0) return { name: "emptyFile" };
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, COMPOUND_FILE)) {
    return { name: indexOf(bytes, ENCRYPTED) >= 0 ? "passwordProtected" : "oldFormat" };
  }
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_BLANK_START));
  const isMarkup = /^[\s\0\u00ef\u00bb\u00bf\u00ff\u00fe]*</u.test(start);
  return { name: isMarkup ? "markup" : "notWorkbook" };
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function utf16(text: string): readonly number[] {
  return ascii(text).flatMap((code) => [code, 0]);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function indexOf(bytes: Uint8Array, sought: readonly number[]): number {
  const first = sought[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
