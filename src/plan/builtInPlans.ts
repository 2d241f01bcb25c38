import guangzhou from "../../seeds/guangzhou.json";
import zhanjiang from "../../seeds/zhanjiang.json";
import type { Plan } from "./plan";
import { readOrThrow } from "./readOrThrow";
import { readPlan } from "./readPlan";

const SEEDS: readonly unknown[] = [zhanjiang, guangzhou];

let read: readonly Plan[] | null = null;

/** The plans that come with the add-in, read on first use. */
export function builtInPlans(): readonly Plan[] {
  read ??= SEEDS.map((seed) => readOrThrow(readPlan(seed)));
  return read;
}
