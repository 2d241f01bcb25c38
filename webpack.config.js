require("tsx/cjs");

const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { EnvironmentPlugin } = require("webpack");
const { version } = require("./package.json");
const {
  checkedBaseUrl,
  inNamespace,
  manifestFor,
  officeScript,
} = require("./src/build/deployment.ts");
const { announceWhenReady, hasScreen } = require("./src/build/devServer.ts");
const { functionsFilesPlugin } = require("./src/build/functionsFiles.ts");
const { licencesPlugin } = require("./src/build/licences.ts");

/** Where the add-in will be served from, as the manifest names it. */
const BASE_URL = process.env.PLAN_BASE_URL ?? "https://localhost:3000/";
/** `self` (default), `cdn` or `21vianet`: where the task pane loads office.js from. */
const OFFICE_JS = process.env.PLAN_OFFICE_JS ?? "self";
/** A second add-in with the same namespace breaks both, so it can be changed in one place. */
const NAMESPACE = process.env.PLAN_NAMESPACE ?? "PLAN";
/** Whoever serves the files to others leaves source maps out: they are for looking into a fault. */
const HAS_SOURCE_MAPS = process.env.PLAN_SOURCE_MAPS === "true";

const SEEDS_LOADER = path.resolve(__dirname, "src/build/seedsLoader.ts");
const SEEDS_SCRIPTS = ["plans.cjs", "outsideTables.cjs"].map((script) =>
  path.resolve(__dirname, "seeds", script),
);
const KILOBYTE = 1024;

const fromHere = (...parts) => path.resolve(__dirname, ...parts);

/**
 * What every bundle shares; each has a size budget of its own, and exceeding it fails the build. What
 * is loaded later has another.
 */
function bundle(name, entry, maxKilobytes, { plugins, maxLaterKilobytes = 0, ...more }) {
  return {
    name,
    entry,
    target: ["web", "es2022"],
    output: {
      path: fromHere("dist"),
      filename: "[name].js",
      // A page that is still open finds its own version of what it fetches later, or none.
      chunkFilename: `${name}/[name].[contenthash:8].js`,
      clean: { keep: (file) => !file.startsWith(`${name}/`) },
      globalObject: "globalThis",
    },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        // The seeds are looked for when the bundle is built, and stand in it.
        { test: SEEDS_SCRIPTS, type: "javascript/auto", loader: SEEDS_LOADER },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    plugins: [
      new EnvironmentPlugin({ PLAN_NAMESPACE: NAMESPACE, PLAN_VERSION: version }),
      ...plugins,
    ],
    devtool: HAS_SOURCE_MAPS ? "source-map" : false,
    performance: {
      maxAssetSize: Math.max(maxKilobytes, maxLaterKilobytes) * KILOBYTE,
      maxEntrypointSize: maxKilobytes * KILOBYTE,
      assetFilter: (file) => file.endsWith(".js") && !file.startsWith("office/"),
    },
    ...more,
  };
}

function panePage(filename, script) {
  return new HtmlPlugin({
    template: "./src/taskpane/taskpane.html",
    filename,
    templateParameters: { officeScript: script },
  });
}

/** The custom functions: one script that needs nothing but a `CustomFunctions` global. */
const functions = bundle("functions", { functions: "./src/functions/register.ts" }, 200, {
  plugins: [
    functionsFilesPlugin({
      folder: fromHere("src/functions"),
      helpUrl: `${checkedBaseUrl(BASE_URL)}/`,
      namespace: NAMESPACE,
    }),
  ],
});

/** The task pane, the page of the shared runtime, and what is served beside it. */
const pane = bundle("pane", { taskpane: "./src/taskpane/taskpane.ts" }, 400, {
  // What writes .xlsx files is fetched when the first file is exported.
  maxLaterKilobytes: 600,
  plugins: [
    panePage("taskpane.html", officeScript(OFFICE_JS)),
    // The same page for the embedded workbook, whose script stands in the place of office.js.
    panePage("pane.html", "paneHost.js"),
    licencesPlugin({
      file: "licences.txt",
      copied: [fromHere("node_modules/@microsoft/office-js")],
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "assets/*.html", transform: (html) => inNamespace(html.toString(), NAMESPACE) },
        {
          from: "manifest.xml",
          transform: (xml) =>
            manifestFor(xml.toString(), { baseUrl: BASE_URL, namespace: NAMESPACE }),
        },
        {
          // What office.js loads in Excel on every platform, without the other programs' files.
          from: `{office,excel-*,o15apptofilemappingtable,custom-functions-runtime,telemetry/oteljs*,{zh-*,en-us}/office_strings}.js`,
          context: fromHere("node_modules/@microsoft/office-js/dist"),
          to: "office/[path][name][ext]",
          globOptions: { ignore: ["**/*.debug.js", "**/excel-15*.js"] },
          info: { minimized: true },
        },
      ],
    }),
  ],
  devServer: {
    host: "localhost",
    port: 3000,
    open: hasScreen(process.platform, process.env),
    onListening: (devServer) => announceWhenReady(devServer),
    client: { overlay: false },
    static: false,
  },
});

/** The workbook in the browser, with the task pane beside it. */
const embedded = bundle(
  "embedded",
  { page: "./src/embedded/page/page.ts", paneHost: "./src/embedded/page/paneHost.ts" },
  9000,
  {
    // esbuild makes Univer small in seconds where Terser takes minutes.
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.esbuildMinify })] },
    plugins: [
      new HtmlPlugin({
        template: "./src/embedded/page/index.html",
        filename: "index.html",
        chunks: ["page"],
      }),
      licencesPlugin({ file: "embedded/licences.txt", copied: [] }),
    ],
  },
);

/** Without a count of warnings, webpack does not say that all is well either. */
const PROBLEMS_ONLY = {
  all: false,
  errors: true,
  errorsCount: true,
  moduleTrace: true,
  warnings: true,
};

module.exports = (_environment, { mode }) =>
  [functions, pane, embedded].map((config) => ({
    ...config,
    // The budgets are for what is shipped: a development bundle is not made small.
    performance: { ...config.performance, hints: mode === "production" ? "error" : false },
    // While the page is served, webpack speaks of problems only: one line says when the page is ready.
    ...(mode === "production"
      ? {}
      : { stats: PROBLEMS_ONLY, infrastructureLogging: { level: "warn" } }),
  }));
