import type { Plan, PlanPeriod, PlanTable } from "../../plan/plan";
import type { NotCompared } from "../../rules/judging/compareTargets";

/** A table in a comparison. */
interface Side {
  readonly plan: Plan;
  readonly table: PlanTable;
}

/** What the two are called beside each other: by plan, and where that is the same, by period and table. */
export function sideNames(
  one: Side,
  other: Side,
): { readonly one: string; readonly other: string } {
  const names = ({ plan, table }: Side): readonly string[] => [
    plan.name,
    `${plan.name}${table.period.name}`,
    `${plan.name}${table.period.name}${table.id}`,
  ];
  const [ones, others] = [names(one), names(other)];
  // A table beside itself: -1, the longest names.
  const index = ones.findIndex((name, at) => name !== others[at]);
  return { one: ones.at(index) ?? "", other: others.at(index) ?? "" };
}

const period = (name: string): string => `“${name}”`;

export const COMPARISON_TITLE = ({ plan, table }: Side, other: Side | null): string => {
  if (other === null) {
    return `${plan.name}${period(table.period.name)}规划主要指标对比（未选定对比的规划）`;
  }
  const tables = `（${table.id}、${other.table.id}）`;
  const isSame = table.period.name === other.table.period.name;
  const first = isSame ? plan.name : `${plan.name}${period(table.period.name)}`;
  return `${first}与${other.plan.name}${period(other.table.period.name)}规划主要指标对比${tables}`;
};

/** What the two sides of a comparison are called, and the periods that they are about. */
export interface ComparedSides {
  readonly one: string;
  readonly other: string;
  readonly onePeriod: PlanPeriod;
  readonly otherPeriod: PlanPeriod;
}

export const comparedSides = (one: Side, other: Side): ComparedSides => ({
  ...sideNames(one, other),
  onePeriod: one.table.period,
  otherPeriod: other.table.period,
});

/** Group headings: what the rows below have in common. */
export const COMPARED_GROUPS = {
  same: "名称相同的指标",
  confirmed: "名称不同、经确认为同一指标",
  near: "名称相近、未确认（并列备查，不作对比）",
  only: (name: string): string => `仅${name}规划有`,
} as const;

export const COMPARED_BY = {
  ratio: ({ one, other }: Pick<ComparedSides, "one" | "other">): string => `倍（${other}÷${one}）`,
  difference: ({ one, other }: Pick<ComparedSides, "one" | "other">, unit: string): string =>
    `${POINTS[unit] ?? unit}（${other}－${one}）`,
  notConfirmed: "未确认，不比较",
} as const;

/** What the difference of two rates is counted in. */
const POINTS: Readonly<Record<string, string>> = { "%": "个百分点", "‰": "个千分点" };

export const NOT_COMPARED: Readonly<Record<NotCompared, string>> = {
  noTarget: "没有目标值，不比较",
  structure: "结构指标，不比较",
  differentUnits: "计量单位不同，不换算",
  differentBasis: "口径不同，不比较",
  differentYears: "规划期年数不同，不比较",
  unknownUnit: "单位不在换算表内，不比较",
  notPositive: "目标值不大于零，不比较",
};
