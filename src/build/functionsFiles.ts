import type { Compiler } from "webpack";
import { inNamespace } from "./deployment";
import { orderedFunctionDocs, sourceFiles } from "./functionDocs";
import { functionsHelp } from "./functionsHelp";
import { functionsMetadata, HELP_PAGES, type Language } from "./functionsMetadata";
import { helpHtml } from "./helpHtml";
import { helpMarkdown } from "./helpMarkdown";

/** Every file that is generated from the doc comments of the functions, by its name. */
export function functionsFiles(
  folder: string,
  helpUrl: string,
  namespace = "PLAN",
): ReadonlyMap<string, string> {
  const { zh, en } = functionsMetadata(sourceFiles(folder), helpUrl);
  const docs = orderedFunctionDocs(folder);
  const json = (metadata: object): string => `${JSON.stringify(metadata, named, 2)}\n`;
  const named = (key: string, value: unknown): unknown =>
    // The address may have the word in it too.
    typeof value === "string" && key !== "helpUrl" ? inNamespace(value, namespace) : value;
  const help = (language: Language, other: Language): string =>
    inNamespace(helpHtml(functionsHelp(docs, language), HELP_PAGES[other]), namespace);
  return new Map([
    ["functions.json", json(zh)],
    ["functions.en-US.json", json(en)],
    [HELP_PAGES.zh, help("zh", "en")],
    [HELP_PAGES.en, help("en", "zh")],
  ]);
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
  readonly namespace: string;
}

const PLUGIN = "functionsFiles";

/** Puts functions.json and the help pages into the build. */
export function functionsFilesPlugin({ folder, helpUrl, namespace }: FunctionsFilesOptions): {
  apply: (compiler: Compiler) => void;
} {
  return {
    apply: (compiler) => {
      const { RawSource } = compiler.webpack.sources;
      compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
        compilation.contextDependencies.add(folder);
        compilation.hooks.processAssets.tap(PLUGIN, () => {
          for (const [file, text] of functionsFiles(folder, helpUrl, namespace)) {
            // As written: a smaller page would not be worth a page that no test has read.
            compilation.emitAsset(file, new RawSource(text), { minimized: true });
          }
        });
      });
    },
  };
}
