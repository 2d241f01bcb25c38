import { functionsHelp } from "./functionsHelp";
import { helpDocs } from "./helpDocs";
import { helpMarkdown } from "./helpMarkdown";

const FILES = { en: "functions.md", zh: "functions.zh-CN.md" } as const;

/** The pages of `docs` that are generated from the doc comments of the functions, by their name. */
export function docsFiles(folder: string): ReadonlyMap<string, string> {
  const docs = helpDocs(folder);
  return new Map([
    [FILES.en, helpMarkdown(functionsHelp(docs, "en"), FILES.zh)],
    [FILES.zh, helpMarkdown(functionsHelp(docs, "zh"), FILES.en)],
  ]);
}
