import { functionDocs, sourceFiles } from "../../src/build/functionDocs";
import { FUNCTION_TABLE } from "../../src/functions/functionTable";
import { loadBuiltLibrary } from "./builtLibrary";
import { type Expression, readFormula } from "./formula";

/** Every example of the help, worked out by the built functions. */
const DOCS = sourceFiles("src/functions").flatMap(functionDocs);
const EXAMPLES = DOCS.flatMap(({ examples }) => examples);
const DECIMALS_SHOWN = 4;

const library = loadBuiltLibrary();

function evaluate(expression: Expression): unknown {
  if (expression.kind === "value") return expression.value;
  const args = expression.args.map(evaluate);
  if (expression.name === "INDEX") {
    const [block, row, column] = args as [unknown[][], number, number];
    return block[row - 1]?.[column - 1];
  }
  // Excel hands a single value over as a range of one cell: every parameter may be a range.
  const ranges = args.map((arg): unknown => (Array.isArray(arg) ? arg : [[arg]]));
  return library.bodyOf(expression.name.replace(/^PLAN\./u, ""))(...ranges);
}

/** Numbers with the decimals that the help shows; a spilled single cell is that cell. */
function shownInHelp(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toFixed(DECIMALS_SHOWN));
  if (!Array.isArray(value)) return value;
  const [first, ...more] = value as unknown[];
  const isOneCell = more.length === 0 && Array.isArray(first) && first.length === 1;
  return isOneCell ? shownInHelp((first as unknown[])[0]) : value.map(shownInHelp);
}

test.each(EXAMPLES)("$formula → $result", ({ formula, result }) => {
  expect(shownInHelp(evaluate(readFormula(formula)))).toEqual(
    shownInHelp(evaluate(readFormula(result))),
  );
});

test("every function of the library has help, and the help has an example", () => {
  expect(DOCS.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTION_TABLE).sort());
  expect(DOCS.filter(({ examples }) => examples.length === 0)).toEqual([]);
});
