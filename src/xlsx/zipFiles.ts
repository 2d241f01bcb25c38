import { zipSync } from "fflate";
import { fileName } from "./fileName";

export interface NamedFile {
  /** With its ending; made legal, and numbered where it comes twice. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Many files as the bytes of one .zip, with their names in UTF-8 and marked as such. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array<ArrayBuffer> {
  const names: string[] = [];
  for (const { name } of files) names.push(fileName(name, names));
  const entries = files.map(({ bytes }, index) => [names[index] ?? "", bytes] as const);
  // Workbooks are packed already: packing them again takes time and saves nothing.
  return zipSync(Object.fromEntries(entries), { level: 0 });
}
