import { fail, ok } from "../rules/result";
import type { Result } from "../rules/result";
import { checkUnique } from "./checkUnique";
import type { Commitment, Recurrence } from "./commitment";
import { keyPlace, problemAt } from "./place";
import type { Place } from "./place";
import type { PlanProblem } from "./planProblem";
import { readDate } from "./readDate";
import { figure } from "./readFigure";
import { readId } from "./readId";
import { checked, objectOf, oneOf, optional, someOf, text, wholeNumber } from "./reader";
import type { Draft, Read } from "./reader";

/** The commitments of one plan, named by its id. */
export interface CommitmentList {
  readonly plan: string;
  readonly commitments: readonly Commitment[];
}

const KINDS = new Map<string, Commitment["kind"]>([
  ["explicit", "explicit"],
  ["implied", "implied"],
]);
const RECURRENCES = new Map<string, Recurrence>([
  ["once", "once"],
  ["yearly", "yearly"],
  ["everyTwoYears", "everyTwoYears"],
  ["throughout", "throughout"],
]);
const WHOLE_DATE_LENGTH = "2025-12-31".length;
const LAST_LINE = 99999;

interface CommitmentParts extends Omit<Commitment, "lines"> {
  readonly lines: readonly (number | undefined)[];
}

const readCommitment: Read<Draft<CommitmentParts>> = checked(
  objectOf<CommitmentParts>({
    id: readId,
    section: text,
    content: text,
    target: optional(figure),
    unit: optional(text),
    kind: oneOf(KINDS),
    dueText: text,
    dueDate: optional(readLastDay),
    recurrence: oneOf(RECURRENCES),
    responsible: optional(text),
    note: optional(text),
    lines: someOf(wholeNumber(1, LAST_LINE)),
  }),
  checkUnit,
);

const listParts = objectOf<{ plan: string; commitments: readonly unknown[] }>({
  plan: readId,
  commitments: checked(someOf(readCommitment), checkUnique),
});

/** Reads a plan's commitments from JSON that nobody has checked yet, or all that is wrong there. */
export function readCommitments(json: unknown): Result<CommitmentList, readonly PlanProblem[]> {
  const problems: PlanProblem[] = [];
  const list = listParts(json, { path: "", report: (problem) => problems.push(problem) });
  // Where no reader reported anything, every one of them gave its value: the draft is whole.
  return problems.length === 0 ? ok(list as CommitmentList) : fail(problems);
}

/** A due date is a day: `2025-12` leaves open which. */
function readLastDay(json: unknown, place: Place): string | undefined {
  const read = readDate(json, place);
  if (read === undefined || read.length === WHOLE_DATE_LENGTH) return read;
  problemAt(place, { name: "unreadableDate", read });
  return undefined;
}

/** A target has a unit, and there is no unit without one. */
function checkUnit({ target, unit }: Draft<CommitmentParts>, place: Place): void {
  if (target === undefined || unit === undefined) return;
  if (target === null && unit === null) return;
  if (target === null) problemAt(keyPlace(place, "target"), { name: "missingKey" });
  else if (unit === null) problemAt(keyPlace(place, "unit"), { name: "missingKey" });
  else if (target.kind === "number" && target.unit !== null && target.unit !== unit) {
    const read = target.text;
    problemAt(keyPlace(place, "target"), { name: "differentUnit", unit, read });
  }
}
