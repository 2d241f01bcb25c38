import fc from "fast-check";
import { shown } from "./customFunctions";
import { FUNCTION_TABLE } from "../../src/functions/functionTable";

const figure = fc.constantFrom<unknown>(
  "147.18",
  "[38.39]",
  ">60",
  "3.5以内",
  "12:46:42",
  "-",
  "",
  null,
  0,
  0.5,
  95,
  "3-6",
  "25万人",
  true,
);
const date = fc.constantFrom<unknown>(2023, "2022年6月", 45107, "", "明年", 2020, 2026);
const period = fc.constantFrom<unknown>("十四五", "十三五", "2021-2025", "", "十六六");
const attribute = fc.constantFrom<unknown>("约束性", "预期性", "", "一般性");

type Calculate = (...args: unknown[]) => unknown;

/** Functions that answer cell by cell, with a source of cells for each argument. */
const BY_CELL: readonly [string, Calculate, readonly fc.Arbitrary<unknown>[]][] = [
  ["COMPLETION", FUNCTION_TABLE.COMPLETION, [figure, figure]],
  ["STATUS", FUNCTION_TABLE.STATUS, [figure, figure, date, figure, period]],
  ["WARNING", FUNCTION_TABLE.WARNING, [figure, figure, date, figure, attribute, period]],
  ["PACE", FUNCTION_TABLE.PACE, [figure, figure, date, figure, period]],
  ["PROGRESS", FUNCTION_TABLE.PROGRESS, [date, period]],
  ["EXPECTED", FUNCTION_TABLE.EXPECTED, [figure, date, figure, period]],
  ["MARGIN", FUNCTION_TABLE.MARGIN, [figure, figure]],
  ["REQUIRED", FUNCTION_TABLE.REQUIRED, [figure, figure, date, period]],
  ["GROWTH", FUNCTION_TABLE.GROWTH, [figure, figure, fc.constantFrom<unknown>(1, 2, "", "x")]],
  ["CHECK", FUNCTION_TABLE.CHECK, [figure, figure, figure]],
  ["VALUE", FUNCTION_TABLE.VALUE, [figure]],
  ["ROUND", FUNCTION_TABLE.ROUND, [figure, fc.constantFrom<unknown>(0, 1, -1, 99)]],
];

test.each(BY_CELL)("PLAN.%s of a range is what it is of each cell", (_name, calculate, sources) => {
  const rows = fc.array(fc.tuple(...sources), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.boolean(), (cells, isRow) => {
      const lists = sources.map((_, index) => cells.map((row) => row[index]));
      const ranges = lists.map((list) => (isRow ? [list] : list.map((cell) => [cell])));
      const ofCells = cells.map((row) => shown(() => calculate(...row)));
      const expected = isRow ? [ofCells] : ofCells.map((output) => [output]);
      expect(shown(() => calculate(...ranges))).toEqual(expected);
    }),
    { seed: 2021, numRuns: 150 },
  );
});
