import { runInThisContext } from "node:vm";
import { createCustomFunctionRegistry } from "../../src/embedded/functions/customFunctionsGlobal";
import type { CustomFunctionBody } from "../../src/embedded/functions/customFunctionsGlobal";
import { built } from "../support/builtFunctions";

/**
 * The functions of dist/functions.js. They run in the context of the caller, as in Excel: a
 * context of its own makes every global that they name slow to find.
 */
export function builtBodies(): (id: string) => CustomFunctionBody {
  const { customFunctions, ...registry } = createCustomFunctionRegistry();
  Object.assign(globalThis, { CustomFunctions: customFunctions });
  runInThisContext(built("functions.js"), { filename: "functions.js" });
  return (id) => {
    const body = registry.bodyOf(id);
    if (body === undefined) throw new Error(`dist/functions.js has no ${id}`);
    return body;
  };
}
