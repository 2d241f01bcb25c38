import type { Compiler } from "webpack";
import { functionsFiles } from "./functionsFiles";

export interface MetadataOptions {
  /** The folder of the functions' files. */
  readonly folder: string;
  /** Where the help pages will be served, with a slash at the end. */
  readonly helpUrl: string;
}

/** Leaves what is generated from the functions' doc comments beside functions.js. */
export function functionsMetadataPlugin({ folder, helpUrl }: MetadataOptions): {
  apply: (compiler: Compiler) => void;
} {
  return {
    apply: (compiler) => {
      const { RawSource } = compiler.webpack.sources;
      compiler.hooks.thisCompilation.tap("functionsMetadata", (compilation) => {
        compilation.contextDependencies.add(folder);
        compilation.hooks.processAssets.tap("functionsMetadata", () => {
          for (const [name, text] of functionsFiles(folder, helpUrl)) {
            compilation.emitAsset(name, new RawSource(text));
          }
        });
      });
    },
  };
}
