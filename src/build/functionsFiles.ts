import type { Compiler } from "webpack";
import { inNamespace } from "./deployment";
import { type FunctionDoc, orderedFunctionDocs, sourceFiles } from "./functionDocs";
import { functionsHelp } from "./functionsHelp";
import { functionsMetadata, HELP_PAGES, type Language } from "./functionsMetadata";
import { helpData } from "./helpData";
import { helpHtml } from "./helpHtml";
import { helpMarkdown } from "./helpMarkdown";
import { contentsPage, SITE_PAGES, siteLinks, templatesPage } from "./helpSite";

/** Every file that is generated from the doc comments of the functions and the words about them, by its name. */
export function functionsFiles(
  folder: string,
  helpUrl: string,
  namespace = "PLAN",
): ReadonlyMap<string, string> {
  const { zh, en } = functionsMetadata(sourceFiles(folder), helpUrl);
  const docs = orderedFunctionDocs(folder);
  return new Map([
    ["functions.json", json(zh, namespace)],
    ["functions.en-US.json", json(en, namespace)],
    ...siteFiles(docs, "zh", namespace),
    ...siteFiles(docs, "en", namespace),
  ]);
}

/** The help in one language: its pages, and what the pane shows of it. */
function siteFiles(
  docs: readonly FunctionDoc[],
  language: Language,
  namespace: string,
): readonly (readonly [string, string])[] {
  const other = language === "zh" ? "en" : "zh";
  const pages = [
    { file: SITE_PAGES.contents, page: contentsPage(docs, language) },
    { file: SITE_PAGES.templates, page: templatesPage(language) },
    { file: HELP_PAGES, page: functionsHelp(docs, language) },
  ];
  return [
    ...pages.map(({ file, page }) => {
      const html = helpHtml(page, file[other], siteLinks(language));
      return [file[language], inNamespace(html, namespace)] as const;
    }),
    [SITE_PAGES.data[language], json(helpData(docs, language), namespace)],
  ];
}

function json(value: object, namespace: string): string {
  const named = (key: string, said: unknown): unknown =>
    // The address may have the word in it too.
    typeof said === "string" && key !== "helpUrl" ? inNamespace(said, namespace) : said;
  return `${JSON.stringify(value, named, 2)}\n`;
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
