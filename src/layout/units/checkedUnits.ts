import type { Unit } from "../layoutInput";
import type { UnitProblem } from "./unitProblem";

/** A name is a column heading; more units than this are no list that is typed. */
const LONGEST_NAME = 30;
const MOST_UNITS = 200;

const THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/u;
const NUMBER = /^(\d+(\.\d*)?|\.\d+)$/u;

/** A unit as it is given, not yet known to be right. */
export interface GivenUnit {
  /** Counted from 1, for the user to find it. */
  readonly line: number;
  readonly name: string;
  readonly weightText: string;
}

export interface CheckedUnits {
  readonly units: readonly Unit[];
  readonly problems: readonly UnitProblem[];
}

/** The units that are given, and all that is wrong with them. */
export function checkedUnits(given: readonly GivenUnit[]): CheckedUnits {
  const units: Unit[] = [];
  const problems: UnitProblem[] = [];
  const firstLines = new Map<string, number>();
  for (const { line, name, weightText } of given) {
    const firstLine = firstLines.get(name);
    const weight = weightOf(weightText);
    if (name === "") problems.push({ name: "noName", line });
    else if (Array.from(name).length > LONGEST_NAME) {
      problems.push({ name: "longName", line, most: LONGEST_NAME });
    } else if (firstLine === undefined) firstLines.set(name, line);
    else problems.push({ name: "sameName", line, read: name, firstLine });
    if (weight === undefined) problems.push({ name: "noWeight", line, read: weightText.trim() });
    units.push({ name, weight: weight ?? null });
    if (units.length === MOST_UNITS + 1) problems.push({ name: "tooMany", line, most: MOST_UNITS });
  }
  return { units, problems };
}

/** Null: none is given; undefined: what is given is no weight. */
function weightOf(text: string): number | null | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  if (THOUSANDS.test(plain)) return Number(plain.replaceAll(",", ""));
  return NUMBER.test(plain) ? Number(plain) : undefined;
}
