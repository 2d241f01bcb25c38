import { strToU8 } from "fflate";
import { SaxesParser } from "saxes";
import type { PackageParts } from "./openPackage";
import { LIMITS, MEGABYTE, refuse } from "./xlsxProblem";

/** The parts of an .xlsx file that SheetJS is to read, each found whole and sound. */
export interface XlsxParts {
  /** By the names where SheetJS looks for them. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** In the order of their tabs, hidden ones among them; null for a tab that is a chart. */
  readonly sheets: readonly (StoredSheet | null)[];
  readonly stringCount: number;
}

/** What must be known of a sheet besides what SheetJS reads of it. */
export interface StoredSheet {
  readonly name: string;
  readonly part: string;
  /** Those that hold something, by `placeOf`. */
  readonly cells: ReadonlyMap<number, StoredCell>;
  readonly mergeCount: number;
}

export interface StoredCell {
  readonly type: string;
  readonly style: number;
  /** What `<v>` holds; of a text that stands in the cell itself, what its `<t>` hold. */
  readonly value: string;
  readonly formula: string;
  /** How far above and to the left the cell is whose formula this cell shares; null where it shares none. */
  readonly from: readonly [rows: number, columns: number] | null;
}

/** The part that a package begins with: `xl/workbook.xml`, or `xl/workbook.bin` in an .xlsb. */
export function mainPart(zip: PackageParts): string {
  const main = relationships(zip, "").find(({ kind }) => kind === "officeDocument");
  return main?.part ?? refuse({ name: "notWorkbook" });
}

/**
 * Finds and checks what SheetJS is to read of an .xlsx file. It passes over in silence what is missing
 * or broken off, and guesses where parts are: so they are found here, by their relationships.
 */
export function xlsxParts(zip: PackageParts, main: string): XlsxParts {
  const tabs: { name: string; id: string; isHidden: boolean }[] = [];
  const found = { root: "", isFrom1904: false };
  const open: XmlEvents["open"] = (name, attributes) => {
    found.root ||= name;
    found.isFrom1904 ||=
      name === "workbookPr" && /^(?:1|true)$/u.test(attributes["date1904"] ?? "");
    if (name !== "sheet") return;
    const { name: tab = "", id = "", state = "" } = attributes;
    tabs.push({ name: tab, id, isHidden: /hidden$/iu.test(state) });
  };
  const book = readPart(zip, main, { open });
  if (found.root !== "workbook") refuse({ name: "notWorkbook" });
  const related = relationships(zip, main);
  const files: Record<string, string> = {
    "xl/workbook.xml": book,
  };
  let contentTypes = "";
  let stringCount = 0;
  for (const kind of ["sharedStrings", "styles"]) {
    const part = related.find((each) => each.kind === kind)?.part;
    // Looks matter where days count from 1904 alone: only a number that is shown as a date is one.
    // A list that is named and is not there is missed by a cell that refers to it, if there is one.
    if (part === undefined || !zip.has(part) || (kind === "styles" && !found.isFrom1904)) continue;
    contentTypes += `<Override PartName="/xl/${kind}.xml" ContentType="${TYPES}.${kind}+xml"/>`;
    files[`xl/${kind}.xml`] = readPart(zip, part, {
      open: (name) => {
        if (name === "si") stringCount++;
      },
    });
  }
  const sheets = tabs.map(({ name, id, isHidden }, index) => {
    const target = related.find((each) => each.id === id);
    // Some programs leave the tab of a hidden sheet behind whose part they took away.
    if (isHidden && (target === undefined || !zip.has(target.part))) return null;
    if (target === undefined) return refuse({ name: "damagedPart", part: `${main}#${name}` });
    if (target.kind !== "worksheet") return null;
    const { xml, ...sheet } = readSheet(zip, { name, part: target.part, stringCount });
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml;
    return sheet;
  });
  files["[Content_Types].xml"] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${contentTypes}</Types>`;
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)] as const);
  return { files: Object.fromEntries(packed), sheets, stringCount };
}

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in both flavours of the format: `worksheet`. */
  readonly kind: string;
  /** From the root, in small letters. */
  readonly part: string;
}

/** What a part, or the package itself under an empty name, refers to; nothing where it has no list. */
function relationships(zip: PackageParts, owner: string): readonly Relationship[] {
  const file = owner.lastIndexOf("/") + 1;
  const list = `${owner.slice(0, file)}_rels/${owner.slice(file)}.rels`;
  const found: Relationship[] = [];
  if (!zip.has(list)) return found;
  const open: XmlEvents["open"] = (name, attributes) => {
    if (name !== "Relationship" || attributes["TargetMode"] === "External") return;
    found.push({
      id: attributes["Id"] ?? "",
      kind: attributes["Type"]?.split("/").at(-1) ?? "",
      part: resolved(attributes["Target"] ?? "", owner),
    });
  };
  readPart(zip, list, { open });
  return found;
}

/** `worksheets/sheet1.xml`, `../xl/worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` are one. */
function resolved(target: string, owner: string): string {
  const path = target.replaceAll("\\", "/");
  const names: string[] = [];
  for (const name of (path.startsWith("/") ? path : `${owner}/../${path}`).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/").toLowerCase();
}

/** What `<v>` may hold, by the cell's type: SheetJS reads the number `46,70` as 46. */
const VALUES: ReadonlyMap<string, RegExp> = new Map([
  ["n", /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?\s*$/iu],
  ["s", /^\d+$/u],
  ["b", /^(?:[01]|true|false)$/u],
  [
    "d",
    /^(?:\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z?)?|T\d\d:\d\d:\d\d(?:\.\d+)?|P(?=T?\d)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/u,
  ],
  ["e", /^#/u],
  ["str", /^/u],
  ["inlineStr", /^/u],
]);
const ADDRESS = /^\$?([A-Z]{1,4})\$?([1-9]\d{0,7})$/iu;
const AREA = /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/iu;

/** More than the columns that an address can name. */
const WIDTH = 1_048_576;

/** A cell's row and column, both from 0, as one number; also for cells outside of Excel's sheet. */
export const placeOf = (row: number, column: number): number => row * WIDTH + column;
export const positionOf = (place: number): readonly [row: number, column: number] => [
  Math.floor(place / WIDTH),
  place % WIDTH,
];

/** A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Checks every cell of a sheet's part. */
function readSheet(
  zip: PackageParts,
  { name, part, stringCount }: { name: string; part: string; stringCount: number },
): StoredSheet & { xml: string } {
  const damaged = { name: "damagedPart", part } as const;
  const cells = new Map<number, StoredCell>();
  const firsts = new Map<string, { formula: string; row: number; column: number }>();
  let mergeCount = 0;
  let sharedLength = 0;
  let row = -1;
  let column = -1;
  let cell: { readonly type: string; readonly style: number } | null = null;
  let shared: string | undefined;
  let texts = { v: "", t: "", f: "" };
  let inside: keyof typeof texts | null = null;

  const closeCell = ({ type, style }: NonNullable<typeof cell>): void => {
    const value = type === "inlineStr" ? texts.t : texts.v;
    if (value !== "" && VALUES.get(type)?.test(value) !== true) refuse(damaged);
    if (type === "s" && value !== "" && Number(value) >= stringCount) refuse(damaged);
    let first = { formula: texts.f, row, column };
    if (shared !== undefined && texts.f !== "") firsts.set(shared, first);
    if (shared !== undefined && texts.f === "") {
      first = firsts.get(shared) ?? refuse(damaged);
      sharedLength += first.formula.length;
    }
    if (value === "" && first.formula === "") return;
    // One long formula that a million cells share is a short file.
    if (sharedLength > LIMITS.megabytes * MEGABYTE) {
      refuse({ name: "tooMuchData", mostMegabytes: LIMITS.megabytes });
    }
    if (cells.size >= LIMITS.cells) {
      refuse({ name: "tooManyCells", sheet: name, most: LIMITS.cells });
    }
    const from = shared === undefined ? null : ([row - first.row, column - first.column] as const);
    cells.set(placeOf(row, column), { type, style, value, formula: first.formula, from });
  };
  const xml = readPart(zip, part, {
    open: (element, attributes) => {
      const place = attributes["r"];
      if (element === "row") {
        if (place !== undefined && !/^[1-9]\d{0,7}$/u.test(place)) refuse(damaged);
        // Rows and cells without an address follow the last one.
        row = place === undefined ? row + 1 : Number(place) - 1;
        column = -1;
      }
      if (element === "c") {
        const [, letters, digits] = ADDRESS.exec(place ?? "") ?? [];
        if (place !== undefined && letters === undefined) refuse(damaged);
        column = letters === undefined ? column + 1 : columnNumber(letters);
        row = digits === undefined ? row : Number(digits) - 1;
        cell = { type: attributes["t"] ?? "n", style: Number(attributes["s"] ?? 0) };
        texts = { v: "", t: "", f: "" };
        shared = undefined;
      }
      if (element === "mergeCell") {
        mergeCount++;
        if (!AREA.test(attributes["ref"] ?? "")) refuse(damaged);
      }
      inside =
        cell !== null && (element === "v" || element === "t" || element === "f") ? element : null;
      if (element === "f" && attributes["t"] === "shared") shared = attributes["si"];
    },
    text: (text) => {
      if (inside !== null) texts[inside] += text;
    },
    close: (element) => {
      inside = null;
      if (element !== "c" || cell === null) return;
      closeCell(cell);
      cell = null;
    },
  });
  return { name, part, cells, mergeCount, xml };
}

/** By their names without prefixes, which differ from program to program. */
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Passed over with all that stands in them: other programs' extensions, the variants of
 * `mc:AlternateContent` that need one (its `Fallback` is read), and how Chinese or Japanese is said.
 */
const SKIPPED = new Set(["Choice", "extLst", "rPh"]);

interface XmlEvents {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads a part through, tells of its elements, and gives its text as SheetJS takes it. Refused is what
 * is no well-formed XML or declares entities: workbooks have none, and some are bombs.
 */
function readPart(zip: PackageParts, part: string, { open, text, close }: XmlEvents): string {
  const read = decoded(zip.unpack(part));
  if (read === null) return refuse({ name: "damagedPart", part });
  const xml = withoutEmptyEnd(read);
  const parser = new SaxesParser({ xmlns: false, position: false });
  const tell = (piece: string): void => {
    if (skippedDepth === 0) text?.(piece);
  };
  let skippedDepth = 0;
  parser.on("error", () => refuse({ name: "damagedPart", part }));
  parser.on("doctype", () => refuse({ name: "damagedPart", part }));
  parser.on("opentag", ({ name, attributes }) => {
    if (skippedDepth > 0 || SKIPPED.has(localName(name))) skippedDepth++;
    else open(localName(name), withoutPrefixes(attributes));
  });
  parser.on("closetag", ({ name }) => {
    if (skippedDepth > 0) skippedDepth--;
    else close?.(localName(name));
  });
  parser.on("text", tell);
  parser.on("cdata", tell);
  parser.write(xml).close();
  return respelled(xml.replace(FORMULA, ""));
}

/** Formulas are kept here: SheetJS is not asked for them, and most of a filled sheet is formulas. */
const FORMULA = /<((?:\w+:)?f)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/gu;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Declarations of namespaces are no attributes: `xmlns:r` must not pass for a cell's `r`. */
function withoutPrefixes(attributes: Readonly<Record<string, string>>): Attributes {
  const own: Record<string, string> = {};
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) own[localName(name)] = attributes[name] ?? "";
  }
  return own;
}

/** Null where bytes are no text. */
function decoded(part: Uint8Array): string | null {
  const marks = [part[0], part[1]].join(" ");
  const encodings: Readonly<Record<string, string>> = {
    "255 254": "utf-16le",
    "254 255": "utf-16be",
  };
  try {
    const encoding = encodings[marks] ?? declaredEncoding(part);
    return new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch {
    return null;
  }
}

/** So far into a part its declaration is looked for. */
const DECLARATION_BYTES = 200;
const CHINESE = /^<\?xml[^>]*encoding=["'](?:gb2312|gbk|gb18030|hz-gb-2312)["']/iu;

/** Programs in Chinese write XML in GB2312, and say so. */
function declaredEncoding(part: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(part.subarray(0, DECLARATION_BYTES));
  return CHINESE.test(start) ? "gb18030" : "utf-8";
}

/** Rows and cells that hold nothing but their looks. */
const EMPTY = /<c\b[^<>]*\/>|<\/?row\b[^<>]*>|\s+/gu;
/** A shorter end is read through like everything else. */
const LONG_END = 100_000;

/**
 * The XML of a sheet without the rows behind its last filled cell, where they only have looks: a million of
 * them, which a user formatted by selecting whole columns, would take seconds to say nothing.
 */
function withoutEmptyEnd(xml: string): string {
  const end = xml.lastIndexOf("</sheetData>");
  const lastCell = xml.lastIndexOf("</c>", end);
  const start = lastCell < 0 ? xml.indexOf("<sheetData>") + "<sheetData>".length : lastCell + 4;
  if (end - start < LONG_END || start < "<sheetData>".length) return xml;
  if (xml.slice(start, end).replace(EMPTY, "") !== "") return xml;
  return `${xml.slice(0, start)}${lastCell < 0 ? "" : "</row>"}${xml.slice(end)}`;
}

/**
 * The same XML where SheetJS, which reads by patterns, would miss something: an empty text or row that
 * is closed at once is not counted, a character that is written as a number is cut to 16 bits, a line
 * break of two characters becomes one, and what stands in comments is read.
 *
 * Escapes such as `_x000D_` are kept from it, and `complete` takes them away.
 */
function respelled(xml: string): string {
  return withCapitals(xml)
    .replace(/^(<\?xml[^>]*encoding=["'])[^"']*/iu, "$1UTF-8")
    .replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/gu, (_, text: string | undefined) =>
      (text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    )
    .replace(/<((?:\w+:)?(?:si|t|row))\/>/gu, "<$1></$1>")
    .replace(/&#(?:x([\da-f]+)|(\d+));/giu, (reference, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (code === CARRIAGE_RETURN) return "_x000D_";
      return code > LAST_ASCII ? String.fromCodePoint(code) : reference;
    })
    .replaceAll("_x", "_x005F_x");
}

/** Addresses in small letters, which SheetJS counts as other columns: `a1`, and merged `a1:b2`. */
const withCapitals = (xml: string): string =>
  !SMALL_LETTERS.test(xml)
    ? xml
    : xml.replace(
        /(<(?:\w+:)?(?:c\s(?:[^<>]*?\s)?r|mergeCell\s(?:[^<>]*?\s)?ref)=["'])([$\w:]*[a-z][$\w:]*)/gu,
        (_, before: string, address: string) => before + address.toUpperCase(),
      );

const SMALL_LETTERS = /\s(?:r|ref)=["']\$?[a-z]/u;

const CARRIAGE_RETURN = 13;
const LAST_ASCII = 127;
