import { strToU8, zipSync } from "fflate";
import { fail, ok, type Result } from "../rules/result";
import type { PackageParts } from "./openPackage";
import { attributesOf, elements, escapedXml, plainXml } from "./packageXml";
import { LIMITS, type XlsxProblem } from "./xlsxProblem";

/** An .xlsx file written anew in the one form that SheetJS reads to the letter. */
export interface PlainWorkbook {
  readonly bytes: Uint8Array;
  /** In the order of their tabs, hidden ones among them; sheets that are charts are left out. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
}

/** Before and behind the number of a formula that cells share, where SheetJS finds formulas. XML cannot hold it. */
export const SHARED_FORMULA = "\u0001";

/** The part that a package begins with: `xl/workbook.xml`, or `xl/workbook.bin` in an .xlsb. */
export function mainPart(zip: PackageParts): Result<string, XlsxProblem> {
  const root = relationships(zip, "");
  if (!root.ok) return root;
  const main = root.value.find(({ kind }) => kind === "officeDocument");
  return main === undefined ? fail({ name: "notWorkbook" }) : ok(main.part);
}

/**
 * What SheetJS is given of an .xlsx file, and no more: the texts and every sheet's filled cells and
 * merged areas.
 *
 * SheetJS guesses or passes over in silence where a part is missing or damaged (`46,70` is 46, a
 * formula without a result has the result 0, `<si/>` moves all texts behind it by one) and moves shared
 * formulas by a simple pattern. So parts are found and cells checked here, before it reads them.
 */
export function plainWorkbook(zip: PackageParts, main: string): Result<PlainWorkbook, XlsxProblem> {
  const book = readPart(zip, main);
  if (!book.ok) return book;
  if (!/^\s*<workbook[\s>/]/u.test(book.value)) return fail({ name: "notWorkbook" });
  const related = relationships(zip, main);
  if (!related.ok) return related;
  const sheets = elements(book.value, "sheet").flatMap((sheet) => {
    const name = sheet.get("name") ?? "";
    const target = related.value.find(({ id }) => id === (sheet.get("id") ?? ""));
    // A sheet that nothing leads to is named as damaged when its turn comes.
    if (target === undefined) return [{ name, part: `${main}#${name}` }];
    return target.kind === "worksheet" ? [{ name, part: target.part }] : [];
  });
  if (sheets.length === 0) return fail({ name: "noSheet" });

  const strings = plainStrings(zip, related.value);
  if (!strings.ok) return strings;
  const dateStyles = stylesFrom1904(zip, book.value, related.value);
  if (!dateStyles.ok) return dateStyles;
  const facts = { stringCount: elements(strings.value, "si").length, dateStyles: dateStyles.value };
  const parts: Record<string, string> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "xl/workbook.xml": bookOf(sheets.length),
    "xl/sharedStrings.xml": strings.value,
  };
  for (const [index, { name, part }] of sheets.entries()) {
    const sheet = readPart(zip, part);
    if (!sheet.ok) return sheet;
    const plain = plainSheet(sheet.value, facts);
    if (plain === "tooManyCells") return fail({ name: plain, sheet: name, most: LIMITS.cells });
    if (plain === "damagedPart") return fail({ name: plain, part });
    parts[`xl/worksheets/sheet${index + 1}.xml`] = plain.xml;
  }
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return ok({ bytes: zipSync(Object.fromEntries(files), { level: 0 }), sheets });
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' +
  "</Types>";

/** Sheets are numbered, so that two of one name are two. */
function bookOf(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) => `<sheet name="${index}"/>`);
  return `<workbook ${MAIN}><sheets>${sheets.join("")}</sheets></workbook>`;
}

interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in both flavours of the format: `worksheet`. */
  readonly kind: string;
  /** From the root, in small letters. */
  readonly part: string;
}

/**
 * What a part refers to; nothing where it has no list of it.
 *
 * @param owner the part's name, or an empty text for the package itself
 */
function relationships(
  zip: PackageParts,
  owner: string,
): Result<readonly Relationship[], XlsxProblem> {
  const file = owner.lastIndexOf("/") + 1;
  const list = `${owner.slice(0, file)}_rels/${owner.slice(file)}.rels`;
  if (!zip.has(list)) return ok([]);
  const xml = readPart(zip, list);
  if (!xml.ok) return xml;
  return ok(
    elements(xml.value, "Relationship")
      .filter((relationship) => relationship.get("TargetMode") !== "External")
      .map((relationship) => ({
        id: relationship.get("Id") ?? "",
        kind: relationship.get("Type")?.split("/").at(-1) ?? "",
        part: resolvedPath(relationship.get("Target") ?? "", owner),
      })),
  );
}

/** `worksheets/sheet1.xml`, `../xl/worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` are one. */
function resolvedPath(target: string, owner: string): string {
  const path = target.replaceAll("\\", "/");
  const from = path.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  const names: string[] = [];
  for (const name of [...from, ...path.split("/")]) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/").toLowerCase();
}

function readPart(zip: PackageParts, part: string): Result<string, XlsxProblem> {
  const bytes = zip.unpack(part);
  if (!bytes.ok) return bytes;
  const xml = plainXml(bytes.value);
  return xml === null ? fail({ name: "damagedPart", part }) : ok(xml);
}

/** The texts that cells refer to by number: SheetJS finds each by `<si>` and `</si>` alone. */
function plainStrings(
  zip: PackageParts,
  related: readonly Relationship[],
): Result<string, XlsxProblem> {
  const part = related.find(({ kind }) => kind === "sharedStrings")?.part;
  if (part === undefined) return ok(`<sst ${MAIN}></sst>`);
  const xml = readPart(zip, part);
  if (!xml.ok) return xml;
  return ok(
    xml.value
      .replace(/<si(?:\s[^>]*)?\/>/gu, "<si><t></t></si>")
      .replace(/<si\s[^>]*>/gu, "<si>")
      .replace(/<sst(\s[^>]*)?\/>/u, "<sst$1></sst>"),
  );
}

/** The format's own numbers of formats with a day, a month or a year, those of Chinese among them. */
const BUILT_IN_DATES = new Set([
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
]);

/**
 * Which cell styles show a date, by the style's number, where a workbook counts days from 1904; none
 * where it counts from 1900. Looks matter here alone: only a number that is shown as a date is one.
 */
function stylesFrom1904(
  zip: PackageParts,
  book: string,
  related: readonly Relationship[],
): Result<readonly boolean[], XlsxProblem> {
  const date1904 = elements(book, "workbookPr")[0]?.get("date1904");
  const part = related.find(({ kind }) => kind === "styles")?.part;
  if ((date1904 !== "1" && date1904 !== "true") || part === undefined) return ok([]);
  const xml = readPart(zip, part);
  if (!xml.ok) return xml;
  const ownDates = new Map(
    elements(xml.value, "numFmt").map((format) => [
      Number(format.get("numFmtId") ?? 0),
      showsDate(format.get("formatCode") ?? ""),
    ]),
  );
  const [cellStyles = ""] = /<cellXfs[\s>][\s\S]*?<\/cellXfs>/u.exec(xml.value) ?? [];
  return ok(
    elements(cellStyles, "xf").map((style) => {
      const format = Number(style.get("numFmtId") ?? 0);
      return ownDates.get(format) ?? BUILT_IN_DATES.has(format);
    }),
  );
}

/**
 * Texts in quotes, escaped and padding characters, powers of ten, and what stands in square brackets
 * but for `[h]`, an hour that goes on behind 24.
 */
const NO_CODES = /"[^"]*"|\\.|_.|\*.|E[+-]|General|\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu;

/** A month alone is a date; beside hours or seconds an `m` means minutes, and no date is shown. */
export function showsDate(formatCode: string): boolean {
  const codes = formatCode.replace(NO_CODES, "");
  return /[yde]/iu.test(codes) || (/m/iu.test(codes) && !/[hs[]/iu.test(codes));
}

interface BookFacts {
  readonly stringCount: number;
  readonly dateStyles: readonly boolean[];
}

const ROW = /<row(?=[\s/>])([^>]*?)(\/?)>/gu;
const CELL = /<c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/gu;
const ADDRESS = /^\$?[A-Z]{1,7}\$?[1-9]\d{0,8}$/u;
const AREA = /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/u;

/** A sheet's filled cells and merged areas, or what is wrong with it. */
function plainSheet(
  xml: string,
  facts: BookFacts,
): { readonly xml: string } | "damagedPart" | "tooManyCells" {
  const { 0: sheetData = "", index = xml.length } =
    /<sheetData(?:\s[^>]*)?>[\s\S]*<\/sheetData>/u.exec(xml) ?? {};
  // Where everything says its own place, what is only formatted can go: a million blank rows often do.
  const hasAllPlaces = !/<(?:c|row)(?![^>]*\sr=)[\s/>]/u.test(sheetData);
  let isSound = true;
  let cellCount = 0;
  const rows = sheetData
    .replace(ROW, (_, inTag: string, closed: string) => {
      const row = attributesOf(inTag).get("r");
      isSound &&= row === undefined || /^[1-9]\d*$/u.test(row);
      return `<row${row === undefined ? "" : ` r="${row}"`}>${closed === "/" ? "</row>" : ""}`;
    })
    .replace(CELL, (_, inTag: string, inside = "") => {
      if (inside === "" && hasAllPlaces) return "";
      const attributes = attributesOf(inTag);
      const address = attributes.get("r");
      const content = plainCell(attributes, inside as string, facts);
      isSound &&= content !== null && (address === undefined || ADDRESS.test(address));
      if (content === "") return hasAllPlaces ? "" : "<c/>";
      cellCount++;
      return `<c${address === undefined ? "" : ` r="${address.replaceAll("$", "")}"`}${content ?? "/>"}`;
    });
  const merges = elements(xml.slice(index + sheetData.length), "mergeCell").map(
    (merge) => merge.get("ref") ?? "",
  );
  isSound &&= merges.every((merge) => AREA.test(merge));
  if (!isSound) return "damagedPart";
  if (cellCount > LIMITS.cells) return "tooManyCells";
  const filled = hasAllPlaces ? rows.replace(/<row[^>]*>\s*<\/row>/gu, "") : rows;
  const areas = merges.map((merge) => `<mergeCell ref="${merge}"/>`).join("");
  return { xml: `<worksheet ${MAIN}>${filled}<mergeCells>${areas}</mergeCells></worksheet>` };
}

/** From the first day of the 1900 date system to that of the 1904 one. */
export const DAYS_TO_1904 = 1_462;

/** What follows a cell's address; an empty text for an empty cell, null for a damaged one. */
function plainCell(
  attributes: ReadonlyMap<string, string>,
  inside: string,
  { stringCount, dateStyles }: BookFacts,
): string | null {
  const type = attributes.get("t") ?? "n";
  const formula = plainFormula(inside);
  const [inlineText] = /<is(?:\s[^>]*)?>[\s\S]*<\/is>/u.exec(inside) ?? [];
  if (type === "inlineStr") {
    return inlineText === undefined && formula === ""
      ? ""
      : ` t="inlineStr">${formula}${inlineText ?? ""}</c>`;
  }
  const [, value = ""] = /<v(?:\s[^>]*)?>([^<]*)<\/v>/u.exec(inside) ?? [];
  const cell = (stored: string, content: string): string =>
    ` t="${stored}">${formula}<v>${content}</v></c>`;
  // A formula without a result would have the result 0.
  if (value === "") return formula === "" ? "" : cell("str", "");
  const trimmed = value.trim();
  switch (type) {
    case "s":
      return /^\d+$/u.test(trimmed) && Number(trimmed) < stringCount ? cell("s", trimmed) : null;
    case "str":
      // SheetJS unescapes these texts twice.
      return cell("str", escapedXml(value).replaceAll("_x", "_x005F_x"));
    case "e":
      return cell("e", trimmed);
    case "b": {
      const truth = { "1": "1", true: "1", "0": "0", false: "0" }[trimmed];
      return truth === undefined ? null : cell("b", truth);
    }
    case "d": {
      const serial = serialOfIsoDate(trimmed);
      return serial === null ? null : cell("n", String(serial));
    }
    case "n": {
      const number = trimmed === "" ? Number.NaN : Number(trimmed);
      if (!Number.isFinite(number)) return null;
      const isFrom1904 = dateStyles[Number(attributes.get("s") ?? 0)] === true;
      return cell("n", String(isFrom1904 ? number + DAYS_TO_1904 : number));
    }
    default:
      return null;
  }
}

/** A formula, with its number before it where cells share it: the first holds the text, the others nothing. */
function plainFormula(inside: string): string {
  const [element, inTag = "", text = ""] =
    /<f(?=[\s/>])([^>]*?)(?:\/>|>([^<]*)<\/f>)/u.exec(inside) ?? [];
  if (element === undefined) return "";
  const attributes = attributesOf(inTag);
  const shared = attributes.get("t") === "shared" ? attributes.get("si") : undefined;
  if (shared === undefined) return text === "" ? "" : `<f>${text}</f>`;
  return `<f>${SHARED_FORMULA}${shared}${SHARED_FORMULA}${text}</f>`;
}

const ISO_DATE = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/u;
const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
/** Excel's day 0, as its days from 1 March 1900 count. */
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
/** Until then Excel counts a day less: it takes 1900 for a leap year. */
const DAYS_IN_WRONG_LEAP_YEAR = 61;

/** Excel's serial number of `2023-06-30T12:00:00`; null where it is no date and no time. */
function serialOfIsoDate(text: string): number | null {
  const parts = ISO_DATE.exec(text);
  if (parts === null || text === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = parts;
  const share = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) / DAY_SECONDS;
  if (year === undefined || month === undefined || day === undefined) return share;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO_MS) / DAY_MS;
  return (days < DAYS_IN_WRONG_LEAP_YEAR ? days - 1 : days) + share;
}
