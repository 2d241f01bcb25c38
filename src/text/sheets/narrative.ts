import type { PlanDate } from "../../rules/time/readDate";
import type { Status } from "../../rules/judging/status";
import { NARRATIVE_PIECES as PIECES } from "./narrativePieces";

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

/** 截至2023年6月底, as reports write it; empty without a date. */
export function asOfText(date: PlanDate | null, daysInMonth: number): string {
  if (date === null) return "";
  const { year, month, day } = date;
  if (day < daysInMonth) return PIECES.asOf.day(year, month, day);
  return month === 12 ? PIECES.asOf.yearEnd(year) : PIECES.asOf.monthEnd(year, month);
}

/** [§8] The summary sentences of an evaluation: binding indicators first and apart. */
export function narrativeText(
  opening: string,
  subject: string,
  counts: readonly NarratedCount[],
  all: readonly NarratedIndicator[],
): string {
  const indicators = all.filter(({ status }) => status !== "inError");
  const inErrorCount = all.length - indicators.length;
  const binding = indicators.filter(({ isBinding }) => isBinding === true).length;
  const anticipatory = indicators.filter(({ isBinding }) => isBinding === false).length;
  return [
    opening + PIECES.scale(subject, indicators.length, binding, anticipatory),
    counted("binding", counts),
    counted("anticipatory", counts),
    ...PIECES.named.map(({ status, lead, close }) => named(status, lead, close, indicators)),
    inErrorCount === 0 ? "" : PIECES.inError(inErrorCount),
  ].join("");
}

function counted(kind: "binding" | "anticipatory", counts: readonly NarratedCount[]): string {
  const { lead, part, separator, close } = PIECES.counted;
  const parts = counts
    .filter((count) => count[kind] > 0 && count.status !== "inError")
    .map((count) => part(count.status, count[kind]));
  return parts.length === 0 ? "" : lead[kind] + parts.join(separator) + close;
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
    completion === null ? plainName(name) : plainName(name) + PIECES.completion(completion),
  );
  return lead + names.join(PIECES.nameSeparator) + close;
}

function plainName(name: string): string {
  const mark = PIECES.partMarks.find((each) => name.startsWith(each)) ?? "";
  return name.slice(mark.length);
}
