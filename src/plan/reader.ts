import { itemPlace, keyPlace, problemAt } from "./place";
import type { Place } from "./place";
import type { JsonType, PlanProblemKind } from "./planProblem";

/**
 * Reads one JSON value. What is wrong is reported, and the answer is then undefined, so that the
 * readers beside it go on and every problem is found at once. JSON undefined is a missing key.
 */
export type Read<T> = (json: unknown, place: Place) => T | undefined;

/** An object of which some values could not be read. */
export type Draft<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** What is wrong where another type of value was expected: another one stands there, or none. */
function wrongType(json: unknown, expected: JsonType): PlanProblemKind {
  if (json === undefined) return { name: "missingKey" };
  return { name: "wrongType", expected, found: jsonType(json) };
}

export const text: Read<string> = (json, place) => {
  if (typeof json === "string" && json.trim() !== "") return json;
  problemAt(place, typeof json === "string" ? { name: "emptyText" } : wrongType(json, "text"));
  return undefined;
};

export function wholeNumber(from: number, to: number): Read<number> {
  return (json, place) => {
    if (typeof json !== "number") {
      problemAt(place, wrongType(json, "number"));
      return undefined;
    }
    if (Number.isInteger(json) && json >= from && json <= to) return json;
    problemAt(place, { name: "notWholeNumber", read: json, from, to });
    return undefined;
  };
}

/** One of the vocabulary's words, read as the value that stands for it. */
export function oneOf<T>(vocabulary: ReadonlyMap<string, T>): Read<T> {
  return (json, place) => {
    const read = text(json, place);
    if (read === undefined) return undefined;
    const value = vocabulary.get(read);
    const accepted = [...vocabulary.keys()];
    if (value === undefined) problemAt(place, { name: "notInVocabulary", read, accepted });
    return value;
  };
}

/** A key that may be absent or null. */
export function optional<T>(read: Read<T>): Read<T | null> {
  return (json, place) => (json === undefined || json === null ? null : read(json, place));
}

export function listOf<T>(read: Read<T>): Read<readonly (T | undefined)[]> {
  return (json, place) => {
    if (Array.isArray(json)) {
      return json.map((item: unknown, index) => read(item, itemPlace(place, index)));
    }
    problemAt(place, wrongType(json, "list"));
    return undefined;
  };
}

/** A list with something in it. */
export function someOf<T>(read: Read<T>): Read<readonly (T | undefined)[]> {
  return checked(listOf(read), (list, place) => {
    if (list.length === 0) problemAt(place, { name: "emptyList" });
  });
}

/** Reads, and then checks what was read against itself. */
export function checked<T>(read: Read<T>, check: (value: T, place: Place) => void): Read<T> {
  return (json, place) => {
    const value = read(json, place);
    if (value !== undefined) check(value, place);
    return value;
  };
}

/** An object with exactly these keys. */
export function objectOf<T extends object>(readers: {
  readonly [Key in keyof T]: Read<T[Key]>;
}): Read<Draft<T>> {
  const entries = Object.entries<Read<unknown>>(readers);
  const accepted = entries.map(([key]) => key);
  return (json, place) => {
    if (!isObject(json)) {
      problemAt(place, wrongType(json, "object"));
      return undefined;
    }
    for (const key of Object.keys(json)) {
      if (!accepted.includes(key))
        problemAt(keyPlace(place, key), { name: "unknownKey", accepted });
    }
    const values = entries.map(([key, read]) => [key, read(json[key], keyPlace(place, key))]);
    return Object.fromEntries(values) as Draft<T>;
  };
}

export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function jsonType(json: unknown): JsonType {
  if (json === null) return "null";
  if (Array.isArray(json)) return "list";
  if (typeof json === "string") return "text";
  if (typeof json === "number") return "number";
  return typeof json === "boolean" ? "boolean" : "object";
}
