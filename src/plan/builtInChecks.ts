import guangzhou from "../../seeds/guangzhou-checks.json";
import zhanjiang from "../../seeds/zhanjiang-checks.json";
import type { Plan } from "./plan";
import type { SeedChecks } from "./planCheck";
import { readOrThrow } from "./readOrThrow";
import { readSeedChecks } from "./readSeedChecks";

const SEEDS: readonly { readonly plan: string }[] = [zhanjiang, guangzhou];
const NONE: SeedChecks = { basePairs: [], checks: [] };

const read = new Map<string, SeedChecks>();

/** The checks of a built-in plan's prose, read on first use; none for any other plan. */
export function builtInChecks(plan: Plan): SeedChecks {
  const seed = SEEDS.find((each) => each.plan === plan.id);
  if (seed === undefined) return NONE;
  const known = read.get(plan.id) ?? readOrThrow(readSeedChecks(seed, plan));
  read.set(plan.id, known);
  return known;
}
