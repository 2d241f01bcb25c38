import type { Unit } from "../../layout/layoutInput";
import type { UnitProblem } from "./unitProblem";

/** A name is a column heading; more units than this are no list that is typed. */
const LONGEST_NAME = 30;
const MOST_UNITS = 200;

/** Name, then a comma or a tab, then the weight: the first of them divides. */
const DIVIDED = /^([^,，\t]*)[,，\t](.*)$/su;
/** Name, a blank, and something that was meant for a number. */
const SPACED = /^(.*\S)[\s\u3000]+([-+.．－＋]?[0-9０-９]\S*)$/su;
const THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/u;
const NUMBER = /^(\d+(\.\d*)?|\.\d+)$/u;

/**
 * The units as a user types them or pastes them from a sheet: one a line, `荔湾区` or `荔湾区,120`.
 * Empty lines are passed over. All that is wrong is listed, by line.
 */
export function parseUnits(text: string): {
  readonly units: readonly Unit[];
  readonly problems: readonly UnitProblem[];
} {
  const units: Unit[] = [];
  const problems: UnitProblem[] = [];
  const firstLines = new Map<string, number>();
  text.split(/\r\n|[\r\n]/u).forEach((raw, index) => {
    if (raw.trim() === "") return;
    const line = index + 1;
    const { name, weightText } = divided(raw);
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
  });
  return { units, problems };
}

function divided(line: string): { readonly name: string; readonly weightText: string } {
  const [, name = line, weightText = ""] = DIVIDED.exec(line) ?? SPACED.exec(line.trim()) ?? [];
  return { name: name.trim(), weightText };
}

/** Null: none is given; undefined: what is given is no weight. */
function weightOf(text: string): number | null | undefined {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") return null;
  if (THOUSANDS.test(plain)) return Number(plain.replaceAll(",", ""));
  return NUMBER.test(plain) ? Number(plain) : undefined;
}
