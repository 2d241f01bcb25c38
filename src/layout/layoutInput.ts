import type { Plan, PlanTable } from "../plan/plan";
import type { LinkKey, Template } from "../templates/template";
import type { Dialect } from "./dialects/dialect";

/** All that a sheet is laid out from. */
export interface LayoutInput {
  readonly template: Template;
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly dialect: Dialect;
  readonly links: Links;
  /** The units that targets are broken down to, in the user's order. */
  readonly units: readonly Unit[];
  /** The unit that a form is for; null for a form that anybody fills in. */
  readonly unit: string | null;
}

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
