import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import type { CustomFunctionsGlobal } from "../../src/embedded/functions/customFunctionsGlobal";
import { PLANS_KEY, plansOfPage } from "../../src/plan/registry";
import type { FunctionsSource } from "../../src/embedded/node/headlessWorkbook";

const DIST = path.resolve(__dirname, "../../dist");

/** A file that `npm run build` leaves; the tests of what is shipped read what is shipped. */
export function built(file: string): string {
  const from = path.join(DIST, file);
  if (!existsSync(from)) throw new Error(`dist/${file} is missing: run "npm run build" first.`);
  return readFileSync(from, "utf8");
}

/** The built functions, loaded as Excel loads them: the script, with a `CustomFunctions` global. */
export function builtFunctions(): FunctionsSource {
  return {
    metadata: JSON.parse(built("functions.json")) as unknown,
    load: (customFunctions) => {
      loadBuiltFunctions(customFunctions);
    },
  };
}

export function loadBuiltFunctions(
  customFunctions: Pick<CustomFunctionsGlobal, "associate">,
): void {
  // The pane and the functions run in one page: there they find the same plans.
  const page = { [PLANS_KEY]: plansOfPage(), CustomFunctions: customFunctions };
  runInNewContext(built("functions.js"), page);
}
