import type { Compiler } from "webpack";
import { functionsMetadata, sourceFiles } from "./functionsMetadata";

export interface MetadataOptions {
  /** The folder of the functions' files. */
  readonly folder: string;
  /** Where the help pages will be served, with a slash at the end. */
  readonly helpUrl: string;
}

/** Leaves functions.json and functions.en-US.json beside functions.js, both from the doc comments. */
export function functionsMetadataPlugin({ folder, helpUrl }: MetadataOptions): {
  apply: (compiler: Compiler) => void;
} {
  return {
    apply: (compiler) => {
      const { RawSource } = compiler.webpack.sources;
      compiler.hooks.thisCompilation.tap("functionsMetadata", (compilation) => {
        compilation.hooks.processAssets.tap("functionsMetadata", () => {
          const { zh, en } = functionsMetadata(sourceFiles(folder), helpUrl);
          compilation.emitAsset("functions.json", new RawSource(JSON.stringify(zh, null, 1)));
          compilation.emitAsset("functions.en-US.json", new RawSource(JSON.stringify(en, null, 1)));
        });
      });
    },
  };
}
