import fc from "fast-check";
import { locked } from "../../src/layout/cells/cells";
import type { CellContent, SheetModel } from "../../src/layout/sheetModel";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { gridsOf, valuesOf } from "./gridRead";
import { HANDED_OUT } from "./handedOut";

function sheetOf(rows: readonly (readonly CellContent[])[]): SheetModel {
  const [model] = HANDED_OUT;
  if (model === undefined) throw new Error("There is no template.");
  return {
    ...model,
    columns: (rows[0] ?? []).map(() => ({ widthChars: 10 })),
    rows: rows.map((contents) => ({
      heightPoints: 15,
      cells: contents.map((content) => locked(content, "text")),
    })),
    merges: [],
    validations: [],
    conditionalFormats: [],
  };
}

/** Figures as plans print them, and texts that look like numbers, dates, formulas or XML. */
const AWKWARD_TEXTS = [
  ...["46.70", "12:46:42", "[38.39]", "﹥60", "3.5以内", "007", "1e3", "-", "TRUE", "2023-06-30"],
  ...["#N/A", "=A1", "'", " a ", "\u00a0", "a\nb", '<a>&amp;"', "]]>", "𠀀", "​", "é", "_x0041"],
];
const text = fc
  .oneof(fc.constantFrom(...AWKWARD_TEXTS), fc.string({ unit: "binary", maxLength: 20 }))
  .map((each) => each.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""))
  .filter((each) => each !== "" && !/_x[0-9a-f]{4}_/iu.test(each));
const number = fc.oneof(
  fc.integer(),
  fc.constantFrom(0, 0.1, 102.70833333333333, 45291, 5e-324, 1.7976931348623157e308),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (each === 0 ? 0 : each)),
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant({ kind: "empty" } as const),
  text.map((each) => ({ kind: "text", text: each }) as const),
  number.map((value) => ({ kind: "number", value }) as const),
);

test("texts and numbers come back to the letter and to the last digit", async () => {
  const rows = fc.array(fc.tuple(content, content, content), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(rows, async (contents) => {
      const [grid] = await gridsOf(await writeXlsx([sheetOf(contents)], new Date(0)));
      const values = valuesOf(grid?.cells ?? []);
      contents.forEach((cells, row) => {
        const expected = cells.map((cell) => {
          if (cell.kind === "text") return cell.text;
          return cell.kind === "number" ? cell.value : null;
        });
        // Rows and columns of nothing at the end are none.
        const read = [0, 1, 2].map((column) => values[row]?.[column] ?? null);
        expect([row, read]).toEqual([row, expected]);
      });
    }),
    { seed: 20260705, numRuns: 200 },
  );
});
