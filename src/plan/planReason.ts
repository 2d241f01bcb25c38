import type { ExcelError } from "../rules/reasons";

/**
 * Why a plan, a table, an indicator or a field was not found. Every reason says what was read and
 * carries the names that a sentence about it can offer; nothing is ever guessed from them.
 */
export type PlanReason =
  | {
      readonly name: "unknownPlan";
      readonly read: string;
      readonly nearMatches: readonly string[];
      readonly known: readonly string[];
    }
  | {
      readonly name: "unknownTable";
      readonly read: string;
      readonly plan: string;
      readonly known: readonly string[];
    }
  /** The plan argument and the table argument name two different tables. */
  | { readonly name: "twoTables"; readonly plan: string; readonly tables: readonly string[] }
  | {
      readonly name: "unknownIndicator";
      readonly read: string;
      readonly plan: string;
      readonly table: string;
      readonly nearMatches: readonly string[];
      /** Other tables of the plan that hold an indicator of exactly this name. */
      readonly otherTables: readonly string[];
    }
  /** Several rows of the table bear the name: only the number tells them apart. */
  | {
      readonly name: "ambiguousIndicator";
      readonly read: string;
      readonly numbers: readonly number[];
    }
  | {
      readonly name: "unknownField";
      readonly read: string;
      readonly nearMatches: readonly string[];
      readonly known: readonly string[];
    }
  /** A plan that a user registers may not take the id or the name of another plan. */
  | { readonly name: "planTaken"; readonly read: string };

/** The Excel error that tells of a plan's reason. */
export const PLAN_REASON_ERRORS: Readonly<Record<PlanReason["name"], ExcelError>> = {
  unknownPlan: "#N/A",
  unknownTable: "#N/A",
  twoTables: "#VALUE!",
  unknownIndicator: "#N/A",
  ambiguousIndicator: "#N/A",
  unknownField: "#N/A",
  planTaken: "#VALUE!",
};
