import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { SheetModel } from "../../src/layout/sheetModel";
import { plans } from "../../src/plan/registry";
import { templatesFor } from "../../src/templates/templates";

export interface NamedModel {
  readonly name: string;
  readonly model: SheetModel;
}

/** Every sheet that can be inserted from the built-in plans. */
export const ALL_SHEETS: readonly NamedModel[] = plans().flatMap((plan) =>
  plan.tables.flatMap((table) =>
    templatesFor(table).map((template) => {
      const model = layoutTemplate(template, plan, table);
      return { name: model.name, model };
    }),
  ),
);

export function sheetNamed(name: string): SheetModel {
  const found = ALL_SHEETS.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No template gives a sheet ${name}.`);
  return found.model;
}
