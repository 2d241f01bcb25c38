import { hostFacts } from "../excel/hostFacts";
import { goToSheet } from "../excel/manageSheets";
import { putExample } from "../excel/putExample";
import { NAMESPACE } from "../layout/dialects/namespace";
import type { SheetRequest } from "../layout/layoutSheets";
import { matchIndicators } from "../plan/matchIndicators";
import { carriedPairs } from "../plan/nextPlan";
import { plans } from "../plan/registry";
import type { Template } from "../templates/vocabulary/template";
import { needsUnits, templatesFor } from "../templates/templates";
import type { Language } from "../text/language";
import { fetchFunctionList } from "./functionList";
import { fetchHelp } from "./helpData";
import type { InsertRequest, PaneServices, PlanTableServices } from "./paneServices";
import type { ReturnServices } from "./returns/returnServices";
import type { workbookServices } from "./workbookServices";

/** The services of the add-in itself; a test of the pane has others in their place. */
export function paneServices(language: Language): PaneServices {
  return {
    language,
    get plans() {
      return plans();
    },
    ownPlans: {
      faults: () => faults,
      onChanged: (listener) => {
        listeners = [...listeners, listener];
      },
      refresh: async () => (await workbook()).plans.read(),
      insert: async (json, ifThere) => (await workbook()).plans.insert(json, ifThere),
    },
    templatesFor: (_plan, table) =>
      templatesFor(table).map((template) => ({
        id: template.id,
        asks: template.asks,
        needsUnits: needsUnits(template),
      })),
    preview: async (request) => (await workbook()).preview(sheetRequest(request)),
    workbookUnits: async (plan, splitTable) => (await workbook()).workbookUnits(plan, splitTable),
    nearPairs: (one, other) =>
      matchIndicators(one.table, other.table, carriedPairs(one.table, other)).nearPairs.map(
        ({ one: { key }, other }) => [key, other.key],
      ),
    present: async (request) => (await workbook()).present(sheetRequest(request)),
    insert: async (request, onProgress) =>
      (await workbook()).insert(sheetRequest(request), onProgress),
    save: async (request) => (await workbook()).save(sheetRequest(request)),
    saveForms: async (request) => (await workbook()).saveForms(sheetRequest(request)),
    goTo: goToSheet,
    functionList: () => fetchFunctionList(language, NAMESPACE),
    help: () => fetchHelp(language),
    putExample,
    hostFacts: () => ({ ...hostFacts(), addIn: `${ADD_IN_VERSION} ${NAMESPACE}` }),
    isFirstRun: isFirstRun(),
    planTables: {
      selection: async () => (await planTables()).selection(),
      file: async (name, bytes) => (await planTables()).file(name, bytes),
      saveJson: async (json, unnamed) => (await planTables()).saveJson(json, unnamed),
    },
    returns: {
      state: async (of) => (await returns()).state(of),
      open: async (of, start) => (await returns()).open(of, start),
      collect: async (of, files, watch) => (await returns()).collect(of, files, watch),
      confirm: async (of, form) => (await returns()).confirm(of, form),
      sendBack: async (of) => (await returns()).sendBack(of),
      rollUp: async (of, ifDifferent) => (await returns()).rollUp(of, ifDifferent),
      carrying: async (of) => (await returns()).carrying(of),
      carry: async (plan, by) => (await returns()).carry(plan, by),
    },
    ownTable: {
      read: async () => (await workbook()).ownTable.read(),
      understand: async (table, roles) => (await workbook()).ownTable.understand(table, roles),
      place: async (table, choices) => (await workbook()).ownTable.place(table, choices),
      add: async (table, choices) => (await workbook()).ownTable.add(table, choices),
      added: async () => (await workbook()).ownTable.added(),
      remove: async (name) => (await workbook()).ownTable.remove(name),
    },
    sheets: {
      list: async () => (await workbook()).sheets.list(),
      shown: async () => (await workbook()).sheets.shown(),
      inspect: async (name) => (await workbook()).sheets.inspect(name),
      refresh: async (name, isAccepted, chosen) =>
        (await workbook()).sheets.refresh(name, isAccepted, chosen),
      remove: async (name) => (await workbook()).sheets.remove(name),
      share: async (name, form) => (await workbook()).sheets.share(name, form),
      save: async (name) => (await workbook()).sheets.save(name),
      planPaste: async (name, columnKey, text) =>
        (await workbook()).sheets.planPaste(name, columnKey, text),
      paste: async (name, placements) => (await workbook()).sheets.paste(name, placements),
      lock: async (name) => (await workbook()).sheets.lock(name),
      unlock: async (name) => (await workbook()).sheets.unlock(name),
      selectedEntry: async () => (await workbook()).sheets.selectedEntry(),
      correct: async (correction) => (await workbook()).sheets.correct(correction),
      goToCell: async (name, address) => (await workbook()).sheets.goToCell(name, address),
      carryOver: async (name) => (await workbook()).sheets.carryOver(name),
      savePlan: async (next) => (await workbook()).sheets.savePlan(next),
    },
  };
}

/** A build setting: the version of package.json. */
const ADD_IN_VERSION: string = process.env["PLAN_VERSION"] ?? "";

const STARTED_KEY = "plan-indicators.started";

/** Whether the pane was opened on this machine before; where nothing can be kept, it was. */
function isFirstRun(): boolean {
  try {
    if (localStorage.getItem(STARTED_KEY) !== null) return false;
    localStorage.setItem(STARTED_KEY, "1");
    return true;
  } catch {
    return false;
  }
}

/** What reads files of plans comes with the first of them; a selection comes with the sheets' own services. */
async function planTables(): Promise<PlanTableServices> {
  const fetched = await import(/* webpackChunkName: "planTables" */ "./plans/planTableServices");
  return fetched.planTableServices;
}

/** What collects returns comes when it is asked for first. */
async function returns(): Promise<ReturnServices> {
  const fetched = await import(/* webpackChunkName: "returns" */ "./returns/collecting");
  return fetched.returnServices;
}

let faults: readonly string[] = [];
let listeners: readonly (() => void)[] = [];

/** Reads the workbook's plans, and from then on whenever they change. */
export async function readPlans(language: Language): Promise<void> {
  const { plans: workbookPlans } = await workbook();
  workbookPlans.onChanged(language, (now) => {
    faults = now;
    for (const listener of listeners) listener();
  });
  await workbookPlans.read();
  // Who waits for the plans does not wait for this.
  void workbookPlans.follow();
}

/** What lays out and writes is larger than the pane, and comes when the first sheet is looked at. */
async function workbook(): Promise<typeof workbookServices> {
  const fetched = await import(/* webpackChunkName: "workbook" */ "./workbookServices");
  return fetched.workbookServices;
}

const sheetRequest = (request: InsertRequest): SheetRequest => ({
  template: templateOf(request),
  plan: request.plan,
  table: request.table,
  units: request.units,
  unit: request.unit,
  other: request.other,
  meant: request.meant ?? [],
});

function templateOf({ table, templateId }: InsertRequest): Template {
  const template = templatesFor(table).find(({ id }) => id === templateId);
  if (template === undefined) throw new Error(templateId);
  return template;
}
