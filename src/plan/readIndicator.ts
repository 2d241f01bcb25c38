import { directedTarget } from "../rules/direction";
import { checkIndicator } from "./checkIndicator";
import { problemAt } from "./place";
import type { Attribute, Indicator, TableKind } from "./plan";
import { ATTRIBUTE_PRINTED, FORWARD_PRINTED, REVERSE_PRINTED } from "./printedWords";
import { figure, printedRatio } from "./readFigure";
import { checked, objectOf, oneOf, optional, text, wholeNumber } from "./reader";
import type { Draft, Read } from "./reader";

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
export type IndicatorRow = Omit<Indicator, "isReverse" | "isBareUpperBound"> & {
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
    const { direction, target: printed, ...rest } = row;
    const isReverse = direction === REVERSE_PRINTED;
    const isBareUpperBound = isReverse && printed?.kind === "number" && printed.bound === null;
    const target = printed === undefined ? undefined : directedTarget(printed, isReverse);
    return { ...rest, target, isReverse, isBareUpperBound };
  };
}
