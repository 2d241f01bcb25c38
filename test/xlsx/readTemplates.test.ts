import { keyedGrid, type SheetGrid } from "../../src/layout/keys/keyedGrid";
import type { CellContent, SheetModel } from "../../src/layout/sheetModel";
import { shownFormula } from "../../src/layout/shownFormula";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { gridsOf } from "./gridRead";
import { FILLED, HANDED_OUT } from "./handedOut";
import { describeInLibreOffice, recalculated } from "./libreOffice";
import { isSame } from "./readBack";

type FormulaContent = Extract<CellContent, { kind: "formula" }>;
type Seen = readonly [row: number, column: number, value: unknown];

/** What stands in the cells of a model that have no formula. */
const contentsOf = (model: SheetModel): readonly Seen[] =>
  model.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ content }, column): readonly Seen[] => {
      if (content.kind === "text") return [[row, column, content.text]];
      if (content.kind === "number") return [[row, column, content.value]];
      return content.kind === "empty" ? [[row, column, null]] : [];
    }),
  );

const formulasOf = (
  model: SheetModel,
): readonly (readonly [row: number, column: number, content: FormulaContent])[] =>
  model.rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ content }, column) =>
      content.kind === "formula" ? [[row, column, content] as const] : [],
    ),
  );

const cellAt = (grid: SheetGrid | undefined, row: number, column: number) =>
  grid?.cells[row]?.[column] ?? { value: null, formula: null, isError: false };

function expectContents(grid: SheetGrid | undefined, model: SheetModel): void {
  const contents = contentsOf(model);
  expect(contents.map(([row, column]) => [row, column, cellAt(grid, row, column).value])).toEqual(
    contents,
  );
  expect(contents.filter(([row, column]) => cellAt(grid, row, column).formula !== null)).toEqual(
    [],
  );
}

function expectFormulas(grid: SheetGrid | undefined, model: SheetModel): void {
  const formulas = formulasOf(model);
  expect(formulas.map(([row, column]) => [row, column, cellAt(grid, row, column).formula])).toEqual(
    formulas.map(([row, column, { formula }]) => [row, column, shownFormula(formula)]),
  );
}

function expectResults(grid: SheetGrid | undefined, model: SheetModel): void {
  const differing = formulasOf(model).filter(([row, column, { result }]) => {
    // Hidden columns are handed out without results.
    if (result === undefined) return false;
    const { value, isError } = cellAt(grid, row, column);
    const expected = typeof result === "object" ? result.error : result;
    return !isSame(value, expected) || isError !== (typeof result === "object");
  });
  expect(differing).toEqual([]);
}

function expectIdentity(grid: SheetGrid | undefined, model: SheetModel): void {
  expect(grid === undefined ? null : keyedGrid(grid)?.identity).toEqual(model.identity);
}

describe("every template, as this project writes it", () => {
  test("comes back with its contents, formulas, results and identity", async () => {
    const grids = await gridsOf(await writeXlsx(HANDED_OUT, new Date(0)));
    expect(grids.map(({ name }) => name)).toEqual(HANDED_OUT.map(({ name }) => name));
    HANDED_OUT.forEach((model, index) => {
      expectContents(grids[index], model);
      expectFormulas(grids[index], model);
      expectResults(grids[index], model);
      expectIdentity(grids[index], model);
    });
  });

  test("comes back with what a user has entered", async () => {
    const grids = await gridsOf(await writeXlsx(FILLED, new Date(0)));
    FILLED.forEach((model, index) => {
      expectContents(grids[index], model);
      expectFormulas(grids[index], model);
    });
  });
});

describeInLibreOffice("every template, as LibreOffice saves it", () => {
  jest.setTimeout(300_000);

  test("comes back with its contents, formulas, results and identity", async () => {
    const grids = await gridsOf(await recalculated(await writeXlsx(HANDED_OUT, new Date(0))));
    expect(grids.map(({ name }) => name)).toEqual(HANDED_OUT.map(({ name }) => name));
    HANDED_OUT.forEach((model, index) => {
      expectContents(grids[index], model);
      expectFormulas(grids[index], model);
      expectResults(grids[index], model);
      expectIdentity(grids[index], model);
    });
  });

  test("comes back with what a user has entered", async () => {
    const grids = await gridsOf(await recalculated(await writeXlsx(FILLED, new Date(0))));
    FILLED.forEach((model, index) => {
      expectContents(grids[index], model);
      expectFormulas(grids[index], model);
      expectIdentity(grids[index], model);
    });
  });
});
