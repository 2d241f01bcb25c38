import path from "node:path";
import type { LoaderContext } from "webpack";
import { outsideTablesIn, plansIn } from "../../seeds/readSeeds.cjs";

/**
 * A webpack loader that puts the seeds in the place of a script that looks for them, as constants of
 * their own, so that a bundle leaves out those it does not use. A new city's folder builds anew.
 */
export default function seedsLoader(this: LoaderContext<object>): string {
  this.addContextDependency(path.dirname(this.resourcePath));
  return seedsModule(this.resourcePath);
}

/** The module that stands for one of the scripts in a bundle. */
export function seedsModule(script: string): string {
  const folder = path.dirname(script);
  const seeds = path.basename(script) === "plans.cjs" ? plansIn(folder) : outsideTablesIn(folder);
  return Object.entries(seeds)
    .map(([name, found]) => `export const ${name} = ${JSON.stringify(found)};\n`)
    .join("");
}
