import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { ERROR_CODES, FunctionError } from "./customFunctions";

export type BuiltFunction = (...args: unknown[]) => unknown;

const BUILT = path.join("dist", "functions.js");

/** The functions of the built bundle, loaded as Excel loads them: with nothing but its global. */
export function builtFunctions(): ReadonlyMap<string, BuiltFunction> {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run "npm run build" first.`);
  const functions = new Map<string, BuiltFunction>();
  const associate = (id: string, calculate: BuiltFunction): void => {
    functions.set(id, calculate);
  };
  const context = createContext({
    CustomFunctions: { Error: FunctionError, ErrorCode: ERROR_CODES, associate },
  });
  runInContext(readFileSync(BUILT, "utf8"), context);
  return functions;
}
