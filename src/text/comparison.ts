import type { Plan, PlanPeriod, PlanTable } from "../plan/plan";
import type { NotCompared } from "../rules/compareTargets";

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

interface SideWords {
  readonly one: string;
  readonly other: string;
  readonly onePeriod: PlanPeriod;
  readonly otherPeriod: PlanPeriod;
}

const base = ({ firstYear }: PlanPeriod): string => `${firstYear - 1}年基数`;

/** Headings of a sheet that compares two plans, by column key. */
export const COMPARED_HEADINGS: Readonly<Record<string, (words: SideWords) => string>> = {
  otherName: ({ other }) => `${other}所用名称`,
  unit: ({ one }) => `${one} 单位`,
  base: ({ one, onePeriod }) => `${one} ${base(onePeriod)}`,
  target: ({ one }) => `${one} 目标值`,
  asOf: ({ one }) => `${one} 判断时间`,
  toDate: ({ one }) => `${one} 累计/最新值`,
  completion: ({ one }) => `${one} 完成比例(%)`,
  status: ({ one }) => `${one} 进展`,
  otherUnit: ({ other }) => `${other} 单位`,
  otherBase: ({ other, otherPeriod }) => `${other} ${base(otherPeriod)}`,
  otherTarget: ({ other }) => `${other} 目标值`,
  otherAsOf: ({ other }) => `${other} 判断时间`,
  otherToDate: ({ other }) => `${other} 累计/最新值`,
  otherCompletion: ({ other }) => `${other} 完成比例(%)`,
  otherStatus: ({ other }) => `${other} 进展`,
  converted: ({ one, other }) => `${other}目标值折合${one}单位`,
  ownValue: ({ one }) => `${one} 目标数值`,
  compared: () => "目标对比",
  comparedBy: () => "对比方式",
};

/** Group headings: what the rows below have in common. */
export const COMPARED_GROUPS = {
  same: "名称相同的指标",
  confirmed: "名称不同、经确认为同一指标",
  near: "名称相近、未确认（并列备查，不作对比）",
  only: (name: string): string => `仅${name}规划有`,
} as const;

export const COMPARED_BY = {
  ratio: ({ one, other }: Pick<SideWords, "one" | "other">): string => `倍（${other}÷${one}）`,
  difference: ({ one, other }: Pick<SideWords, "one" | "other">, unit: string): string =>
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

/** Notes under the sheet, by column key. */
export const COMPARED_NOTES = {
  otherName:
    "名称相同的指标才自动并列；名称相近的只列出备查，由用户确认后才作对比。判断名称相近（相同的相邻二字占一半以上）是本工具的默认口径。",
  otherAsOf:
    "累计/最新值、完成比例和进展引自两个规划各自的“年度监测”表；判断时间不同的，完成情况不宜直接比较。",
  converted:
    "“折合”只在同类单位之间换算（如万人次与人次），只取数值，不带界限符号；人与人次不换算。",
  compared:
    "“目标对比”是本工具的默认口径：总量和累计数求倍数，比率求百分点之差，界限只与同样写法的界限相比；其余不比较，并在“对比方式”写明原因。",
} as const;
