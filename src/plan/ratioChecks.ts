import type { Plan } from "./plan";
import type { PlanCheck } from "./planCheck";
import { tableFigure } from "./tableFigure";

/** [§4] Every printed 完成比例(%), to be recomputed from its row's actual and target. */
export function ratioChecks(plan: Plan): readonly PlanCheck[] {
  return plan.tables.flatMap((table) =>
    table.indicators.flatMap(({ number, name, note }) => {
      const cell = (column: "printedCompletion" | "actual" | "target") =>
        tableFigure(plan, table.id, number, column) ?? [];
      const [printed, actual, target] = [
        cell("printedCompletion"),
        cell("actual"),
        cell("target"),
      ].flat();
      if (printed === undefined || actual === undefined || target === undefined) return [];
      const key = `ratio:${table.id}:${number}`;
      const inputs = [actual, target];
      return [{ key, kind: "ratio" as const, subject: name, printed, inputs, times: 1, note }];
    }),
  );
}
