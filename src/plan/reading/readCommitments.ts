import type { Figure } from "../../rules/figures/figure";
import type { Nature } from "../../rules/figures/nature";
import { fail, ok, type Result } from "../../rules/result";
import type { PlanProblem } from "./planProblem";
import { NATURES } from "./readIndicator";
import {
  checked,
  checkUnique,
  type Draft,
  figure,
  keyPlace,
  lineNumber,
  objectOf,
  oneOf,
  optional,
  type Place,
  problemAt,
  type Read,
  readDate,
  readId,
  someOf,
  text,
} from "./reader";

/** How often a commitment falls due. */
type Recurrence =
  /** Done once, or reached once. */
  | "once"
  | "yearly"
  | "everyTwoYears"
  /** To be kept the whole time. */
  | "throughout";

/**
 * [§11] A commitment that a plan makes outside its indicator tables: a row of the work ledger
 * (工作台账). Checked by `readCommitments`.
 */
export interface Commitment {
  /** Stable ASCII id within the plan, e.g. `c01`. */
  readonly id: string;
  /** Where the document has it, e.g. 第三章第二节 or 专栏5第1项. */
  readonly section: string;
  /** The document's own words, shortened: `…` stands for what is left out. */
  readonly content: string;
  /** Null where the document sets no number. */
  readonly target: Figure | null;
  /** Null with the target. */
  readonly unit: string | null;
  /** [§2] What the target counts: a total of the plan's years, a year's own figure, or a state. Null with the target. */
  readonly nature: Nature | null;
  /** `explicit`: the number is printed. `implied`: it is read out of words (全覆盖), or there is none. */
  readonly kind: "explicit" | "implied";
  /** The time allowed, in the document's words; 未注明 where it is not stated. */
  readonly dueText: string;
  /** ISO, the last day; null where the document gives none. */
  readonly dueDate: string | null;
  readonly recurrence: Recurrence;
  /** 责任单位; null where the document names none. */
  readonly responsible: string | null;
  /** In this project's words. */
  readonly note: string | null;
  /** Lines of the text that it was read from, the main one first. */
  readonly lines: readonly number[];
}

/** The commitments of one plan, named by its id. */
interface CommitmentList {
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
    nature: optional(oneOf(NATURES)),
    kind: oneOf(KINDS),
    dueText: text,
    dueDate: optional(readLastDay),
    recurrence: oneOf(RECURRENCES),
    responsible: optional(text),
    note: optional(text),
    lines: someOf(lineNumber),
  }),
  checkTarget,
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

/** A target has a unit and counts something, and there is neither without one. */
function checkTarget({ target, unit, nature }: Draft<CommitmentParts>, place: Place): void {
  if (target === undefined || unit === undefined || nature === undefined) return;
  if (target === null) {
    const isAlone = unit !== null || nature !== null;
    if (isAlone) problemAt(keyPlace(place, "target"), { name: "missingKey" });
    return;
  }
  if (unit === null) problemAt(keyPlace(place, "unit"), { name: "missingKey" });
  if (nature === null) problemAt(keyPlace(place, "nature"), { name: "missingKey" });
  if (unit === null || target.kind !== "number") return;
  if (target.unit !== null && target.unit !== unit) {
    const read = target.text;
    problemAt(keyPlace(place, "target"), { name: "differentUnit", unit, read });
  }
}
