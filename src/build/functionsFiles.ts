import { functionsHelp } from "./functionsHelp";
import { HELP_PAGES, functionsMetadata, sourceFiles } from "./functionsMetadata";
import { helpDocs } from "./helpDocs";
import { helpHtml } from "./helpHtml";

/** Every file that is generated from the doc comments of the functions, by its name. */
export function functionsFiles(folder: string, helpUrl: string): ReadonlyMap<string, string> {
  const { zh, en } = functionsMetadata(sourceFiles(folder), helpUrl);
  const docs = helpDocs(folder);
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
