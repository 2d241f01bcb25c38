import type { Compiler } from "webpack";
import { orderedFunctionDocs, sourceFiles } from "./functionDocs";
import { functionsHelp } from "./functionsHelp";
import { functionsMetadata, HELP_PAGES } from "./functionsMetadata";
import { helpHtml } from "./helpHtml";
import { helpMarkdown } from "./helpMarkdown";

/** Every file that is generated from the doc comments of the functions, by its name. */
export function functionsFiles(folder: string, helpUrl: string): ReadonlyMap<string, string> {
  const { zh, en } = functionsMetadata(sourceFiles(folder), helpUrl);
  const docs = orderedFunctionDocs(folder);
  return new Map([
    ["functions.json", json(zh)],
    ["functions.en-US.json", json(en)],
    [HELP_PAGES.zh, helpHtml(functionsHelp(docs, "zh"), HELP_PAGES.en)],
    [HELP_PAGES.en, helpHtml(functionsHelp(docs, "en"), HELP_PAGES.zh)],
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const DOCS_FILES = { en: "functions.md", zh: "functions.zh-CN.md" } as const;

/** The pages of `docs` that are generated from the doc comments of the functions, by their name. */
export function docsFiles(folder: string): ReadonlyMap<string, string> {
  const docs = orderedFunctionDocs(folder);
  return new Map([
    [DOCS_FILES.en, helpMarkdown(functionsHelp(docs, "en"), DOCS_FILES.zh)],
    [DOCS_FILES.zh, helpMarkdown(functionsHelp(docs, "zh"), DOCS_FILES.en)],
  ]);
}

interface FunctionsFilesOptions {
  /** The folder of the functions' files. */
  readonly folder: string;
  /** Where the help pages will be served, with a slash at the end. */
  readonly helpUrl: string;
}

const PLUGIN = "functionsFiles";

/** Puts functions.json and the help pages into the build. */
export function functionsFilesPlugin({ folder, helpUrl }: FunctionsFilesOptions): {
  apply: (compiler: Compiler) => void;
} {
  return {
    apply: (compiler) => {
      const { RawSource } = compiler.webpack.sources;
      compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
        compilation.contextDependencies.add(folder);
        compilation.hooks.processAssets.tap(PLUGIN, () => {
          for (const [file, text] of functionsFiles(folder, helpUrl)) {
            // As written: a smaller page would not be worth a page that no test has read.
            compilation.emitAsset(file, new RawSource(text), { minimized: true });
          }
        });
      });
    },
  };
}
