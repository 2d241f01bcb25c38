import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import { tsImport } from "tsx/esm/api";
import tseslint from "typescript-eslint";

const { importCircleRule } = await tsImport("./src/build/importCircles.ts", import.meta.url);
const { wordsOutsideTextRule } = await tsImport("./src/build/wordsOutsideText.ts", import.meta.url);

const structure = {
  rules: { "import-circle": importCircleRule, "words-outside-text": wordsOutsideTextRule },
};

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

/** No words: fonts, and the notations and headings that plans and lists are read by. */
const NOTATIONS = [
  ...["宋体", "黑体", "等线"],
  ...["年", "月", "日", "至", "底", "个百分点"],
  ...["单位", "权重", "基数", "其中"],
];

/** A workbook, a plan or a return could hold code: nothing of it is ever run, or read as HTML. */
const NO_CODE_FROM_DATA = [
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]",
    message: "Build elements: data read as HTML could hold code.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]",
    message: "Build elements: data read as HTML could hold code.",
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^writeln?$/]",
    message: "Build elements: data read as HTML could hold code.",
  },
];

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
    plugins: { boundaries, structure },
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
      "no-eval": "error",
      "no-restricted-syntax": ["error", ...NO_CODE_FROM_DATA],
    },
  },
  {
    // Every word in src/text has both languages, because its type has: here it is seen that none goes past it.
    files: ["src/{taskpane,excel,embedded,layout,templates,xlsx}/**/*.ts"],
    // Native formulas read the plans' notations.
    ignores: ["src/layout/dialects/native/**"],
    rules: { "structure/words-outside-text": ["error", NOTATIONS] },
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
