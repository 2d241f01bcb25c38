import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { type KeyedGrid, keyedGrid } from "../../src/layout/keys/keyedGrid";
import type { SheetModel } from "../../src/layout/sheetModel";
import { plans } from "../../src/plan/registry";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { computedCells } from "../support/computedCells";
import { filledSheets, type FilledSheet } from "../support/filledSheets";
import { howMany } from "../support/howMany";
import { workbookForEachTest } from "../support/planWorkbook";
import { ENTRY_KINDS, type EntryKind } from "../support/typicalEntries";
import { ALL_OFFERED, type Offered, typicalWorkbook } from "../support/typicalWorkbook";
import { withWrongResults } from "../xlsx/filled";
import { describeInLibreOffice, recalculated } from "../xlsx/libreOffice";

const LONGEST_MS = 600_000;

type Shown = Readonly<Record<EntryKind, ReadonlyMap<string, unknown>>>;

/**
 * Every sheet that the pane offers of a plan (in `npm test`, a part of them) shows with native formulas what it shows with `PLAN.*` and the
 * add-in: in the embedded workbook, and in a file that LibreOffice calculates.
 */
export function describeWithoutAddIn(planId: string): void {
  const first = plans().findIndex(({ id }) => id === planId);
  // The plans offer the same sheets: the suite shares them out among the plans, each sheet of one of them.
  const offered = ALL_OFFERED.filter(({ plan }) => plan.id === planId).filter(
    (_, index) => (index + first) % howMany(plans().length, 1) === 0,
  );
  const sheets = offered.map((each, index) => ({ ...each, index }));
  const withAddIn = new Map<number, Shown>();

  /** Filled in and calculated once for both comparisons, in a workbook that is as new. */
  async function shownWithAddIn(index: number): Promise<Shown> {
    const known = withAddIn.get(index);
    if (known !== undefined) return known;
    const shown = shownIn(await filledSheets(at(offered, index), planDialect));
    withAddIn.set(index, shown);
    return shown;
  }

  describe("every template without the add-in, in the embedded workbook", () => {
    jest.setTimeout(LONGEST_MS);
    workbookForEachTest();

    test.each(sheets)(
      "$name without the add-in shows what it shows with it, errors included",
      async ({ index }) => {
        const expected = await shownWithAddIn(index);
        const native = await filledSheets(at(offered, index), nativeDialect);
        expect(JSON.stringify(native.usual.read.grid)).not.toContain("PLAN.");
        for (const kind of ENTRY_KINDS) {
          const shown = computedCells(native[kind]);
          expect([kind, Object.fromEntries(shown)]).toEqual([
            kind,
            Object.fromEntries(expected[kind]),
          ]);
          // 规则设置 has formulas for what is changed or cannot be used alone: nothing is.
          if (at(offered, index).template.id === "rules") continue;
          // The entries do reach the formulas; a column of findings is blank where there are none.
          const filled = [...expected[kind].values()].filter((value) => value !== "");
          expect(filled.length).toBeGreaterThanOrEqual(expected[kind].size / 6);
        }
      },
    );
  });

  describeInLibreOffice("every template without the add-in, calculated by LibreOffice", () => {
    jest.setTimeout(LONGEST_MS);
    workbookForEachTest();
    const laidOut = {
      usual: workbooks(offered, "usual", ""),
      awkward: workbooks(offered, "awkward", "b"),
    };
    let grids: ReadonlyMap<string, KeyedGrid["grid"]>;

    beforeAll(async () => {
      const models = [...laidOut.usual, ...laidOut.awkward].flat();
      // A wrong result stands beside every formula: what comes back was calculated.
      const file = await writeXlsx(models.map(withWrongResults), new Date(0));
      const read = await readXlsx(await recalculated(file));
      if (!read.ok) throw new Error(read.reason.name);
      grids = new Map(read.value.map((grid) => [grid.name, grid]));
    }, LONGEST_MS);

    function inLibreOffice(kind: EntryKind, index: number): ReadonlyMap<string, unknown> {
      const model = laidOut[kind][index]?.at(-1);
      const grid = grids.get(model?.name ?? "");
      const read = grid === undefined ? null : keyedGrid(grid);
      if (model === undefined || read === null) throw new Error("The sheet is lost.");
      return computedCells({ model, read });
    }

    test.each(sheets)(
      "$name shows what it shows with the add-in, errors included",
      async ({ index }) => {
        const expected = await shownWithAddIn(index);
        for (const kind of ENTRY_KINDS) {
          expect([kind, Object.fromEntries(inLibreOffice(kind, index))]).toEqual([
            kind,
            Object.fromEntries(expected[kind]),
          ]);
        }
      },
    );

    // They show what stands on 年度监测, errors too.
    const followers = sheets.filter(
      ({ template, table }) => table.kind === "targets" && template.refersTo.includes("monitoring"),
    );

    // Shared out, all of them may be the other plan's.
    if (followers.length === 0) return;
    test.each(followers)("[§14] awkward entries are 有误 in $name", ({ index }) => {
      expect([...inLibreOffice("awkward", index).values()]).toContain("有误");
      expect([...inLibreOffice("usual", index).values()]).not.toContain("#VALUE!");
    });
  });
}

const shownIn = ({ usual, awkward }: Readonly<Record<EntryKind, FilledSheet>>): Shown => ({
  usual: computedCells(usual),
  awkward: computedCells(awkward),
});

/** Names the copies of one file apart: every template brings its own 规则设置 and 年度监测. */
const workbooks = (
  offered: readonly Offered[],
  kind: EntryKind,
  suffix: string,
): readonly (readonly SheetModel[])[] =>
  offered.map((each, index) => typicalWorkbook(each, kind, ` ${index + 1}${suffix}`));

function at(offered: readonly Offered[], index: number): Offered {
  const found = offered[index];
  if (found === undefined) throw new Error(`There is no sheet ${index}.`);
  return found;
}
