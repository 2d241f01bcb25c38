import { strFromU8, unzlibSync } from "fflate";

/** A page of a PDF file: its paper, and what is written on it. */
export interface PrintedPage {
  readonly widePoints: number;
  readonly texts: readonly PrintedText[];
  /** The colours of its areas, three shares of one each, as the file writes them. */
  readonly fills: readonly string[];
}

export interface PrintedText {
  readonly text: string;
  readonly sizePoints: number;
  /** From the page's lower edge. */
  readonly y: number;
}

const PAGE =
  /\/Type\/Page\/Parent .*?\/MediaBox\[0 0 (?<wide>[\d.]+) [\d.]+\]\/Contents (?<contents>\d+) 0 R/gu;
const WRITTEN =
  /\n[\d.]+ (?<y>[\d.]+) Td \/(?<font>F\d+) (?<size>[\d.]+) Tf(?:\[(?<pieces>.*?)\]TJ|<(?<whole>\w+)>Tj)/gu;
const FILL = /(?<color>[\d.]+ [\d.]+ [\d.]+) rg\n[^\n]* re f/gu;

/** Reads a PDF file as LibreOffice writes it: plain objects, fonts with a table of their characters. */
export function printedPages(file: Uint8Array): readonly PrintedPage[] {
  const source = strFromU8(file, true);
  const fonts = fontTables(source, file);
  return Array.from(source.matchAll(PAGE), ({ groups = {} }) => {
    const contents = `\n${streamOf(source, file, groups["contents"] ?? "")}`;
    return {
      widePoints: Number(groups["wide"]),
      texts: Array.from(contents.matchAll(WRITTEN), (match) => textOf(match.groups ?? {}, fonts)),
      fills: Array.from(contents.matchAll(FILL), (match) => match.groups?.["color"] ?? ""),
    };
  });
}

function textOf(
  { y, size, font = "", pieces, whole = "" }: Readonly<Record<string, string>>,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): PrintedText {
  const codes =
    pieces === undefined ? whole : Array.from(pieces.matchAll(/<(\w+)>/gu), (m) => m[1]).join("");
  const text = (codes.match(/../gu) ?? []).map((code) => fonts.get(font)?.get(code) ?? "").join("");
  return { text, sizePoints: Number(size), y: Number(y) };
}

/** Which character each code of a font stands for. */
function fontTables(
  source: string,
  file: Uint8Array,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const names = Array.from(source.matchAll(/\/(F\d+) (\d+) 0 R/gu));
  return new Map(
    names.map(([, name = "", id = ""]) => {
      const start = objectStart(source, id);
      const font = source.slice(start, source.indexOf("endobj", start));
      const table = /\/ToUnicode (\d+) 0 R/u.exec(font)?.[1];
      const map = table === undefined ? "" : streamOf(source, file, table);
      const characters = Array.from(map.matchAll(/^<(\w\w)> <(\w+)>/gmu));
      return [name, new Map(characters.map(([, code = "", hex = ""]) => [code, character(hex)]))];
    }),
  );
}

const character = (hex: string): string =>
  (hex.match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join("");

const objectStart = (source: string, id: string): number => source.indexOf(`\n${id} 0 obj`);

function streamOf(source: string, file: Uint8Array, id: string): string {
  const from = source.indexOf(STREAM, objectStart(source, id)) + STREAM.length;
  const to = source.indexOf("\nendstream", from);
  return strFromU8(unzlibSync(file.subarray(from, to)), true);
}

const STREAM = "stream\n";
