import type { PlanDate } from "../rules/planDate";
import type { Status } from "../rules/status";
import { STATUS_WORDS } from "./words";

/** An indicator as the summary sentence speaks of it. */
export interface NarratedIndicator {
  readonly name: string;
  readonly status: Status;
  readonly isBinding: boolean | null;
  /** 完成比例 as it shall stand in the sentence, e.g. 102.37%, or null. */
  readonly completion: string | null;
}

export interface NarratedCount {
  readonly status: Status;
  readonly binding: number;
  readonly anticipatory: number;
  readonly total: number;
}

/** The indicators that a report names one by one, and how it goes on about them. */
const NAMED: readonly { readonly status: Status; readonly lead: string; readonly close: string }[] =
  [
    { status: "notCompleted", lead: "未完成的指标为", close: "" },
    { status: "boundBroken", lead: "超出目标的指标为", close: "" },
    { status: "behindSchedule", lead: "滞后于预期的指标为", close: "，需加大工作力度" },
    { status: "notReported", lead: "尚未填报的指标为", close: "" },
  ];

/** 截至2023年6月底, as reports write it; empty without a date. */
export function asOfText(date: PlanDate | null, daysInMonth: number): string {
  if (date === null) return "";
  const { year, month, day } = date;
  if (day < daysInMonth) return `截至${year}年${month}月${day}日，`;
  return month === 12 ? `截至${year}年底，` : `截至${year}年${month}月底，`;
}

/** [§8] The summary sentences of an evaluation: binding indicators first and apart. */
export function narrativeText(
  opening: string,
  title: string,
  counts: readonly NarratedCount[],
  indicators: readonly NarratedIndicator[],
): string {
  const binding = indicators.filter(({ isBinding }) => isBinding === true).length;
  const anticipatory = indicators.filter(({ isBinding }) => isBinding === false).length;
  const scale = `${opening}《${title}》${indicators.length}项主要指标中，`;
  return [
    `${scale}约束性指标${binding}项，预期性指标${anticipatory}项。`,
    counted(`约束性指标`, counts, (count) => count.binding),
    counted(`预期性指标`, counts, (count) => count.anticipatory),
    ...NAMED.map(({ status, lead, close }) => named(status, lead, close, indicators)),
  ].join("");
}

function counted(
  kind: string,
  counts: readonly NarratedCount[],
  numberOf: (count: NarratedCount) => number,
): string {
  const parts = counts
    .filter((count) => numberOf(count) > 0)
    .map((count) => `${STATUS_WORDS[count.status]}${numberOf(count)}项`);
  return parts.length === 0 ? "" : `${kind}中，${parts.join("，")}。`;
}

function named(
  status: Status,
  lead: string,
  close: string,
  indicators: readonly NarratedIndicator[],
): string {
  const ordered = [
    ...indicators.filter(({ isBinding }) => isBinding === true),
    ...indicators.filter(({ isBinding }) => isBinding !== true),
  ].filter((indicator) => indicator.status === status);
  if (ordered.length === 0) return "";
  const names = ordered.map(({ name, completion }) =>
    completion === null ? name : `${name}（完成比例${completion}）`,
  );
  return `${lead}${names.join("、")}${close}。`;
}
