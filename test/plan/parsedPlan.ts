import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/plan/reading/readPlan";

/** The plan in this JSON; a test's own JSON that cannot be read is a fault of the test. */
export function parsedPlan(json: unknown): Plan {
  const read = readPlan(json);
  if (read.ok) return read.value;
  throw new Error(read.reason.map(({ path, name }) => `${path}: ${name}`).join("\n"));
}
