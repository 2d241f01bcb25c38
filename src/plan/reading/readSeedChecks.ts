import type { Apart } from "../../rules/checking/check";
import type { Figure } from "../../rules/figures/figure";
import { fail, ok, type Result } from "../../rules/result";
import type {
  BasePair,
  CheckFigure,
  FigureColumn,
  PlanCheck,
  PlanCheckKind,
  SeedChecks,
} from "../checks/planCheck";
import { tableFigure } from "../checks/tableFigure";
import type { Plan } from "../plan";
import type { PlanProblem } from "./planProblem";
import {
  checked,
  checkUnique,
  type Draft,
  figure,
  isObject,
  keyPlace,
  listOf,
  objectOf,
  oneOf,
  optional,
  type Place,
  problemAt,
  type Read,
  readId,
  text,
  wholeNumber,
} from "./reader";

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
function readCheckFigure(plan: Plan): Read<CheckFigure> {
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

/** The kinds that a seed can hold, with the least and the most inputs; the others are derived. */
const INPUTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  growth: [1, 2],
  sameFigure: [1, 1],
  product: [1, 1],
  sum: [2, 99],
  part: [1, 1],
};
const KINDS = new Map(Object.keys(INPUTS).map((kind) => [kind, kind as PlanCheckKind]));
const MOST_TIMES = 99;
const APART = new Map<string, Apart>([
  ["otherScope", "otherScope"],
  ["notComparable", "notComparable"],
]);

interface CheckRow {
  readonly id: string;
  readonly kind: PlanCheckKind;
  readonly subject: string;
  readonly printed: CheckFigure;
  readonly inputs: readonly (CheckFigure | undefined)[];
  readonly times: number | null;
  readonly apart: Apart | null;
  readonly note: string | null;
}

interface ChecksFile {
  readonly plan: string;
  readonly basePairs: readonly BasePair[];
  readonly checks: readonly (CheckRow & { readonly inputs: readonly CheckFigure[] })[];
}

const readPair: Read<Draft<BasePair>> = objectOf<BasePair>({
  result: wholeNumber(1, LARGEST_NUMBER),
  base: wholeNumber(1, LARGEST_NUMBER),
});

/** Reads the checks of a plan's prose from JSON that nobody has checked yet, or all that is wrong. */
export function readSeedChecks(
  json: unknown,
  plan: Plan,
): Result<SeedChecks, readonly PlanProblem[]> {
  const problems: PlanProblem[] = [];
  const file = fileReader(plan)(json, { path: "", report: (problem) => problems.push(problem) });
  if (problems.length > 0) return fail(problems);
  // Where no reader reported anything, every one of them gave its value: the draft is whole.
  const { basePairs, checks } = file as unknown as ChecksFile;
  return ok({ basePairs, checks: checks.map(planCheckOf) });
}

function fileReader(plan: Plan) {
  const figure = readCheckFigure(plan);
  const row = objectOf<CheckRow>({
    id: readId,
    kind: oneOf(KINDS),
    subject: text,
    printed: figure,
    inputs: listOf(figure),
    times: optional(wholeNumber(1, MOST_TIMES)),
    apart: optional(oneOf(APART)),
    note: optional(text),
  });
  return objectOf<{ plan: string; basePairs: readonly unknown[]; checks: readonly unknown[] }>({
    plan: oneOf(new Map([[plan.id, plan.id]])),
    basePairs: listOf(readPair),
    checks: checked(listOf(checked(row, checkRow)), checkUnique),
  });
}

function checkRow(row: Draft<CheckRow>, place: Place): void {
  checkInputs(row, place);
  // Two figures that are not held against each other need a reason.
  const isApart = row.apart !== null && row.apart !== undefined;
  if (isApart && row.note === null) problemAt(keyPlace(place, "note"), { name: "missingKey" });
}

function checkInputs({ kind, inputs }: Draft<CheckRow>, place: Place): void {
  const counts = kind === undefined ? undefined : INPUTS[kind];
  if (counts === undefined || inputs === undefined) return;
  const [from, to] = counts;
  const read = inputs.length;
  if (read >= from && read <= to) return;
  problemAt(keyPlace(place, "inputs"), { name: "wrongLength", read, from, to });
}

function planCheckOf(row: ChecksFile["checks"][number]): PlanCheck {
  const { id, times, ...rest } = row;
  return { key: id, ...rest, times: times ?? 1 };
}
