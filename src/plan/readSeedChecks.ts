import { fail, ok } from "../rules/result";
import type { Result } from "../rules/result";
import { checkUnique } from "./checkUnique";
import { keyPlace, problemAt } from "./place";
import type { Place } from "./place";
import type { Plan } from "./plan";
import type { BasePair, CheckFigure, PlanCheck, PlanCheckKind, SeedChecks } from "./planCheck";
import type { PlanProblem } from "./planProblem";
import { readCheckFigure } from "./readCheckFigure";
import { readId } from "./readId";
import { checked, listOf, objectOf, oneOf, optional, text, wholeNumber } from "./reader";
import type { Draft, Read } from "./reader";

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
const LARGEST_NUMBER = 9999;

interface CheckRow {
  readonly id: string;
  readonly kind: PlanCheckKind;
  readonly subject: string;
  readonly printed: CheckFigure;
  readonly inputs: readonly (CheckFigure | undefined)[];
  readonly times: number | null;
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
    note: optional(text),
  });
  return objectOf<{ plan: string; basePairs: readonly unknown[]; checks: readonly unknown[] }>({
    plan: oneOf(new Map([[plan.id, plan.id]])),
    basePairs: listOf(readPair),
    checks: checked(listOf(checked(row, checkInputs)), checkUnique),
  });
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
