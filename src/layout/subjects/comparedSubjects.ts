import { matchIndicators } from "../../plan/matchIndicators";
import type { Indicator, PlanTable } from "../../plan/plan";
import { type ComparedTarget, compareTargets } from "../../rules/judging/compareTargets";
import { convertedTarget } from "../../rules/figures/convert";
import { comparableUnit, UNITS } from "../../rules/figures/units";
import {
  COMPARED_BY,
  COMPARED_GROUPS,
  NOT_COMPARED,
  sideNames,
} from "../../text/sheets/comparison";
import type { LayoutInput } from "../layoutInput";
import type { Subject } from "./subject";

interface ComparedRow {
  readonly group: string | null;
  readonly one: Indicator | null;
  readonly other: Indicator | null;
  /** Two that only have near names stand beside each other and are not compared. */
  readonly isConfirmed: boolean;
}

/**
 * Pairs of the same name, then confirmed ones, then near names that nobody confirmed, then what only
 * one of the plans has. Without another plan: the table's own indicators.
 */
export function comparedSubjects(input: LayoutInput): readonly Subject[] {
  return rowsOf(input).map((row, index) => subjectOf(row, index + 1, input));
}

function rowsOf({ plan, table, other: compared }: LayoutInput): readonly ComparedRow[] {
  if (compared === null) {
    return table.indicators.map((one) => ({
      group: one.group,
      one,
      other: null,
      isConfirmed: true,
    }));
  }
  const names = sideNames({ plan, table }, compared);
  const matches = matchIndicators(table, compared.table, compared.pairs);
  const { same, confirmed, near, only } = COMPARED_GROUPS;
  const alone = { one: null, other: null, isConfirmed: true };
  return [
    ...matches.pairs.map((pair) => ({ ...pair, group: same, isConfirmed: true })),
    ...matches.confirmedPairs.map((pair) => ({ ...pair, group: confirmed, isConfirmed: true })),
    ...matches.nearPairs.map((pair) => ({ ...pair, group: near, isConfirmed: false })),
    ...matches.unmatchedOne.map((one) => ({ ...alone, one, group: only(names.one) })),
    ...matches.unmatchedOther.map((other) => ({ ...alone, other, group: only(names.other) })),
  ];
}

function subjectOf(row: ComparedRow, number: number, input: LayoutInput): Subject {
  const { one, other, group } = row;
  const keys = { own: one?.key ?? null, other: other?.key ?? null };
  return {
    key: `${keys.own ?? ""}~${keys.other ?? ""}`,
    group,
    indent: (one ?? other)?.partOf === null ? 0 : 1,
    fields: {
      number,
      name: (one ?? other)?.name ?? null,
      otherName: one === null || other?.name === one.name ? null : (other?.name ?? null),
      unit: one?.unit ?? null,
      base: one?.base?.text ?? null,
      target: textOf(one),
      otherUnit: other?.unit ?? null,
      otherBase: other?.base?.text ?? null,
      otherTarget: textOf(other),
      ...comparisonFields(row, input),
    },
    figures: { otherTarget: other?.target ?? null },
    indicator: null,
    linkKeys: keys,
  };
}

/** A target that is not set yet has no text. */
const textOf = (indicator: Indicator | null): string | null =>
  indicator === null || indicator.target.text === "" ? null : indicator.target.text;

/** What formulas compare, and in which words; nothing where one side is missing. */
function comparisonFields(
  { one, other, isConfirmed }: ComparedRow,
  { plan, table, other: compared }: LayoutInput,
): Subject["fields"] {
  if (one === null || other === null || compared === null) return {};
  if (!isConfirmed) return { comparedBy: COMPARED_BY.notConfirmed };
  const [target, otherTarget] = [targetOf(one, table), targetOf(other, compared.table)];
  const found = compareTargets(target, otherTarget);
  const unit = comparableUnit(one.unit);
  const names = sideNames({ plan, table }, compared);
  return {
    converted: convertedTarget(otherTarget.figure, other.unit, one.unit),
    hasKnownUnit: UNITS.has(unit) ? unit : null,
    ownValue: target.figure.kind === "number" ? target.figure.value : null,
    compared: found.kind === "none" ? null : found.value,
    isRatio: found.kind === "ratio" ? found.kind : null,
    comparedBy: wordsOf(found, names, unit),
  };
}

function wordsOf(
  found: ReturnType<typeof compareTargets>,
  names: ReturnType<typeof sideNames>,
  unit: string,
): string {
  if (found.kind === "none") return NOT_COMPARED[found.why];
  if (found.kind === "ratio") return COMPARED_BY.ratio(names);
  return COMPARED_BY.difference(names, unit);
}

const targetOf = ({ target, unit }: Indicator, { period }: PlanTable): ComparedTarget => ({
  figure: target,
  unit,
  years: period.lastYear - period.firstYear + 1,
});
