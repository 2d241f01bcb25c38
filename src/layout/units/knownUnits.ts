import type { Plan, PlanTable } from "../../plan/plan";
import { unitsOf, type ReadWorkbook } from "../layoutAgain";
import type { Unit } from "../layoutInput";
import { splitUnits } from "./splitUnits";

/**
 * The units that a workbook knows of.
 *
 * @param splitTable the units are those that its targets are split among: its 目标分解表 goes before
 *   the list in 规则设置; null: the list
 */
export function knownUnits(
  plan: Plan,
  splitTable: PlanTable | null,
  workbook: ReadWorkbook,
): readonly Unit[] {
  const breakdown = workbook.sheets.find(
    ({ identity: { template, plan: planId, table } }) =>
      template === "breakdown" && planId === plan.id && table === splitTable?.id,
  );
  const split = breakdown === undefined ? [] : splitUnits(breakdown);
  return split.length > 0 ? split : unitsOf(plan, workbook);
}
