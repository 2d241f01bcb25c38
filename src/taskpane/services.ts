import { goToSheet } from "../excel/goToSheet";
import { insertSheet } from "../excel/insertSheet";
import { layoutTemplate } from "../layout/layoutTemplate";
import { NAMESPACE } from "../layout/namespace";
import { plans } from "../plan/registry";
import { templatesFor } from "../templates/templates";
import type { Language } from "../text/language";
import { fetchFunctionList } from "./fetchFunctionList";
import type { PaneServices } from "./paneServices";

/** The add-in itself behind the pane's seams. */
export function paneServices(language: Language): PaneServices {
  return {
    language,
    plans: plans(),
    templatesFor: (_plan, table) => templatesFor(table),
    insert: async ({ plan, table, templateId }, onProgress) => {
      const template = templatesFor(table).find(({ id }) => id === templateId);
      if (template === undefined) throw new Error(templateId);
      return insertSheet(layoutTemplate(template, plan, table), onProgress);
    },
    goTo: goToSheet,
    functionList: () => fetchFunctionList(language, NAMESPACE),
  };
}
