import { functionsMetadata, sourceFiles } from "./functionsMetadata";

/** Every file that is generated from the doc comments of the functions, by its name. */
export function functionsFiles(folder: string, helpUrl: string): ReadonlyMap<string, string> {
  const { zh, en } = functionsMetadata(sourceFiles(folder), helpUrl);
  return new Map([
    ["functions.json", json(zh)],
    ["functions.en-US.json", json(en)],
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
