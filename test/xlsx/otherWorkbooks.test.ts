import { utils, write, type BookType } from "@e965/xlsx";
import { strToU8 } from "fflate";
import type { SheetGrid } from "../../src/layout/keys/keyedGrid";
import { readAnyWorkbook } from "../../src/xlsx/readXlsx";
import { valuesOf } from "./gridRead";
import { handmade, sharedStrings, worksheet } from "./handmade";
import { describeInLibreOffice, recalculated } from "./libreOffice";

async function gridsOf(file: Uint8Array): Promise<readonly SheetGrid[]> {
  const read = await readAnyWorkbook(file);
  if (!read.ok) throw new Error(`The file was not read: ${JSON.stringify(read.reason)}`);
  return read.value;
}

async function problemOf(file: Uint8Array): Promise<string | null> {
  const read = await readAnyWorkbook(file);
  return read.ok ? null : read.reason.name;
}

/** Figures as plans print them, a number, a date, a merged area, and a formula with its result. */
const CELLS = [
  ["指标", "目标值", "完成值", "数据截止"],
  ["城镇新增就业", "46.70", 147.18, 45291],
  [null, "12:46:42", "[38.39]", null],
];

function bookOf(): ReturnType<typeof utils.book_new> {
  const sheet = utils.aoa_to_sheet(CELLS);
  sheet["!merges"] = [utils.decode_range("A2:A3")];
  sheet["D3"] = { t: "n", v: 294.36, f: "SUM($C2:C3)*2" };
  sheet["D2"] = { t: "n", v: 45291, z: "m/d/yy" };
  const book = utils.book_new(sheet, "霞山区");
  return book;
}

const savedAs = (bookType: BookType): Uint8Array =>
  new Uint8Array(write(bookOf(), { bookType, type: "array" }) as ArrayBuffer);

const READ = [...CELLS.slice(0, 2), [null, "12:46:42", "[38.39]", 294.36]];

describe("the same cells come from files of every kind", () => {
  test.each(["xlsx", "xlsb", "biff8", "ods"] as const)("as %s", async (kind) => {
    const [grid] = await gridsOf(savedAs(kind));
    expect(grid?.name).toBe("霞山区");
    expect(valuesOf(grid?.cells ?? [])).toEqual(READ);
  });

  test.each(["xlsb", "biff8"] as const)("as %s whose days count from 1904", async (kind) => {
    const book = bookOf();
    book.Workbook = { WBProps: { date1904: true } };
    const file = write(book, { bookType: kind, type: "array" }) as ArrayBuffer;
    const [grid] = await gridsOf(new Uint8Array(file));
    expect(grid?.cells[1]?.slice(2).map(({ value }) => value)).toEqual([147.18, 45291 + 1462]);
  });
});

describeInLibreOffice("as LibreOffice saves them", () => {
  jest.setTimeout(300_000);

  test.each([
    ["xls", "=SUM($C2:C3)*2"],
    // SheetJS takes the `$` away and keeps the brackets.
    ["ods", "=SUM([.C2:.C3])*2"],
  ] as const)("as .%s", async (ending, formula) => {
    const [grid] = await gridsOf(await recalculated(savedAs("xlsx"), ending));
    expect(grid?.name).toBe("霞山区");
    expect(valuesOf(grid?.cells ?? [])).toEqual(READ);
    expect(grid?.cells[2]?.[3]?.formula).toBe(formula);
  });
});

describe("a .csv gives its texts to the letter", () => {
  const TEXT = 'ID,完成值\r\n0007,46.70\n"a,b",12:46:42\n2023-06-30,=A1\n';
  const READ_TEXT = [
    ["ID", "完成值"],
    ["0007", "46.70"],
    ["a,b", "12:46:42"],
    ["2023-06-30", "=A1"],
  ];

  test.each([
    ["UTF-8", strToU8(TEXT)],
    ["UTF-8 with a byte order mark", strToU8(`\ufeff${TEXT}`)],
    ["UTF-16", Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, "utf16le"))],
    [
      "GBK",
      // 完成值 is CD EA B3 C9 D6 B5 in GBK.
      Uint8Array.from(
        Buffer.from(TEXT.replace("完成值", "\u00cd\u00ea\u00b3\u00c9\u00d6\u00b5"), "latin1"),
      ),
    ],
  ])("in %s", async (_, file) => {
    const [grid] = await gridsOf(file);
    expect(valuesOf(grid?.cells ?? [])).toEqual(READ_TEXT);
    expect(grid?.cells.flat().filter(({ formula }) => formula !== null)).toEqual([]);
  });
});

describe("what is no workbook is refused", () => {
  test.each([
    ["an empty file", new Uint8Array(), "emptyFile"],
    ["a web page", strToU8("<html><table><tr><td>46.70</td></tr></table></html>"), "markup"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "notWorkbook"],
    ["an .xls that was cut off", savedAs("biff8").subarray(0, 700), "damagedFile"],
    ["an .ods that was cut off", savedAs("ods").subarray(0, 700), "damagedFile"],
  ])("%s", async (_, file, name) => {
    expect(await problemOf(file)).toBe(name);
  });
});

describe("what SheetJS alone would alter in an .xlsx", () => {
  const read = async (rows: string, ...strings: readonly string[]) => {
    const sheets = [{ name: "表", xml: worksheet(rows) }];
    const [grid] = await gridsOf(handmade({ sheets, strings: sharedStrings(...strings) }));
    return grid?.cells ?? [];
  };

  test("an empty shared text does not move the others", async () => {
    const xml = sharedStrings("<t>a</t>", "<t>b</t>").replace("<si><t>a</t></si>", "<si/>");
    const sheets = [{ name: "表", xml: worksheet('<row><c t="s"><v>1</v></c></row>') }];
    const [grid] = await gridsOf(handmade({ sheets, strings: xml }));
    expect(valuesOf(grid?.cells ?? [])).toEqual([["b"]]);
  });

  test("a formula's text is unescaped once", async () => {
    const cells = await read(
      '<row><c t="str"><f>A2</f><v>&amp;lt; _x005F_x000D_ &#20013;</v></c></row>',
    );
    expect(valuesOf(cells)).toEqual([["&lt; _x000D_ 中"]]);
  });

  test("a formula without a result has none, and not 0", async () => {
    const cells = await read(
      '<row><c><f>A2</f></c><c><f t="array" ref="B1:C1">A2:A3</f></c><c/></row>',
    );
    expect(valuesOf(cells)).toEqual([[null, null]]);
  });

  test("a character behind U+FFFF stays when it is written as a number", async () => {
    const cells = await read('<row><c t="s"><v>0</v></c></row>', "<t>&#x20000;&#131072;</t>");
    expect(valuesOf(cells)).toEqual([["𠀀𠀀"]]);
  });

  test("a row that is closed at once is counted", async () => {
    const cells = await read("<row/><row><c><v>1</v></c></row>");
    expect(valuesOf(cells)).toEqual([[null], [1]]);
  });

  test("two sheets of one name are two", async () => {
    const sheets = [1, 2].map((value) => ({
      name: "表",
      xml: worksheet(`<row><c><v>${value}</v></c></row>`),
    }));
    const grids = await gridsOf(handmade({ sheets }));
    expect(grids.map(({ cells }) => valuesOf(cells))).toEqual([[[1]], [[2]]]);
  });
});
