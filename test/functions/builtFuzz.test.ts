import fc from "fast-check";
import {
  CustomFunctionError,
  ERROR_CODES,
} from "../../src/embedded/functions/customFunctionsGlobal";
import { howMany } from "../support/howMany";
import { loadBuiltLibrary } from "./builtLibrary";
import { builtMetadata } from "./builtMetadata";
import { argumentList } from "./excelArguments";

/**
 * The built dist/functions.js, called with whatever Excel can send. Nothing but an answer that
 * Excel can show may come back, and in time.
 */
const SEED = 20_210_826;
const CALLS = howMany(1_000, 10_000);
const BATCH = 250;
/** Ten thousand times what a call takes on an idle machine. */
const LONGEST_BATCH_MS = 60_000;

const library = loadBuiltLibrary();
const codes = new Set<string>(Object.values(ERROR_CODES));

/** What is wrong with one cell of a result, or null. */
function problemOfCell(value: unknown): string | null {
  if (value instanceof CustomFunctionError) {
    const { code, message } = value;
    if (!codes.has(code)) return `error code ${code}`;
    return message === undefined || message === "" ? `${code} without a sentence` : null;
  }
  if (typeof value === "number") return Number.isFinite(value) ? null : String(value);
  if (typeof value === "string" || typeof value === "boolean") return null;
  return value === null ? "null" : typeof value;
}

/** What is wrong with a result: it must be a value, or a block of values that Excel can spill. */
function problemOf(result: unknown): string | null {
  if (!Array.isArray(result)) {
    return result instanceof CustomFunctionError ? "an error not thrown" : problemOfCell(result);
  }
  const rows: readonly unknown[] = result;
  const [first] = rows;
  if (!Array.isArray(first) || first.length === 0) return "no first row";
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== first.length) return "ragged rows";
    for (const value of row) {
      const problem = problemOfCell(value);
      if (problem !== null) return problem;
    }
  }
  return null;
}

function problemOfCall(id: string, args: readonly unknown[]): string | null {
  try {
    return problemOf(library.bodyOf(id)(...args, { functionName: id }));
  } catch (error) {
    if (error instanceof CustomFunctionError) return problemOfCell(error);
    return `threw ${String(error)}`;
  }
}

test.each(builtMetadata().functions)(
  "$id answers $parameters.length arguments of any kind with what a cell can show",
  ({ id, parameters }) => {
    const lists = fc.sample(argumentList(parameters), { seed: SEED, numRuns: CALLS });
    const problems: { problem: string; args: string }[] = [];
    for (let start = 0; start < lists.length; start += BATCH) {
      library.within(LONGEST_BATCH_MS, () => {
        for (const args of lists.slice(start, start + BATCH)) {
          const problem = problemOfCall(id, args);
          if (problem !== null) problems.push({ problem, args: fc.stringify(args).slice(0, 300) });
        }
      });
    }
    expect(problems).toEqual([]);
  },
  10 * LONGEST_BATCH_MS,
);
