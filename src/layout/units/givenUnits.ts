import { readPlainNumber } from "../../rules/notation/plainNumber";
import type { Unit } from "../layoutInput";

/** What is wrong with a line of the list of units; lines count from 1. */
export type UnitProblem =
  /** A quotation mark that opens a cell of a CSV file is not closed. */
  | { readonly name: "openQuote"; readonly line: number }
  | { readonly name: "noName"; readonly line: number }
  | { readonly name: "longName"; readonly line: number; readonly most: number }
  | {
      readonly name: "sameName";
      readonly line: number;
      readonly read: string;
      readonly firstLine: number;
    }
  | { readonly name: "noWeight"; readonly line: number; readonly read: string }
  /** `18%` among weights without a percent sign: 18 of a hundred, or 18 beside the others? */
  | { readonly name: "mixedPercent"; readonly line: number; readonly read: string }
  | { readonly name: "tooMany"; readonly line: number; readonly most: number };

/** Name, then a comma, a colon or a tab, then the weight: the first of them divides. */
const DIVIDED = /^([^,，:：\t]*)[,，:：\t](.*)$/su;
/** Name, a blank, and something that was meant for a number. */
const SPACED = /^(.*\S)[\s\u3000]+([-+.．－＋]?[0-9０-９]\S*)$/su;

/**
 * The units as a user types them or pastes them from a sheet: one a line, `荔湾区` or `荔湾区,120`.
 * Empty lines are passed over. All that is wrong is listed, by line.
 */
export function parseUnits(text: string): CheckedUnits {
  return checkedUnits(
    text
      .split(/\r\n|[\r\n]/u)
      .flatMap((raw, index) => (raw.trim() === "" ? [] : [{ line: index + 1, ...divided(raw) }])),
  );
}

function divided(line: string): { readonly name: string; readonly weightText: string } {
  const [, name = line, weightText = ""] = DIVIDED.exec(line) ?? SPACED.exec(line.trim()) ?? [];
  return { name: name.trim(), weightText };
}

const NAME_HEADINGS = ["单位", "name"];
const WEIGHT_HEADINGS = ["权重", "weight"];

/**
 * The units of a CSV file: name and, if there is one, weight. A first line of headings says where
 * they stand; other columns are passed over. Without headings the first column has the names.
 */
export function unitsInCsv(text: string): CheckedUnits {
  const { lines, openQuoteLine } = csvLines(text);
  const headings = (lines[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const nameColumn = headings.findIndex((heading) => NAME_HEADINGS.includes(heading));
  const weightColumn = headings.findIndex((heading) => WEIGHT_HEADINGS.includes(heading));
  const hasHeadings = nameColumn >= 0;
  const { units, problems } = checkedUnits(
    lines.slice(hasHeadings ? 1 : 0).map(({ line, cells }) => ({
      line,
      name: (cells[hasHeadings ? nameColumn : 0] ?? "").trim(),
      weightText: cells[hasHeadings ? weightColumn : 1] ?? "",
    })),
  );
  if (openQuoteLine === null) return { units, problems };
  return { units, problems: [{ name: "openQuote", line: openQuoteLine }, ...problems] };
}

/** A name is a column heading; more units than this are no list that is typed. */
const LONGEST_NAME = 30;
const MOST_UNITS = 200;

/** A unit as it is given, not yet known to be right. */
interface GivenUnit {
  /** Counted from 1, for the user to find it. */
  readonly line: number;
  readonly name: string;
  readonly weightText: string;
}

interface CheckedUnits {
  readonly units: readonly Unit[];
  readonly problems: readonly UnitProblem[];
}

/** The units that are given, and all that is wrong with them. */
function checkedUnits(given: readonly GivenUnit[]): CheckedUnits {
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
  return { units, problems: [...problems, ...mixedPercents(given)] };
}

/** Told once, at the first weight that is not as the first one. */
function mixedPercents(given: readonly GivenUnit[]): readonly UnitProblem[] {
  const weighted = given.filter(({ weightText }) => typeof weightOf(weightText) === "number");
  const [first] = weighted;
  const other = weighted.find(
    ({ weightText }) => isPercent(weightText) !== isPercent(first?.weightText ?? ""),
  );
  if (other === undefined) return [];
  return [{ name: "mixedPercent", line: other.line, read: other.weightText.trim() }];
}

const isPercent = (text: string): boolean => PERCENT.test(text);

/** Shares are often given in percent: 18% weighs 18. */
const PERCENT = /[%％]\s*$/u;

/** Null: none is given; undefined: what is given is no weight. */
function weightOf(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const weight = readPlainNumber(text.replace(PERCENT, ""));
  return weight === null || weight < 0 ? undefined : weight;
}

interface CsvLine {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quoted cell, in which two quotation marks are one, or a plain one; then what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))[^\S\r\n]*(,|\r\n|\r|\n|$)/uy;

/**
 * The lines of a CSV file, a byte order mark aside; empty ones are passed over.
 *
 * @returns `openQuoteLine`: nothing behind it could be told apart; null where all could
 */
function csvLines(text: string): {
  readonly lines: readonly CsvLine[];
  readonly openQuoteLine: number | null;
} {
  const lines: CsvLine[] = [];
  const csv = text.replace(/^\uFEFF/u, "");
  let cells: string[] = [];
  let first = 1;
  let line = 1;
  for (let at = 0; at < csv.length;) {
    CELL.lastIndex = at;
    const [whole, quoted, plain = "", end = ""] = CELL.exec(csv) ?? [];
    if (whole === undefined || (quoted === undefined && plain.startsWith('"'))) {
      return { lines, openQuoteLine: line };
    }
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    at += whole.length;
    line += whole.match(/\r\n|[\r\n]/gu)?.length ?? 0;
    if (end === "," && at < csv.length) continue;
    if (cells.some((cell) => cell.trim() !== "")) lines.push({ line: first, cells });
    cells = [];
    first = line;
  }
  return { lines, openQuoteLine: null };
}
