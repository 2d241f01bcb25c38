import type { RuleCount } from "../../rules/reviewing/review";
import type { GridCell } from "../keys/keyedGrid";

/** [§14] Something about an entry of a filled sheet that somebody has to look at. Rows and columns count from 0. */
export interface EntryFinding {
  /** E1 to E15; 未填 has none. */
  readonly ruleId: string | null;
  /** 错误, 核实, 未填. */
  readonly severity: "error" | "check" | "missing";
  /** Where the entry stands now. */
  readonly row: number;
  readonly column: number;
  /** The indicator, and the heading above the entry: 2022年. */
  readonly rowName: string;
  readonly columnName: string;
  readonly found: GridCell["value"];
  /** In the words of the sheet; null for 未填. */
  readonly sentence: string | null;
  /** The right figure where it is certain; null where it is not. */
  readonly suggested: string | number | null;
}

/** [§14] What the review says of a filled sheet. */
export interface EntryReview {
  readonly findings: readonly EntryFinding[];
  /** How often each rule that holds was kept, was broken and could not be judged; none of a sheet without entries. */
  readonly counts: readonly RuleCount[];
}

export const NOT_REVIEWED: EntryReview = { findings: [], counts: [] };

/** How many findings are open. */
export interface FindingCounts {
  readonly errors: number;
  readonly checks: number;
  readonly missing: number;
}

export function countFindings(findings: readonly EntryFinding[]): FindingCounts {
  const count = (wanted: EntryFinding["severity"]): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count("error"), checks: count("check"), missing: count("missing") };
}
