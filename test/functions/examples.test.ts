import "./customFunctions";
import { functionDocs } from "../../src/build/functionDoc";
import { sourceFiles } from "../../src/build/functionsMetadata";
import { FUNCTION_TABLE } from "../../src/functions/functionTable";
import { readFormula } from "./formula";
import type { Expression } from "./formula";

const DOCS = sourceFiles("src/functions").flatMap(functionDocs);
const DECIMALS_SHOWN = 4;
const functions: Readonly<Record<string, (...args: never[]) => unknown>> = FUNCTION_TABLE;

function evaluate(expression: Expression): unknown {
  if (expression.kind === "value") return expression.value;
  const args = expression.args.map(evaluate);
  if (expression.name === "INDEX") {
    const [block, row, column] = args as [unknown[][], number, number];
    return block[row - 1]?.[column - 1];
  }
  const calculate = functions[expression.name.replace(/^PLAN\./u, "")];
  if (calculate === undefined) throw new Error(`no function ${expression.name}`);
  return calculate(...(args as never[]));
}

/** Numbers as the help shows them; a spilled single cell is that cell. */
function shownInHelp(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toFixed(DECIMALS_SHOWN));
  if (!Array.isArray(value)) return value;
  const [first, ...more] = value as unknown[];
  const isOneCell = more.length === 0 && Array.isArray(first) && first.length === 1;
  return isOneCell ? shownInHelp((first as unknown[])[0]) : value.map(shownInHelp);
}

const EXAMPLES = DOCS.flatMap(({ examples }) => examples);

test.each(EXAMPLES)("$formula → $result", ({ formula, result }) => {
  expect(shownInHelp(evaluate(readFormula(formula)))).toEqual(
    shownInHelp(evaluate(readFormula(result))),
  );
});

test("every function has an example", () => {
  expect(DOCS.filter(({ examples }) => examples.length === 0)).toEqual([]);
});

test("every function and rule of the issue is documented", () => {
  expect(DOCS.map(({ id }) => id).sort()).toEqual(Object.keys(FUNCTION_TABLE).sort());
});
