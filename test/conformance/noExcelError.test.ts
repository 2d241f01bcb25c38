import { insertSheets } from "../../src/excel/insertSheets";
import { readGrid } from "../../src/excel/ownSheets";
import { isEntry } from "../../src/layout/cells/cells";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import type { SheetGrid } from "../../src/layout/keys/keyedGrid";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { howMany } from "../support/howMany";
import { workbookForEachTest } from "../support/planWorkbook";
import type { TypicalEntry } from "../support/typicalEntries";
import {
  ALL_OFFERED,
  type Offered,
  requestFor,
  typicalEntriesOf,
} from "../support/typicalWorkbook";
import { entered, withWrongResults } from "../xlsx/filled";
import { describeInLibreOffice, recalculated } from "../xlsx/libreOffice";

/*
 * [§14] No template shows an Excel error for anything that a user can type into its cells: neither with
 * native formulas nor with PLAN functions.
 */

jest.setTimeout(600_000);

/** What a tired person types, pastes or drags somewhere: as texts and as what Excel makes of them. */
const NASTY: readonly (string | number)[] = [
  ...["abc", "去年", "2024.13", "12:46:42", "1471800人", "92.5%", "[38.39]", "-", "280,12", "停用"],
  ...["＝", "5 6", "5\n6", " ", "约５", "”", '"', "<60", "3-6", "万人", "40:60", "1e3", "八十三"],
  ...[0.532430555555556, -3, 0, 46_024, 1e15, 0.5, 2024.13, 1e-9],
];
/** Every so many cells hold one of them: what is right stands beside what is not. */
const EVERY = 4;

/** What a bureau has half-way; in some of the cells, in other ones each round, what is nasty. */
function entriesOf(model: SheetModel, round: number): readonly TypicalEntry[] {
  const usual = new Map(
    typicalEntriesOf(model, "usual").map((entry) => [`${entry.row} ${entry.column}`, entry]),
  );
  return model.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (!isEntry(cell)) return [];
      const turn = row * 7 + column * 3 + round * 11;
      const entry = NASTY[turn % NASTY.length] ?? "";
      return turn % EVERY === 0 ? [{ row, column, entry }] : (usual.get(`${row} ${column}`) ?? []);
    }),
  );
}

/** The cells that people see and that show an error. */
const errorsIn = (model: SheetModel, { cells }: SheetGrid): readonly string[] =>
  model.rows.flatMap((row, rowIndex) =>
    model.columns.flatMap(({ key = "", isHidden = false }, column) => {
      const cell = cells[rowIndex]?.[column];
      const isSeen = !isHidden && row.isHidden !== true;
      return isSeen && cell?.isError === true
        ? [`${model.name} ${row.key ?? rowIndex} ${key} ${String(cell.value)}`]
        : [];
    }),
  );

const ROUNDS = Array.from({ length: howMany(1, 6) }, (_, round) => round);
const ALL = ALL_OFFERED.filter(({ plan }) => plan.id === "zhanjiang");
const offered = (...ids: readonly string[]): readonly Offered[] =>
  ALL.filter(({ template, table }) => table.id === "专栏2" && ids.includes(template.id));

/** Those that are judged at dates, by settings and by weights; `npm run test:long` takes all. */
const IN_FILES =
  howMany(0, 1) === 0 ? offered("midterm", "breakdown", "ledger", "returnForm") : ALL;
const IN_WORKBOOK = howMany(0, 1) === 0 ? offered("midterm", "ledger") : ALL;

describeInLibreOffice("native formulas, as LibreOffice calculates them", () => {
  test("show no error in any cell that is seen, whatever is entered", async () => {
    const models = ROUNDS.flatMap((round) =>
      IN_FILES.flatMap((each, index) =>
        layoutSheets(
          { ...requestFor(each), nameSuffix: ` ${round}.${index}` },
          NEW_WORKBOOK,
          nativeDialect,
        ).map((model) => entered(model, entriesOf(model, round))),
      ),
    );
    const file = await writeXlsx(models.map(withWrongResults), new Date(0));
    const read = await readXlsx(await recalculated(file));
    if (!read.ok) throw new Error(read.reason.name);
    const grids = new Map(read.value.map((grid) => [grid.name, grid]));
    const errors = models.flatMap((model) => {
      const grid = grids.get(model.name);
      return grid === undefined ? [`${model.name} is lost`] : errorsIn(model, grid);
    });
    expect(errors).toEqual([]);
  });
});

describe("PLAN functions", () => {
  workbookForEachTest();

  test.each(IN_WORKBOOK)("$name shows no error, whatever is entered", async (each) => {
    let models: readonly SheetModel[] = [];
    const outcome = await insertSheets(
      (known) => (models = layoutSheets(requestFor(each), known, planDialect)),
      () => undefined,
    );
    expect(outcome).toMatchObject({ ok: true });
    for (const round of ROUNDS) {
      expect(await errorsWith(models, round)).toEqual([]);
    }
  });
});

async function errorsWith(
  models: readonly SheetModel[],
  round: number,
): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const sheets = models.map((model) => ({
      model,
      sheet: context.workbook.worksheets.getItem(model.name),
    }));
    for (const { model, sheet } of sheets) {
      for (const { row, column, entry } of entriesOf(model, round)) {
        // As a text: typed, Excel would make a number or a date of some.
        const typed = typeof entry === "string" && entry !== "" ? `'${entry}` : entry;
        sheet.getCell(row, column).values = [[typed]];
      }
    }
    await context.sync();
    const grids = sheets.map(({ model, sheet }) => ({ model, read: readGrid(sheet) }));
    await context.sync();
    return grids.flatMap(({ model, read }) => errorsIn(model, read()));
  });
}
