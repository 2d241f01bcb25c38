import { currentTable } from "../find";
import { comparableName } from "../names";
import type { Indicator, Plan, PlanTable } from "../plan";
import type { BasePair, PlanCheck, SeedChecks } from "./planCheck";
import { tableFigure } from "./tableFigure";

/**
 * Every check of a plan: its printed ratios, its 其中 rows and its bases against the last plan's
 * results, which follow from its tables, and then those of its seed.
 */
export function planChecks(plan: Plan, seed: SeedChecks): readonly PlanCheck[] {
  return [
    ...ratioChecks(plan),
    ...partChecks(plan),
    ...baseChecks(plan, seed.basePairs),
    ...seed.checks,
  ];
}

/** [§4] Every printed 完成比例(%), to be recomputed from its row's actual and target. */
function ratioChecks(plan: Plan): readonly PlanCheck[] {
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
      return [
        {
          key,
          kind: "ratio" as const,
          subject: name,
          printed,
          inputs,
          times: 1,
          apart: null,
          note,
        },
      ];
    }),
  );
}

const COLUMNS = ["base", "target", "actual"] as const;
/** [B3] Rates are not added: a part's rate may well be above that of the whole. */
const RATES = ["%", "‰", "个百分点", "::"];

/** [§8] Every figure of a 其中 row that has its whole's unit, to be set against the whole. */
function partChecks(plan: Plan): readonly PlanCheck[] {
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
    return [
      {
        key,
        kind: "part" as const,
        subject,
        printed,
        inputs: [input],
        times: 1,
        apart: null,
        note,
      },
    ];
  });
}

/**
 * [§11] The bases of the plan's own table against the results of the plan before, which ended in
 * the year that the bases are of. Rows belong together by name and unit, or by an explicit pair.
 */
function baseChecks(plan: Plan, pairs: readonly BasePair[]): readonly PlanCheck[] {
  const targets = currentTable(plan);
  const results = plan.tables.find(
    (table) => table.kind === "results" && table.period.lastYear + 1 === targets?.period.firstYear,
  );
  if (targets === undefined || results === undefined) return [];
  return targets.indicators.flatMap((row) => {
    const result = resultOf(row, results, pairs);
    const printed = tableFigure(plan, targets.id, row.number, "base");
    const input = result === undefined ? null : tableFigure(plan, results.id, result, "actual");
    if (printed === null || input === null) return [];
    const key = `base:${targets.id}:${row.number}`;
    const { name: subject, note } = row;
    return [
      {
        key,
        kind: "base" as const,
        subject,
        printed,
        inputs: [input],
        times: 1,
        apart: null,
        note,
      },
    ];
  });
}

/** The number of the one result that belongs to this row; of two of the same name, neither does. */
function resultOf(
  row: Indicator,
  results: PlanTable,
  pairs: readonly BasePair[],
): number | undefined {
  const pair = pairs.find(({ base }) => base === row.number);
  if (pair !== undefined) return pair.result;
  const wanted = comparableName(row.name);
  const [only, second] = results.indicators.filter(
    ({ name, unit }) => unit === row.unit && comparableName(name) === wanted,
  );
  return second === undefined ? only?.number : undefined;
}
