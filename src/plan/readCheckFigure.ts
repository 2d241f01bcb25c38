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
  readonly text: string;
  readonly unit: string;
  readonly section: string;
  readonly line: number;
}

const readProse = checked(
  objectOf<ProseFigure>({
    label: text,
    text,
    unit: text,
    section: text,
    line: wholeNumber(1, LAST_LINE),
  }),
  checkText,
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
    const { section, line, ...figureText } = prose;
    return { ...figureText, place: { kind: "prose", section, line } };
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

/** [§1] The text is a figure, and brings no other unit than the one beside it. */
function checkText(prose: Draft<ProseFigure>, place: Place): void {
  if (prose.text === undefined) return;
  const read = figure(prose.text, keyPlace(place, "text"));
  const { unit } = prose;
  if (read?.kind !== "number" || read.unit === null || unit === undefined) return;
  if (read.unit === unit) return;
  problemAt(keyPlace(place, "text"), { name: "differentUnit", unit, read: read.text });
}
