import "./reasonsByName";
import fc from "fast-check";
import {
  COMMON_REASONS,
  orderedFunctionDocs,
  type FunctionDoc,
} from "../../src/build/functionDocs";
import { FUNCTION_TABLE } from "../../src/functions/functionTable";
import { howMany } from "../support/howMany";
import { FunctionError } from "./customFunctions";
import { argumentList } from "./excelArguments";

const SEED = 20_210_826;
const CALLS = howMany(1_300, 4_000);

const functions: Readonly<Record<string, (...args: unknown[]) => unknown>> = FUNCTION_TABLE;

/** The reasons that calls with arguments of any kind bring out. */
function reasonsSeen({ id, parameters }: FunctionDoc): ReadonlySet<string> {
  const given = parameters.map(({ name, isOptional }) => ({ name, optional: isOptional }));
  const seen = new Set<string>();
  for (const args of fc.sample(argumentList(given), { seed: SEED, numRuns: CALLS })) {
    for (const value of outputs(() => functions[id]?.(...args))) {
      if (value instanceof FunctionError && value.message !== undefined) seen.add(value.message);
    }
  }
  return seen;
}

function outputs(calculate: () => unknown): readonly unknown[] {
  try {
    return [calculate()].flat(2);
  } catch (error) {
    return [error];
  }
}

const DOCS = orderedFunctionDocs("src/functions");
const COMMON: readonly string[] = [...COMMON_REASONS, "inputError"];
/** These take two cells that lots do not always draw together: numbers at the far ends, a date and a year. */
const RARE: readonly string[] = [
  ...["tooLarge", "swappedBaseAndDate", "periodNeeded"],
  ...["unitMissing", "differentUnits", "zeroWeights"],
];

test.each(DOCS)("the help names every error of PLAN.$id, and no other", (doc) => {
  const seen = reasonsSeen(doc);
  expect([...seen].filter((name) => ![...doc.errors, ...COMMON].includes(name))).toEqual([]);
  expect(doc.errors.filter((name) => !RARE.includes(name) && !seen.has(name))).toEqual([]);
});
