import type { HeadlessWorkbook } from "../../src/embedded/headless";
import { insertSheets } from "../../src/excel/insertSheets";
import { readGrid } from "../../src/excel/readGrid";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { keyedGrid, type KeyedGrid } from "../../src/layout/keyedGrid";
import { layoutSheets } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { startPlanWorkbook } from "../support/planWorkbook";
import type { EntryKind } from "../support/typicalEntries";
import {
  ALL_OFFERED,
  otherOf,
  TYPICAL_UNITS,
  typicalEntriesOf,
  typicalWorkbook,
  type Offered,
} from "../support/typicalWorkbook";
import { withWrongResults } from "../xlsx/filled";
import { describeInLibreOffice, recalculated } from "../xlsx/libreOffice";

const LONGEST_MS = 600_000;

/** Names the copies of one file apart: every template brings its own 规则设置 and 年度监测. */
const suffixOf = (index: number): string => ` ${index + 1}`;

/** One unreadable figure on 年度监测 is an error of a whole evaluation's paragraph. */
const kindOf = ({ template }: Offered): EntryKind =>
  template.refersTo.includes("monitoring") ? "usual" : "awkward";

/** The sheet with `PLAN.*`, filled in and calculated in the embedded workbook. */
async function withAddIn(offered: Offered): Promise<KeyedGrid> {
  const workbook: HeadlessWorkbook = await startPlanWorkbook();
  try {
    const { template, plan, table } = offered;
    const other = template.asks.includes("otherPlan") ? otherOf(offered) : null;
    const request = { template, plan, table, units: TYPICAL_UNITS, unit: null, other };
    let models: readonly SheetModel[] = [];
    await insertSheets(
      (known) => (models = layoutSheets(request, known, planDialect)),
      () => undefined,
    );
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const model of models) {
        const sheet = worksheets.getItem(model.name);
        for (const { row, column, entry } of typicalEntriesOf(model, kindOf(offered))) {
          sheet.getCell(row, column).values = [[entry]];
        }
      }
      await context.sync();
      const grid = readGrid(worksheets.getItem(models.at(-1)?.name ?? ""));
      await context.sync();
      return keyed(grid());
    });
  } finally {
    workbook.dispose();
  }
}

function keyed(grid: KeyedGrid["grid"] | undefined): KeyedGrid {
  const read = grid === undefined ? null : keyedGrid(grid);
  if (read === null) throw new Error("The sheet lost its keys.");
  return read;
}

/** What every visible computed cell shows, by its keys. */
function computed(model: SheetModel, read: KeyedGrid): ReadonlyMap<string, unknown> {
  return new Map(
    model.rows.flatMap(({ cells, isHidden = false, key: rowKey = "" }) =>
      cells.flatMap(({ content }, column): (readonly [string, unknown])[] => {
        const { key = "", isHidden: isColumnHidden = false } = model.columns[column] ?? {};
        if (content.kind !== "formula" || isHidden || isColumnHidden) return [];
        const place = read.cellAt(rowKey, key);
        const value =
          place === null ? "nowhere" : read.grid.cells[place.row]?.[place.column]?.value;
        return [[`${rowKey} ${key}`, comparable(value)]];
      }),
    ),
  );
}

/** Numbers to twelve digits; a blank is a blank, whether a cell is empty or holds an empty text. */
const comparable = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? "");

describeInLibreOffice("every template without the add-in, calculated by LibreOffice", () => {
  const workbooks = ALL_OFFERED.map((offered, index) =>
    typicalWorkbook(offered, kindOf(offered), suffixOf(index)),
  );
  let grids: ReadonlyMap<string, KeyedGrid["grid"]>;

  beforeAll(async () => {
    // A wrong result stands beside every formula: what comes back was calculated.
    const file = await writeXlsx(workbooks.flat().map(withWrongResults), new Date(0));
    const read = await readXlsx(await recalculated(file));
    if (!read.ok) throw new Error(read.reason.name);
    grids = new Map(read.value.map((grid) => [grid.name, grid]));
  }, LONGEST_MS);

  test.each(ALL_OFFERED.map((offered, index) => ({ ...offered, index })))(
    "$name shows what it shows with the add-in",
    async ({ index, ...offered }) => {
      const model = workbooks[index]?.at(-1);
      if (model === undefined) throw new Error("Nothing was laid out.");
      const native = computed(model, keyed(grids.get(model.name)));
      const expected = computed(model, await withAddIn(offered));
      expect(Object.fromEntries(native)).toEqual(Object.fromEntries(expected));
    },
    LONGEST_MS,
  );
});
