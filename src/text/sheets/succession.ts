import type { Plan, PlanPeriod, PlanTable } from "../../plan/plan";
import type { NotComparable } from "../../rules/judging/compareReached";
import type { ComparedSides } from "./comparison";

interface Side {
  readonly plan: Plan;
  readonly table: PlanTable;
}

const period = ({ name }: PlanPeriod): string => `“${name}”`;

export function SUCCESSION_TITLE({ plan, table }: Side, last: Side | null): string {
  const next = `${period(table.period)}规划主要指标衔接表（${table.id}）`;
  if (last === null) return `${plan.name}${next}`;
  return `${last.plan.name}${period(last.table.period)}与${next}`;
}

/** Behind the plan's own indicators. */
export const NO_MORE_GROUP = "上期有、本期不再列入的指标";

export const COMPARABLE_WORDS = { yes: "可比", no: "不可比" } as const;

/** What a movement is counted in. */
export const MOVED_BY = {
  percent: "%",
  points: (unit: string): string => (unit === "‰" ? "个千分点" : "个百分点"),
} as const;

export const WHY_NOT_COMPARABLE: Readonly<Record<NotComparable, string>> = {
  noTarget: "本期目标值尚未填写或没有数值，不算变动",
  structure: "结构指标，不算变动",
  bound: "本期目标是上下限，须保持，不算变动",
  differentUnits: "两期计量单位不同，不换算",
  differentBasis: "一期为累计数、一期不是，口径不同",
  differentYears: "两期年数不同，累计数不比较",
  unknownUnit: "单位不在换算表内，不算变动",
};

export const SUCCESSION_NOTES = {
  redefined: "口径已调整，不与上期比较",
  expected: "基数为预计数",
  attribute: (from: string, to: string): string => `由${from}改为${to}`,
  near: (names: readonly string[]): string =>
    `与上期的${names.map((name) => `“${name}”`).join("、")}名称相近，未确认`,
} as const;

interface Sides {
  readonly sides: ComparedSides | null;
}
interface Own {
  readonly period: PlanPeriod;
}

const baseYear = ({ firstYear }: PlanPeriod): string => `${firstYear - 1}年`;

const ofLast =
  (make: (period: PlanPeriod) => string, otherwise: string) =>
  ({ sides }: Sides): string =>
    sides === null ? otherwise : make(sides.otherPeriod);

/** 规划衔接表 */
export const SUCCESSION_COLUMNS = {
  nextName: { heading: "指标", note: null },
  lastName: { heading: "上期名称", note: null },
  change: {
    heading: "变化",
    note: "“变化”：规划表中写明的照写；没有写明的，同名的为保留，经确认为同一指标的为改名，只有本期有的为新增，只有上期有的为取消。",
  },
  nextUnit: { heading: "单位", note: null },
  lastUnit: { heading: "上期单位", note: null },
  lastBase: { heading: ofLast((last) => `${baseYear(last)}基数`, "上期基数"), note: null },
  lastTarget: { heading: ofLast((last) => `${last.lastYear}年目标值`, "上期目标值"), note: null },
  otherActual: { heading: "上期完成值", note: null },
  lastReached: {
    heading: ofLast((last) => `${last.lastYear}年完成值`, "上期完成值"),
    note: "“完成值”“完成比例”：上期规划印有完成值的照印；上期是正在监测的规划的，引自它的“年度监测”（累计/最新值），尚未到期末的是当时的数。",
  },
  lastCompletion: { heading: "上期完成比例(%)", note: null },
  nextBase: {
    heading: ({ period: next }: Own): string => `${baseYear(next)}基数`,
    note: null,
  },
  nextTarget: {
    heading: ({ period: next }: Own): string => `${next.lastYear}年目标值`,
    note: null,
  },
  comparable: { heading: "是否可比", note: null },
  reached: { heading: "完成值（本期单位）", note: null },
  moved: {
    heading: "目标较完成值变动",
    note: "“变动”“年均变动”是本工具的默认口径：从上期完成值到本期目标值，比率求百分点之差，总量求增长百分数；年均变动按本期年数，比率为平均每年的百分点，总量为年均增长率；累计数只比两期总量，不算年均；上下限须保持，不算变动。",
  },
  movedPerYear: { heading: "年均变动", note: null },
  movedBy: { heading: "变动单位", note: null },
  successionNote: { heading: "说明", note: null },
} as const;
