// Univer is 13 MB of scripts. Jest loads every module anew for every test file, so that Univer alone cost each of
// them four seconds. Here its packages are one script, made once, compiled once in each of Jest's processes,
// and run in each test file's own context: no file sees what another one did to Univer.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");
const esbuild = require("esbuild");
const { withBuiltIns } = require("./builtIns");

/** What the headless workbook loads. A package that is not named here is loaded by Jest, file by file. */
const PACKAGES = [
  "@univerjs/core",
  "@univerjs/core/facade",
  "@univerjs/engine-formula",
  "@univerjs/engine-formula/facade",
  "@univerjs/preset-sheets-node-core",
  "@univerjs/presets",
  "@univerjs/sheets",
  "@univerjs/sheets/facade",
  "@univerjs/sheets-conditional-formatting",
  "@univerjs/sheets-conditional-formatting/facade",
  "@univerjs/sheets-data-validation",
  "@univerjs/sheets-data-validation/facade",
  "@univerjs/sheets-formula",
  "@univerjs/sheets-numfmt",
];

/** What the script depends on beside the packages. */
const SOURCES = [__filename, require.resolve("./builtIns")];
const ROOT = join(__dirname, "../../..");
const CACHE = join(ROOT, "node_modules/.cache/plan-indicators");
const MODULE = /[\\/]node_modules[\\/](@univerjs[\\/][^\\/]+)[\\/]lib[\\/]cjs[\\/](\w+)\.js$/u;

let compiled = null;

/** The package that a file of node_modules is the entry of, or null when it is none of these. */
exports.univerPackageOf = (file) => {
  const [, name, entry] = MODULE.exec(file) ?? [];
  if (name === undefined) return null;
  const asImported = `${name.replace("\\", "/")}${entry === "index" ? "" : `/${entry}`}`;
  return PACKAGES.includes(asImported) ? asImported : null;
};

/** Runs the script in a context; gives what each package exports, by its name. */
exports.loadUniver = (context) => {
  compiled ??= new Script(readFileSync(bundled(), "utf8"), { filename: "univer.js" });
  const module = { exports: {} };
  compiled.runInContext(context)(module.exports, require, module);
  return module.exports.packages;
};

/** The path of the script, which is made if this version of Univer has none yet. */
function bundled() {
  const version = JSON.parse(
    readFileSync(join(ROOT, "node_modules/@univerjs/core/package.json"), "utf8"),
  ).version;
  const key = createHash("sha256")
    .update([version, ...SOURCES.map((file) => readFileSync(file, "utf8"))].join(" "))
    .digest("hex");
  const file = join(CACHE, `univer-${key.slice(0, 12)}.js`);
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  // Processes work side by side: none may read a file that another has half written.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, script());
  renameSync(unfinished, file);
  return file;
}

function script() {
  const imports = PACKAGES.map((name, index) => `import * as m${index} from "${name}";`);
  const exported = PACKAGES.map((name, index) => `"${name}": m${index}`);
  const { outputFiles } = esbuild.buildSync({
    stdin: {
      contents: `${imports.join("\n")}\nexport const packages = { ${exported.join(", ")} };`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    write: false,
  });
  return `(function (exports, require, module) {${withBuiltIns(withPlainFields(outputFiles[0].text))}\n})`;
}

/**
 * Univer's fields were made by a helper that V8 cannot follow: one twentieth of the time of a calculation. No class
 * of Univer's has a setter by the name of a field, so that an assignment does the same.
 */
function withPlainFields(text) {
  return text.replace(/\b_defineProperty\d*\(this, "([\w$]+)", /gu, "(this.$1 = ");
}
