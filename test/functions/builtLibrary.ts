import { Script, createContext } from "node:vm";
import {
  CustomFunctionError,
  createCustomFunctionRegistry,
} from "../../src/embedded/functions/customFunctionsGlobal";
import type { CustomFunctionBody } from "../../src/embedded/functions/customFunctionsGlobal";
import { built } from "../support/builtFunctions";

/** dist/functions.js in a context of its own, where it finds nothing but `CustomFunctions`. */
export interface BuiltLibrary {
  readonly ids: readonly string[];
  /** The function that Excel would call; an unknown id is an error. */
  readonly bodyOf: (id: string) => CustomFunctionBody;
  /** Runs the work and stops it where it takes longer: nothing else ends an endless loop. */
  readonly within: (milliseconds: number, work: () => void) => void;
}

/** What hosts have beside the language itself. To ask for one, even by `typeof`, is an error. */
const HOST_NAMES =
  "window document self global process require module exports navigator location fetch " +
  "XMLHttpRequest WebSocket localStorage sessionStorage indexedDB crypto performance console " +
  "setTimeout setInterval queueMicrotask Buffer URL TextEncoder Office Excel OfficeRuntime";

/** The same arguments must give the same answer: there is neither clock nor chance. */
const NO_CLOCK = `
  const forbidden = (name) => () => { throw new Error(name + " was asked for"); };
  Math.random = forbidden("Math.random");
  Date.now = forbidden("Date.now");
  globalThis.Date = new Proxy(Date, {
    apply: forbidden("the time"),
    construct: (target, args) => args.length === 0 ? forbidden("the time")() : new target(...args),
  });
`;

export function loadBuiltLibrary(): BuiltLibrary {
  const { customFunctions, ...registry } = createCustomFunctionRegistry();
  const ids: string[] = [];
  const associate = (id: string, body: CustomFunctionBody): void => {
    ids.push(id);
    customFunctions.associate(id, body);
  };
  const global = { CustomFunctions: { ...customFunctions, associate } };
  for (const name of HOST_NAMES.split(" ")) {
    Object.defineProperty(global, name, {
      get: () => {
        throw new Error(`${name} was asked for`);
      },
    });
  }
  const context = createContext(global);
  new Script(NO_CLOCK).runInContext(context);
  new Script(built("functions.js"), { filename: "functions.js" }).runInContext(context);

  return {
    ids,
    bodyOf: (id) => {
      const body = registry.bodyOf(id);
      if (body === undefined) throw new Error(`dist/functions.js does not register ${id}`);
      return body;
    },
    within: (milliseconds, work) => {
      new Script("work()").runInNewContext({ work }, { timeout: milliseconds });
    },
  };
}

/** What the call gives; an error that it throws for Excel to show is a result like any other. */
export function called(body: CustomFunctionBody, args: readonly unknown[]): unknown {
  try {
    return body(...args);
  } catch (error) {
    if (error instanceof CustomFunctionError) return error;
    throw error;
  }
}
