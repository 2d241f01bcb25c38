import { builtInCommitments } from "../../plan/outsideTables";
import type { Commitment } from "../../plan/readCommitments";
import { HINT_WORDS } from "../../text/sheets/ledger";
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
  dueText: "locked",
};

/** [§11] The plan's commitments, and blank rows behind them. */
export function commitmentSubjects({ plan }: LayoutInput): readonly Subject[] {
  const known = builtInCommitments(plan.id);
  const spareCount = known.length === 0 ? BLANK_ROWS : SPARE_ROWS;
  return [
    ...known.map((commitment, index) => commitmentSubject(commitment, index + 1)),
    ...Array.from({ length: spareCount }, (_, index) => spareSubject(index, known.length)),
  ];
}

function commitmentSubject(commitment: Commitment, number: number): Subject {
  const { id, section, content, target, unit, dueText, dueDate, responsible } = commitment;
  return {
    key: id,
    group: null,
    indent: 0,
    fields: {
      number,
      section,
      content,
      targetText: target === null ? null : `${target.text}${unit === "::" ? "" : (unit ?? "")}`,
      dueText,
      dueDate,
      responsible,
      hint: dueDate === null ? HINT_WORDS.noDate : null,
    },
    indicator: null,
    inputs: PRINTED,
  };
}

/** `own.1`: never the id of a commitment, which has no dot. */
const spareSubject = (index: number, knownCount: number): Subject => ({
  key: `own.${index + 1}`,
  group: null,
  indent: 0,
  fields: { number: knownCount + index + 1 },
  indicator: null,
});
