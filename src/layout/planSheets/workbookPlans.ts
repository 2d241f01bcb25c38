import { planNames } from "../../plan/find";
import { comparableName, ownPlanId } from "../../plan/names";
import type { Plan } from "../../plan/plan";
import type { PlanProblem } from "../../plan/reading/planProblem";
import { readPlan } from "../../plan/reading/readPlan";
import type { ColumnKey } from "../../templates/vocabulary/columnKeys";
import { cellAddress } from "../cells/address";
import type { SheetGrid } from "../keys/keyedGrid";
import { readPlanSheet, type FoundPlanSheet } from "./readPlanSheet";

/** The plans of a workbook, and what keeps a 规划表 of it from being one. */
export interface WorkbookPlans {
  readonly plans: readonly WorkbookPlan[];
  readonly faults: readonly PlanSheetFault[];
  /** All sheets that are read as 规划表, those with faults among them. */
  readonly sheetNames: readonly string[];
}

export interface WorkbookPlan {
  readonly plan: Plan;
  /** As the files of `seeds` have it. */
  readonly json: object;
  readonly sheetNames: readonly string[];
}

/** One thing that is wrong with a 规划表, and where. */
export type PlanSheetFault = {
  readonly sheetName: string;
  /** A1 */
  readonly address: string;
} & (
  | { readonly name: "problem"; readonly problem: PlanProblem }
  | { readonly name: "columnMissing"; readonly column: ColumnKey }
  /** The row of the headings was deleted. */
  | { readonly name: "headingsMissing" }
  | { readonly name: "noName" }
  | { readonly name: "noRows" }
  | { readonly name: "unreadablePeriod"; readonly read: string }
  /** The same table of the same plan stands on another sheet: this one is a copy. */
  | { readonly name: "sameTable"; readonly other: string }
  /** Two heads of one 简称 that say different things: two plans of one name. */
  | { readonly name: "otherHead"; readonly other: string }
  /** The 简称 names a plan that comes with the add-in. */
  | { readonly name: "nameTaken"; readonly read: string }
);

/**
 * The plans that the workbook's 规划表 hold. Of two sheets that contradict each other the first one counts,
 * and the other is named.
 *
 * @param grids the workbook's sheets in the order of their tabs
 * @param others plans whose names are taken
 */
export function workbookPlans(grids: readonly SheetGrid[], others: readonly Plan[]): WorkbookPlans {
  const found = grids.flatMap((grid) => readPlanSheet(grid) ?? []);
  const faults: PlanSheetFault[] = [];
  const groups = new Map<string, FoundPlanSheet[]>();
  for (const sheet of found) {
    const own = ownFaults(sheet);
    faults.push(...own);
    if (own.length > 0) continue;
    const name = comparableName(String(sheet.head["name"]));
    const group = groups.get(name) ?? [];
    const clash = clashWith(sheet, group);
    if (clash !== null) faults.push(clash);
    else groups.set(name, [...group, sheet]);
  }
  const ids = new Set(others.map(({ id }) => id));
  const plans = [...groups.values()].flatMap((group): readonly WorkbookPlan[] => {
    const read = planOf(group, ids, others);
    if ("faults" in read) {
      faults.push(...read.faults);
      return [];
    }
    ids.add(read.plan.id);
    return [read];
  });
  return { plans, faults, sheetNames: found.map(({ sheetName }) => sheetName) };
}

const at = (sheet: FoundPlanSheet, path: string) => {
  const { row, column } = sheet.placeOf(path);
  return { sheetName: sheet.sheetName, address: cellAddress(row, column) };
};

/** What is wrong with a sheet before anything is read as a plan. */
function ownFaults(sheet: FoundPlanSheet): readonly PlanSheetFault[] {
  const { head, table, missingColumns, hasHeadings } = sheet;
  const indicators = table["indicators"];
  const periods = [
    ["period", head["period"]],
    ["table.period", table["period"]],
  ] as const;
  return [
    ...missingColumns.map((column): PlanSheetFault => ({
      ...at(sheet, ""),
      name: "columnMissing",
      column,
    })),
    ...(hasHeadings ? [] : [{ ...at(sheet, "headings"), name: "headingsMissing" } as const]),
    ...(head["name"] === undefined ? [{ ...at(sheet, "name"), name: "noName" } as const] : []),
    ...(Array.isArray(indicators) && indicators.length === 0
      ? [{ ...at(sheet, ""), name: "noRows" } as const]
      : []),
    ...periods.flatMap(([path, read]): readonly PlanSheetFault[] =>
      typeof read === "string" ? [{ ...at(sheet, path), name: "unreadablePeriod", read }] : [],
    ),
  ];
}

const HEAD_KEYS = [
  "title",
  "issuer",
  "documentNumber",
  "date",
  "edition",
  "period",
  "source",
] as const;

/** Whether two plans say the same of themselves, so that their tables can be tables of one plan. */
export const haveSameHead = (one: Plan, other: Plan): boolean =>
  HEAD_KEYS.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));

function clashWith(sheet: FoundPlanSheet, group: readonly FoundPlanSheet[]): PlanSheetFault | null {
  const [first] = group;
  if (first === undefined) return null;
  const differing = HEAD_KEYS.find(
    (key) => JSON.stringify(first.head[key]) !== JSON.stringify(sheet.head[key]),
  );
  if (differing !== undefined) {
    return { ...at(sheet, differing), name: "otherHead", other: first.sheetName };
  }
  const idOf = ({ table }: FoundPlanSheet) => comparableName(String(table["id"]));
  const same = group.find((other) => idOf(other) === idOf(sheet));
  return same === undefined
    ? null
    : { ...at(sheet, "table.id"), name: "sameTable", other: same.sheetName };
}

function planOf(
  group: readonly FoundPlanSheet[],
  takenIds: ReadonlySet<string>,
  others: readonly Plan[],
): WorkbookPlan | { readonly faults: readonly PlanSheetFault[] } {
  const [first] = group;
  if (first === undefined) return { faults: [] };
  const { head, planId } = first;
  const name = String(head["name"]);
  const id = planId === null || takenIds.has(planId) ? ownPlanId(name) : planId;
  const json = { id, ...head, tables: group.map(({ table }) => table) };
  const read = readPlan(json);
  if (!read.ok) return { faults: read.reason.map((problem) => faultOf(problem, group)) };
  const taken = others.flatMap(planNames).map(comparableName);
  const clash = planNames(read.value).find((word) => taken.includes(comparableName(word)));
  if (clash !== undefined) {
    return { faults: [{ ...at(first, "name"), name: "nameTaken", read: clash }] };
  }
  return { plan: read.value, json, sheetNames: group.map(({ sheetName }) => sheetName) };
}

const TABLE_PATH = /^tables\[(\d+)\]\.?/u;

function faultOf(problem: PlanProblem, group: readonly FoundPlanSheet[]): PlanSheetFault {
  const [prefix, index] = TABLE_PATH.exec(problem.path) ?? [];
  const sheet = group[Number(index ?? 0)] ?? group[0];
  const rest = problem.path.slice(prefix?.length ?? 0);
  const isHeadOfTable = prefix !== undefined && !rest.startsWith("indicators");
  const place = isHeadOfTable ? `table.${rest}` : rest;
  if (sheet === undefined) throw new Error("A plan that was read has a sheet.");
  return { ...at(sheet, place), name: "problem", problem };
}
