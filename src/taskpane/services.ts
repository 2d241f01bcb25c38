import { goToSheet } from "../excel/goToSheet";
import type { SheetRequest } from "../layout/layoutSheets";
import { NAMESPACE } from "../layout/namespace";
import { matchIndicators } from "../plan/matchIndicators";
import { plans } from "../plan/registry";
import type { Template } from "../templates/template";
import { needsUnits, templatesFor } from "../templates/templates";
import type { Language } from "../text/language";
import { fetchFunctionList } from "./fetchFunctionList";
import type { InsertRequest, PaneServices } from "./paneServices";
import type { sheetWork as SheetWork } from "./sheetWork";

/** The add-in itself behind the pane's seams. */
export function paneServices(language: Language): PaneServices {
  return {
    language,
    plans: plans(),
    templatesFor: (_plan, table) =>
      templatesFor(table).map((template) => ({
        id: template.id,
        asks: template.asks,
        needsUnits: needsUnits(template),
      })),
    preview: async (request) => (await sheetWork()).preview(sheetRequest(request)),
    workbookUnits: async (plan, splitTable) => (await sheetWork()).workbookUnits(plan, splitTable),
    nearPairs: (one, other) =>
      matchIndicators(one.table, other.table).nearPairs.map((pair) => [
        pair.one.number,
        pair.other.number,
      ]),
    insert: async (request, onProgress) =>
      (await sheetWork()).insert(sheetRequest(request), onProgress),
    save: async (request) => {
      // What writes files comes when a file is asked for: the pane starts without it.
      const { saveFile } = await import(/* webpackChunkName: "saveFile" */ "./saveFile");
      return saveFile(sheetRequest(request));
    },
    saveForms: async (request) => {
      const { saveForms } = await import(/* webpackChunkName: "saveFile" */ "./saveForms");
      return saveForms(sheetRequest(request));
    },
    goTo: goToSheet,
    functionList: () => fetchFunctionList(language, NAMESPACE),
    sheets: {
      list: async () => (await sheetWork()).sheets.list(),
      inspect: async (name) => (await sheetWork()).sheets.inspect(name),
      refresh: async (name, isAccepted) => (await sheetWork()).sheets.refresh(name, isAccepted),
      remove: async (name) => (await sheetWork()).sheets.remove(name),
      share: async (name, form) => (await sheetWork()).sheets.share(name, form),
      save: async (name) => (await sheetWork()).sheets.save(name),
      lock: async (name) => (await sheetWork()).sheets.lock(name),
      selectedEntry: async () => (await sheetWork()).sheets.selectedEntry(),
      correct: async (correction) => (await sheetWork()).sheets.correct(correction),
      goToCell: async (name, address) => (await sheetWork()).sheets.goToCell(name, address),
    },
  };
}

/** What lays out and writes is larger than the pane, and comes when the first sheet is looked at. */
async function sheetWork(): Promise<typeof SheetWork> {
  return (await import(/* webpackChunkName: "sheetWork" */ "./sheetWork")).sheetWork;
}

const sheetRequest = (request: InsertRequest): SheetRequest => ({
  template: templateOf(request),
  plan: request.plan,
  table: request.table,
  units: request.units,
  unit: request.unit,
  other: request.other,
});

function templateOf({ table, templateId }: InsertRequest): Template {
  const template = templatesFor(table).find(({ id }) => id === templateId);
  if (template === undefined) throw new Error(templateId);
  return template;
}
