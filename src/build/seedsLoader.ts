import path from "node:path";
import type { LoaderContext } from "webpack";
import { seedsIn } from "../../seeds/all.cjs";

/**
 * A webpack loader that puts the seeds in the place of the script that looks for them, as constants of
 * their own, so that a bundle leaves out those it does not use. A new city's folder builds anew.
 */
export default function seedsLoader(this: LoaderContext<object>): string {
  const folder = path.dirname(this.resourcePath);
  this.addContextDependency(folder);
  return seedsModule(folder);
}

export function seedsModule(folder: string): string {
  return Object.entries(seedsIn(folder))
    .map(([name, seeds]) => `export const ${name} = ${JSON.stringify(seeds)};\n`)
    .join("");
}
