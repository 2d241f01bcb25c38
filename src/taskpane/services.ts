import { goToSheet } from "../excel/goToSheet";
import { insertSheets } from "../excel/insertSheets";
import { planDialect } from "../layout/dialects/planDialect";
import { layoutSheets, type SheetRequest } from "../layout/layoutSheets";
import { NAMESPACE } from "../layout/namespace";
import { plans } from "../plan/registry";
import type { Template } from "../templates/template";
import { templatesFor } from "../templates/templates";
import type { Language } from "../text/language";
import { fetchFunctionList } from "./fetchFunctionList";
import type { InsertRequest, PaneServices } from "./paneServices";

/** The add-in itself behind the pane's seams. */
export function paneServices(language: Language): PaneServices {
  return {
    language,
    plans: plans(),
    templatesFor: (_plan, table) => templatesFor(table),
    insert: async (request, onProgress) => {
      const wanted = sheetRequest(request);
      return insertSheets((known) => layoutSheets(wanted, known, planDialect), onProgress);
    },
    save: async (request) => {
      // What writes files comes when a file is asked for: the pane starts without it.
      const { saveFile } = await import(/* webpackChunkName: "saveFile" */ "./saveFile");
      return saveFile(sheetRequest(request));
    },
    goTo: goToSheet,
    functionList: () => fetchFunctionList(language, NAMESPACE),
  };
}

const sheetRequest = (request: InsertRequest): SheetRequest => ({
  template: templateOf(request),
  plan: request.plan,
  table: request.table,
  units: [],
  unit: null,
});

function templateOf({ table, templateId }: InsertRequest): Template {
  const template = templatesFor(table).find(({ id }) => id === templateId);
  if (template === undefined) throw new Error(templateId);
  return template;
}
