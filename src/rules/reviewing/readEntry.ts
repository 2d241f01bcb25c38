import { convert } from "../figures/convert";
import { toFifteenDigits } from "../figures/compare";
import type { CellValue, Figure, NumberFigure } from "../figures/figure";
import { plainDecimal } from "../figures/rational";
import { comparableUnit } from "../figures/units";
import { withoutLookAlikes } from "../notation/lookAlikes";
import { parseFigure } from "../notation/notation";
import type { Finding } from "./finding";
import { gradesOf, isTotalRow, numberInUnit, type ReviewedRow } from "./reviewedRow";

/** An entry as it was read: nothing, a number in the row's unit, a structure, or what keeps it from being one. */
export type ReadEntry =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number; readonly read: string }
  | { readonly kind: "structure"; readonly read: string }
  | { readonly kind: "wrong"; readonly finding: Finding; readonly read: string };

/** [E1–E4] Reads an entry as its row needs it. In a year's cell a total of five years is none. */
export function readEntry(entry: CellValue, row: ReviewedRow, isYear: boolean): ReadEntry {
  const read = entryText(entry);
  const figure = parseFigure(entry);
  const grades = gradesOf(row);
  if (!figure.ok) return wrong(unreadable(read, row, grades));
  if (figure.value === null || figure.value.kind === "none") return { kind: "blank" };
  if (grades !== null) return asStructure(figure.value, read, row, grades);
  if (figure.value.kind === "structure") return wrong(mistaken(read, "structure", null));
  return asNumber(figure.value, entry, read, row, isYear);
}

const wrong = (finding: Wrong): ReadEntry => ({ kind: "wrong", finding, read: finding.read });

type Wrong = Extract<Finding, { rule: "E1" | "E2" | "E3" | "E4" }>;

/** So much of a long text is said of it. */
export const MOST_SHOWN = 40;

/** As the cell shows it. */
export function entryText(entry: CellValue): string {
  if (typeof entry === "number") return plainDecimal(toFifteenDigits(entry));
  const text = String(entry ?? "");
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

function mistaken(
  read: string,
  found: Extract<Finding, { rule: "E4" }>["found"],
  grades: number | null,
  suggested: string | null = null,
): Wrong {
  return { rule: "E4", read, found, grades, suggested };
}

/** Digits with colons between them, whatever they add up to. */
const SHARES = /^\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+$/u;
/** What begins like a date: 2023-6, 2023/6/30, 2023年6月. */
const DATE_START = /^(?:19|20|21)\d\d[-/年]/u;

function unreadable(read: string, { unit }: ReviewedRow, grades: number | null): Wrong {
  if (grades === null) {
    const plain = withoutLookAlikes(read);
    if (SHARES.test(plain)) return mistaken(read, "structure", null);
    if (DATE_START.test(plain)) return mistaken(read, "date", null);
  }
  return { rule: "E1", read, unit, grades };
}

/** [C5] A structure of another number of parts is none of this row's. */
function asStructure(
  figure: Exclude<Figure, { kind: "none" }>,
  read: string,
  { unit }: ReviewedRow,
  grades: number,
): ReadEntry {
  if (figure.kind === "number") {
    const time = structureOfTime(figure.value, grades);
    return wrong(mistaken(read, time === null ? "number" : "time", grades, time));
  }
  if (figure.parts.length !== grades) return wrong({ rule: "E1", read, unit, grades });
  return { kind: "structure", read };
}

const SECONDS_A_DAY = 86_400;
const SECONDS_AN_HOUR = 3600;
const WHOLE = 100;
const PARTS_OF_TIME = 3;

/** [§1] 12:46:42 that Excel stored as a time, a fraction of a day; null for any other number. */
function structureOfTime(value: number, grades: number): string | null {
  const parts = partsOfTime(Math.round(value * SECONDS_A_DAY));
  return grades === PARTS_OF_TIME && value > 0 && sumOf(parts) === WHOLE ? parts.join(":") : null;
}

const partsOfTime = (seconds: number): readonly number[] => [
  Math.floor(seconds / SECONDS_AN_HOUR),
  Math.floor((seconds % SECONDS_AN_HOUR) / 60),
  seconds % 60,
];

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

function asNumber(
  figure: NumberFigure,
  entry: CellValue,
  read: string,
  row: ReviewedRow,
  isYear: boolean,
): ReadEntry {
  const unitFinding = unitOf(figure, read, row);
  if (unitFinding !== null) return wrong(unitFinding);
  if (figure.isTotal && (isYear || !isTotalRow(row))) return wrong(mistaken(read, "total", null));
  if (typeof entry === "number" && isDateNumber(entry, row)) {
    return wrong(mistaken(read, "dateNumber", null));
  }
  if (typeof entry === "number" && isTimeNumber(entry, row)) {
    return wrong(mistaken(read, "timeNumber", null));
  }
  return { kind: "number", value: figure.value, read };
}

/** [E2, E3] A unit that was written behind the number and is not the row's. */
function unitOf(figure: NumberFigure, read: string, { unit }: ReviewedRow): Wrong | null {
  const { unit: given, value } = figure;
  const wanted = comparableUnit(unit);
  if (given === null || wanted === "" || given === wanted) return null;
  const converted = convert(value, given, wanted);
  if (!converted.ok) return { rule: "E2", read, unit: wanted, given };
  return { rule: "E3", read, unit: wanted, given, suggested: converted.value };
}

/** 2000-01-01 and 2099-12-31 as Excel counts days. */
const DATE_NUMBERS = { first: 36_526, last: 73_050 };
/** So many times what is known of the row, a day's number is no figure of it. */
const DATE_TIMES = 100;

/** [E4] 3-6 that Excel stored as the number of a day: a whole number far above all that the row prints. */
function isDateNumber(value: number, { target, base, unit }: ReviewedRow): boolean {
  if (!Number.isInteger(value) || value < DATE_NUMBERS.first || value > DATE_NUMBERS.last) {
    return false;
  }
  const known = [target, base].map((figure) => numberInUnit(figure, unit) ?? 0);
  const largest = Math.max(...known);
  return largest > 0 && value >= DATE_TIMES * largest;
}

/**
 * How a time is known among numbers. Its days end with as many hours as a structure can have, it is no
 * further from whole seconds than a cell's digits say, and it has more decimals than a figure is typed
 * with: the least of those that end at all, so that 3.55125 stays a figure, unless it reads as a
 * structure of 100.
 */
export const TIME_NUMBERS = {
  lastDays: 5,
  secondsOff: 0.0001,
  decimals: 7,
  decimalsOfStructure: 4,
} as const;

/**
 * [E4] 12:46:42 or 5:30 that Excel stored as a fraction of a day. Whole hours are left alone: a third,
 * 8:00, may have been divided.
 */
function isTimeNumber(value: number, { target, base }: ReviewedRow): boolean {
  const { lastDays, secondsOff, decimals, decimalsOfStructure } = TIME_NUMBERS;
  const exact = value * SECONDS_A_DAY;
  const seconds = Math.round(exact);
  if (value <= 0 || value >= lastDays || Math.abs(exact - seconds) >= secondsOff) return false;
  if (seconds % SECONDS_AN_HOUR === 0) return false;
  const printed = Math.max(...[target, base].map(decimalsOf));
  const isStructure = sumOf(partsOfTime(seconds)) === WHOLE;
  const most = Math.max(printed, isStructure ? decimalsOfStructure : decimals);
  return toFifteenDigits(value) !== Number(value.toFixed(most));
}

const decimalsOf = (figure: Figure | null): number =>
  figure?.kind === "number" ? figure.decimals : 0;
