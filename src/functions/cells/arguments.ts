import { ATTRIBUTE_PRINTED } from "../../plan/indicatorFields";
import { comparableName, nearMatches } from "../../plan/names";
import type { RequiredBy } from "../../rules/course/required";
import { DEFAULT_PERIOD, MOST_DIGITS } from "../../rules/defaults";
import { inUnitOf } from "../../rules/figures/convert";
import {
  type CellValue,
  type Figure,
  type NumberFigure,
  singleNumber,
} from "../../rules/figures/figure";
import { JUDGED_NATURE_PRINTED, type JudgedNature } from "../../rules/figures/nature";
import type { Status } from "../../rules/judging/status";
import { STATUS_ORDER } from "../../rules/judging/summary";
import { readThresholds, type Thresholds } from "../../rules/judging/thresholds";
import { fail, ok, type Result } from "../../rules/result";
import {
  areSwapped,
  isFarFrom,
  type Period,
  periodAt,
  readGivenPeriod,
  readPeriod,
} from "../../rules/time/period";
import { type PlanDate, readDate } from "../../rules/time/readDate";
import { missingYearWords, STATUS_WORDS, STRETCH_WORDS } from "../../text/words";
import { figureIn, valueIn } from "./cell";
import type { FunctionReason } from "./functionReason";
import { cellsOf, rowsOf, shapeOf } from "./spread";

/** The cell of an argument that must be one: a value, or a range of a single cell. */
export function oneCell(arg: unknown): Result<unknown, FunctionReason> {
  const [cell, ...more] = cellsOf(arg);
  if (more.length === 0 || !Array.isArray(arg)) return ok(cell);
  return fail({ name: "notOneCell", shape: shapeOf(rowsOf(arg)) });
}

/** The name or number that a cell asks for; "" for a blank. */
export function nameIn(cell: unknown): Result<string | number, FunctionReason> {
  const value = valueIn(cell);
  if (!value.ok) return value;
  return ok(typeof value.value === "boolean" ? String(value.value) : (value.value ?? ""));
}

/** The plain number that a cell holds; null for a blank. */
export function numberIn(cell: unknown): Result<number | null, FunctionReason> {
  const figure = figureIn(cell);
  if (!figure.ok) return figure;
  const { value } = figure;
  if (value === null) return ok(null);
  const isPlain = value.kind === "number" && value.bound === null && !value.isTotal;
  if (isPlain && value.unit === null) return ok(value.value);
  return fail({ name: "unreadableNumber", read: value.text });
}

/** The number of decimals that a cell asks for, negative for tens and hundreds; null for a blank. */
export function digitsIn(cell: unknown): Result<number | null, FunctionReason> {
  const digits = numberIn(cell);
  if (!digits.ok || digits.value === null) return digits;
  const { value } = digits;
  if (Number.isInteger(value) && Math.abs(value) <= MOST_DIGITS) return digits;
  return fail({ name: "digitsOutOfRange", read: String(value) });
}

/** [T2] The date that a cell holds; a blank is no date. */
export function dateIn(cell: unknown): Result<PlanDate | null, FunctionReason> {
  const value = valueIn(cell);
  return value.ok ? readDate(value.value) : value;
}

/** [T1] The period that a cell names; a blank is the default. */
export function periodIn(cell: unknown): Result<Period, FunctionReason> {
  const value = valueIn(cell);
  return value.ok ? readPeriod(value.value) : value;
}

/** [T2a] The period that a cell names, or null for a blank. */
export function givenPeriodIn(cell: unknown): Result<Period | null, FunctionReason> {
  const value = valueIn(cell);
  return value.ok ? readGivenPeriod(value.value) : value;
}

/**
 * [T2, T2a] The period to judge a date in: the one that is given, or the default where the date lies in
 * it. A date and a base that stand in each other's place are an error of their own.
 */
export function periodOf(
  date: PlanDate | null,
  given: Period | null,
  dateCell: unknown,
  baseCell: unknown,
): Result<Period, FunctionReason> {
  const period = given ?? DEFAULT_PERIOD;
  const isFar = date !== null && isFarFrom(date, period);
  const swapped = isFar ? swappedIn(dateCell, baseCell, period) : null;
  return swapped === null ? periodAt(given, date) : fail(swapped);
}

/** [T2] Why a date or a base cannot be read: each may stand in the other's place. */
export function placedFault(
  fault: FunctionReason,
  dateCell: unknown,
  baseCell: unknown,
  periodCell: unknown,
): Result<never, FunctionReason> {
  const given = givenPeriodIn(periodCell);
  const period = given.ok ? given.value : null;
  return fail(swappedIn(dateCell, baseCell, period ?? DEFAULT_PERIOD) ?? fault);
}

function swappedIn(dateCell: unknown, baseCell: unknown, period: Period): FunctionReason | null {
  const [date, base] = [valueIn(dateCell), valueIn(baseCell)];
  if (!date.ok || !base.ok || !areSwapped(date.value, base.value, period)) return null;
  return { name: "swappedBaseAndDate", date: String(date.value), base: String(base.value) };
}

/** The figures of several cells, or the reason of the first that cannot be read. */
export function figuresIn(
  cells: readonly unknown[],
): Result<readonly (Figure | null)[], FunctionReason> {
  const figures: (Figure | null)[] = [];
  for (const cell of cells) {
    const figure = figureIn(cell);
    if (!figure.ok) return figure;
    figures.push(figure.value);
  }
  return ok(figures);
}

/** [B1, B3] Weights may be figures of any notation, e.g. last plan's totals; their numbers count. */
export function weightsIn(
  cells: readonly unknown[],
): Result<readonly (number | null)[], FunctionReason> {
  const weights: (number | null)[] = [];
  let first: NumberFigure | null = null;
  for (const cell of cells) {
    const figure = figureIn(cell);
    if (!figure.ok) return figure;
    const weight = singleNumber(figure.value);
    if (!weight.ok) return weight;
    first ??= weight.value;
    const alike = weight.value === null || first === null ? weight : inUnitOf(weight.value, first);
    if (!alike.ok) return alike;
    if (alike.value !== null && alike.value.value < 0) {
      return fail({ name: "negativeWeight", read: alike.value.text });
    }
    weights.push(alike.value?.value ?? null);
  }
  return ok(weights);
}

/** [§6] The thresholds, which are one argument for all rows: an array, or cells below each other. */
export function thresholdsIn(
  argument: unknown,
  defaults: Thresholds,
): Result<Thresholds, FunctionReason> {
  const values: CellValue[] = [];
  for (const cell of cellsOf(argument)) {
    const value = valueIn(cell);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return readThresholds(values, defaults);
}

const IS_BINDING: readonly Word<boolean>[] = [
  { meaning: true, texts: [ATTRIBUTE_PRINTED.binding, "binding"] },
  { meaning: false, texts: [ATTRIBUTE_PRINTED.anticipatory, "anticipatory"] },
];

/** [§8] True for 约束性, false for 预期性, null for a blank. */
export function isBindingIn(cell: unknown): Result<boolean | null, FunctionReason> {
  return wordIn(cell, IS_BINDING);
}

const NATURES: readonly Word<JudgedNature>[] = [
  { meaning: "total", texts: [JUDGED_NATURE_PRINTED.total, "total"] },
  { meaning: "annual", texts: [JUDGED_NATURE_PRINTED.annual, "annual"] },
  { meaning: "annualRate", texts: [JUDGED_NATURE_PRINTED.annualRate, "annual rate"] },
  { meaning: "level", texts: [JUDGED_NATURE_PRINTED.level, "level"] },
];

/** [§2] What the figures of a row count; null for a blank. */
export function natureIn(cell: unknown): Result<JudgedNature | null, FunctionReason> {
  return wordIn(cell, NATURES);
}

const STRETCHES: readonly Word<RequiredBy>[] = [
  { meaning: "year", texts: [STRETCH_WORDS.year, "year"] },
  { meaning: "quarter", texts: [STRETCH_WORDS.quarter, "季度", "quarter"] },
  { meaning: "month", texts: [STRETCH_WORDS.month, "month"] },
];

/** [F4] By year, quarter or month; null for a blank. */
export function stretchIn(cell: unknown): Result<RequiredBy | null, FunctionReason> {
  return wordIn(cell, STRETCHES);
}

const STATUSES = STATUS_ORDER.map((meaning) => ({
  meaning,
  texts: [STATUS_WORDS[meaning]] as const,
}));

/** [E13] 缺2022年 */
const MISSING_YEAR = new RegExp(`^${missingYearWords("\\d{4}")}$`, "u");

/** [§6] The status that a word stands for; null for a blank. A year left out is none to judge. */
export function statusIn(cell: unknown): Result<Status | null, FunctionReason> {
  if (typeof cell === "string" && MISSING_YEAR.test(cell)) return ok("notJudged");
  return wordIn(cell, STATUSES);
}

/** A word of a fixed set: what it means, and the texts that stand for it, the usual one first. */
export interface Word<T> {
  readonly meaning: T;
  readonly texts: readonly [string, ...string[]];
}

/** Reads one of the words; null for a blank. Unknown ones offer those that are like them. */
export function wordIn<T>(
  cell: unknown,
  words: readonly Word<T>[],
): Result<T | null, FunctionReason> {
  const name = nameIn(cell);
  if (!name.ok) return name;
  const read = String(name.value);
  const wanted = comparableName(read);
  if (wanted === "") return ok(null);
  const word = words.find(({ texts }) => texts.map(comparableName).includes(wanted));
  if (word !== undefined) return ok(word.meaning);
  const candidates = words.map(({ texts }) => ({ shown: texts[0], words: texts }));
  return fail({
    name: "unknownWord",
    read,
    nearMatches: nearMatches(read, candidates),
    known: words.map(({ texts }) => texts[0]),
  });
}
