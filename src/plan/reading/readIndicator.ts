import { directedTarget } from "../../rules/figures/direction";
import type { Figure, NumberFigure, StructureFigure } from "../../rules/figures/figure";
import { printFigure } from "../../rules/notation/notation";
import { ATTRIBUTE_PRINTED, FORWARD_PRINTED, REVERSE_PRINTED } from "../indicatorFields";
import type { Attribute, Indicator, TableKind } from "../plan";
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

const LARGEST_NUMBER = 9999;

/** A row as its JSON has it: 逆向 is written as the direction, where the plan marks one. */
type IndicatorRow = Omit<Indicator, "isReverse" | "isBareUpperBound"> & {
  readonly direction: string | null;
};

const COMMON_KEYS = {
  number: wholeNumber(1, LARGEST_NUMBER),
  name: text,
  group: text,
  partOf: optional(wholeNumber(1, LARGEST_NUMBER)),
  unit: text,
  attribute: oneOf(ATTRIBUTES),
  direction: optional(oneOf(DIRECTIONS)),
  target: figure,
  note: optional(text),
};
const COMMON_NAMES = Object.keys(COMMON_KEYS);

/** A key of the other kind of table. */
const notHere: Read<null> = (json, place) => {
  if (json === undefined) return null;
  problemAt(place, { name: "unknownKey", accepted: [...COMMON_NAMES, "base"] });
  return undefined;
};

const READ_ROW: Readonly<Record<TableKind, Read<Draft<IndicatorRow>>>> = {
  results: objectOf<IndicatorRow>({
    ...COMMON_KEYS,
    base: optional(figure),
    actual: figure,
    printedCompletion: optional(printedRatio),
  }),
  targets: objectOf<IndicatorRow>({
    ...COMMON_KEYS,
    base: figure,
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
    const { direction, target: printed, ...rest } = inRowUnit(row);
    const isReverse = direction === REVERSE_PRINTED;
    const isBareUpperBound = isReverse && printed?.kind === "number" && printed.bound === null;
    const target = printed === undefined ? undefined : directedTarget(printed, isReverse);
    return { ...rest, target, isReverse, isBareUpperBound };
  };
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
  checkSign(row, place);
  for (const key of FIGURE_KEYS) {
    const figure = row[key];
    if (figure === undefined || figure === null) continue;
    checkUnit(figure, row.unit, keyPlace(place, key));
    checkParts(figure, row.target, keyPlace(place, key));
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
function checkParts(figure: Figure, target: Figure | undefined, place: Place): void {
  if (!isStructure(figure) || !isStructure(target)) return;
  if (figure.parts.length === target.parts.length) return;
  problemAt(place, { name: "differentParts", read: figure.text, target: target.text });
}

function isStructure(figure: Figure | undefined): figure is StructureFigure {
  return figure?.kind === "structure";
}
