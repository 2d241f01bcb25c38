import { hostError } from "./hostError";

/** Readers of what an add-in passes: they return the value in its type or fail as Excel does. */

function invalid(what: string): Error {
  return hostError("InvalidArgument", `The argument is invalid or missing: ${what}.`);
}

export function readString(value: unknown, what: string): string {
  if (typeof value !== "string") {
    throw invalid(what);
  }
  return value;
}

export function readNumber(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw invalid(what);
  }
  return value;
}

export function readInteger(value: unknown, what: string): number {
  const number = readNumber(value, what);
  if (!Number.isInteger(number)) {
    throw invalid(what);
  }
  return number;
}

export function readBoolean(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") {
    throw invalid(what);
  }
  return value;
}

export function readOneOf<T extends string>(
  value: unknown,
  allowed: readonly T[],
  what: string,
): T {
  const match = allowed.find((candidate) => candidate === value);
  if (match === undefined) {
    throw invalid(what);
  }
  return match;
}

export function readRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalid(what);
  }
  return Object.fromEntries(Object.entries(value));
}

/** An optional argument: the runtime sends null for what the add-in left out. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
