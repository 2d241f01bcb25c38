import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { seedsModule } from "../../src/build/seedsLoader";

/** Styles go into the page with the script, as the build puts them there. */
const STYLES: Plugin = {
  name: "styles",
  setup: (bundler) => {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents:
        'const style = document.createElement("style");' +
        `style.textContent = ${JSON.stringify(await readFile(path, "utf8"))};` +
        "document.head.append(style);",
    }));
  },
};

/** The seeds stand in the script, as in the bundles of the build. */
const SEEDS: Plugin = {
  name: "seeds",
  setup: (bundler) => {
    bundler.onLoad({ filter: /seeds[\\/](plans|outsideTables)\.cjs$/ }, ({ path }) => ({
      contents: seedsModule(path),
    }));
  },
};

/**
 * Bundles a script for a page, without the rest of the add-in: the pane's tests then need no build of
 * the workbook and take the sources as they are now.
 */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(__dirname, entry)],
    bundle: true,
    define: { "process.env.PLAN_NAMESPACE": '"PLAN"', "process.env.PLAN_VERSION": '"0"' },
    format: "iife",
    logLevel: "silent",
    plugins: [STYLES, SEEDS],
    target: "es2022",
    write: false,
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`${entry} gives no script.`);
  return script.text;
}
