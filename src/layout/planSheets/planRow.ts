import { ATTRIBUTE_PRINTED, FORWARD_PRINTED, REVERSE_PRINTED } from "../../plan/indicatorFields";
import type { CellValue, Figure } from "../../rules/figures/figure";
import { NATURE_PRINTED } from "../../rules/figures/nature";
import { parseFigure } from "../../rules/notation/notation";
import type { ColumnKey } from "../../templates/vocabulary/columnKeys";
import { MEANING_WORDS, PLAN_FINDINGS, type PlanFinding } from "../../text/sheets/planSheet";
import { UNREADABLE } from "../../text/sheets/reviewWords";
import { FIGURE_KIND_WORDS } from "../../text/words";

/** What the cells of a row of 规划表 hold. */
export type PlanRow = Readonly<
  Record<
    | "number"
    | "name"
    | "unit"
    | "base"
    | "target"
    | "actual"
    | "attribute"
    | "nature"
    | "direction"
    | "partOf",
    string | number | null
  >
>;

/**
 * What the formulas of a row answer, by column: the same that they calculate, for files that are shown
 * without calculating.
 */
export function planRowAnswers(
  row: PlanRow,
  rows: readonly PlanRow[],
  totalWord: string,
): Readonly<Partial<Record<ColumnKey, string>>> {
  const found = planRowFinding(row, rows);
  return {
    "read.base": kindOf(row.base),
    "read.target": kindOf(row.target),
    "read.actual": kindOf(row.actual),
    meaning: meaningOf(row, totalWord),
    planReview: found === null ? "" : PLAN_FINDINGS[found],
  };
}

const isBlank = (value: CellValue): boolean => value === null || value === "";
const textOf = (value: CellValue): string => String(value ?? "");
const figureOf = (value: CellValue): Figure | null => {
  const read = parseFigure(value);
  return read.ok ? read.value : null;
};
const numberOf = (value: CellValue) => {
  const figure = figureOf(value);
  return figure?.kind === "number" ? figure : null;
};

function kindOf(value: CellValue): string {
  const read = parseFigure(value);
  if (!read.ok) return UNREADABLE;
  const figure = read.value;
  if (figure === null) return "";
  if (figure.kind !== "number") return FIGURE_KIND_WORDS[figure.kind];
  return figure.isTotal ? FIGURE_KIND_WORDS.total : FIGURE_KIND_WORDS.number;
}

const hasDigit = (value: CellValue): boolean => /\d/u.test(textOf(value));

/** [§1] Whether a target is said in words: no figure, and no digit that was mistyped. */
export const isInWords = (target: CellValue): boolean =>
  typeof target === "string" && kindOf(target) === UNREADABLE && !hasDigit(target);

function meaningOf({ name, target: cell, nature, direction }: PlanRow, totalWord: string): string {
  if (isBlank(name)) return "";
  if (isBlank(cell)) return MEANING_WORDS.notSet;
  if (isInWords(cell)) return MEANING_WORDS.inWords;
  const target = figureOf(cell);
  if (target === null) return "";
  if (target.kind === "none") return MEANING_WORDS.noFigure;
  if (target.kind === "structure") return MEANING_WORDS.structure;
  const isUpper =
    target.bound === "upper" || (target.bound === null && direction === REVERSE_PRINTED);
  const bound = isUpper ? MEANING_WORDS.upper : MEANING_WORDS.lower;
  const isBounded = isUpper || target.bound === "lower";
  if (target.isTotal) return isBounded ? `${totalWord}${MEANING_WORDS.between}${bound}` : totalWord;
  if (isBounded) return bound;
  return nature === NATURE_PRINTED.annual ? MEANING_WORDS.annual : MEANING_WORDS.level;
}

const STRUCTURE_UNIT = "::";
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** [§1, §2, §14] The first finding about a row; null: nothing is found, or nothing stands there. */
export function planRowFinding(row: PlanRow, rows: readonly PlanRow[]): PlanFinding | null {
  if ([row.name, row.target, row.base, row.unit].every(isBlank)) return null;
  const tests = Object.entries(TESTS) as [PlanFinding, (typeof TESTS)[PlanFinding]][];
  return tests.find(([, test]) => test(row, rows))?.[0] ?? null;
}

const sameIn = (rows: readonly PlanRow[], key: "number" | "name", value: CellValue): number =>
  rows.filter((other) => textOf(other[key]) === textOf(value)).length;

const inOneBracket = (one: CellValue, target: CellValue): boolean => {
  const [left, right] = [numberOf(one), numberOf(target)];
  return left !== null && right !== null && left.isTotal !== right.isTotal;
};

const isFraction = (value: CellValue): boolean =>
  typeof value === "number" && value > 0 && value < 1;

const ATTRIBUTES: readonly CellValue[] = Object.values(ATTRIBUTE_PRINTED);
const OF_A_YEAR: readonly CellValue[] = [NATURE_PRINTED.annual, NATURE_PRINTED.level];

/** In the order in which the formulas ask. */
const TESTS: Readonly<Record<PlanFinding, (row: PlanRow, rows: readonly PlanRow[]) => boolean>> = {
  noName: ({ name }) => isBlank(name),
  noNumber: ({ number }) => isBlank(number),
  doubleNumber: ({ number }, rows) => sameIn(rows, "number", number) > 1,
  noUnit: ({ unit }) => isBlank(unit),
  noAttribute: ({ attribute }) => !ATTRIBUTES.includes(attribute),
  time: ({ unit, target }) => unit === STRUCTURE_UNIT && isFraction(target),
  target: ({ target }) => kindOf(target) === UNREADABLE && hasDigit(target),
  base: ({ base }) => kindOf(base) === UNREADABLE,
  actual: ({ actual }) => kindOf(actual) === UNREADABLE,
  structureUnit: ({ unit, target }) => {
    const kind = figureOf(target)?.kind ?? "none";
    return kind !== "none" && (kind === "structure") !== (unit === STRUCTURE_UNIT);
  },
  noParent: ({ name, partOf }) => textOf(name).startsWith("其中") && isBlank(partOf),
  unknownParent: ({ partOf, number }, rows) =>
    !isBlank(partOf) && (textOf(partOf) === textOf(number) || sameIn(rows, "number", partOf) === 0),
  nature: ({ nature, target: cell }) => {
    const target = figureOf(cell);
    if (target === null || target.kind === "none") return false;
    const isTotal = target.kind === "number" && target.isTotal;
    return nature === NATURE_PRINTED.total ? !isTotal : isTotal && OF_A_YEAR.includes(nature);
  },
  direction: ({ direction, target }) => {
    const bound = numberOf(target)?.bound ?? null;
    return direction === FORWARD_PRINTED
      ? bound === "upper"
      : direction === REVERSE_PRINTED && bound === "lower";
  },
  bracketsOfActual: ({ actual, target }) => inOneBracket(actual, target),
  bracketsOfBase: ({ base, target }) => inOneBracket(base, target),
  date: ({ target }) =>
    typeof target === "number" &&
    Number.isInteger(target) &&
    target >= FIRST_DAY &&
    target <= LAST_DAY,
  share: ({ target }) => isFraction(target),
  doubleName: ({ name }, rows) => sameIn(rows, "name", name) > 1,
  belowBase: ({ base: from, target: to, direction }) => {
    const [base, target] = [numberOf(from), numberOf(to)];
    if (base === null || target === null || !isBlank(direction)) return false;
    return !base.isTotal && !target.isTotal && target.bound === null && target.value < base.value;
  },
};
