import { builtInCommitments } from "../../plan/outsideTables";
import type { PlanPeriod } from "../../plan/plan";
import type { Commitment } from "../../plan/reading/readCommitments";
import { HINT_WORDS, WITHIN_PERIOD } from "../../text/sheets/ledger";
import type { LayoutInput } from "../layoutInput";
import type { RowInput, Subject } from "./subject";

/** Rows for what the user adds. */
const SPARE_ROWS = 10;
/** Rows of a ledger whose plan is not known to commit itself to anything. */
const BLANK_ROWS = 30;

/** What the plan says stays as it is; the term may be put more exactly. */
const PRINTED: Readonly<Record<string, RowInput>> = {
  section: "locked",
  content: "locked",
  target: "locked",
  targetNumber: "locked",
  dueText: "locked",
};

/** [§11] The plan's commitments, and blank rows behind them. */
export function commitmentSubjects({ plan, table }: LayoutInput): readonly Subject[] {
  const known = builtInCommitments(plan.id);
  const spareCount = known.length === 0 ? BLANK_ROWS : SPARE_ROWS;
  return [
    ...known.map((commitment, index) => commitmentSubject(commitment, index + 1, table.period)),
    ...Array.from({ length: spareCount }, (_, index) => spareSubject(index, known.length)),
  ];
}

function commitmentSubject(commitment: Commitment, number: number, period: PlanPeriod): Subject {
  const { id, section, content, target, unit, dueText, responsible } = commitment;
  const course = courseOf(commitment);
  const dueDate = lastDay(commitment, period);
  return {
    key: id,
    group: null,
    indent: 0,
    fields: {
      number,
      section,
      content,
      targetText: target === null ? null : `${target.text}${unit === "::" ? "" : (unit ?? "")}`,
      targetNumber: course === null || target?.kind !== "number" ? null : target.value,
      course,
      isTyped: course === null ? "yes" : null,
      unit,
      dueText,
      dueDate,
      responsible,
      hint: dueDate === null ? HINT_WORDS.noDate : null,
    },
    indicator: null,
    inputs: {
      ...PRINTED,
      ...(course === null ? { years: "locked" } : { percentDone: "locked" }),
    },
  };
}

/** [C1]–[C3] How a target that is a number is measured: over all years or by the last one, as a share or a bound. */
function courseOf({ target, nature }: Commitment): string | null {
  if (target?.kind !== "number") return null;
  return `${nature === "total" ? "total" : "latest"}${target.bound === "upper" ? "Bound" : ""}`;
}

/** A term within the plan's period ends with it. */
const lastDay = ({ dueDate, dueText }: Commitment, { lastYear }: PlanPeriod): string | null =>
  dueDate ?? (dueText.startsWith(WITHIN_PERIOD) ? `${lastYear}-12-31` : null);

/** `own.1`: never the id of a commitment, which has no dot. */
const spareSubject = (index: number, knownCount: number): Subject => ({
  key: `own.${index + 1}`,
  group: null,
  indent: 0,
  fields: { number: knownCount + index + 1, course: "total", isTyped: "yes" },
  indicator: null,
});
