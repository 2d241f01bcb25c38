import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Compilation, Compiler, Module } from "webpack";

const PLUGIN = "licences";

interface LicencesOptions {
  /** Where the list stands in the build. */
  readonly file: string;
  /** Folders of packages whose files are copied, not bundled. */
  readonly copied: readonly string[];
}

/** Puts the list of all packages that stand in a bundle into the build, each with its licence. */
export function licencesPlugin({ file, copied }: LicencesOptions): {
  apply: (compiler: Compiler) => void;
} {
  return {
    apply: (compiler) => {
      const { RawSource } = compiler.webpack.sources;
      compiler.hooks.thisCompilation.tap(PLUGIN, (compilation) => {
        compilation.hooks.processAssets.tap(PLUGIN, () => {
          const folders = [...copied, ...bundled(compilation)];
          const packages = [...new Set(folders)].sort().map(licenceOf);
          compilation.emitAsset(file, new RawSource(packages.join(`\n\n${"=".repeat(78)}\n\n`)));
        });
      });
    },
  };
}

/** The folders of the packages whose modules are in the bundles. */
function bundled({ modules }: Compilation): readonly string[] {
  return [...modules].flatMap(allIn).flatMap((name) => packageFolder(name) ?? []);
}

/** The files of a module, those of modules that were joined to it among them. */
function allIn(module: Module): readonly string[] {
  const joined = "modules" in module && Array.isArray(module.modules) ? module.modules : [];
  const own = module.nameForCondition();
  return [...(own === null ? [] : [own]), ...(joined as readonly Module[]).flatMap(allIn)];
}

function packageFolder(file: string): string | null {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u.exec(file) ?? [];
  return folder ?? null;
}

function licenceOf(folder: string): string {
  const read = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  const text = file === undefined ? "" : readFileSync(path.join(folder, file), "utf8").trim();
  const kind = read.license ?? "";
  if (kind === "" && text === "") throw new Error(`${read.name} says nothing of its licence.`);
  return `${read.name} ${read.version} (${kind})\n\n${text}`.trim();
}
