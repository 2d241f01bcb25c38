// Jest runs CommonJS. esbuild turns our TypeScript into it, and those packages that ship ES modules only;
// everything else is handed on as it is, with JavaScript's own objects at hand. Types are checked by tsc, not here.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { extname } = require("node:path");
const { transformSync } = require("esbuild");
const { withBuiltIns } = require("./builtIns");
const { univerPackageOf } = require("./univer");

const ES_MODULE = /^\s*(import|export)[\s{*"']/m;
const OWN_SOURCE = ["./transform", "./univer", "./builtIns"]
  .map((file) => readFileSync(require.resolve(file), "utf8"))
  .join("");

const OPTIONS = {
  format: "cjs",
  target: "node20",
  // `import()` of a module is Jest's own `require`, so that its mocks and registry hold for it too.
  supported: { "dynamic-import": false },
};

function process(source, file) {
  const univerPackage = univerPackageOf(file);
  if (univerPackage !== null) {
    return { code: `module.exports = globalThis.univerPackage(${JSON.stringify(univerPackage)});` };
  }
  if (extname(file) === ".ts") {
    const { code, map } = transformSync(source, {
      ...OPTIONS,
      loader: "ts",
      sourcefile: file,
      sourcemap: "external",
      sourcesContent: false,
    });
    return { code: withBuiltIns(code), map: JSON.parse(map) };
  }
  if (!ES_MODULE.test(source)) return { code: withBuiltIns(source) };
  const { code } = transformSync(source, { ...OPTIONS, loader: "js", sourcefile: file });
  return { code: withBuiltIns(code) };
}

const getCacheKey = (source, file, { instrument, configString }) =>
  createHash("sha256")
    .update([source, file, String(instrument), configString, OWN_SOURCE].join("\0"))
    .digest("hex")
    .slice(0, 32);

module.exports = { process, getCacheKey };
