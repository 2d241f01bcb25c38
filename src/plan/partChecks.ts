import type { Indicator, Plan, PlanTable } from "./plan";
import type { PlanCheck } from "./planCheck";
import { tableFigure } from "./tableFigure";

const COLUMNS = ["base", "target", "actual"] as const;
/** [B3] Rates are not added: a part's rate may well be above that of the whole. */
const RATES = ["%", "‰", "个百分点", "::"];

/** [§8] Every figure of a 其中 row that has its whole's unit, to be set against the whole. */
export function partChecks(plan: Plan): readonly PlanCheck[] {
  return plan.tables.flatMap((table) =>
    table.indicators.flatMap((part) => {
      const whole = table.indicators.find((row) => row.number === part.partOf);
      if (whole?.unit !== part.unit || RATES.includes(part.unit)) return [];
      return checksOf(plan, table, whole, part);
    }),
  );
}

function checksOf(
  plan: Plan,
  table: PlanTable,
  whole: Indicator,
  part: Indicator,
): readonly PlanCheck[] {
  return COLUMNS.flatMap((column) => {
    const printed = tableFigure(plan, table.id, whole.number, column);
    const input = tableFigure(plan, table.id, part.number, column);
    if (printed === null || input === null) return [];
    const key = `part:${table.id}:${part.number}:${column}`;
    const { name: subject, note } = part;
    return [{ key, kind: "part" as const, subject, printed, inputs: [input], times: 1, note }];
  });
}
