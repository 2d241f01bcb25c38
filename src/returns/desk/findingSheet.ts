import type { KeyedGrid } from "../../layout/keys/keyedGrid";
import { sheetLines, type SheetLine } from "../../layout/keys/sheetLines";
import type { WrittenValues } from "../../layout/refresh/writtenValues";
import { lineKey } from "../../layout/subjects/returnSubjects";
import { DECISIONS, FINDING_STATES } from "../../text/sheets/returnDesk";
import type { ReturnFinding } from "../returnFinding";
import { findingSentence } from "../sentBackForm";
import type { ReturnSource } from "../returnPlace";

/** A line of 审核意见: what was found, and what was said and decided about it. */
export interface FindingLine {
  /** Of `ReturnFinding`. */
  readonly key: string;
  readonly unit: string;
  readonly state: keyof typeof FINDING_STATES;
  readonly answer: string;
  readonly decision: keyof typeof DECISIONS | null;
  readonly reason: string;
  /** What else stands in the line, by column. */
  readonly shown: Readonly<Record<string, string | number>>;
}

const SHOWN = [
  ...["name", "foundFile", "foundCell", "ruleId", "foundText", "foundValue", "expectedValue"],
];

/** A line with the row that it stands in, counted from 0. */
export type StandingLine = FindingLine & { readonly row: number };

/** 审核意见 read back. */
export function readFindingLines(sheet: KeyedGrid): readonly StandingLine[] {
  return sheetLines(sheet, "finding").flatMap((line) => {
    const key = line.text("findingKey");
    return key === "" ? [] : [{ ...findingLine(key, line), row: line.row }];
  });
}

function findingLine(key: string, line: SheetLine): FindingLine {
  return {
    key,
    unit: line.text("findingUnit"),
    state: keyOf(FINDING_STATES, line.text("findingState")) ?? "open",
    answer: line.text("answer"),
    decision: keyOf(DECISIONS, line.text("decision")),
    reason: line.text("decisionReason"),
    shown: Object.fromEntries(
      SHOWN.map((column) => {
        const value = line.value(column);
        return [column, typeof value === "number" ? value : line.text(column)];
      }),
    ),
  };
}

const keyOf = <K extends string>(words: Readonly<Record<K, string>>, word: string): K | null =>
  (Object.keys(words) as K[]).find((key) => words[key] === word) ?? null;

/**
 * The lines after another collection: what is found again keeps its answers, what is found no more in a
 * unit that was collected is marked as mended, and of units that were not collected nothing changes.
 *
 * @param collected the units whose forms were reviewed
 */
export function mergedLines(
  kept: readonly FindingLine[],
  found: readonly ReturnFinding[],
  collected: ReadonlySet<string>,
): readonly FindingLine[] {
  const known = new Map(kept.map((line) => [line.key, line]));
  const now = new Map(found.map((finding) => [finding.key, finding]));
  const stayed = kept.map((line): FindingLine => {
    const finding = now.get(line.key);
    if (finding !== undefined) return lineOf(finding, line);
    return collected.has(line.unit) ? { ...line, state: "gone" } : line;
  });
  const added = [...now.values()]
    .filter(({ key }) => !known.has(key))
    .map((finding) => lineOf(finding, null));
  return [...stayed, ...added];
}

function lineOf(finding: ReturnFinding, before: FindingLine | null): FindingLine {
  const { answer = "", decision = null, reason = "" } = before ?? {};
  return {
    key: finding.key,
    unit: finding.unit ?? "",
    state: isSettled(decision, reason) ? "settled" : "open",
    ...{ answer, decision, reason },
    shown: {
      name: finding.indicatorName,
      foundFile: fileOf(finding.source),
      foundCell: finding.cell,
      ruleId: finding.rule,
      foundText: findingSentence(finding),
      foundValue: cellValue(finding.found),
      expectedValue: finding.expected ?? "",
    },
  };
}

/** A figure that is used although something was found about it needs a reason. */
const isSettled = (decision: FindingLine["decision"], reason: string): boolean =>
  decision === "sentBack" || (decision === "accepted" && reason !== "");

/** The keys of the findings that were accepted with a reason: their figures are used. */
export const acceptedKeys = (lines: readonly FindingLine[]): ReadonlySet<string> =>
  new Set(
    lines
      .filter(({ decision, reason }) => decision === "accepted" && reason !== "")
      .map(({ key }) => key),
  );

export const fileOf = ({ fileName, sheetName }: ReturnSource): string =>
  fileName === "" ? sheetName : fileName;

export const cellValue = (value: string | number | boolean | null): string | number =>
  typeof value === "number" ? value : String(value ?? "");

/** What 审核意见 shows of the lines. */
export function findingValues(lines: readonly FindingLine[]): WrittenValues {
  return new Map(
    lines.map((line, index): [string, Readonly<Record<string, string | number>>] => [
      lineKey("finding", index + 1),
      {
        ...line.shown,
        findingState: FINDING_STATES[line.state],
        findingUnit: line.unit,
        answer: line.answer,
        decision: line.decision === null ? "" : DECISIONS[line.decision],
        decisionReason: line.reason,
        findingKey: line.key,
      },
    ]),
  );
}
