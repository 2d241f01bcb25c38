import type { ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import { zipSync } from "fflate";
import type { SheetGrid } from "../layout/keys/keyedGrid";
import { fail, ok, type Result } from "../rules/result";
import { complete, gridOfSheet } from "./gridOfSheet";
import { openPackage, type PackageParts } from "./openPackage";
import { type NamedPlanGrid, planGridOfSheet } from "./planGridOfSheet";
import { mainPart, xlsxParts } from "./xlsxParts";
import { LIMITS, MEGABYTE, Refusal, refuse, type XlsxProblem } from "./xlsxProblem";

type Grids = readonly SheetGrid[];

/** A sheet as its grid, and as SheetJS read it, which tells formats and merged areas. */
interface ReadSheet {
  readonly grid: SheetGrid;
  readonly sheet: WorkSheet;
}
type ReadSheets = readonly ReadSheet[];

const gridsOf = (sheets: ReadSheets): Grids => sheets.map(({ grid }) => grid);

/**
 * All sheets of an .xlsx file, in the order of their tabs: what their cells hold, to the letter.
 *
 * Texts stay texts and numbers numbers; dates are serial numbers of the 1900 date system. Never
 * throws: what cannot be read whole is refused with the reason.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Grids, XlsxProblem>> {
  return refusable(async () => gridsOf(await readSheets(bytes)));
}

/**
 * All sheets of a file of any kind that SheetJS knows and this project's limits can bound: .xlsx, .xls
 * and WPS's .et, .xlsb, .ods, and .csv in UTF-8, UTF-16 or GBK, whose cells are all texts, as printed.
 *
 * In the formulas of an .ods SheetJS keeps some references as `[.$A1]` and takes the `$` from others:
 * they tell that a cell has a formula, and cannot be compared with the one that it was handed out with.
 */
export async function readAnyWorkbook(bytes: Uint8Array): Promise<Result<Grids, XlsxProblem>> {
  return refusable(async () => gridsOf(await readAnySheets(bytes)));
}

/** The sheets of such a file as `readPlanTable` takes them: with what their cells show, and merged areas. */
export async function readPlanGrids(
  bytes: Uint8Array,
): Promise<Result<readonly NamedPlanGrid[], XlsxProblem>> {
  return refusable(async () => {
    const sheets = await readAnySheets(bytes);
    // SheetJS tells no type of this part of it.
    const { SSF } = (await import(/* webpackChunkName: "readXlsx" */ "@e965/xlsx")) as {
      readonly SSF: { readonly format: (pattern: string, value: number) => string };
    };
    return sheets.map(({ grid, sheet }) => planGridOfSheet(grid, sheet, SSF.format));
  });
}

async function readAnySheets(bytes: Uint8Array): Promise<ReadSheets> {
  const foreign = foreignFile(bytes);
  if (foreign?.name === "oldFormat") return readWhole(bytes);
  if (foreign?.name === "notWorkbook") return readText(bytes);
  if (foreign !== null) return refuse(foreign);
  const zip = openPackage(bytes);
  const isOther = zip.has("content.xml") || zip.has("xl/workbook.bin");
  return isOther ? readSoundZip(bytes, zip) : readSheets(bytes);
}

async function refusable<T>(read: () => Promise<T>): Promise<Result<T, XlsxProblem>> {
  try {
    return ok(await read());
  } catch (error) {
    // SheetJS throws where it can make nothing of a file.
    return fail(error instanceof Refusal ? error.problem : { name: "damagedFile" });
  }
}

async function readSheets(bytes: Uint8Array): Promise<ReadSheets> {
  const foreign = foreignFile(bytes);
  if (foreign !== null) refuse(foreign);
  const zip = openPackage(bytes);
  const main = mainPart(zip);
  if (main.endsWith(".bin")) refuse({ name: "binaryWorkbook" });
  const { files, sheets, stringCount } = xlsxParts(zip, main);
  if (sheets.every((sheet) => sheet === null)) refuse({ name: "noSheet" });
  // SheetJS unpacks the larger form of the zip wrongly, and whatever else a file holds.
  const book: ReadBook = await readBook(zipSync(files, { level: 0 }), {
    cellFormula: false,
    // Numbers need not be formatted but where formats tell dates: it then looks up the format's own.
    cellText: "xl/styles.xml" in files,
  });
  const areTextsCounted = stringCount === 0 || book.Strings?.length === stringCount + 1;
  const names = new Set(book.SheetNames);
  if (!areTextsCounted || names.size !== sheets.length) refuse({ name: "damagedPart", part: main });
  const grids: ReadSheet[] = [];
  for (const [index, stored] of sheets.entries()) {
    if (stored === null) continue;
    const sheet = book.Sheets[book.SheetNames[index] ?? ""];
    const isWhole =
      sheet !== undefined && complete(sheet, stored, (style) => formatOf(book, style));
    if (!isWhole) refuse({ name: "damagedPart", part: stored.part });
    grids.push({ grid: gridWithin(sheet, stored, book, gridsOf(grids)), sheet });
  }
  return grids;
}

/** What SheetJS tells and its types do not. */
interface ReadBook extends WorkBook {
  readonly Strings?: readonly unknown[];
  readonly Styles?: { readonly CellXf?: readonly { readonly numFmtId?: number }[] };
  /** Number formats, the format's own among them where a cell has one. */
  readonly SSF?: Readonly<Record<number, string>>;
}

/** SheetJS takes this format of the format's own, a time of the day in Chinese, for a date. */
const CHINESE_TIME = 55;

function formatOf({ Styles, SSF }: ReadBook, style: number): string {
  const format = Styles?.CellXf?.[style]?.numFmtId ?? 0;
  return format === CHINESE_TIME ? "" : (SSF?.[format] ?? "");
}

function gridWithin(
  sheet: WorkBook["Sheets"][string],
  { name, part }: { readonly name: string; readonly part: string },
  book: WorkBook,
  before: Grids,
): SheetGrid {
  const readCells = before.reduce(
    (sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0),
    0,
  );
  const isFrom1904 = book.Workbook?.WBProps?.date1904 === true;
  const facts = { name, mostCells: LIMITS.cells - readCells, isFrom1904 };
  return gridOfSheet(sheet, facts) ?? refuse({ name: "damagedPart", part });
}

/** Lists an .ods file's parts, and says which are under a password. */
const ODS_MANIFEST = "meta-inf/manifest.xml";

/** SheetJS unpacks a zip itself: first every part is found to be sound, and all to keep within the limit. */
async function readSoundZip(bytes: Uint8Array, zip: PackageParts): Promise<ReadSheets> {
  const isLocked =
    zip.has(ODS_MANIFEST) && indexOf(zip.unpack(ODS_MANIFEST), ascii("encryption-data")) >= 0;
  if (isLocked) refuse({ name: "passwordProtected" });
  for (const part of zip.names()) {
    if (/\.(?:xml|bin|rels)$/u.test(part)) zip.unpack(part);
  }
  return readWhole(bytes);
}

async function readText(bytes: Uint8Array): Promise<ReadSheets> {
  const text = decodedText(bytes);
  if (text === null || text.includes("\0")) return refuse({ name: "notWorkbook" });
  // A line before it keeps a table that begins with `ID` or `PK` from being taken for another format.
  const read = await readWhole(`\ufeff\n${text}`);
  return read.map(({ grid: { name, cells }, sheet }) => ({
    grid: { name, cells: cells.slice(1) },
    sheet,
  }));
}

/** Programs in Chinese write a .csv in GBK, which is no sound UTF-8; null where it is neither. */
export function decodedText(bytes: Uint8Array): string | null {
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

async function readWhole(data: Uint8Array | string): Promise<ReadSheets> {
  if (data.length > LIMITS.megabytes * MEGABYTE) {
    refuse({ name: "tooMuchData", mostMegabytes: LIMITS.megabytes });
  }
  const book = await readBook(data);
  if (book.SheetNames.length === 0) refuse({ name: "noSheet" });
  const grids: ReadSheet[] = [];
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name] ?? refuse({ name: "damagedPart", part: name });
    grids.push({ grid: gridWithin(sheet, { name, part: name }, book, gridsOf(grids)), sheet });
  }
  return grids;
}

/** SheetJS is fetched with the first file that is read. */
async function readBook(
  data: Uint8Array | string,
  options: ParsingOptions = {},
): Promise<WorkBook> {
  const { read } = await import(/* webpackChunkName: "readXlsx" */ "@e965/xlsx");
  try {
    return read(data, {
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
      ...options,
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password/iu.test(error.message);
    if (isLocked) refuse({ name: "passwordProtected" });
    throw error;
  }
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
