import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readReturns } from "../../src/returns/readReturns";
import { readAnyWorkbook } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { valuesOf } from "../xlsx/gridRead";
import {
  handmade,
  handmadeParts,
  NAMESPACES,
  sharedStrings,
  worksheet,
  zipped,
} from "../xlsx/handmade";
import { formModel, plan, UNITS } from "./returnsPlan";

/** What other programs write and LibreOffice opens: read as it is meant. */
async function cellsOf(file: Uint8Array): Promise<unknown> {
  const read = await readAnyWorkbook(file);
  return read.ok ? valuesOf(read.value[0]?.cells ?? []) : read.reason;
}

const without = (parts: Readonly<Record<string, string>>, part: string): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part));

const sheet = (rows: string, behind = "") => ({ name: "霞山区", xml: worksheet(rows, behind) });

describe("odd files that LibreOffice opens are read", () => {
  test("a list of shared texts that is declared and missing", async () => {
    const parts = handmadeParts({
      sheets: [sheet("<row><c><v>5</v></c></row>")],
      strings: sharedStrings("<t>a</t>"),
    });
    const strings = "xl/sharedStrings.xml";
    expect(await cellsOf(zipped(without(parts, strings)))).toEqual([[5]]);
    const missed = handmadeParts({
      sheets: [sheet('<row><c t="s"><v>0</v></c></row>')],
      strings: sharedStrings("<t>a</t>"),
    });
    expect(await cellsOf(zipped(without(missed, strings)))).toMatchObject({ name: "damagedPart" });
  });

  test("addresses in small letters", async () => {
    const rows = '<row r="2"><c r="b2"><v>5</v></c><c r="aa2"><v>7</v></c></row>';
    const merged = '<mergeCells count="1"><mergeCell ref="b2:c2"/></mergeCells>';
    const cells = (await cellsOf(handmade({ sheets: [sheet(rows, merged)] }))) as unknown[][];
    expect([cells[1]?.[1], cells[1]?.[26]]).toEqual([5, 7]);
  });

  test("durations", async () => {
    const rows = '<row><c t="d"><v>PT36H30M</v></c><c t="d"><v>P1DT12H</v></c></row>';
    // 36 hours and a half are 1.5208333 days.
    expect(await cellsOf(handmade({ sheets: [sheet(rows)] }))).toEqual([[36.5 / 24, 1.5]]);
  });

  test("a veryHidden sheet without a part", async () => {
    const parts = handmadeParts({
      sheets: [sheet("<row><c><v>5</v></c></row>"), { name: "宏", xml: worksheet("") }],
    });
    const rest = without(parts, "xl/worksheets/sheet1.xml");
    const book = parts["xl/workbook.xml"]?.replace('name="宏"', 'name="宏" state="veryHidden"');
    expect(await cellsOf(zipped({ ...rest, "xl/workbook.xml": book ?? "" }))).toEqual([[5]]);
    expect(await cellsOf(zipped(rest))).toMatchObject({ name: "damagedPart" });
  });

  test("merged areas that overlap: the first counts, and no figure is lost", async () => {
    const rows =
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>";
    const merged =
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A1:B2"/></mergeCells>';
    expect(await cellsOf(handmade({ sheets: [sheet(rows, merged)] }))).toEqual([
      [1, null],
      [3, 4],
    ]);
  });

  test("XML in GB2312", async () => {
    // 霞山 is CF BC C9 BD in GB2312.
    const start = strToU8(
      `<?xml version="1.0" encoding="GB2312"?><worksheet ${NAMESPACES}><sheetData><row><c t="inlineStr"><is><t>`,
    );
    const end = strToU8("</t></is></c></row></sheetData></worksheet>");
    const xml = Uint8Array.of(...start, 0xcf, 0xbc, 0xc9, 0xbd, ...end);
    const files = unzipSync(handmade({ sheets: [sheet("")] }));
    expect(await cellsOf(zipSync({ ...files, "xl/worksheets/sheet1.xml": xml }))).toEqual([
      ["霞山"],
    ]);
  });

  test("many formatted rows that hold nothing are passed over", async () => {
    const empty = Array.from(
      { length: 20_000 },
      (_, row) => `<row r="${row + 2}" s="1"><c r="A${row + 2}" s="1"/></row>`,
    ).join("");
    const rows = `<row r="1"><c r="A1"><v>5</v></c></row>${empty}`;
    const read = await cellsOf(handmade({ sheets: [sheet(rows)] }));
    expect(read).toEqual([[5]]);
    expect(await cellsOf(handmade({ sheets: [sheet(empty)] }))).toEqual([]);
  });
});

test("a filled form from another writer is read, and its dangers go nowhere", async () => {
  const bytes = await writeXlsx([formModel("赤坎区")], new Date(0));
  const files = unzipSync(bytes);
  const part = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(files[part] ?? new Uint8Array());
  const put = (address: string, inner: string, type: string) => (text: string) =>
    text.replace(
      new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?/>`, "u"),
      `<c r="${address}"$1${type}>${inner}</c>`,
    );
  const changed = [
    put("E10", "<f>[1]Sheet1!A1*2</f><v>12.5</v>", ""),
    put("E11", "<v>#REF!</v>", ' t="e"'),
    put("H10", "<is><t>=HYPERLINK(&quot;http://x&quot;)</t></is>", ' t="inlineStr"'),
    put("H11", "<is><t>@SUM(1)</t></is>", ' t="inlineStr"'),
  ].reduce((text, change) => change(text), xml);
  const read = await readAnyWorkbook(zipSync({ ...files, [part]: strToU8(changed) }));
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  const facts = { plans: [plan], units: UNITS, ruleSheets: [], confirmed: [] };
  const forms = readReturns(read.value, { fileName: "赤坎区.xlsx", modifiedAt: null }, facts);
  const [form] = forms.ok ? forms.value : [];
  expect(form?.findings.map(({ rule, cell }) => [rule, cell])).toEqual([
    ["E1", "E11"],
    ["R12", "E10"],
  ]);
  expect(form?.entered.filter(({ rowKey }) => rowKey.startsWith("i"))).toEqual([
    { rowKey: "i1", columnKey: "actual", value: 12.5 },
    { rowKey: "i1", columnKey: "explanation", value: '=HYPERLINK("http://x")' },
    { rowKey: "i2", columnKey: "actual", value: "#REF!" },
    { rowKey: "i2", columnKey: "explanation", value: "@SUM(1)" },
  ]);
});
