import { sources } from "webpack";
import type { Compiler } from "webpack";
import { functionsFiles } from "./functionsFiles";

const NAME = "FunctionsMetadataPlugin";
/** Where the help pages will be served from, as everything of the add-in. */
const BASE_URL = process.env["PLAN_BASE_URL"] ?? "https://localhost:3000/";

/** Puts functions.json in both languages, generated from the functions' doc comments, into the build. */
export class FunctionsMetadataPlugin {
  private readonly folder: string;
  private readonly helpUrl: string;

  constructor(folder: string, helpUrl: string = BASE_URL) {
    this.folder = folder;
    this.helpUrl = helpUrl;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(this.folder);
      compilation.hooks.processAssets.tap(NAME, () => {
        for (const [name, text] of functionsFiles(this.folder, this.helpUrl)) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
      });
    });
  }
}
