import { sources } from "webpack";
import type { Compiler } from "webpack";
import { functionsFiles } from "./functionsFiles";

export interface MetadataOptions {
  /** The folder of the functions' files. */
  readonly folder: string;
  /** Where the help pages will be served, with a slash at the end. */
  readonly helpUrl: string;
}

const NAME = "functionsMetadata";

/** Puts what is generated from the doc comments into the build: functions.json and the help pages. */
export function functionsMetadataPlugin({ folder, helpUrl }: MetadataOptions): {
  apply: (compiler: Compiler) => void;
} {
  return {
    apply: (compiler) => {
      compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
        compilation.contextDependencies.add(folder);
        compilation.hooks.processAssets.tap(NAME, () => {
          for (const [file, text] of functionsFiles(folder, helpUrl)) {
            // As written: a smaller page would not be worth a page that no test has read.
            compilation.emitAsset(file, new sources.RawSource(text), { minimized: true });
          }
        });
      });
    },
  };
}
