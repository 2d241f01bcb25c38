import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import { tsImport } from "tsx/esm/api";
import tseslint from "typescript-eslint";

const { importCircleRule } = await tsImport("./src/build/importCircles.ts", import.meta.url);

/** Which layer may import which (docs/architecture.md tells why). Packages are named where a layer needs them. */
const LAYERS = {
  rules: { layers: [], packages: [] },
  plan: { layers: ["rules", "seeds"], packages: [] },
  functions: { layers: ["rules", "plan", "text"], packages: [] },
  templates: { layers: ["plan", "rules", "text"], packages: [] },
  layout: { layers: ["templates", "plan", "rules", "text"], packages: [] },
  returns: { layers: ["layout", "templates", "plan", "rules", "text"], packages: [] },
  excel: { layers: ["returns", "layout", "plan", "rules", "text"], packages: [] },
  xlsx: {
    layers: ["returns", "layout", "plan", "rules", "text"],
    packages: ["@cj-tech-master/excelts", "@e965/xlsx", "fflate", "saxes"],
  },
  taskpane: {
    layers: ["excel", "xlsx", "returns", "layout", "templates", "plan", "rules", "text"],
    packages: ["@fluentui/**"],
  },
  commands: { layers: ["taskpane", "excel", "text"], packages: [] },
  embedded: {
    layers: ["taskpane", "excel", "layout", "templates", "plan", "rules", "text"],
    packages: ["**"],
  },
  build: {
    layers: ["functions", "text", "plan", "templates", "layout", "xlsx", "seeds"],
    packages: ["**"],
  },
};

/** What a test file finds without an import; the sources must not use it. */
const JEST_GLOBALS = [
  ...["describe", "it", "test", "expect", "jest", "fit", "xit", "xtest", "fdescribe", "xdescribe"],
  ...["beforeAll", "beforeEach", "afterAll", "afterEach"],
];

const layerNames = Object.keys(LAYERS);

const policies = Object.entries(LAYERS).flatMap(([layer, { layers, packages }]) => [
  {
    from: { element: { type: layer } },
    allow: { to: { element: { types: { anyOf: [layer, ...layers] } } } },
  },
  ...packages.map((source) => ({
    from: { element: { type: layer } },
    allow: { to: { module: { origins: { anyOf: ["external", "core"] }, source } } },
  })),
]);

// The words know the names that they put into words, and of the layers else only the rules' defaults.
policies.push(
  { from: { element: { type: "text" } }, allow: { to: { element: { type: "text" } } } },
  {
    from: { element: { type: "text" } },
    allow: { to: { element: { types: { anyOf: layerNames } } }, dependency: { kind: "type" } },
  },
  {
    from: { element: { type: "text" } },
    allow: { to: { element: { type: "rules", fileInternalPath: "defaults.ts" } } },
  },
);

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "test-output/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: ["./test/tsconfig.json"], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "no-nested-ternary": "error",
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }] },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unnecessary-condition": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { boundaries, structure: { rules: { "import-circle": importCircleRule } } },
    settings: {
      "import/resolver": { typescript: { project: "tsconfig.json" } },
      "boundaries/elements": [
        ...[...layerNames, "text"].map((type) => ({ type, pattern: `src/${type}` })),
        { type: "seeds", pattern: "seeds" },
      ],
    },
    rules: {
      // The types are checked once for src and test together, so src sees the names of jest.
      "no-restricted-globals": ["error", ...JEST_GLOBALS],
      "boundaries/dependencies": [
        "error",
        { default: "disallow", checkAllOrigins: true, policies },
      ],
      // Excel's objects lead to each other: a worksheet to its ranges, a range to its worksheet.
      "structure/import-circle": ["error", ["src/embedded/objects"]],
    },
  },
  {
    files: ["webpack.config.js", "seeds/*.cjs", "test/support/**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
      },
    },
  },
);
