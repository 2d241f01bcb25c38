import { toFifteenDigits } from "../../rules/figures/compare";
import type { Figure } from "../../rules/figures/figure";
import { plainDecimal } from "../../rules/figures/rational";
import { comparableUnit, isRateUnit } from "../../rules/figures/units";
import { plainSigns } from "../../rules/notation/lookAlikes";
import { parseFigure } from "../../rules/notation/notation";
import { type TableCell, textOf } from "./tableLines";
import type { DoubtKind } from "./tableDraft";

/** A figure's cell as it was understood. */
export interface ReadFigure {
  /** As it goes into the plan; null: nothing, or nothing that may be taken without asking. */
  readonly text: string | null;
  readonly isExpected: boolean;
  readonly doubts: readonly DoubtKind[];
}

/** What the table says about the figures of a row. */
export interface FigureFacts {
  readonly unit: string | null;
  /** The notes below the table mean totals by brackets of this kind: （ ）. */
  readonly hasRoundTotals: boolean;
  /** [E7] Another figure of the row is above 10: 0.925 beside 90 is a percentage that was typed as one. */
  readonly isLarge: boolean;
}

/** [§1] Reads a cell that holds a figure: as printed, or as the spreadsheet has made a number of it. */
export function readFigureCell(cell: TableCell, facts: FigureFacts): ReadFigure {
  if (typeof cell.value === "number") return readNumber(cell, cell.value, facts);
  const text = textOf(cell);
  if (text === "") return taken(null);
  return readText(text, facts);
}

const taken = (text: string | null, ...doubts: readonly DoubtKind[]): ReadFigure => ({
  text,
  isExpected: false,
  doubts,
});

export function figureOf(text: string | null): Figure | null {
  const read = parseFigure(text);
  return read.ok ? read.value : null;
}

/** Signs that point to a footnote: behind a figure or before it. */
const MARKS = /^[*※†‡#]+|[*※†‡#①-⑳¹²³⁰⁴-⁹]+$|[([]注\s*\d*[)\]]$/gu;
const EXPECTED = /[([]?(?:预计|预计数|预计值|预测|快报数?|初步)(?:数|值)?[)\]]?/gu;
const IN_ROUND_BRACKETS = /^\(([^()]+)\)$/u;
const DIGIT = /\d/u;

function readText(text: string, facts: FigureFacts): ReadFigure {
  if (figureOf(text) !== null) return taken(text);
  const plain = plainSigns(text).trim();
  const unmarked = plain.replace(MARKS, "").trim();
  if (unmarked !== plain && figureOf(unmarked) !== null) {
    return taken(unmarked, { name: "footnoteMark", read: text, taken: unmarked });
  }
  const settled = unmarked.replace(EXPECTED, "").trim();
  if (settled !== unmarked && figureOf(settled) !== null) {
    const doubt = { name: "expectedMark", read: text, taken: settled } as const;
    return { text: settled, isExpected: true, doubts: [doubt] };
  }
  const inside = IN_ROUND_BRACKETS.exec(unmarked)?.[1];
  if (inside !== undefined && facts.hasRoundTotals && figureOf(inside) !== null) {
    const total = `[${inside}]`;
    return taken(total, { name: "parentheses", read: text, taken: total });
  }
  return taken(null, { name: "unreadableFigure", read: text });
}

/** True of words that stand in a target's place and name no number. */
export const isWorded = (text: string): boolean => !DIGIT.test(plainSigns(text));

const isStructureUnit = (unit: string | null): boolean =>
  unit !== null && /^:+$/u.test(comparableUnit(unit));

function readNumber(cell: TableCell, value: number, facts: FigureFacts): ReadFigure {
  const shown = textOf(cell);
  const read = shown === "" ? String(value) : shown;
  if (cell.shape === "date") return dateOf(value, read, facts);
  const isDayShare = value > 0 && value < 1 && isStructureUnit(facts.unit);
  if (cell.shape === "time" || isDayShare) return timeOf(value, read);
  if (cell.shape === "percent") return percentOf(value, shown);
  if (value < 0 && isRateUnit(comparableUnit(facts.unit ?? "")) === false) {
    return taken(null, { name: "negative", read, probably: `[${plainDecimal(-value)}]` });
  }
  if (facts.isLarge && value > 0 && value <= 1 && facts.unit === "%") {
    return taken(null, { name: "share", read, probably: asPercent(value) });
  }
  return plainNumber(value, shown);
}

/** 46.7 that is shown as 46.70 is printed so. */
function plainNumber(value: number, shown: string): ReadFigure {
  const held = plainDecimal(toFifteenDigits(value));
  const figure = figureOf(shown);
  if (figure?.kind !== "number") return taken(held);
  if (figure.value === value) return taken(shown);
  const isRounded = Math.abs(figure.value - value) <= 10 ** -figure.decimals / 2 + ROUNDING_NOISE;
  if (!isRounded) return taken(held);
  if (toFifteenDigits(value) === figure.value) return taken(shown);
  return taken(shown, { name: "roundedDisplay", read: shown, held });
}

/** What halves may be off by in the computer's numbers. */
const ROUNDING_NOISE = 1e-9;

const asPercent = (share: number): string => plainDecimal(toFifteenDigits(share * 100));

/** 60.6% typed into a cell holds 0.606. */
function percentOf(value: number, shown: string): ReadFigure {
  const held = asPercent(value);
  const printed = shown.replace(/[%％]$/u, "").trim();
  const figure = figureOf(printed);
  const isSame = figure?.kind === "number" && figure.value === Number(held);
  const percent = isSame ? printed : held;
  return taken(percent, { name: "percentFormat", read: shown, taken: percent });
}

const SECONDS_OF_DAY = 86_400;
const WHOLE = 100;

/** 12:46:42 typed into a cell is a time of day; what it was shows, where it adds up to 100. */
function timeOf(value: number, read: string): ReadFigure {
  const parts = partsOfTime(value);
  const structure = parts === null ? null : structureOf(parts);
  return taken(structure, { name: "time", read, taken: structure });
}

type Parts = readonly [hours: number, minutes: number, seconds: number];

function partsOfTime(value: number): Parts | null {
  const exact = value * SECONDS_OF_DAY;
  const seconds = Math.round(exact);
  if (value < 0 || Math.abs(exact - seconds) > TIME_NOISE) return null;
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

const TIME_NOISE = 1e-3;

function structureOf([hours, minutes, seconds]: Parts): string | null {
  if (hours + minutes + seconds !== WHOLE) return null;
  return seconds === 0
    ? `${String(hours)}:${String(minutes)}`
    : [hours, minutes, seconds].join(":");
}

const MILLISECONDS_OF_DAY = 86_400_000;
/** Excel's day 0, as its days after February 1900 count. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** 3-6 typed into a cell is a day of March; 40:30:30 is a day and some hours. */
function dateOf(value: number, read: string, { unit }: FigureFacts): ReadFigure {
  if (isStructureUnit(unit) && value < WHOLE) return timeOf(value, read);
  const date = new Date(DAY_ZERO + Math.floor(value) * MILLISECONDS_OF_DAY);
  const probably = `${String(date.getUTCMonth() + 1)}-${String(date.getUTCDate())}`;
  return taken(null, { name: "date", read, probably });
}
