import type { Indicator, PlanTable } from "../plan/plan";
import { isSplit } from "../rules/breakdown/isSplit";
import { sumOf } from "../rules/course/total";
import { type Figure, numberFigure, type CellValue } from "../rules/figures/figure";
import { comparableUnit } from "../rules/figures/units";
import { completion } from "../rules/judging/completion";
import { COMPLETION_WORDS } from "../text/words";
import { figureOf } from "./formReview";
import type { ReturnedForm } from "./returnedForm";
import { compareTexts } from "./reviewTogether";
import type { RollUp, RollUpCell } from "./rollUp";

/** 县区比较: one indicator, those behind first. */
export interface UnitOrder {
  readonly indicator: number;
  readonly units: readonly RankedUnit[];
}

export interface RankedUnit {
  readonly unit: string;
  /** The figure to date: as typed, or what the years come to; null: none that can be used. */
  readonly value: CellValue;
  /** The unit's own target, or the plan's where it is handed down; null: not known. */
  readonly target: string | null;
  /** [C1] In percent; null where there is no ratio. */
  readonly completionPercent: number | null;
  /** [C3, C5] 控制在目标内, 超出目标, 达到目标, 未达到目标 in place of a ratio; null for a ratio or nothing. */
  readonly word: string | null;
  /** 1 is the one that is furthest behind; the same for equal ones. Null: nothing to order by. */
  readonly place: number | null;
}

/** The units of a roll-up in the order of their completion, indicator by indicator. */
export function unitOrders(
  { rows, units }: RollUp,
  { indicators }: PlanTable,
  forms: readonly ReturnedForm[],
): readonly UnitOrder[] {
  return indicators.map((indicator) => {
    const own = rows.filter((row) => row.indicator === indicator.number);
    const ranked = units.map((unit, index): Unranked => {
      const cells = own.flatMap(({ cells }) => cells[index] ?? []);
      const target = targetOf(unit, indicator, forms);
      return { unit, target, ...judged(toDate(cells, indicator), target) };
    });
    return { indicator: indicator.number, units: inOrder(ranked) };
  });
}

type Unranked = Omit<RankedUnit, "place">;

/** [B2] A target that is split is the plan's own only of the whole city. */
function targetOf(
  unit: string,
  { key, target, unit: counted }: Indicator,
  forms: readonly ReturnedForm[],
): string | null {
  const form = forms.find(({ match }) => match.unit === unit);
  const own = form?.unitTargets?.find(([indicator]) => indicator === key)?.[1];
  if (own !== undefined) return own;
  if (isSplit(target, comparableUnit(counted)) || target.text === "") return null;
  return target.text;
}

/** [C2] A total adds its years up; everything else is its last reported one. */
function toDate(cells: readonly RollUpCell[], { nature }: Indicator): Figure | null {
  const reported = cells.filter(({ state, value }) => state !== "inError" && value !== null);
  const last = figureOf(reported.at(-1)?.value ?? null);
  if (nature !== "total" || cells.length === 1) return last;
  const numbers = reported.flatMap(({ number }) => number ?? []);
  if (numbers.length === 0) return null;
  const sum = sumOf(numbers);
  return numberFigure(sum, 0, null, true, null, String(sum));
}

function judged(
  figure: Figure | null,
  target: string | null,
): Pick<RankedUnit, "value" | "completionPercent" | "word"> {
  const value = valueOf(figure);
  const bare = figureOf(target);
  const ofTotal =
    figure?.kind === "number" && bare?.kind === "number"
      ? { ...figure, isTotal: bare.isTotal }
      : figure;
  const result = completion(ofTotal, bare);
  if (!result.ok || result.value === null) return { value, completionPercent: null, word: null };
  return typeof result.value === "number"
    ? { value, completionPercent: result.value, word: null }
    : { value, completionPercent: null, word: COMPLETION_WORDS[result.value] };
}

function valueOf(figure: Figure | null): CellValue {
  if (figure === null || figure.kind === "none") return null;
  return figure.kind === "number" ? figure.value : figure.text;
}

const BEHIND: readonly string[] = [
  COMPLETION_WORDS.boundBroken,
  COMPLETION_WORDS.structureNotReached,
];

/** Words go by whether they are behind; nothing to order by stands last, and has no place. */
function rankOf({ completionPercent, word }: Unranked): number | null {
  if (completionPercent !== null) return completionPercent;
  if (word === null) return null;
  return BEHIND.includes(word) ? 0 : 1;
}

function inOrder(units: readonly Unranked[]): readonly RankedUnit[] {
  const ranked = units.map((unit) => ({ unit, rank: rankOf(unit) }));
  const sorted = [...ranked].sort(
    (one, other) =>
      (one.rank ?? Infinity) - (other.rank ?? Infinity) ||
      compareTexts(one.unit.unit, other.unit.unit),
  );
  return sorted.map(({ unit, rank }) => ({
    ...unit,
    place: rank === null ? null : 1 + ranked.filter((each) => (each.rank ?? rank) < rank).length,
  }));
}
