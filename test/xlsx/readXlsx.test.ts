import { cellsOf, formulasOf, gridsOf, valuesOf } from "./gridRead";
import { asZip64, handmade, NAMESPACES, sharedStrings, styleSheet, worksheet } from "./handmade";

/** One cell of every kind, twice: with all addresses, and with those left out that may be. */
const ROWS = [
  '<row r="1" spans="1:7"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
    '<c r="C1"><v>147.18</v></c><c r="D1" t="b"><v>1</v></c>' +
    '<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1" t="str"><f>A1&amp;""</f><v>湛 江</v></c>' +
    '<c r="G1" t="inlineStr"><is><t>12:46:42</t></is></c></row>',
  '<row r="2"><c r="A2" s="1"/><c r="B2" t="s"><v>2</v></c>' +
    '<c r="C2"><f>_xldudf_PLAN_COMPLETION(B1,C1)</f><v>102.5</v></c></row>',
].join("");
const STRINGS = sharedStrings(
  '<r><rPr><b/></rPr><t>湛</t></r><r><t xml:space="preserve"> 江</t></r>' +
    '<rPh sb="0" eb="1"><t>zhan</t></rPh><phoneticPr fontId="1"/>',
  "<t>46.70</t>",
  "<t>[38.39]</t>",
);
const READ = [
  ["湛 江", "46.70", 147.18, true, "#DIV/0!", "湛 江", "12:46:42"],
  [null, "[38.39]", 102.5, null, null, null, null],
];

describe("the idioms of other programs give the same values", () => {
  test("as Excel writes them", async () => {
    expect(valuesOf(await cellsOf(ROWS, { strings: STRINGS }))).toEqual(READ);
  });

  test("without addresses on rows and cells", async () => {
    const rows = ROWS.replaceAll(/ r="[A-Z]?\d"/gu, "");
    expect(valuesOf(await cellsOf(rows, { strings: STRINGS }))).toEqual(READ);
  });

  test("with addresses on cells alone", async () => {
    const rows = ROWS.replaceAll(/<row r="\d"/gu, "<row");
    expect(valuesOf(await cellsOf(rows, { strings: STRINGS }))).toEqual(READ);
  });

  test("with parts' paths from the root", async () => {
    const paths = ["/", "/xl/"] as const;
    expect(valuesOf(await cellsOf(ROWS, { strings: STRINGS, paths }))).toEqual(READ);
  });

  test("with parts' paths that go up and down, in other capitals", async () => {
    const paths = ["./", "../XL/"] as const;
    expect(valuesOf(await cellsOf(ROWS, { strings: STRINGS, paths }))).toEqual(READ);
  });

  test("in the larger form of the zip, which Java's and .NET's writers use", async () => {
    const sheets = [{ name: "表", xml: worksheet(ROWS) }];
    const [grid] = await gridsOf(asZip64(handmade({ sheets, strings: STRINGS })));
    expect(valuesOf(grid?.cells ?? [])).toEqual(READ);
  });

  test("with a prefix before every element's name", async () => {
    const strings = STRINGS.replaceAll(/(<\/?)(?=[a-zA-Z])/gu, "$1x:").replace(
      "xmlns=",
      "xmlns:x=",
    );
    const xml = worksheet(ROWS).replaceAll(/(<\/?)(?=[a-zA-Z])/gu, "$1x:");
    const prefixed = xml.replace("xmlns=", "xmlns:x=");
    const [grid] = await gridsOf(handmade({ sheets: [{ name: "表", xml: prefixed }], strings }));
    expect(valuesOf(grid?.cells ?? [])).toEqual(READ);
  });

  test("with alternate content and extensions around the cells", async () => {
    const beforeSheets =
      '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\" ' +
      'xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice>' +
      '</mc:AlternateContent><workbookPr date1904="0"/>';
    const rows =
      '<mc:AlternateContent><mc:Choice Requires="wps"><row r="1"><c r="A1"><v>9</v></c></row>' +
      `</mc:Choice><mc:Fallback>${ROWS}</mc:Fallback></mc:AlternateContent>`;
    const behind = '<extLst><ext><c r="H9"><v>5</v></c></ext></extLst>';
    const cells = await cellsOf(rows, { strings: STRINGS, beforeSheets }, behind);
    expect(valuesOf(cells)).toEqual(READ);
  });

  test("with a dimension that is wrong", async () => {
    const xml = worksheet(ROWS).replace("<sheetData>", '<dimension ref="A1"/><sheetData>');
    const [grid] = await gridsOf(handmade({ sheets: [{ name: "表", xml }], strings: STRINGS }));
    expect(valuesOf(grid?.cells ?? [])).toEqual(READ);
  });

  test("in hidden rows and columns", async () => {
    const rows = ROWS.replace('<row r="2"', '<row r="2" hidden="1"');
    const xml = worksheet(rows).replace(
      "<sheetData>",
      '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>',
    );
    const [grid] = await gridsOf(handmade({ sheets: [{ name: "表", xml }], strings: STRINGS }));
    expect(valuesOf(grid?.cells ?? [])).toEqual(READ);
  });
});

test("sheets come in the order of their tabs, whatever their files are called", async () => {
  const sheets = ["霞山区", "赤坎区", "坡头区"].map((name, index) => ({
    name,
    xml: worksheet(`<row r="1"><c r="A1"><v>${index}</v></c></row>`),
  }));
  const grids = await gridsOf(handmade({ sheets }));
  expect(grids.map(({ name, cells }) => [name, cells[0]?.[0]?.value])).toEqual([
    ["霞山区", 0],
    ["赤坎区", 1],
    ["坡头区", 2],
  ]);
});

test("a sheet that is a chart is left out, and an empty sheet has no rows", async () => {
  const grids = await gridsOf(
    handmade({
      sheets: [
        { name: "图", xml: `<chartsheet ${NAMESPACES}/>`, kind: "chartsheet" },
        { name: "空", xml: worksheet("") },
      ],
    }),
  );
  expect(grids).toEqual([{ name: "空", cells: [] }]);
});

describe("values", () => {
  test("an error has its text, and is told from the same text typed by a user", async () => {
    const rows =
      '<row><c t="e"><v>#VALUE!</v></c><c t="inlineStr"><is><t>#VALUE!</t></is></c></row>';
    expect(await cellsOf(rows)).toEqual([
      [
        { value: "#VALUE!", formula: null, isError: true },
        { value: "#VALUE!", formula: null, isError: false },
      ],
    ]);
  });

  test("an empty text is an empty cell, and a formula without a result keeps its formula", async () => {
    const rows =
      '<row><c t="s"><v>0</v></c><c t="str"><f>IF(A1="","",1)</f><v></v></c>' +
      '<c t="inlineStr"><is><t/></is></c><c><v>1</v></c><c t="inlineStr"><is><t>T1</t></is></c></row>';
    const cells = await cellsOf(rows, { strings: sharedStrings("<t/>") });
    expect(valuesOf(cells)).toEqual([[null, null, null, 1, "T1"]]);
    expect(formulasOf(cells)).toEqual([[null, '=IF(A1="","",1)', null, null, null]]);
  });

  test("leading zeros, spaces, line breaks and escaped characters of a text stay", async () => {
    const texts = ["<t>0007</t>", '<t xml:space="preserve"> a\u00a0 </t>', "<t>a&#10;b</t>"];
    const escaped = ["<t>a_x000D_b</t>", "<t>_x005F_x000D_</t>", "<t>_xldudf_</t>"];
    const strings = sharedStrings(...texts, ...escaped);
    const row = Array.from({ length: 6 }, (_, index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(valuesOf(await cellsOf(`<row>${row}</row>`, { strings }))).toEqual([
      ["0007", " a\u00a0 ", "a\nb", "a\rb", "_x000D_", "_xldudf_"],
    ]);
  });

  test("numbers keep all their digits, in whatever form they are written", async () => {
    const numbers = ["0.1", "1.0", "-5", "1E+22", "102.70833333333333", "4.9406564584124654E-324"];
    const row = numbers.map((number) => `<c><v>${number}</v></c>`).join("");
    expect(valuesOf(await cellsOf(`<row>${row}</row>`))).toEqual([
      [0.1, 1, -5, 1e22, 102.70833333333333, 5e-324],
    ]);
  });

  test("what stands under a merged area is not read, but for its first cell", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row>';
    const behind = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="D1:XFD9"/></mergeCells>';
    expect(valuesOf(await cellsOf(rows, {}, behind))).toEqual([[1, null, 3]]);
  });

  test("formats alone make a sheet no larger", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="3"/></row>';
    expect(valuesOf(await cellsOf(rows))).toEqual([[1]]);
  });
});

describe("dates are serial numbers", () => {
  const formats = '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>';

  test("whatever their format", async () => {
    const styles = styleSheet(formats, 0, 14, 176);
    const rows = '<row><c s="1"><v>45291</v></c><c s="2"><v>45291.75</v></c></row>';
    expect(valuesOf(await cellsOf(rows, { styles }))).toEqual([[45291, 45291.75]]);
  });

  test("of the 1900 date system, where a file counts from 1904", async () => {
    // 2023-12-31 is day 45291 from 1900 and day 43829 from 1904: 1,462 days apart.
    const more =
      formats +
      '<numFmt numFmtId="177" formatCode="0.00E+00;[Red]\\d&quot;y&quot;"/>' +
      '<numFmt numFmtId="178" formatCode="[h]:mm"/><numFmt numFmtId="179" formatCode="[$-804]mmm"/>';
    const styles = styleSheet(more, 0, 14, 176, 177, 178, 179, 20);
    const row = Array.from({ length: 7 }, (_, style) => `<c s="${style}"><v>43829</v></c>`);
    const book = { styles, beforeSheets: '<workbookPr date1904="1"/>' };
    expect(valuesOf(await cellsOf(`<row>${row.join("")}</row>`, book))).toEqual([
      [43829, 45291, 45291, 43829, 43829, 45291, 43829],
    ]);
  });

  test("and a Chinese format of the format's own or an ISO date tells them from times", async () => {
    const styles = styleSheet("", 0, 31, 57, 32, 55);
    const row = Array.from({ length: 5 }, (_, style) => `<c s="${style}"><v>43829</v></c>`);
    const book = { styles, beforeSheets: '<workbookPr date1904="1"/>' };
    const cells = await cellsOf(`<row>${row.join("")}<c t="d"><v>2023-12-31</v></c></row>`, book);
    expect(valuesOf(cells)).toEqual([[43829, 45291, 45291, 43829, 43829, 45291]]);
  });

  test("where a file writes them as ISO dates", async () => {
    // 1900-01-01 is day 1, 1900-03-01 is day 61: Excel counts a 29th of February 1900.
    const dates = ["2023-12-31", "2023-12-31T18:00:00", "1900-01-01", "1900-03-01", "T06:00:00"];
    const row = dates.map((date) => `<c t="d"><v>${date}</v></c>`).join("");
    expect(valuesOf(await cellsOf(`<row>${row}</row>`))).toEqual([[45291, 45291.75, 1, 61, 0.25]]);
  });
});

describe("formulas", () => {
  test("a custom function's formula is read as a user sees it", async () => {
    const cells = await cellsOf(ROWS, { strings: STRINGS });
    expect(cells[1]?.[2]).toEqual({
      value: 102.5,
      formula: "=PLAN.COMPLETION(B1,C1)",
      isError: false,
    });
  });

  test("a formula that cells share is written out in each", async () => {
    const rows =
      '<row r="5"><c r="B5"><f t="shared" ref="B5:C6" si="0">IF($A5="A5",B$1*A5,LOG10(A5))</f><v>1</v></c>' +
      '<c r="C5"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="6"><c r="B6"><f t="shared" si="0"></f><v>3</v></c><c r="C6"><f t="shared" si="0"/></c></row>';
    expect(formulasOf((await cellsOf(rows)).slice(4))).toEqual([
      [null, '=IF($A5="A5",B$1*A5,LOG10(A5))', '=IF($A5="A5",C$1*B5,LOG10(B5))'],
      [null, '=IF($A6="A5",B$1*A6,LOG10(A6))', '=IF($A6="A5",C$1*B6,LOG10(B6))'],
    ]);
  });

  test("an array formula stands in its first cell, its results in all", async () => {
    const rows =
      '<row><c><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row><row><c><v>2</v></c></row>';
    const cells = await cellsOf(rows);
    expect(formulasOf(cells)).toEqual([["=B1:B2*2"], [null]]);
    expect(valuesOf(cells)).toEqual([[1], [2]]);
  });
});
