import { createHash } from "node:crypto";
import ts from "typescript";

// Univer's CommonJS builds require packages that exist as ES modules only (lodash-es, nanoid, …).
// Node 20.19 can do that, Jest cannot: this hands it those few files as CommonJS.
const IS_ES_MODULE = /^\s*(?:import\b(?!\s*\()|export\b)/m;

const OPTIONS = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  allowJs: true,
};

export default {
  getCacheKey: (source) => createHash("sha1").update(source).digest("hex"),
  process(source) {
    if (!IS_ES_MODULE.test(source)) {
      return { code: source };
    }
    return { code: ts.transpileModule(source, { compilerOptions: OPTIONS }).outputText };
  },
};
