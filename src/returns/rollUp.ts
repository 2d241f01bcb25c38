import type { CellValue } from "../rules/figures/figure";
import type { Reason } from "../rules/reasons";
import type { ReturnSource } from "./returnedForm";

/** 汇总表: what the units reported beside each other, and what it comes to. */
export interface RollUp {
  /** All that are expected, in their order. */
  readonly units: readonly string[];
  /** Those of which nothing came: named beside the total, never counted as 0. */
  readonly missing: readonly string[];
  readonly rows: readonly RollUpRow[];
}

/** An indicator, or one year of it. */
export interface RollUpRow {
  readonly indicator: number;
  /** Null: the figure to the data date. */
  readonly year: number | null;
  /** [B3] How the total is made. */
  readonly how: "added" | "byParts" | "byWeights" | "notRolledUp";
  /** One for each unit, in their order. */
  readonly cells: readonly RollUpCell[];
  /** In the row's unit; null: nothing to add up, or not to be rolled up. */
  readonly total: number | null;
  /** Of a rate by its parts: the sums that the total divides. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Why there is no total although figures came; null: there is one, or nothing came. */
  readonly reason: Reason | { readonly name: "structure" } | { readonly name: "noParts" } | null;
  /** Units whose figure is not in the total: nothing came, the cell is blank, or it lacks its parts. */
  readonly missing: readonly string[];
  /** [§14] Units whose figure is under 错误 and was not accepted: not in the total either. */
  readonly inError: readonly string[];
  /** The city's own figure, where it is given. */
  readonly own: number | null;
  /** Total less the city's own figure, and in percent of it; rates have points and no percentage. */
  readonly difference: number | null;
  readonly differencePercent: number | null;
}

export interface RollUpCell {
  readonly unit: string;
  /** As typed; null: nothing came, or nothing was entered. */
  readonly value: CellValue;
  /** In the row's unit; null: none, or it cannot be used. */
  readonly number: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly state: "used" | "blank" | "missing" | "inError" | "noParts";
  /** Where it came from; null where nothing came. */
  readonly from: (ReturnSource & { readonly cell: string }) | null;
}

/** 县区比较: one indicator, those behind first. */
export interface UnitOrder {
  readonly indicator: number;
  readonly year: number | null;
  readonly units: readonly RankedUnit[];
}

export interface RankedUnit {
  readonly unit: string;
  readonly value: CellValue;
  /** The unit's own target, or the plan's where it is handed down; null: not known. */
  readonly target: string | null;
  /** [C1] In percent; null where there is no ratio. */
  readonly completionPercent: number | null;
  /** [C3, C5] 控制在目标内, 超出目标, 达到目标, 未达到目标 in place of a ratio; null for a ratio or nothing. */
  readonly word: string | null;
  /** 1 is the one that is furthest behind; the same for equal ones. Null: nothing to order by. */
  readonly place: number | null;
}
