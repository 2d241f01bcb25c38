import type { Figure } from "../../rules/figures/figure";
import { parseFigure } from "../../rules/notation/notation";
import type { PlanPeriod } from "../plan";
import type { PlanProblem, PlanProblemKind, JsonType } from "./planProblem";

/** Where in the JSON a reader stands, and who hears what is wrong there. */
export interface Place {
  readonly path: string;
  readonly report: (problem: PlanProblem) => void;
}

/** Says what is wrong where the reader stands. */
export function problemAt(place: Place, problem: PlanProblemKind): void {
  place.report({ path: place.path, ...problem });
}

/** The place of a key of the object here. */
export function keyPlace(place: Place, key: string): Place {
  return { ...place, path: place.path === "" ? key : `${place.path}.${key}` };
}

/** The place of an item of the list here. */
export function itemPlace(place: Place, index: number): Place {
  return { ...place, path: `${place.path}[${index}]` };
}

/**
 * Reads one JSON value. What is wrong is reported, and the answer is then undefined, so that the
 * readers beside it go on and every problem is found at once. JSON undefined is a missing key.
 */
export type Read<T> = (json: unknown, place: Place) => T | undefined;

/** An object of which some values could not be read. */
export type Draft<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** A text that says something. */
export const text: Read<string> = (json, place) => {
  if (typeof json === "string" && json.trim() !== "") return json;
  problemAt(place, typeof json === "string" ? { name: "emptyText" } : wrongType(json, "text"));
  return undefined;
};

/** A whole number within these bounds. */
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

const LAST_LINE = 99999;

/** A line of the text that something was read from. */
export const lineNumber = wholeNumber(1, LAST_LINE);

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

/** A list, each item read for itself. */
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

/** An object that is no list. */
export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** What is wrong where another type of value was expected: another one stands there, or none. */
function wrongType(json: unknown, expected: JsonType): PlanProblemKind {
  if (json === undefined) return { name: "missingKey" };
  return { name: "wrongType", expected, found: jsonType(json) };
}

function jsonType(json: unknown): JsonType {
  if (json === null) return "null";
  if (Array.isArray(json)) return "list";
  if (typeof json === "string") return "text";
  if (typeof json === "number") return "number";
  return typeof json === "boolean" ? "boolean" : "object";
}

const ID = /^[a-z][a-z0-9-]*$/u;

/** A short ASCII id, e.g. `zhanjiang`. */
export const readId: Read<string> = (json, place) => {
  const read = text(json, place);
  if (read === undefined || ID.test(read)) return read;
  problemAt(place, { name: "unusableId", read });
  return undefined;
};

const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** An ISO date as far as printed, and one that the calendar has. */
export const readDate: Read<string> = (json, place) => {
  const read = text(json, place);
  if (read === undefined) return undefined;
  const time = ISO_DATE.test(read) ? Date.parse(read) : Number.NaN;
  const isInCalendar = !Number.isNaN(time) && new Date(time).toISOString().startsWith(read);
  if (isInCalendar) return read;
  problemAt(place, { name: "unreadableDate", read });
  return undefined;
};

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** [T1] A plan's years, the first one not after the last. */
export const readPeriod: Read<Draft<PlanPeriod>> = checked(
  objectOf<PlanPeriod>({
    name: text,
    firstYear: wholeNumber(FIRST_YEAR, LAST_YEAR),
    lastYear: wholeNumber(FIRST_YEAR, LAST_YEAR),
  }),
  checkOrder,
);

function checkOrder({ firstYear, lastYear }: Draft<PlanPeriod>, place: Place): void {
  if (firstYear === undefined || lastYear === undefined || firstYear <= lastYear) return;
  problemAt(keyPlace(place, "lastYear"), { name: "periodBackwards", firstYear, lastYear });
}

/** [§1] A figure, written as text exactly as printed: a JSON number would lose the zero of 46.70. */
export const figure: Read<Figure> = (json, place) => {
  const read = text(json, place);
  if (read === undefined) return undefined;
  const parsed = parseFigure(read);
  if (parsed.ok && parsed.value !== null) return parsed.value;
  const isNotWhole = !parsed.ok && parsed.reason.name === "structureNotWhole";
  problemAt(place, isNotWhole ? parsed.reason : { name: "unreadableFigure", read });
  return undefined;
};

/** [§4] 完成比例(%) as printed: a plain number, or words such as 控制在目标内. */
export const printedRatio: Read<string> = (json, place) => {
  const read = text(json, place);
  if (read === undefined || !/\d/u.test(read.normalize("NFKC"))) return read;
  const parsed = parseFigure(read);
  const ratio = parsed.ok ? parsed.value : null;
  if (ratio?.kind === "number" && ratio.bound === null && !ratio.isTotal) return read;
  problemAt(place, { name: "unreadableRatio", read });
  return undefined;
};

/** Checks that no two items bear the same id; an item whose id could not be read clashes with none. */
export function checkUnique(
  items: readonly ({ readonly id: string | undefined } | undefined)[],
  place: Place,
): void {
  const ids = items.map((item) => item?.id);
  ids.forEach((read, index) => {
    const first = ids.indexOf(read);
    if (read === undefined || first === index) return;
    const firstPath = idPlace(place, first).path;
    problemAt(idPlace(place, index), { name: "duplicate", read, firstPath });
  });
}

function idPlace(place: Place, index: number): Place {
  return keyPlace(itemPlace(place, index), "id");
}
