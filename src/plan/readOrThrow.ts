import type { Result } from "../rules/result";
import type { PlanProblem } from "./planProblem";

/** The tests read every seed, so a seed that cannot be read is a fault of the build and may throw. */
export function readOrThrow<T>(read: Result<T, readonly PlanProblem[]>): T {
  if (read.ok) return read.value;
  const problems = read.reason.map(({ path, name }) => `${path}: ${name}`);
  throw new Error(`A built-in seed cannot be read:\n${problems.join("\n")}`);
}
