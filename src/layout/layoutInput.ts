import type { KeyPair } from "../plan/matchIndicators";
import type { Plan, PlanTable } from "../plan/plan";
import type { LinkKey } from "../templates/vocabulary/expression";
import type { Template } from "../templates/vocabulary/template";

/** All that a sheet is laid out from. */
export interface LayoutInput {
  readonly template: Template;
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly links: Links;
  /** The units that targets are broken down to, in the user's order. */
  readonly units: readonly Unit[];
  /** The unit that a form is for; null for a form that anybody fills in. */
  readonly unit: string | null;
  /** The unit's own targets where they are not the plan's; null: all are as the plan prints them. */
  readonly unitTargets: UnitTargets | null;
  /** What it is compared with; null for nothing. */
  readonly other: ComparedTable | null;
  /** The sheets of the plan that is compared with. */
  readonly otherLinks: Links;
  /** Of a sheet with lines of the user's own that is there already: the keys of its rows and columns, which it keeps. */
  readonly standing?: StandingLines;
}

export interface StandingLines {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The table that a sheet compares its own with. */
export interface ComparedTable {
  readonly plan: Plan;
  readonly table: PlanTable;
  /** The pairs that the user confirmed, beyond those of the same name. */
  readonly pairs: readonly KeyPair[];
}

/** By the indicator's key. */
export type UnitTargets = ReadonlyMap<string, string>;

export interface Unit {
  readonly name: string;
  /** Null: not given yet. */
  readonly weight: number | null;
}

/** The sheets that formulas refer to; null where there is none. */
export type Links = Readonly<Record<LinkKey, LinkedSheet | null>>;

export interface LinkedSheet {
  readonly name: string;
  /** Where the cell of these keys stands; null where the sheet has none. */
  readonly cellAt: (rowKey: string, columnKey: string) => CellPlace | null;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export const NO_LINKS: Links = { rules: null, monitoring: null };
