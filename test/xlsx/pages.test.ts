import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import type { CellContent, SheetModel } from "../../src/layout/sheetModel";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { ALL_OFFERED, requestFor } from "../support/typicalWorkbook";
import { describeInLibreOffice, recalculated } from "./libreOffice";
import { type PrintedPage, printedPages, type PrintedText } from "./printedPages";

// All sheets of both plans as one file, printed once: what is on paper does not depend on what formulas give.

const STYLES_PART = "xl/styles.xml";

/**
 * Columns are as wide as digits of the default font, in Excel 5.25 points each. Where Calibri is missing
 * LibreOffice takes wider ones: a font whose digits are half as wide as it is high is put in its place.
 */
function withDigitsOfExcel(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const styles = strFromU8(parts[STYLES_PART] ?? new Uint8Array()).replace(
    /<font>(?:(?!<\/font>).)*Calibri.*?<\/font>/u,
    `<font><sz val="10.5"/><name val="Noto Sans Mono CJK SC"/></font>`,
  );
  return zipSync({ ...parts, [STYLES_PART]: strToU8(styles) });
}

/** Stands in the first cell of a sheet: its title on paper begins with it. */
const mark = (index: number): string => `§${index}§`;

function sheets(): readonly SheetModel[] {
  return ALL_OFFERED.map((offered, index) => {
    const model = layoutSheets(requestFor(offered), NEW_WORKBOOK, planDialect).at(-1);
    if (model === undefined) throw new Error(`${offered.name} was not laid out.`);
    const rows = model.rows.map((row, rowIndex) => ({
      ...row,
      cells: row.cells.map((cell, column) =>
        rowIndex + column === 0
          ? { ...cell, content: marked(cell.content, index) }
          : { ...cell, content: withoutFormula(cell.content) },
      ),
    }));
    const without = { charts: [], validations: [], conditionalFormats: [] };
    return { ...model, ...without, name: `sheet ${index}`, rows };
  });
}

const marked = (content: CellContent, index: number): CellContent =>
  content.kind === "text" ? { kind: "text", text: `${mark(index)}${content.text}` } : content;

const withoutFormula = (content: CellContent): CellContent =>
  content.kind === "formula" ? { kind: "empty" } : content;

/** The pages of each sheet: a page without a title of its own goes on with the sheet before. */
function pagesBySheet(pages: readonly PrintedPage[]): readonly (readonly PrintedPage[])[] {
  const bySheet: PrintedPage[][] = ALL_OFFERED.map(() => []);
  let current = 0;
  for (const page of pages) {
    const titled = page.texts.map(({ text }) => /§(\d+)§/u.exec(text)?.[1]).find(Boolean);
    current = titled === undefined ? current : Number(titled);
    bySheet[current]?.push(page);
  }
  return bySheet;
}

/** Excel counts the pages at the foot. */
const FOOT_POINTS = 45;
const onPage = ({ texts }: PrintedPage): readonly PrintedText[] =>
  texts.filter(({ y, text }) => y > FOOT_POINTS && text.trim() !== "");

/** The size that most of the characters have. */
function bodyPoints(pages: readonly PrintedPage[]): number {
  const counts = new Map<number, number>();
  for (const { text, sizePoints } of pages.flatMap(onPage)) {
    counts.set(sizePoints, (counts.get(sizePoints) ?? 0) + text.length);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** #E8EDF3 of headings. */
const HEADING_FILL = /^0\.909\d* 0\.929\d* 0\.952\d*$/u;
const hasHead = (page: PrintedPage): boolean =>
  page.fills.some((fill) => HEADING_FILL.test(fill)) ||
  page.texts.some(({ text }) => text.includes("§"));

const lineCount = (page: PrintedPage): number =>
  new Set(onPage(page).map(({ y }) => Math.round(y / 4))).size;

describeInLibreOffice("[issue 14] every sheet of both plans on paper", () => {
  let printed: readonly (readonly PrintedPage[])[] = [];
  beforeAll(async () => {
    const file = withDigitsOfExcel(await writeXlsx(sheets(), new Date(0)));
    printed = pagesBySheet(printedPages(await recalculated(file, "pdf")));
  });
  const of = (is: (pages: readonly PrintedPage[]) => boolean): readonly string[] =>
    ALL_OFFERED.filter((_, index) => is(printed[index] ?? [])).map(({ name }) => name);

  test("has its pages", () => {
    expect(of((pages) => pages.length === 0)).toEqual([]);
  });

  test("is in letters of at least 8 points", () => {
    expect(
      ALL_OFFERED.map(
        ({ name }, index) => `${name} ${bodyPoints(printed[index] ?? []).toFixed(1)}`,
      ).filter((line) => Number(line.split(" ").at(-1)) < 8),
    ).toEqual([]);
  });

  test("has its title or its headings on every page", () => {
    expect(of((pages) => !pages.every(hasHead))).toEqual([]);
  });

  test("has no row or two alone on a page", () => {
    expect(of((pages) => pages.length > 1 && pages.some((page) => lineCount(page) < 5))).toEqual(
      [],
    );
  });
});
