import { strToU8, zipSync } from "fflate";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const worksheet = (rows: string, behind = ""): string =>
  `<worksheet ${NAMESPACES}><sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** The shared texts, each with its inner XML. */
export const sharedStrings = (...items: readonly string[]): string =>
  `<sst ${NAMESPACES}>${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;

export const styleSheet = (numberFormats: string, ...formatIds: readonly number[]): string =>
  `<styleSheet ${NAMESPACES}><numFmts>${numberFormats}</numFmts>` +
  `<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>` +
  `<cellXfs>${formatIds.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;

export interface HandmadeSheet {
  readonly name: string;
  readonly xml: string;
  /** `worksheet` where none is given. */
  readonly kind?: string;
}

export interface Handmade {
  /** In the order of their tabs; their files are numbered from the last to the first. */
  readonly sheets: readonly HandmadeSheet[];
  readonly strings?: string;
  readonly styles?: string;
  /** Stands in the workbook's part before its sheets. */
  readonly beforeSheets?: string;
  /** What parts' names in relationships begin with, in the package's and in the workbook's own. */
  readonly paths?: readonly [string, string];
}

/** A workbook whose XML a test writes itself, as another program would have written it. */
export function handmade(book: Handmade): Uint8Array {
  return zipped(handmadeParts(book));
}

export function handmadeParts(book: Handmade): Record<string, string> {
  const [rootPath, bookPath] = book.paths ?? ["", ""];
  const count = book.sheets.length;
  const sheets = book.sheets.map((sheet, index) => ({
    ...sheet,
    id: `rId${index + 1}`,
    file: `worksheets/sheet${count - index}.xml`,
  }));
  const extra = [
    ["sharedStrings", book.strings],
    ["styles", book.styles],
  ] as const;
  const extras = extra.flatMap(([kind, xml]) => (xml === undefined ? [] : [{ kind, xml }]));
  const related = [
    // Files stand in another order than tabs.
    ...sheets.map(({ id, file, kind }) => ({ id, file, kind: kind ?? "worksheet" })).reverse(),
    ...extras.map(({ kind }) => ({ id: kind, kind, file: `${kind}.xml` })),
  ];
  return {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"/>`,
    "_rels/.rels": relationships([
      { id: "rId1", kind: "officeDocument", target: `${rootPath}xl/workbook.xml` },
    ]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook ${NAMESPACES}>${book.beforeSheets ?? ""}<sheets>` +
      sheets
        .map(({ name, id }, index) => `<sheet name="${name}" sheetId="${index + 7}" r:id="${id}"/>`)
        .join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": relationships(
      related.map(({ id, kind, file }) => ({ id, kind, target: bookPath + file })),
    ),
    ...Object.fromEntries(sheets.map(({ file, xml }) => [`xl/${file}`, DECLARATION + xml])),
    ...Object.fromEntries(extras.map(({ kind, xml }) => [`xl/${kind}.xml`, DECLARATION + xml])),
  };
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

/** The same zip with its directory told of in 64 bits (PKWARE's APPNOTE, 4.3.14–4.3.16). */
export function asZip64(zip: Uint8Array): Uint8Array {
  const endLength = 22;
  const end = zip.length - endLength;
  const larger = new Uint8Array(zip.length + 76);
  larger.set(zip.subarray(0, end));
  larger.set(zip.subarray(end), end + 76);
  const from = new DataView(zip.buffer, zip.byteOffset + end, endLength);
  const to = new DataView(larger.buffer, end);
  to.setUint32(0, 0x06064b50, true);
  to.setBigUint64(4, 44n, true);
  to.setBigUint64(24, BigInt(from.getUint16(8, true)), true);
  to.setBigUint64(32, BigInt(from.getUint16(10, true)), true);
  to.setBigUint64(40, BigInt(from.getUint32(12, true)), true);
  to.setBigUint64(48, BigInt(from.getUint32(16, true)), true);
  to.setUint32(56, 0x07064b50, true);
  to.setBigUint64(64, BigInt(end), true);
  to.setUint32(72, 1, true);
  // The places of the smaller form are filled up.
  for (const field of [8, 10]) to.setUint16(76 + field, 0xffff, true);
  for (const field of [12, 16]) to.setUint32(76 + field, 0xffffffff, true);
  return larger;
}

function relationships(
  entries: readonly { readonly id: string; readonly kind: string; readonly target: string }[],
): string {
  const elements = entries.map(
    ({ id, kind, target }) =>
      `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}
