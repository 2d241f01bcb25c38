import { planDialect } from "../../src/layout/dialects/planDialect";
import { keyedGrid, type KeyedGrid } from "../../src/layout/keys/keyedGrid";
import type { SheetModel } from "../../src/layout/sheetModel";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { computedCells } from "../support/computedCells";
import { type FilledSheet, filledSheets } from "../support/filledSheets";
import { startPlanWorkbook } from "../support/planWorkbook";
import type { EntryKind } from "../support/typicalEntries";
import { ALL_OFFERED, type Offered, typicalWorkbook } from "../support/typicalWorkbook";
import { withWrongResults } from "../xlsx/filled";
import { describeInLibreOffice, recalculated } from "../xlsx/libreOffice";

const LONGEST_MS = 600_000;

const SHEETS = ALL_OFFERED.map((offered, index) => ({ ...offered, index }));

/** They show what stands on 年度监测, errors too. */
const FOLLOWERS = SHEETS.filter(
  ({ template, table }) => table.kind === "targets" && template.refersTo.includes("monitoring"),
);

/** The sheet with `PLAN.*`, filled in and calculated in the embedded workbook. */
async function withAddIn(offered: Offered): Promise<Readonly<Record<EntryKind, FilledSheet>>> {
  const workbook = await startPlanWorkbook();
  try {
    return await filledSheets(offered, planDialect);
  } finally {
    workbook.dispose();
  }
}

/** Names the copies of one file apart: every template brings its own 规则设置 and 年度监测. */
const workbooks = (kind: EntryKind, suffix: string): readonly (readonly SheetModel[])[] =>
  ALL_OFFERED.map((offered, index) => typicalWorkbook(offered, kind, ` ${index + 1}${suffix}`));

describeInLibreOffice("every template without the add-in, calculated by LibreOffice", () => {
  const laidOut = { usual: workbooks("usual", ""), awkward: workbooks("awkward", "b") };
  let grids: ReadonlyMap<string, KeyedGrid["grid"]>;

  beforeAll(async () => {
    const models = [...laidOut.usual, ...laidOut.awkward].flat();
    // A wrong result stands beside every formula: what comes back was calculated.
    const file = await writeXlsx(models.map(withWrongResults), new Date(0));
    const read = await readXlsx(await recalculated(file));
    if (!read.ok) throw new Error(read.reason.name);
    grids = new Map(read.value.map((grid) => [grid.name, grid]));
  }, LONGEST_MS);

  function inLibreOffice(kind: EntryKind, index: number): FilledSheet {
    const model = laidOut[kind][index]?.at(-1);
    const grid = grids.get(model?.name ?? "");
    const read = grid === undefined ? null : keyedGrid(grid);
    if (model === undefined || read === null) throw new Error("The sheet is lost.");
    return { model, read };
  }

  test.each(SHEETS)(
    "$name shows what it shows with the add-in, errors included",
    async ({ index, ...offered }) => {
      const { usual, awkward } = await withAddIn(offered);
      const native = computedCells(inLibreOffice("usual", index));
      expect(Object.fromEntries(native)).toEqual(Object.fromEntries(computedCells(usual)));
      const nativeAwkward = computedCells(inLibreOffice("awkward", index));
      expect(Object.fromEntries(nativeAwkward)).toEqual(Object.fromEntries(computedCells(awkward)));
    },
    LONGEST_MS,
  );

  test.each(FOLLOWERS)("awkward entries are errors of $name", ({ index }) => {
    const awkward = [...computedCells(inLibreOffice("awkward", index)).values()];
    expect(awkward).toContain("#VALUE!");
    expect([...computedCells(inLibreOffice("usual", index)).values()]).not.toContain("#VALUE!");
  });
});
