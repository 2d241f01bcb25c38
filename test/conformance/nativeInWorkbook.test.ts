import type { HeadlessWorkbook } from "../../src/embedded/headless";
import { insertSheets } from "../../src/excel/insertSheets";
import { readGrid } from "../../src/excel/readGrid";
import type { Dialect } from "../../src/layout/dialects/dialect";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { keyedGrid, type KeyedGrid } from "../../src/layout/keyedGrid";
import { layoutSheets } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import type { Plan, PlanTable } from "../../src/plan/plan";
import { plans } from "../../src/plan/registry";
import type { Template } from "../../src/templates/template";
import { TEMPLATES, templateNamed, templatesFor } from "../../src/templates/templates";
import { startPlanWorkbook } from "../support/planWorkbook";
import { typicalEntries, type EntryKind } from "../support/typicalEntries";

jest.setTimeout(300_000);

const UNITS = [
  { name: "赤坎区", weight: 3 },
  { name: "霞山区", weight: 2 },
  { name: "廉江市", weight: 6.5 },
];

const SHEETS = plans().flatMap((plan) =>
  plan.tables.flatMap((table) =>
    templatesFor(table).map((template) => ({
      name: `${plan.name} ${table.id} ${template.id}`,
      plan,
      table,
      template,
      // One unreadable figure is an error of the whole paragraph of an evaluation.
      entries: template.refersTo.includes("monitoring") ? ("usual" as const) : ("awkward" as const),
    })),
  ),
);

let workbook: HeadlessWorkbook;

beforeEach(async () => {
  workbook = await startPlanWorkbook();
});

afterEach(() => {
  workbook.dispose();
});

interface Wanted {
  readonly template: Template;
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly entries: EntryKind;
}

interface FilledSheet {
  readonly model: SheetModel;
  readonly read: KeyedGrid;
}

/** Inserts the sheet with those that it refers to, fills all of them in, and reads it back. */
async function filledIn(
  { template, plan, table, entries }: Wanted,
  dialect: Dialect,
): Promise<FilledSheet> {
  const request = { template, plan, table, units: UNITS, unit: null };
  let models: readonly SheetModel[] = [];
  const outcome = await insertSheets(
    (known) => (models = layoutSheets(request, known, dialect)),
    () => undefined,
  );
  expect(outcome).toMatchObject({ ok: true });
  const model = models.at(-1);
  if (model === undefined) throw new Error("Nothing was laid out.");
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const filled of models) {
      const { identity } = filled;
      const itsTable = plan.tables.find(({ id }) => id === identity.table);
      const itsTemplate = templateNamed(identity.template);
      if (itsTable === undefined || itsTemplate === null) throw new Error("Of no known origin.");
      for (const { row, column, entry } of typicalEntries(filled, itsTemplate, itsTable, entries)) {
        worksheets.getItem(filled.name).getCell(row, column).values = [[entry]];
      }
    }
    await context.sync();
    const grid = readGrid(worksheets.getItem(model.name));
    await context.sync();
    const read = keyedGrid(grid());
    if (read === null) throw new Error("The sheet lost its keys.");
    return { model, read };
  });
}

/** What every visible computed cell of the sheet shows, by its keys; numbers to nine decimals. */
function computed({ model, read }: FilledSheet): ReadonlyMap<string, unknown> {
  const cells = model.rows.flatMap(({ cells, isHidden = false, key: rowKey = "" }) =>
    cells.flatMap(({ content }, column) => {
      const { key: columnKey = "", isHidden: isColumnHidden = false } = model.columns[column] ?? {};
      if (content.kind !== "formula" || isHidden || isColumnHidden) return [];
      const place = read.cellAt(rowKey, columnKey);
      const value = place === null ? "nowhere" : read.grid.cells[place.row]?.[place.column]?.value;
      return [[`${rowKey} ${columnKey}`, shown(value)] as const];
    }),
  );
  return new Map(cells);
}

const shown = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toFixed(9)) : (value ?? "");

test.each(SHEETS)("$name without the add-in shows what it shows with it", async (sheet) => {
  const withAddIn = computed(await filledIn(sheet, planDialect));
  const native = await filledIn(sheet, nativeDialect);
  expect(JSON.stringify(native.read.grid)).not.toContain("PLAN.");
  expect(Object.fromEntries(computed(native))).toEqual(Object.fromEntries(withAddIn));
  // The entries do reach the formulas.
  const filled = [...withAddIn.values()].filter((value) => value !== "");
  expect(filled.length).toBeGreaterThanOrEqual(withAddIn.size / 2);
});

test("every template that is offered is among them", () => {
  expect(new Set(SHEETS.map(({ template }) => template))).toEqual(new Set(TEMPLATES));
});
