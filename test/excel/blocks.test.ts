import fc from "fast-check";
import { blocksOf } from "../../src/excel/blocks";

const blocksOfLetters = (...rows: string[]) =>
  blocksOf(
    rows.map((row) => row.split("")),
    (letter) => letter,
  ).map(({ range, value }) => [value, range.row, range.column, range.rowCount, range.columnCount]);

test("equal cells side by side and below each other are one block", () => {
  expect(blocksOfLetters("aab", "aab")).toEqual([
    ["a", 0, 0, 2, 2],
    ["b", 0, 2, 2, 1],
  ]);
});

test("a run of another width starts a block of its own", () => {
  expect(blocksOfLetters("aab", "abb", "abb")).toEqual([
    ["a", 0, 0, 1, 2],
    ["b", 0, 2, 1, 1],
    ["a", 1, 0, 2, 1],
    ["b", 1, 1, 2, 2],
  ]);
});

test("the blocks of any grid cover every cell once, with its value", () => {
  const grids = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.constantFrom("a", "b", "c"), { minLength: columns, maxLength: columns }),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
    );
  fc.assert(
    fc.property(grids, (grid) => {
      const covered = grid.map((row) => row.map(() => ""));
      for (const { range, value } of blocksOf(grid, (letter) => letter)) {
        for (let row = range.row; row < range.row + range.rowCount; row++) {
          for (let column = range.column; column < range.column + range.columnCount; column++) {
            const line = covered[row] ?? [];
            line[column] = `${line[column] ?? ""}${value}`;
          }
        }
      }
      expect(covered).toEqual(grid);
    }),
    { seed: 20251, numRuns: 300 },
  );
});
