import { directedTarget } from "../../rules/figures/direction";
import type { Figure, NumberFigure, StructureFigure } from "../../rules/figures/figure";
import { annualWordIn, type Nature, NATURE_PRINTED } from "../../rules/figures/nature";
import { printFigure } from "../../rules/notation/notation";
import {
  ATTRIBUTE_PRINTED,
  CHANGE_PRINTED,
  EXPECTED_PRINTED,
  FORWARD_PRINTED,
  REVERSE_PRINTED,
} from "../indicatorFields";
import type { Attribute, Indicator, PlanChange, TableKind } from "../plan";
import {
  checked,
  type Draft,
  figure,
  keyPlace,
  objectOf,
  oneOf,
  optional,
  type Place,
  printedRatio,
  problemAt,
  type Read,
  text,
  wholeNumber,
} from "./reader";

const ATTRIBUTES = new Map<string, Attribute>([
  [ATTRIBUTE_PRINTED.binding, "binding"],
  [ATTRIBUTE_PRINTED.anticipatory, "anticipatory"],
]);
const DIRECTIONS = new Map([
  [FORWARD_PRINTED, FORWARD_PRINTED],
  [REVERSE_PRINTED, REVERSE_PRINTED],
]);

/** [§2] What a figure counts, as seeds write it. */
export const NATURES = new Map(
  (["total", "annual", "level"] as const).map((nature): [string, Nature] => [
    NATURE_PRINTED[nature],
    nature,
  ]),
);

const CHANGES = new Map(
  (Object.keys(CHANGE_PRINTED) as PlanChange[]).map((change): [string, PlanChange] => [
    CHANGE_PRINTED[change],
    change,
  ]),
);
const STANDINGS = new Map([[EXPECTED_PRINTED, EXPECTED_PRINTED]]);

const LARGEST_NUMBER = 9999;

/**
 * A row as its JSON has it: 逆向 is written as the direction, where the plan marks one, and the nature only
 * where brackets and name do not say it; a target is a figure, or words, or not there yet.
 */
type IndicatorRow = Omit<
  Indicator,
  "key" | "isReverse" | "isBareUpperBound" | "isBaseExpected" | "nature" | "target"
> & {
  readonly key: string | null;
  readonly direction: string | null;
  readonly nature: Nature | null;
  readonly target: Figure | null;
  readonly targetWords: string | null;
  readonly baseStanding: string | null;
};

/** [§1] Words that stand for a target: with a digit among them they are a figure that was mistyped. */
const targetWords: Read<string> = checked(text, (read, place) => {
  if (/\d/u.test(read.normalize("NFKC"))) problemAt(place, { name: "digitsInWords", read });
});

const COMMON_KEYS = {
  key: optional(text),
  number: wholeNumber(1, LARGEST_NUMBER),
  name: text,
  group: optional(text),
  partOf: optional(wholeNumber(1, LARGEST_NUMBER)),
  unit: text,
  attribute: oneOf(ATTRIBUTES),
  nature: optional(oneOf(NATURES)),
  natureWords: optional(text),
  direction: optional(oneOf(DIRECTIONS)),
  target: optional(figure),
  targetWords: optional(targetWords),
  base: optional(figure),
  baseStanding: optional(oneOf(STANDINGS)),
  responsible: optional(text),
  numerator: optional(text),
  denominator: optional(text),
  change: optional(oneOf(CHANGES)),
  note: optional(text),
};
const COMMON_NAMES = Object.keys(COMMON_KEYS);

/** A key of the other kind of table. */
const notHere: Read<null> = (json, place) => {
  if (json === undefined) return null;
  problemAt(place, { name: "unknownKey", accepted: COMMON_NAMES });
  return undefined;
};

const READ_ROW: Readonly<Record<TableKind, Read<Draft<IndicatorRow>>>> = {
  results: objectOf<IndicatorRow>({
    ...COMMON_KEYS,
    actual: optional(figure),
    printedCompletion: optional(printedRatio),
  }),
  targets: objectOf<IndicatorRow>({
    ...COMMON_KEYS,
    actual: notHere,
    printedCompletion: notHere,
  }),
};

/** Reads one row of a table of this kind; without a known kind, as the kind with more columns. */
export function readIndicator(kind: TableKind | undefined): Read<Draft<Indicator>> {
  const readRow = checked(READ_ROW[kind ?? "results"], checkIndicator);
  return (json, place) => {
    const row = readRow(json, place);
    if (row === undefined) return undefined;
    const { key, direction, target: read, targetWords, baseStanding, ...rest } = inRowUnit(row);
    const isReverse = direction === REVERSE_PRINTED;
    const printed = read === null ? withoutFigure(targetWords ?? "") : read;
    const isBareUpperBound = isReverse && printed?.kind === "number" && printed.bound === null;
    const target = printed === undefined ? undefined : directedTarget(printed, isReverse);
    return {
      ...rest,
      ...natureOfRow(rest, target),
      key: key === null && rest.number !== undefined ? `i${rest.number}` : (key ?? undefined),
      target,
      isReverse,
      isBareUpperBound,
      isBaseExpected: baseStanding === EXPECTED_PRINTED,
    };
  };
}

/** [§1] A target that is no figure: its words, or nothing yet. */
const withoutFigure = (text: string): Figure => ({ kind: "none", text });

/**
 * [§2] Brackets make a total, a word of the name a year's own figure; everything else is a level. Where there
 * is no target yet, the brackets of its base say it.
 */
function natureOfRow(
  {
    nature,
    natureWords,
    name,
    base,
  }: Draft<Pick<IndicatorRow, "nature" | "natureWords" | "name" | "base">>,
  target: Figure | undefined,
): Draft<Pick<Indicator, "nature" | "natureWords">> {
  if (nature !== null) return { nature, natureWords };
  const telling = target?.kind === "none" ? base : target;
  if (telling?.kind === "number" && telling.isTotal) {
    return { nature: "total", natureWords: natureWords ?? "[ ]" };
  }
  const word = annualWordIn(name ?? "");
  return { nature: word === null ? "level" : "annual", natureWords: natureWords ?? word };
}

/**
 * [§1] Figures that repeat the row's unit stand without it, as its column says it: with it they could be
 * compared with no entry that is a bare number.
 */
function inRowUnit(row: Draft<IndicatorRow>): Draft<IndicatorRow> {
  const { base, target, actual, unit } = row;
  return {
    ...row,
    base: base?.kind === "number" ? bareIn(base, unit) : base,
    target: target?.kind === "number" ? bareIn(target, unit) : target,
    actual: actual?.kind === "number" ? bareIn(actual, unit) : actual,
  };
}

/** % says nothing but what the number says, and stays as it is printed. */
const RATE_SIGN = "%";

function bareIn(figure: NumberFigure, unit: string | undefined): NumberFigure {
  if (figure.unit === null || figure.unit !== unit || unit === RATE_SIGN) return figure;
  const bare = { ...figure, unit: null };
  return { ...bare, text: printFigure(bare) };
}

const STRUCTURE_UNIT = "::";
const FIGURE_KEYS = ["base", "target", "actual"] as const;

/** Checks that the row's values agree with each other; a value that could not be read agrees with any. */
function checkIndicator(row: Draft<IndicatorRow>, place: Place): void {
  checkDirection(row, place);
  checkNature(row, place);
  checkTarget(row, place);
  checkSign(row, place);
  for (const key of FIGURE_KEYS) {
    const figure = row[key];
    if (figure === undefined || figure === null) continue;
    checkUnit(figure, row.unit, keyPlace(place, key));
    checkParts(figure, row.target, keyPlace(place, key));
  }
}

/** A target is a figure or words, never both; what is 预计 must be there. */
function checkTarget(row: Draft<IndicatorRow>, place: Place): void {
  const { target, targetWords, base, baseStanding } = row;
  if (target !== null && typeof targetWords === "string") {
    problemAt(keyPlace(place, "targetWords"), { name: "eitherOr", other: "target" });
  }
  if (base === null && typeof baseStanding === "string") {
    problemAt(keyPlace(place, "base"), { name: "missingKey" });
  }
}

/** [§2] Only a bound's notation and an explicit mark give a direction, and they must not disagree. */
function checkDirection({ direction, target }: Draft<IndicatorRow>, place: Place): void {
  if (target?.kind !== "number" || typeof direction !== "string") return;
  const againstUpper = target.bound === "upper" && direction === FORWARD_PRINTED;
  const againstLower = target.bound === "lower" && direction === REVERSE_PRINTED;
  if (!againstUpper && !againstLower) return;
  const problem = { name: "directionAgainstBound", direction, target: target.text } as const;
  problemAt(keyPlace(place, "direction"), problem);
}

/** [§2] Brackets say that a figure is a total, and nothing else says so. */
function checkNature(row: Draft<IndicatorRow>, place: Place): void {
  const { nature, target } = row;
  if (nature === null || nature === undefined) return;
  const report = (key: string, read: string): void => {
    problemAt(keyPlace(place, key), {
      name: "natureAgainstBrackets",
      nature: NATURE_PRINTED[nature],
      read,
    });
  };
  if (nature === "total") {
    const isAgainst = target?.kind === "number" && !isTotal(target);
    if (isAgainst || target?.kind === "structure") report("nature", target.text);
    return;
  }
  for (const key of FIGURE_KEYS) {
    const figure = row[key];
    if (figure !== undefined && figure !== null && isTotal(figure)) report(key, figure.text);
  }
}

const isTotal = (figure: Figure): boolean => figure.kind === "number" && figure.isTotal;

/** [C7] A negative target divides nothing; an upper bound is judged at any number. */
function checkSign({ direction, target }: Draft<IndicatorRow>, place: Place): void {
  if (target?.kind !== "number" || target.value >= 0) return;
  if (target.bound === "upper" || direction === REVERSE_PRINTED) return;
  problemAt(keyPlace(place, "target"), { name: "negativeTarget", read: target.text });
}

/** [§1] The unit `::` stands with structures alone, and a unit behind a number is the row's. */
function checkUnit(figure: Figure, unit: string | undefined, place: Place): void {
  if (unit === undefined || figure.kind === "none") return;
  if ((figure.kind === "structure") !== (unit === STRUCTURE_UNIT)) {
    problemAt(place, { name: "structureUnit", unit, read: figure.text });
  }
  if (figure.kind === "number" && figure.unit !== null && figure.unit !== unit) {
    problemAt(place, { name: "differentUnit", unit, read: figure.text });
  }
}

/** [C5] A row's structures have as many parts as its target. */
function checkParts(figure: Figure, target: Figure | null | undefined, place: Place): void {
  if (!isStructure(figure) || !isStructure(target)) return;
  if (figure.parts.length === target.parts.length) return;
  problemAt(place, { name: "differentParts", read: figure.text, target: target.text });
}

function isStructure(figure: Figure | null | undefined): figure is StructureFigure {
  return figure?.kind === "structure";
}
