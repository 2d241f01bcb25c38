import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readXlsx } from "../../src/xlsx/readXlsx";
import type { XlsxProblem } from "../../src/xlsx/xlsxProblem";
import { handmade, handmadeParts, sharedStrings, worksheet, zipped } from "./handmade";

const MEGABYTE = 1_048_576;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap((letter) => [letter.charCodeAt(0) % 256, 0]));

const joined = (...pieces: readonly ArrayLike<number>[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => Array.from(piece)));

/** A compound file's entry stands in its directory, under a name in UTF-16. */
const compoundFile = (entry: string): Uint8Array =>
  joined(COMPOUND_FILE, new Uint8Array(504), utf16(entry), new Uint8Array(512));

const ROWS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>147.18</v></c></row>';
const BOOK = {
  sheets: [{ name: "霞山区", xml: worksheet(ROWS) }],
  strings: sharedStrings("<t>46.70</t>"),
};
const PARTS = handmadeParts(BOOK);
const SHEET = "xl/worksheets/sheet1.xml";

const withSheet = (xml: string): Uint8Array =>
  handmade({ ...BOOK, sheets: [{ name: "霞山区", xml }] });
const withRows = (rows: string, behind = ""): Uint8Array => withSheet(worksheet(rows, behind));

async function problemOf(file: Uint8Array): Promise<XlsxProblem | null> {
  const read = await readXlsx(file);
  return read.ok ? null : read.reason;
}

test("the file that the bad ones are made from is read", async () => {
  expect(await problemOf(handmade(BOOK))).toBeNull();
});

const OTHER_KINDS: readonly (readonly [string, Uint8Array, XlsxProblem["name"]])[] = [
  ["an empty file", new Uint8Array(), "emptyFile"],
  ["an .xls", compoundFile("Workbook"), "oldFormat"],
  ["a workbook under a password", compoundFile("EncryptedPackage"), "passwordProtected"],
  ["a web page", strToU8("\r\n<html><table><tr><td>46.70</td></tr></table></html>"), "markup"],
  ["a web page with a byte order mark", strToU8("\ufeff<!DOCTYPE html>"), "markup"],
  ["a web page in UTF-16", joined([0xff, 0xfe], utf16("<table>")), "markup"],
  ["an XML of Excel 2003", strToU8('<?xml version="1.0"?><Workbook/>'), "markup"],
  ["a .csv", strToU8("指标,完成值\r\n城镇新增就业,38.39"), "notWorkbook"],
  ["a zip of other files", zipped({ "霞山区.txt": "46.70" }), "notWorkbook"],
  [
    "a text document",
    zipped({ ...PARTS, "xl/workbook.xml": '<w:document xmlns:w="w"/>' }),
    "notWorkbook",
  ],
  [
    "an .xlsb",
    zipped({ ...PARTS, "_rels/.rels": PARTS["_rels/.rels"]?.replace(".xml", ".bin") ?? "" }),
    "binaryWorkbook",
  ],
  ["a workbook without sheets", handmade({ sheets: [] }), "noSheet"],
];

test.each(OTHER_KINDS)("%s is named", async (_, file, name) => {
  expect(await problemOf(file)).toEqual({ name });
});

test("a file that was cut off anywhere is damaged, and never half read", async () => {
  const file = handmade(BOOK);
  for (let length = 2; length < file.length; length += 7) {
    expect([length, await problemOf(file.subarray(0, length))]).toEqual([
      length,
      { name: "damagedFile" },
    ]);
  }
});

test("a file with changed bytes is refused, or they changed nothing", async () => {
  const file = handmade(BOOK);
  const sound = await readXlsx(file);
  const change = fc.tuple(fc.nat({ max: file.length - 1 }), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const changed = Uint8Array.from(file);
      for (const [at, byte] of changes) changed[at] = byte;
      const read = await readXlsx(changed);
      if (read.ok) expect(read).toEqual(sound);
    }),
    { seed: 20260705, numRuns: 1_000 },
  );
});

test("one digit that has changed on the way is damage", async () => {
  const entries = Object.entries(PARTS).map(([name, xml]) => [name, strToU8(xml)] as const);
  const file = zipSync(Object.fromEntries(entries), { level: 0 });
  expect(await problemOf(file)).toBeNull();
  const digits = Array.from("147.18", (letter) => letter.charCodeAt(0));
  const at = file.findIndex((_, from) => digits.every((digit, by) => file[from + by] === digit));
  file[at] = "9".charCodeAt(0);
  expect(await problemOf(file)).toEqual({ name: "damagedPart", part: SHEET });
});

const BROKEN_SHEETS: readonly (readonly [string, Uint8Array])[] = [
  ["XML that breaks off", withSheet(worksheet(ROWS).slice(0, -20))],
  ["XML with an entity of its own", withRows("<row><c><v>&bomb;</v></c></row>")],
  ["a text that the file does not have", withRows('<row><c t="s"><v>1</v></c></row>')],
  ["a number that is none", withRows("<row><c><v>46,70</v></c></row>")],
  ["a kind of cell of JavaScript's own", withRows('<row><c t="constructor"><v>1</v></c></row>')],
  ["a kind of cell that there is not", withRows('<row><c t="x"><v>1</v></c></row>')],
  ["a cell's address that is none", withRows('<row><c r="1A"><v>1</v></c></row>')],
  ["a row's number that is none", withRows('<row r="0"><c><v>1</v></c></row>')],
  ["a share in a formula that is missing", withRows('<row><c><f t="shared" si="4"/></c></row>')],
];

test.each(BROKEN_SHEETS)("%s is damage, and the part is named", async (_, file) => {
  expect(await problemOf(file)).toEqual({ name: "damagedPart", part: SHEET });
});

test.each([
  [SHEET, SHEET],
  // Named is the sheet whose cell refers to a text of it.
  ["xl/sharedStrings.xml", SHEET],
  ["xl/workbook.xml", "xl/workbook.xml"],
])("a missing %s is damage, and %s is named", async (missing, part) => {
  const parts = Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== missing));
  expect(await problemOf(zipped(parts))).toEqual({ name: "damagedPart", part });
});

describe("files made to fill the memory", () => {
  const tooMuchData = { name: "tooMuchData", mostMegabytes: 100 };
  const bomb = (part: string): Uint8Array =>
    zipSync({
      ...Object.fromEntries(Object.entries(PARTS).map(([name, xml]) => [name, strToU8(xml)])),
      [part]: new Uint8Array(101 * MEGABYTE),
    });

  test.each([SHEET, "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels"])(
    "%s of 101 MB is not unpacked",
    async (part) => {
      const file = bomb(part);
      expect(file.length).toBeLessThan(MEGABYTE);
      expect(await problemOf(file)).toEqual(tooMuchData);
    },
  );

  test("a part whose size is said to be small is cut off there", async () => {
    const file = bomb(SHEET);
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    for (let at = 0; at < file.length - 4; at++) {
      if (view.getUint32(at, true) === 101 * MEGABYTE) view.setUint32(at, 100, true);
    }
    expect(await problemOf(file)).toEqual({ name: "damagedPart", part: SHEET });
  });

  test("a sheet that comes a thousand times counts a thousand times", async () => {
    const xml = worksheet(`${ROWS}${" ".repeat(MEGABYTE)}`);
    const parts = handmadeParts({ ...BOOK, sheets: [{ name: "霞山区", xml }] });
    const sheet = /<sheet .*?\/>/u.exec(parts["xl/workbook.xml"] ?? "")?.[0] ?? "";
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(sheet, sheet.repeat(1_000));
    expect(await problemOf(zipped(parts))).toEqual(tooMuchData);
  });

  test("a long formula that very many cells share is not written out in all", async () => {
    const formula = `"${"x".repeat(8_000)}"`;
    const first = `<c><f t="shared" ref="A1:A1" si="0">${formula}</f></c>`;
    const others = '<c><f t="shared" si="0"/></c>'.repeat(15_000);
    expect(await problemOf(withRows(`<row>${first}${others}</row>`))).toEqual(tooMuchData);
  });

  test("a sheet filled at its first and its last cell is too large", async () => {
    const rows = `${ROWS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    expect(await problemOf(withRows(rows))).toEqual({
      name: "tooManyCells",
      sheet: "霞山区",
      most: 2_000_000,
    });
  });

  test.each(["A1048577", "XFE1"])("a cell at %s lies outside the sheet", async (address) => {
    expect(await problemOf(withRows(`<row><c r="${address}"><v>1</v></c></row>`))).toEqual({
      name: "outsideSheet",
      sheet: "霞山区",
      lastRow: 1_048_576,
      lastColumn: "XFD",
    });
  });
});
