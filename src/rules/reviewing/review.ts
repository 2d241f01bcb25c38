import type { CellValue, Figure } from "../figures/figure";
import type { PlanDate } from "../time/readDate";
import type { Finding, Outcome, Outcomes } from "./finding";
import { isBroken, isGap } from "./keptOverYears";
import { readEntry, type ReadEntry } from "./readEntry";
import { isTotalRow, type ReviewedRow } from "./reviewedRow";
import {
  isOn,
  REVIEW_RULES,
  type ReviewRuleId,
  type ReviewSettings,
  type Severity,
  severityOf,
} from "./reviewRules";
import {
  abovePartOf,
  aboveWhole,
  belowZero,
  changedMuch,
  farFromKnown,
  fellThoughTotal,
  fractionOfOne,
  percentAsFraction,
  type ReviewedNumber,
} from "./valueRules";

/** One figure of a row, as its cell holds it. */
export interface ReviewedEntry {
  readonly entry: CellValue;
  readonly row: ReviewedRow;
  /** Last year's figure; of a total to date the earlier one. Null: not known. */
  readonly previous: Figure | null;
  /** [§8] The figure of the row that this one is part of, in the same unit; null for none. */
  readonly whole: Figure | null;
  readonly settings: ReviewSettings;
}

/** The figures of a row, one for each year of the period. */
export interface ReviewedYears {
  readonly entries: readonly CellValue[];
  readonly row: ReviewedRow;
  /** [§8] Year by year the figures of the row that this one is part of; empty for none. */
  readonly wholes: readonly (Figure | null)[];
  readonly firstYear: number;
  /** What the figures were counted up to; null: not known. */
  readonly date: PlanDate | null;
  readonly settings: ReviewSettings;
}

/** What is found about a row: the year that it is about is null where the row has one figure. */
export interface RowFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly year: number | null;
}

/** [E1–E11, E15] What each rule says of one figure. */
export function reviewEntry({ entry, row, ...known }: ReviewedEntry): Outcomes {
  return entryOutcomes(readEntry(entry, row, false), { row, isYear: false, ...known });
}

/** [E1–E14] What each rule says of the figures of a row, year by year. */
export function reviewYears(years: ReviewedYears): readonly Outcomes[] {
  const { entries, row, wholes, settings } = years;
  const read = entries.map((entry) => readEntry(entry, row, true));
  return read.map((entry, index) => {
    const previous = index === 0 ? firstPrevious(row) : figureOf(read[index - 1]);
    const whole = wholes[index] ?? null;
    const outcomes = entryOutcomes(entry, { row, previous, whole, settings, isYear: true });
    return new Map([...outcomes, ...yearOutcomes(entry, read, index, years)]);
  });
}

/** The findings of one figure or of the years of a row: 错误 first, then year by year. */
export function findingsOf(
  outcomes: readonly Outcomes[],
  firstYear: number | null,
): readonly RowFinding[] {
  const all = outcomes.flatMap((ofYear, index) =>
    inOrder(ofYear).map((finding) => ({
      finding,
      severity: severityOf(finding.rule),
      year: firstYear === null ? null : firstYear + index,
    })),
  );
  return [
    ...all.filter(({ severity }) => severity === "error"),
    ...all.filter(({ severity }) => severity === "check"),
  ];
}

/** What came of a rule over many entries. */
export interface RuleCount {
  readonly rule: ReviewRuleId;
  readonly passed: number;
  readonly failed: number;
  readonly notJudged: number;
}

/** [§14] How often each rule that holds was kept, was broken and could not be judged. */
export function countByRule(
  outcomes: readonly Outcomes[],
  settings: ReviewSettings,
): readonly RuleCount[] {
  return REVIEW_RULES.filter(({ id }) => isOn(id, settings)).map(({ id }) => {
    const said = outcomes.map((each) => each.get(id) ?? "notJudged");
    const passed = said.filter((outcome) => outcome === "passed").length;
    const notJudged = said.filter((outcome) => outcome === "notJudged").length;
    return { rule: id, passed, failed: said.length - passed - notJudged, notJudged };
  });
}

function inOrder(outcomes: Outcomes): readonly Finding[] {
  return REVIEW_RULES.flatMap(({ id }) => {
    const outcome = outcomes.get(id) ?? "notJudged";
    return typeof outcome === "string" ? [] : [outcome];
  });
}

type Known = Omit<ReviewedNumber, "value" | "read">;

const OF_READING = ["E1", "E2", "E3", "E4"] as const;

/** The rules about a number, in the order that they are asked. */
const ERRORS: readonly (readonly [ReviewRuleId, (entry: ReviewedNumber) => Outcome])[] = [
  ["E5", belowZero],
  ["E6", aboveWhole],
  ["E7", percentAsFraction],
  ["E11", abovePartOf],
];
const CHECKS: typeof ERRORS = [
  ["E8", farFromKnown],
  ["E9", fractionOfOne],
  ["E10", changedMuch],
  ["E15", fellThoughTotal],
];

function entryOutcomes(entry: ReadEntry, known: Known): Outcomes {
  const outcomes = new Map<ReviewRuleId, Outcome>();
  if (entry.kind === "blank") return outcomes;
  for (const id of OF_READING) outcomes.set(id, "passed");
  if (entry.kind === "wrong") return outcomes.set(entry.finding.rule, entry.finding);
  if (entry.kind === "structure") return outcomes;
  const number: ReviewedNumber = { ...known, value: entry.value, read: entry.read };
  for (const [id, rule] of ERRORS) outcomes.set(id, rule(number));
  // A figure that cannot be used is not doubted as well.
  if ([...outcomes.values()].some((outcome) => typeof outcome === "object")) return outcomes;
  for (const [id, rule] of CHECKS) if (isOn(id, known.settings)) outcomes.set(id, rule(number));
  return outcomes;
}

/** The base is the figure of the year before the first; the last plan's total is not. */
const firstPrevious = (row: ReviewedRow): Figure | null => (isTotalRow(row) ? null : row.base);

/** A year's figure as the next year's rule compares with it. */
function figureOf(entry: ReadEntry | undefined): Figure | null {
  if (entry?.kind !== "number") return null;
  const { value, read: text } = entry;
  return { kind: "number", value, decimals: 0, bound: null, isTotal: false, unit: null, text };
}

/** [E12–E14] */
function yearOutcomes(
  entry: ReadEntry,
  read: readonly ReadEntry[],
  index: number,
  { row, firstYear, date, settings }: ReviewedYears,
): Outcomes {
  const outcomes = new Map<ReviewRuleId, Outcome>();
  const isReported = entry.kind !== "blank";
  if (isReported && date !== null) {
    const isReached = firstYear + index <= date.year;
    outcomes.set("E12", isReached ? "passed" : { rule: "E12", read: entry.read });
  }
  if (isOn("E13", settings)) {
    const blanks = read.map(({ kind }) => kind === "blank");
    if (isReported) outcomes.set("E13", "passed");
    else if (isGap(blanks, index)) outcomes.set("E13", { rule: "E13" });
  }
  if (isOn("E14", settings) && entry.kind === "number") {
    outcomes.set("E14", isBroken(entry.value, entry.read, row));
  }
  return outcomes;
}
