import type { Plan, PlanTable } from "../../plan/plan";
import type { Status } from "../../rules/judging/status";
import { STATUS_WORDS } from "../words";

interface NamedStatus {
  readonly status: Status;
  readonly lead: string;
  readonly close: string;
}

type Shown = string | number;

/** The indicators that a report names one by one, and how it goes on about them. */
const NAMED: readonly NamedStatus[] = [
  { status: "notCompleted", lead: "未完成的指标为", close: "。" },
  { status: "boundBroken", lead: "超出目标的指标为", close: "。" },
  { status: "behindSchedule", lead: "滞后于预期的指标为", close: "，需加大工作力度。" },
  { status: "notReported", lead: "尚未填报的指标为", close: "。" },
];

/**
 * [§8] What the summary sentences of an evaluation are put together from: by PLAN.NARRATIVE out of
 * texts, by the native dialect out of cells.
 */
export const NARRATIVE_PIECES = {
  asOf: {
    day: (year: Shown, month: Shown, day: Shown): string => `截至${year}年${month}月${day}日，`,
    monthEnd: (year: Shown, month: Shown): string => `截至${year}年${month}月底，`,
    yearEnd: (year: Shown): string => `截至${year}年底，`,
  },
  /** What is reported on; a plan prints the results of the period before it, too. */
  subject: ({ title, period }: Plan, table: PlanTable): string =>
    table.period.name === period.name
      ? `《${title}》`
      : `《${title}》${table.id}所列“${table.period.name}”时期`,
  scale: (subject: string, total: Shown, binding: Shown, anticipatory: Shown): string =>
    `${subject}${total}项主要指标中，约束性指标${binding}项，预期性指标${anticipatory}项。`,
  counted: {
    lead: { binding: "约束性指标中，", anticipatory: "预期性指标中，" },
    part: (status: Status, count: Shown): string => `${STATUS_WORDS[status]}${count}项`,
    separator: "，",
    close: "。",
  },
  /** [§14] What cannot be used is in no count and no list. */
  inError: (count: Shown): string => `有${count}项填报有误，未计入。`,
  named: NAMED,
  nameSeparator: "、",
  /** How the name of a part begins in a table; a sentence that names the indicator goes without. */
  partMarks: ["其中：", "其中:"],
  completion: (percent: string): string => `（完成比例${percent}）`,
} as const;
