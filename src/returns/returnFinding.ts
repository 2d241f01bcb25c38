import type { PlanTable } from "../plan/plan";
import type { CellValue } from "../rules/figures/figure";
import type { ReviewRuleId, Severity } from "../rules/reviewing/reviewRules";
import type { EntryName, EntryPart, ReturnSource } from "./returnPlace";

/**
 * [P] What returns are reviewed for beyond the entries' own rules E1 to E15: what a form shows as a whole,
 * and what only several forms or periods show.
 */
export type ReturnRuleId =
  /** Parts (其中) of one unit's row are together more than their whole. */
  | "R1"
  /** Unlike what the unit reported before, and nothing is said about it. */
  | "R2"
  /** A locked cell holds something else. */
  | "R3"
  /** 计量单位 of a row was changed: what its figure counts is not certain. */
  | "R4"
  /** A row was added, removed, copied or moved. */
  | "R5"
  /** A value stands where the form computes. */
  | "R6"
  /** The form is of another year, period or plan than the one that is collected. */
  | "R7"
  /** The form's unit is not the one that its file names, that it was made for, or that is expected. */
  | "R8"
  /** 审核关系 of the user's own does not hold. */
  | "R9"
  /** Numerator and denominator do not make a rate, or not the one beside them. */
  | "R10"
  /** Sent back for this figure, and neither changed nor explained. */
  | "R11"
  /** The figure is the result of a formula, which may refer to another file. It is not copied. */
  | "R12"
  /** A form without keys: a name that was taken for an indicator, or for none. */
  | "R13";

export type AnyRuleId = ReviewRuleId | ReturnRuleId;

/** 错误: the figure cannot be used. 核实: it can, but someone should look. No finding blocks anything. */
export const RETURN_SEVERITIES: Readonly<Record<ReturnRuleId, Severity>> = {
  R1: "error",
  R2: "check",
  R3: "check",
  R4: "error",
  R5: "check",
  R6: "check",
  R7: "error",
  R8: "check",
  R9: "check",
  R10: "error",
  R11: "check",
  R12: "check",
  R13: "check",
};

/** Rules about a form's cells and rows, whatever figures stand in them. */
const ABOUT_FORM: readonly AnyRuleId[] = ["R3", "R4", "R5", "R6", "R7", "R8", "R12", "R13"];

/** Whether a rule doubts a figure itself. */
export const isOfFigure = (rule: AnyRuleId): boolean => !ABOUT_FORM.includes(rule);

/** One finding about a form that came back. */
export interface ReturnFinding {
  /** Names the finding: the same one has the same key however often the form is read. */
  readonly key: string;
  readonly unit: string | null;
  readonly source: ReturnSource;
  readonly rule: AnyRuleId;
  readonly severity: Severity;
  /** The figure that it is about; null for one about the form. */
  readonly entry: EntryName | null;
  /** The indicator as the plan prints it; empty where it is about the form. */
  readonly indicatorName: string;
  /** Where to look, F12; empty where there is no cell. */
  readonly cell: string;
  readonly found: CellValue;
  /** What should stand there, where it is certain; null where it is not. */
  readonly expected: string | number | null;
  /** What the unit says about the row itself; empty for nothing. */
  readonly explanation: string;
  /** `src/text/returns` has the sentence, in Chinese for sheets and in English. */
  readonly facts: ReturnFacts;
}

/** What a sentence about a finding needs. */
export type ReturnFacts =
  /** E1 to E15: the sentence is the one that the form itself shows. */
  | { readonly name: "entry"; readonly sentence: string }
  | { readonly name: "partsAboveWhole"; readonly sum: string; readonly whole: string }
  | {
      readonly name: "changed";
      readonly before: string;
      readonly now: string;
      /** `lastYear`: 上年同期 is unlike what the unit reported a year ago. */
      readonly what: "sameDate" | "lastYear" | "sameYear";
    }
  | { readonly name: "lockedCell"; readonly found: string; readonly expected: string }
  | { readonly name: "unitCell"; readonly found: string; readonly expected: string }
  | { readonly name: "rowAdded" | "rowRemoved" | "rowCopied" | "rowMoved"; readonly row: string }
  | { readonly name: "formulaOverwritten"; readonly found: string }
  | { readonly name: "otherDate"; readonly found: string; readonly expected: string }
  | { readonly name: "otherTable"; readonly found: string; readonly expected: string }
  | { readonly name: "otherUnitInFile"; readonly unit: string; readonly file: string }
  | { readonly name: "otherUnitTyped"; readonly unit: string; readonly typed: string }
  | { readonly name: "unexpectedUnit"; readonly unit: string }
  | {
      readonly name: "relationBroken";
      readonly relation: string;
      readonly left: string;
      readonly right: string;
    }
  | { readonly name: "zeroDenominator" }
  | { readonly name: "partMissing"; readonly part: Exclude<EntryPart, "figure" | "lastYear"> }
  | { readonly name: "partUnreadable"; readonly read: string }
  | { readonly name: "partNegative"; readonly read: string }
  | {
      readonly name: "numeratorAbove";
      readonly numerator: string;
      readonly denominator: string;
    }
  | { readonly name: "otherRate"; readonly found: string; readonly computed: string }
  | { readonly name: "notMended"; readonly found: string }
  | { readonly name: "formula"; readonly formula: string; readonly isOfOtherFile: boolean }
  | { readonly name: "nameTaken"; readonly read: string; readonly indicator: string }
  | { readonly name: "nameUnknown"; readonly read: string };

/** What a rule has found, before it is said whose form it stands in. */
export interface Found extends Pick<ReturnFinding, "rule" | "severity" | "entry" | "facts"> {
  readonly cell?: string;
  readonly found?: CellValue;
  readonly expected?: string | number | null;
  readonly explanation?: string;
  /** Tells apart what one rule finds several times about one figure or form; absent: its cell. */
  readonly about?: string;
}

export interface FormOfFinding {
  readonly unit: string | null;
  readonly source: ReturnSource;
  readonly table: Pick<PlanTable, "indicators">;
}

/** What was found, with the form that it stands in. */
export function asFinding(found: Found, { unit, source, table }: FormOfFinding): ReturnFinding {
  const { rule, severity, entry, facts, cell = "", expected = null, explanation = "" } = found;
  const indicator = table.indicators.find(({ number }) => number === entry?.indicator);
  const { about = entry === null ? cell : "" } = found;
  const place = entry === null ? [] : [entry.indicator, entry.year ?? "", entry.part];
  return {
    key: [unit ?? source.fileName, rule, ...place, facts.name, about].join("|"),
    ...{ unit, source, rule, severity, entry, cell, expected, explanation, facts },
    indicatorName: indicator?.name ?? "",
    found: found.found ?? null,
  };
}
