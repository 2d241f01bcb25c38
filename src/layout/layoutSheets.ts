import { currentTable } from "../plan/currentTable";
import type { LinkKey } from "../templates/template";
import { LINK_TEMPLATES } from "../templates/templates";
import { NO_LINKS, type LayoutInput, type LinkedSheet, type Links } from "./layoutInput";
import { layoutTemplate } from "./layoutTemplate";
import { linkedSheet } from "./linkedSheet";
import type { SheetIdentity, SheetModel } from "./sheetModel";
import { freeSheetName } from "./sheetName";

export type SheetRequest = Omit<LayoutInput, "links" | "dialect">;

/** The workbook that the sheets go into. */
export interface KnownSheets {
  readonly takenNames: readonly string[];
  /** Those of this product. */
  readonly sheets: readonly (LinkedSheet & { readonly identity: SheetIdentity })[];
}

/** A workbook without sheets: a new file. */
export const NEW_WORKBOOK: KnownSheets = { takenNames: [], sheets: [] };

/**
 * The sheet that is asked for, last, behind those that it refers to and the workbook does not have.
 * Names are settled here, because formulas name the sheets that they refer to.
 */
export function layoutSheets(
  request: SheetRequest,
  known: KnownSheets,
  dialect: LayoutInput["dialect"],
): readonly SheetModel[] {
  const models: SheetModel[] = [];

  function add({ template, plan, table, ...choices }: SheetRequest): SheetModel {
    const links: Links = Object.fromEntries(
      (Object.keys(NO_LINKS) as LinkKey[]).map((key) => [
        key,
        template.refersTo.includes(key) ? linkOf(key, { template, plan, table, ...choices }) : null,
      ]),
    ) as Record<LinkKey, LinkedSheet | null>;
    const model = layoutTemplate(template, plan, table, { ...choices, dialect, links });
    const taken = [...known.takenNames, ...models.map(({ name }) => name)];
    const named = { ...model, name: freeSheetName(model.name, taken) };
    models.push(named);
    return named;
  }

  function linkOf(key: LinkKey, request: SheetRequest): LinkedSheet | null {
    const wanted = linkRequest(key, request);
    if (wanted === null) return null;
    const all = [...known.sheets, ...models.map((model) => asLinked(model))];
    const found = all.find(({ identity }) => isWanted(identity, wanted));
    return found ?? asLinked(add(wanted));
  }

  add(request);
  return models;
}

const asLinked = (model: SheetModel): LinkedSheet & { readonly identity: SheetIdentity } => ({
  ...linkedSheet(model, model.name),
  identity: model.identity,
});

/** 规则设置 is one for all tables of a plan, and made from its current one. */
function linkRequest(key: LinkKey, request: SheetRequest): SheetRequest | null {
  const template = LINK_TEMPLATES[key];
  const table = key === "rules" ? currentTable(request.plan) : request.table;
  if (table === undefined || !template.tableKinds.includes(table.kind)) return null;
  return { ...request, template, table, unit: null };
}

function isWanted(identity: SheetIdentity, { template, plan, table }: SheetRequest): boolean {
  return (
    identity.template === template.id && identity.plan === plan.id && identity.table === table.id
  );
}
