import type { Seed } from "../../seeds/readSeeds.cjs";
import type { Result } from "../rules/result";
import type { PlanProblem } from "./planProblem";

/** The tests read every seed, so a seed that cannot be read is a fault of the build and may throw. */
export function readSeed<T>(
  { city, json }: Seed,
  read: (json: unknown) => Result<T, readonly PlanProblem[]>,
): T {
  const found = read(json);
  if (found.ok) return found.value;
  const problems = found.reason.map(({ path, name }) => `${path}: ${name}`);
  throw new Error(`A seed of ${city} cannot be read:\n${problems.join("\n")}`);
}
