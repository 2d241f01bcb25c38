import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import type { OfficeRuntime } from "./officeRuntime";

const RUNTIME_FILE = "@microsoft/office-js/dist/excel-web-16.00.js";

let compiled: Script | null = null;

function runtimeScript(): Script {
  const requireFromProject = createRequire(join(process.cwd(), "package.json"));
  const file = requireFromProject.resolve(RUNTIME_FILE);
  compiled ??= new Script(readFileSync(file, "utf8"), { filename: file });
  return compiled;
}

/** Microsoft's runtime in a realm of its own, as if a page without a document had loaded it. */
export function loadRuntimeInNode(office: unknown): OfficeRuntime {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    navigator: { userAgent: "Node" },
    document: {},
  };
  page["window"] = page;
  page["self"] = page;
  runtimeScript().runInContext(createContext(page));
  // Microsoft's script leaves an Office of its own that knows no host.
  page["Office"] = office;
  return page as unknown as OfficeRuntime;
}
