import {
  workbookPlans,
  type PlanSheetFault,
  type WorkbookPlan,
  type WorkbookPlans,
} from "../layout/planSheets/workbookPlans";
import { builtInPlans } from "../plan/builtInPlans";
import { setOwnPlans } from "../plan/registry";
import { candidateGrids } from "./ownSheets";

/** The plans of the workbook as they are known now. */
export interface KnownPlans {
  readonly plans: readonly WorkbookPlan[];
  readonly faults: readonly PlanSheetFault[];
}

let known: KnownPlans = { plans: [], faults: [] };
let reading: Promise<void> | null = null;
let isStale = false;
let listeners: readonly (() => void)[] = [];
let planSheetIds: ReadonlySet<string> = new Set();

export const knownPlans = (): KnownPlans => known;

/** Hears of every change of the workbook's plans and of what is wrong with them. */
export function onPlansChanged(listener: () => void): void {
  listeners = [...listeners, listener];
}

/** Reads the workbook's plans, and again as long as something changes meanwhile. */
export function readWorkbookPlans(): Promise<void> {
  if (reading !== null) {
    isStale = true;
    return reading;
  }
  const run = async (): Promise<void> => {
    do {
      isStale = false;
      await readOnce();
    } while (mayHaveChanged());
  };
  reading = run().finally(() => {
    reading = null;
  });
  return reading;
}

const mayHaveChanged = (): boolean => isStale;

async function readOnce(): Promise<void> {
  const found = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    await context.sync();
    const read = workbookPlans(await candidateGrids(context, worksheets), builtInPlans());
    const ids = worksheets.items
      .filter(({ name }) => read.sheetNames.includes(name))
      .map(({ id }) => id);
    planSheetIds = new Set(ids);
    return read;
  });
  const next = withLastGood(found);
  if (textOf(next) === textOf(known)) return;
  const isOtherPlan = textOf({ ...next, faults: [] }) !== textOf({ ...known, faults: [] });
  known = next;
  setOwnPlans(known.plans.map(({ plan }) => plan));
  if (isOtherPlan) await calculateAgain();
  for (const listener of listeners) listener();
}

const textOf = ({ plans, faults }: KnownPlans): string =>
  JSON.stringify([plans.map(({ json, sheetNames }) => [json, sheetNames]), faults]);

/** A plan of which a sheet cannot be read now stays as it was last read: what was made from it goes on. */
function withLastGood({ plans, faults }: WorkbookPlans): KnownPlans {
  const faulty = new Set(faults.map(({ sheetName }) => sheetName));
  const kept = known.plans.filter(
    (last) =>
      last.sheetNames.some((name) => faulty.has(name)) &&
      !plans.some((now) => isSamePlan(now, last) && hasTablesOf(now, last)),
  );
  const others = plans.filter((now) => !kept.some((last) => isSamePlan(now, last)));
  return { plans: [...others, ...kept], faults };
}

const isSamePlan = ({ plan }: WorkbookPlan, other: WorkbookPlan): boolean =>
  plan.id === other.plan.id || plan.name === other.plan.name;

const hasTablesOf = ({ plan }: WorkbookPlan, other: WorkbookPlan): boolean =>
  other.plan.tables.every(({ id }) => plan.tables.some((table) => table.id === id));

/** The functions depend on plans that no cell of theirs refers to. */
async function calculateAgain(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}

/**
 * Reads the plans again whenever a 规划表 changes, comes or goes. A host without such events reads them
 * when it is asked to.
 */
export async function followWorkbookPlans(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const again = async (): Promise<void> => readWorkbookPlans().catch(() => undefined);
      worksheets.onChanged.add(async ({ worksheetId }) => {
        if (planSheetIds.has(worksheetId)) await again();
      });
      worksheets.onAdded.add(again);
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        if (planSheetIds.has(worksheetId)) await again();
      });
      await context.sync();
    });
  } catch {
    // Without events the pane reads the plans when it is looked at.
  }
}
