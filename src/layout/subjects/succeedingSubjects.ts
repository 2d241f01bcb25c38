import { ATTRIBUTE_PRINTED, CHANGE_PRINTED } from "../../plan/indicatorFields";
import { matchIndicators, type KeyPair } from "../../plan/matchIndicators";
import { carriedPairs } from "../../plan/nextPlan";
import { builtInChecks } from "../../plan/outsideTables";
import type { Indicator, Plan, PlanChange, PlanTable } from "../../plan/plan";
import { growthPercent } from "../../rules/course/growth";
import { difference } from "../../rules/figures/compare";
import { comparableUnit } from "../../rules/figures/units";
import {
  compareReached,
  type NotComparable,
  type PlannedFigure,
  type ReachedComparison,
} from "../../rules/judging/compareReached";
import { completion } from "../../rules/judging/completion";
import {
  COMPARABLE_WORDS,
  MOVED_BY,
  NO_MORE_GROUP,
  SUCCESSION_NOTES,
  WHY_NOT_COMPARABLE,
} from "../../text/sheets/succession";
import { COMPLETION_WORDS } from "../../text/words";
import type { LayoutInput } from "../layoutInput";
import type { FormulaResult } from "../sheetModel";
import type { Subject } from "./subject";

/** An indicator and what it was in the plan before; one of them is there. */
interface SucceedingRow {
  readonly one: Indicator | null;
  readonly other: Indicator | null;
  /** Of the plan before, with a name so much alike that it may be meant. */
  readonly near: readonly Indicator[];
}

/** The table's indicators in printed order, each beside its own of the plan before, then those that are no more. */
export function succeedingSubjects(input: LayoutInput): readonly Subject[] {
  return rowsOf(input).map((row) => subjectOf(row, input));
}

function rowsOf({ plan, table, other: last }: LayoutInput): readonly SucceedingRow[] {
  if (last === null) return table.indicators.map((one) => ({ one, other: null, near: [] }));
  const printed = plan === last.plan ? printedPairs(plan, table, last.table) : [];
  const known = [...carriedPairs(table, last), ...printed];
  const matches = matchIndicators(table, last.table, [...known, ...last.pairs]);
  const pairs = [...matches.pairs, ...matches.confirmedPairs];
  const taken = new Set<Indicator>();
  const rows = table.indicators.map((one): SucceedingRow => {
    const other = pairs.find((pair) => pair.one === one && !taken.has(pair.other))?.other ?? null;
    if (other !== null) taken.add(other);
    return { one, other, near: [] };
  });
  return [
    ...rows.map((row) => ({
      ...row,
      near: row.other === null ? nearOf(row.one, matches.nearPairs, taken) : [],
    })),
    ...last.table.indicators
      .filter((other) => !taken.has(other))
      .map((other) => ({ one: null, other, near: [] })),
  ];
}

/** Which row of 专栏1 a base of 专栏2 is printed from, where the names differ. */
const printedPairs = (plan: Plan, { indicators }: PlanTable, last: PlanTable): readonly KeyPair[] =>
  builtInChecks(plan).basePairs.flatMap(({ result, base }): readonly KeyPair[] => {
    const one = indicators.find(({ number }) => number === base);
    const other = last.indicators.find(({ number }) => number === result);
    return one === undefined || other === undefined ? [] : [[one.key, other.key]];
  });

const nearOf = (
  indicator: Indicator | null,
  pairs: ReturnType<typeof matchIndicators>["nearPairs"],
  taken: ReadonlySet<Indicator>,
): readonly Indicator[] =>
  pairs
    .filter(({ one, other }) => one === indicator && !taken.has(other))
    .map(({ other }) => other);

function subjectOf(row: SucceedingRow, input: LayoutInput): Subject {
  const { one, other } = row;
  const found = comparisonOf(row, input);
  const change = changeOf(row, input);
  const movement = movementOf(row, found, input);
  const shown = (one ?? other)?.name ?? null;
  return {
    key: `${one?.key ?? ""}~${other?.key ?? ""}`,
    group: one === null ? NO_MORE_GROUP : one.group,
    indent: (one ?? other)?.partOf === null ? 0 : 1,
    fields: {
      number: one?.number ?? null,
      name: shown,
      otherName: other?.name === shown ? null : (other?.name ?? null),
      change: change === null ? null : CHANGE_PRINTED[change],
      unit: (one ?? other)?.unit ?? null,
      otherUnit: one === null || other?.unit === one.unit ? null : (other?.unit ?? null),
      otherBase: other?.base?.text ?? null,
      otherTarget: other?.target.text ?? null,
      otherActual: other?.actual?.text ?? null,
      base: one?.base?.text ?? null,
      target: one?.target.text ?? null,
      comparable: found === null ? null : COMPARABLE_WORDS[isAlike(found) ? "yes" : "no"],
      ownValue: one?.target.kind === "number" ? one.target.value : null,
      note: notesOf(row, found).join("；") || null,
      isMonitored: other !== null && input.other?.table.kind === "targets" ? "yes" : null,
      ...printedOutcome(other),
      ...movement.fields,
    },
    indicator: null,
    linkKeys: { own: one?.key ?? null, other: other?.key ?? null },
    handedOut: (columnKey) => movement.results[columnKey] ?? printedResult(columnKey, other),
  };
}

/** What the plan says of the row; where it says nothing, what follows from the two tables. */
function changeOf({ one, other }: SucceedingRow, { other: last }: LayoutInput): PlanChange | null {
  if (one === null) return "cancelled";
  if (one.change !== null) return one.change;
  if (last === null) return null;
  if (other === null) return "added";
  return other.name === one.name ? "kept" : "renamed";
}

/** Null where one of the sides is missing. */
function comparisonOf(
  { one, other }: SucceedingRow,
  { table, other: last }: LayoutInput,
): ReachedComparison | "redefined" | null {
  if (one === null || other === null || last === null) return null;
  if (one.change === "redefined" || one.change === "added") return "redefined";
  return compareReached(planned(one, table), planned(other, last.table));
}

const planned = ({ target, nature, unit }: Indicator, { period }: PlanTable): PlannedFigure => ({
  target,
  unit,
  isTotal: nature === "total",
  years: period.lastYear - period.firstYear + 1,
});

/** What is measured alike is comparable, also where nothing can be worked out of it. */
const MEASURED_ALIKE: Readonly<Record<NotComparable, boolean>> = {
  noTarget: true,
  structure: true,
  bound: true,
  unknownUnit: true,
  differentUnits: false,
  differentBasis: false,
  differentYears: false,
};

function isAlike(found: ReachedComparison | "redefined"): boolean {
  if (found === "redefined") return false;
  return found.kind === "none" ? MEASURED_ALIKE[found.why] : true;
}

function notesOf(
  { one, other, near }: SucceedingRow,
  found: ReachedComparison | "redefined" | null,
): readonly string[] {
  const notes: string[] = [];
  if (found === "redefined") notes.push(SUCCESSION_NOTES.redefined);
  else if (found?.kind === "none") notes.push(WHY_NOT_COMPARABLE[found.why]);
  if (one?.isBaseExpected === true) notes.push(SUCCESSION_NOTES.expected);
  if (one !== null && other !== null && one.attribute !== other.attribute) {
    const [from, to] = [ATTRIBUTE_PRINTED[other.attribute], ATTRIBUTE_PRINTED[one.attribute]];
    notes.push(SUCCESSION_NOTES.attribute(from, to));
  }
  if (near.length > 0) notes.push(SUCCESSION_NOTES.near(near.map(({ name }) => name)));
  return notes;
}

/** [C1–C5] What an ended plan prints as reached, and what comes of it. */
function printedOutcome(other: Indicator | null): Subject["fields"] {
  const actual = other?.actual ?? null;
  if (other === null || actual === null) return {};
  const { target } = other;
  const result = completion(actual, target);
  const isKnown = result.ok && result.value !== null;
  return {
    reachedValue: actual.kind === "number" ? actual.value : null,
    otherTargetValue: target.kind === "number" ? target.value : null,
    otherRatio: isKnown ? "yes" : null,
    otherOutcome:
      result.ok && typeof result.value === "string" ? COMPLETION_WORDS[result.value] : null,
  };
}

function printedResult(columnKey: string, other: Indicator | null): FormulaResult | null {
  if (columnKey !== "otherCompletion" || other === null) return null;
  const result = completion(other.actual, other.target);
  if (!result.ok || result.value === null) return "";
  return typeof result.value === "string" ? COMPLETION_WORDS[result.value] : result.value;
}

interface Movement {
  readonly fields: Subject["fields"];
  /** By column: what the formulas come to where an ended plan prints what was reached. */
  readonly results: Readonly<Partial<Record<string, FormulaResult>>>;
}

/** [F5] From what was reached to the next target. */
function movementOf(
  { one, other }: SucceedingRow,
  found: ReturnType<typeof comparisonOf>,
  { table: { period } }: LayoutInput,
): Movement {
  if (one === null || found === null || found === "redefined" || found.kind === "none") {
    return { fields: {}, results: {} };
  }
  const { kind, factor, isYearly } = found;
  const years = period.lastYear - period.firstYear + 1;
  const isPoints = kind === "points";
  const fields = {
    isComparable: "yes",
    isPoints: isPoints ? "yes" : null,
    isYearly: isYearly ? "yes" : null,
    factor: factor === 1 ? null : factor,
    years,
    movedBy: isPoints ? MOVED_BY.points(comparableUnit(one.unit)) : MOVED_BY.percent,
  };
  const blank = { reached: "", moved: "", movedPerYear: "" };
  if (other?.actual?.kind !== "number" || one.target.kind !== "number") {
    return { fields, results: blank };
  }
  const [now, reached] = [one.target.value, other.actual.value * factor];
  const percent = (span: number): FormulaResult => {
    const grown = reached > 0 ? growthPercent(now, reached, span) : null;
    return grown?.ok === true ? grown.value : "";
  };
  const points = difference(now, reached);
  return {
    fields,
    results: {
      reached,
      moved: isPoints ? points : percent(1),
      movedPerYear: isPoints ? points / years : percent(years),
    },
  };
}
