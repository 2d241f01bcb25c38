import { check } from "./check";
import { completion } from "./completion";
import { indicator } from "./indicator";
import { progress } from "./progress";
import { status } from "./status";

/** Every function by the id that functions.json knows it by. */
export const FUNCTION_TABLE = {
  COMPLETION: completion,
  STATUS: status,
  CHECK: check,
  PROGRESS: progress,
  INDICATOR: indicator,
} as const satisfies Record<string, (...args: never[]) => unknown>;
