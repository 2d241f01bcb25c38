import { ok } from "../rules/result";
import type { Result } from "../rules/result";
import { valueIn } from "./cell";
import type { FunctionReason } from "./functionReason";

/** The name or number that a cell asks for; "" for a blank. */
export function nameIn(cell: unknown): Result<string | number, FunctionReason> {
  const value = valueIn(cell);
  if (!value.ok) return value;
  return ok(typeof value.value === "boolean" ? String(value.value) : (value.value ?? ""));
}
