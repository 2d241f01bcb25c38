import { correctEntry, selectedEntry } from "../excel/correctEntry";
import { insertSheets, lookBeforeInserting } from "../excel/insertSheets";
import { goToCell, listSheets, removeSheet, shownSheet } from "../excel/manageSheets";
import { pasteFigures, planPaste } from "../excel/pasteColumn";
import { lockConfirmed, unlockRevoked } from "../excel/protection";
import {
  inspectSheet,
  type LayOutAgain,
  type LinkSettling,
  refreshSheet,
  type ReviewOf,
} from "../excel/refreshSheet";
import { shareSheets } from "../excel/shareSheets";
import {
  foundSheet,
  type FoundWorkbook,
  isRefusal,
  type Refusal,
  refused,
  workbookAction,
  workbookUnits,
} from "../excel/workbookAction";
import {
  followWorkbookPlans,
  knownPlans,
  onPlansChanged,
  readWorkbookPlans,
} from "../excel/workbookPlans";
import { planDialect } from "../layout/dialects/planDialect";
import type { KeyedGrid, ReadWorkbook } from "../layout/keys/keyedGrid";
import { presentIn } from "../layout/knownSheets";
import { lastValues } from "../layout/lastValues";
import { layoutSheets, NEW_WORKBOOK, type SheetRequest } from "../layout/layoutSheets";
import {
  freePlanName,
  inPlaceOf,
  isCarriedAgain,
  ownCopy,
  planSheets,
  sameTable,
  takenName,
  withBasesOf,
} from "../layout/planSheets/insertedPlan";
import { haveSameHead } from "../layout/planSheets/workbookPlans";
import { layoutAgain, openChoices } from "../layout/refresh/layoutAgain";
import { portableSheets } from "../layout/refresh/portableSheets";
import { entryReview } from "../layout/review/entryFindings";
import type { SheetModel } from "../layout/sheetModel";
import { withUnitTargets } from "../layout/units/unitTargets";
import { comparableName, ownPlanId } from "../plan/names";
import { nextPlan } from "../plan/nextPlan";
import type { Plan, PlanTable } from "../plan/plan";
import { plans } from "../plan/registry";
import { readPlan } from "../plan/reading/readPlan";
import { periodAfter } from "../rules/time/period";
import { corrections } from "../templates/corrections";
import { planSheet } from "../templates/planSheet";
import { NEXT_PLAN_WORDS } from "../text/sheets/nextPlan";
import type { Language } from "../text/language";
import { planSheetFaultSentence } from "../text/problems/planSheetFaults";
import { COPY_SUFFIX } from "../text/sheets/sheets";
import { ownTableServices } from "./ownTable/ownTableServices";
import type {
  CarriedPlan,
  IfThere,
  PaneServices,
  PlanInsertion,
  PlanThere,
  SheetServices,
} from "./paneServices";

/** The services that lay sheets out, write them and read them: the pane fetches them after it has started. */
export const workbookServices = {
  preview: (wanted: SheetRequest) => layoutSheets(asInserted(wanted), NEW_WORKBOOK, planDialect),
  present: async (wanted: SheetRequest) => {
    const look = await lookBeforeInserting((known) =>
      presentIn(asInserted(wanted), known, planDialect),
    );
    return look.ok ? look.present : null;
  },
  insert: async (wanted: SheetRequest, onProgress: Parameters<PaneServices["insert"]>[1]) => {
    const request = await withSplitTargets(asInserted(wanted));
    const outcome = await insertSheets(
      (known) => layoutSheets(request, known, planDialect),
      onProgress,
    );
    if (outcome.ok && request.template.id === planSheet.id) await readWorkbookPlans();
    return outcome;
  },
  save: async (wanted: SheetRequest) =>
    (await fileServices()).saveTemplate(await withSplitTargets(asInserted(wanted))),
  saveForms: async (wanted: SheetRequest) => (await fileServices()).saveForms(wanted),
  workbookUnits,
  plans: {
    read: readWorkbookPlans,
    follow: followWorkbookPlans,
    onChanged: (language: Language, listener: (faults: readonly string[]) => void): void => {
      onPlansChanged(() => {
        listener(knownPlans().faults.map((fault) => planSheetFaultSentence(fault, language)));
      });
    },
    insert: insertPlan,
  },
  ownTable: ownTableServices,
  sheets: {
    list: () => listSheets(choicesOf, reviewOf),
    shown: shownSheet,
    inspect: async (sheetName) => {
      await plansAsTheyStand();
      return inspectSheet(sheetName, layOutAgain, reviewOf);
    },
    refresh: async (sheetName, isAccepted, chosen) => {
      await plansAsTheyStand();
      return refreshSheet(sheetName, layOutAgain, isAccepted, { choicesOf, chosen });
    },
    remove: removeSheet,
    share: (sheetName, form) =>
      shareSheets(sheetName, (wanted, workbook) =>
        portableSheets(wanted, workbook, plans(), form, {
          takenNames: workbook.takenNames,
          nameSuffix: COPY_SUFFIX,
        }),
      ),
    save: async (sheetName) => (await fileServices()).saveCopy(sheetName),
    planPaste: (sheetName, columnKey, text) =>
      planPaste(sheetName, { columnKey, text }, layOutAgain, tableOf),
    paste: pasteFigures,
    lock: lockConfirmed,
    unlock: (sheetName) => unlockRevoked(sheetName, layOutAgain),
    selectedEntry,
    correct: (correction) => correctEntry(correction, layOutTrail),
    goToCell,
    carryOver: (sheetName) =>
      workbookAction((_context, found) => Promise.resolve(carriedPlan(sheetName, found))),
    savePlan: async (next) => (await fileServices()).savePlanJson(next.name, next.json),
  } satisfies SheetServices,
};

/** A host without events has not told of what was changed in a 规划表 meanwhile. */
const plansAsTheyStand = (): Promise<void> => readWorkbookPlans().catch(() => undefined);

/** 规划表 of a plan that comes with the add-in is a plan of the workbook's own, with a name of its own. */
const asInserted = (request: SheetRequest): SheetRequest =>
  request.template.id === planSheet.id ? { ...request, plan: ownCopy(request.plan) } : request;

/** Puts a plan's JSON into the workbook, a 规划表 for each of its tables. */
async function insertPlan(json: unknown, ifThere: IfThere): Promise<PlanInsertion> {
  const read = readPlan(json);
  if (!read.ok) return { ok: false, problems: read.reason };
  const taken = takenName(read.value);
  if (taken !== null) return { ok: false, taken };
  await plansAsTheyStand();
  const settled = settledPlan(read.value, ifThere);
  if ("there" in settled) return { ok: false, there: settled.there };
  const outcome = await insertSheets(
    (known) => planSheets(settled.plan, known, planDialect),
    () => undefined,
    settled.replaced,
  );
  if (!outcome.ok) return outcome;
  await readWorkbookPlans();
  return { ok: true, sheetNames: [...outcome.alsoInserted, outcome.sheetName] };
}

/** What is written of a plan, and in whose place; a further table of a plan that is there goes beside the others. */
function settledPlan(
  plan: Plan,
  ifThere: IfThere,
): { readonly plan: Plan; readonly replaced: readonly string[] } | { readonly there: PlanThere } {
  const last = knownPlans().plans.find(
    (known) => comparableName(known.plan.name) === comparableName(plan.name),
  );
  if (last === undefined) return { plan, replaced: [] };
  const { sheetNames } = last;
  const hasSameTable = plan.tables.some((table) => sameTable(last.plan, table) !== null);
  if (!hasSameTable && haveSameHead(plan, last.plan)) {
    return { plan: { ...plan, id: last.plan.id }, replaced: [] };
  }
  const freeName = freePlanName(plan, plans());
  switch (ifThere) {
    case "ask":
      return {
        there: {
          name: last.plan.name,
          sheetNames,
          hasSameTable,
          isCarriedAgain: isCarriedAgain(plan, last.plan),
          freeName,
        },
      };
    case "bases":
      return { plan: withBasesOf(plan, last.plan), replaced: sheetNames };
    case "replace":
      return { plan: inPlaceOf(plan, last.plan), replaced: sheetNames };
    case "rename":
      return { plan: { ...plan, id: ownPlanId(freeName), name: freeName }, replaced: [] };
  }
}

/** What writes .xlsx files comes when the first file is asked for. */
const fileServices = () => import(/* webpackChunkName: "saveFile" */ "./saveFiles");

/** A sheet for one unit has that unit's targets as the workbook's 目标分解表 splits them. */
async function withSplitTargets(request: SheetRequest): Promise<SheetRequest> {
  const { unit, plan, table } = request;
  return unit === null ? request : withUnitTargets(request, await workbookUnits(plan, table));
}

const layOutAgain: LayOutAgain = (sheet, workbook, chosen = []) =>
  layoutAgain(sheet, workbook, plans(), planDialect, chosen);

const reviewOf: ReviewOf = (sheet, workbook) => entryReview(sheet, workbook, plans());

const choicesOf: LinkSettling["choicesOf"] = (sheet, workbook) =>
  openChoices(sheet, workbook, plans(), planDialect);

const planOf = ({ identity }: KeyedGrid): Plan | null =>
  plans().find(({ id }) => id === identity.plan) ?? null;

const tableOf = (sheet: KeyedGrid): PlanTable | null =>
  planOf(sheet)?.tables.find(({ id }) => id === sheet.identity.table) ?? null;

/** The trail is one for all tables of a plan; it is laid out from the corrected sheet's. */
function layOutTrail(sheet: KeyedGrid, workbook: ReadWorkbook): SheetModel | null {
  const [plan, table] = [planOf(sheet), tableOf(sheet)];
  if (plan === null || table === null) return null;
  const request = { template: corrections, plan, table, units: [], unit: null, other: null };
  return layoutSheets(request, workbook, planDialect).at(-1) ?? null;
}

/** 结转, as of today. */
function carriedPlan(
  sheetName: string,
  workbook: FoundWorkbook,
): { readonly ok: true; readonly next: CarriedPlan } | Refusal {
  const sheet = foundSheet(workbook, sheetName);
  if (isRefusal(sheet)) return sheet;
  const [plan, table] = [planOf(sheet), tableOf(sheet)];
  const values = lastValues(sheet, workbook, plans());
  if (plan === null || table === null || values === null) {
    return refused({ name: "unknownOrigin", sheetName });
  }
  const today = new Date().toISOString().slice(0, "2025-10-15".length);
  const json = nextPlan({ plan, table }, values, today, NEXT_PLAN_WORDS);
  const rows = table.indicators.flatMap(({ number, name }) => {
    const last = values.get(number);
    return last === undefined ? [] : [{ name, last }];
  });
  const period = periodAfter(table.period);
  return { ok: true, next: { json, name: String(json["name"]), period, rows } };
}
