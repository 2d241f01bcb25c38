import type { Figure } from "../rules/figure";
import { keyPlace, problemAt } from "./place";
import type { Place } from "./place";
import type { Plan } from "./plan";
import type { CheckFigure, FigureColumn } from "./planCheck";
import { figure } from "./readFigure";
import { checked, isObject, objectOf, oneOf, text, wholeNumber } from "./reader";
import type { Draft, Read } from "./reader";
import { tableFigure } from "./tableFigure";

const COLUMNS = new Map<string, FigureColumn>([
  ["base", "base"],
  ["target", "target"],
  ["actual", "actual"],
  ["printedCompletion", "printedCompletion"],
]);
const LARGEST_NUMBER = 9999;
const LAST_LINE = 99999;

interface ProseFigure {
  readonly label: string;
  readonly text: Figure;
  readonly unit: string;
  readonly section: string;
  readonly line: number;
}

const readProse = checked(
  objectOf<ProseFigure>({
    label: text,
    text: figure,
    unit: text,
    section: text,
    line: wholeNumber(1, LAST_LINE),
  }),
  checkUnit,
);

const readReference = objectOf<{ table: string; number: number; column: FigureColumn }>({
  table: text,
  number: wholeNumber(1, LARGEST_NUMBER),
  column: oneOf(COLUMNS),
});

/** Reads a figure of the prose, or a reference to one of the plan's tables. */
export function readCheckFigure(plan: Plan): Read<CheckFigure> {
  return (json, place) => {
    if (isObject(json) && "table" in json) return referred(plan, json, place);
    const prose = readProse(json, place);
    if (prose === undefined || !isWhole(prose)) return undefined;
    const { label, text: read, unit, section, line } = prose;
    return { label, text: read.text, figure: read, unit, place: { kind: "prose", section, line } };
  };
}

function referred(plan: Plan, json: unknown, place: Place): CheckFigure | undefined {
  const reference = readReference(json, place);
  if (reference === undefined || !isWhole(reference)) return undefined;
  const { table, number, column } = reference;
  const found = tableFigure(plan, table, number, column);
  if (found !== null) return found;
  problemAt(place, { name: "unknownFigure", read: `${table} ${number} ${column}` });
  return undefined;
}

function isWhole<T extends object>(draft: Draft<T>): draft is T {
  return Object.values(draft).every((value) => value !== undefined);
}

/** [§1] The text brings no other unit than the one beside it. */
function checkUnit({ text: read, unit }: Draft<ProseFigure>, place: Place): void {
  if (read?.kind !== "number" || read.unit === null || unit === undefined) return;
  if (read.unit === unit) return;
  problemAt(keyPlace(place, "text"), { name: "differentUnit", unit, read: read.text });
}
