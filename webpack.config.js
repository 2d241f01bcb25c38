require("tsx/cjs");

const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { FunctionsMetadataPlugin } = require("./src/build/functionsMetadataPlugin.ts");
const { manifestFor } = require("./src/build/manifestFor.ts");
const { officeScript } = require("./src/build/officeScript.ts");

/** Where the add-in will be served from, as the manifest names it. */
const BASE_URL = process.env.PLAN_BASE_URL ?? "https://localhost:3000/";
/** `self` (default), `cdn` or `21vianet`: where the task pane loads office.js from. */
const OFFICE_JS = process.env.PLAN_OFFICE_JS ?? "self";
/** A second add-in with the same namespace breaks both, so it can be changed in one place. */
const NAMESPACE = process.env.PLAN_NAMESPACE ?? "PLAN";

const KILOBYTE = 1024;

const fromHere = (...parts) => path.resolve(__dirname, ...parts);

/** What every bundle shares; each has a size budget of its own, and exceeding it fails the build. */
function bundle(name, entry, maxKilobytes, more = {}) {
  return {
    name,
    entry,
    target: ["web", "es2022"],
    output: { path: fromHere("dist"), filename: "[name].js", chunkFilename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    devtool: false,
    performance: {
      hints: "error",
      maxAssetSize: maxKilobytes * KILOBYTE,
      maxEntrypointSize: maxKilobytes * KILOBYTE,
      assetFilter: (file) => file.endsWith(".js") && !file.startsWith("office/"),
    },
    ...more,
  };
}

/** The custom functions: one script that needs nothing but a `CustomFunctions` global. */
const functions = bundle("functions", { functions: "./src/functions/register.ts" }, 200, {
  output: {
    path: fromHere("dist"),
    filename: "[name].js",
    globalObject: "globalThis",
  },
  plugins: [new FunctionsMetadataPlugin(fromHere("src/functions"))],
});

/** The task pane, the page of the shared runtime. */
const pane = bundle("pane", { taskpane: "./src/taskpane/taskpane.ts" }, 400, {
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      templateParameters: { officeScript: officeScript(OFFICE_JS) },
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png", to: "[path][name][ext]" },
        {
          from: "manifest.xml",
          transform: (xml) =>
            manifestFor(xml.toString(), { baseUrl: BASE_URL, namespace: NAMESPACE }),
        },
        ...officeFiles(),
      ],
    }),
  ],
});
