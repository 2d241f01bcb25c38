import fc from "fast-check";
import { CustomFunctionError } from "../../src/embedded/functions/customFunctionsGlobal";
import { howMany } from "../support/howMany";
import { called, loadBuiltLibrary } from "./builtLibrary";
import { builtMetadata } from "./builtMetadata";
import { cell, goodCell, NOT_WHOLE, matrixOf, shape } from "./excelArguments";
import type { Parameter, Shape } from "./excelArguments";

/** [Issue: shapes] What the functions that answer cell by cell do with ranges. */
const SEED = 20_210_826;
const RUNS = howMany(100, 400);
const ONE: Shape = { rows: 1, columns: 1 };

const CELL_BY_CELL: readonly string[] = [
  ...["COMPLETION", "STATUS", "WARNING", "PACE", "PROGRESS", "EXPECTED", "MARGIN", "REQUIRED"],
  ...["GROWTH", "CHANGE", "CHECK", "REVIEW", "VALUE", "CONVERT", "ROUND", "INDICATOR"],
];
/** These take a whole range for one answer or give a range for one cell. */
const WHOLE_RANGE: readonly string[] = [
  ...["FORECAST", "TOTAL", "PARSE", "SCHEDULE", "ALLOCATE", "ROLLUP", "TABLE", "SUMMARY"],
  ...["NARRATIVE", "REVIEWROW"],
];
/** A parameter that is one list for all rows. */
const IN_ONE_PIECE = "thresholds";

const library = loadBuiltLibrary();
const { functions } = builtMetadata();
const cellByCell = functions.filter(({ id }) => CELL_BY_CELL.includes(id));

/** The code and sentence of an error, the value of anything else: what a cell can show. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  return value instanceof CustomFunctionError ? `${value.code} ${value.message ?? ""}` : value;
}

const call = (id: string, args: readonly unknown[]): unknown =>
  shown(called(library.bodyOf(id), args));

type Matrix = readonly (readonly unknown[])[];

interface Call {
  readonly common: Shape;
  readonly args: readonly Matrix[];
}

/** Every argument in the common shape or a single cell, the first one in the common shape. */
function calls(
  parameters: readonly Parameter[],
  cellsOf: (name: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Call> {
  return shape.chain((common) =>
    fc
      .tuple(
        ...parameters.map(({ name }, index) => {
          if (name === IN_ONE_PIECE) return fc.constant<Matrix>([[0.9, 1.2]]);
          const range = matrixOf(cellsOf(name), common);
          return index === 0 ? range : fc.oneof(range, matrixOf(cellsOf(name), ONE));
        }),
      )
      .map((args) => ({ common, args })),
  );
}

/** The cell of an argument that serves this place of the result. */
function cellAt(arg: Matrix, row: number, column: number): unknown {
  const isOne = arg.length === 1 && arg[0]?.length === 1;
  return isOne ? arg[0]?.[0] : arg[row]?.[column];
}

test("every function is known here as one that answers cell by cell or not", () => {
  const known = [...CELL_BY_CELL, ...WHOLE_RANGE];
  expect(functions.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
});

describe.each(cellByCell)("$id", ({ id, parameters }) => {
  const anyCell = (name: string): fc.Arbitrary<unknown> => fc.oneof(goodCell(name), cell);

  test("a range gives what its cells give one by one", () => {
    fc.assert(
      fc.property(calls(parameters, anyCell), ({ common, args }) => {
        const one = Array.from({ length: common.rows }, (_, row) =>
          Array.from({ length: common.columns }, (__, column) => {
            const cells = args.map((arg, index) =>
              parameters[index]?.name === IN_ONE_PIECE ? arg : [[cellAt(arg, row, column)]],
            );
            const result = call(id, cells);
            return Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
          }),
        );
        expect(call(id, args)).toEqual(one);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  test("a single value gives what a range of one cell gives", () => {
    const single = fc.tuple(
      ...parameters.map(({ name }) =>
        name === IN_ONE_PIECE ? fc.constant(null) : anyCell(name).filter((v) => !Array.isArray(v)),
      ),
    );
    fc.assert(
      fc.property(single, (values) => {
        const inRange = call(
          id,
          values.map((value) => [[value]]),
        );
        expect([[call(id, values)]]).toEqual(inRange);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  test("one bad cell spoils only its own result, and an error comes through unchanged", () => {
    const places = fc.record({ row: fc.nat(), column: fc.nat(), argument: fc.nat() });
    const wholeCell = (name: string): fc.Arbitrary<unknown> =>
      goodCell(name).filter((value) => value !== NOT_WHOLE);
    fc.assert(
      fc.property(calls(parameters, wholeCell), places, ({ common, args }, place) => {
        const row = place.row % common.rows;
        const column = place.column % common.columns;
        const wide = args.flatMap((arg, index) => {
          const fits = arg.length === common.rows && arg[0]?.length === common.columns;
          return fits && parameters[index]?.name !== IN_ONE_PIECE ? [index] : [];
        });
        const spoilt = wide[place.argument % wide.length];
        const bad = args.map((arg, index) =>
          arg.map((line, r) =>
            line.map((value, c) =>
              index === spoilt && r === row && c === column
                ? new CustomFunctionError("#NULL!")
                : value,
            ),
          ),
        );
        const before = call(id, args) as unknown[][];
        const after = call(id, bad) as unknown[][];
        expect(after[row]?.[column]).toMatch(/^#NULL! /u);
        const rest = (result: unknown[][]): unknown[][] =>
          result.map((line, r) => line.map((value, c) => (r === row && c === column ? 0 : value)));
        expect(rest(after)).toEqual(rest(before));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
