import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";

/**
 * Bundles a script as the build does (ts-loader, css into the page), without the rest of the add-in:
 * the pane's tests then need no build of the workbook and take the sources as they are now.
 */
export async function bundle(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plan-indicators-bundle-"));
  try {
    await compile(entry, folder);
    return await readFile(join(folder, "main.js"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function compile(entry: string, folder: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: resolve(__dirname, entry),
    output: { path: folder },
    resolve: { extensions: [".ts", ".js"] },
    plugins: [new webpack.EnvironmentPlugin({ PLAN_NAMESPACE: "PLAN" })],
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
  });
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
        else done();
      });
    });
  });
}
