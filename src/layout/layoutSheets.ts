import { currentTable } from "../plan/find";
import type { LinkKey } from "../templates/vocabulary/expression";
import { LINK_TEMPLATES } from "../templates/templates";
import type { Template } from "../templates/vocabulary/template";
import type { Dialect } from "./dialects/dialect";
import {
  type ComparedTable,
  type LayoutInput,
  type LinkedSheet,
  type Links,
  NO_LINKS,
  type StandingLines,
  type UnitTargets,
} from "./layoutInput";
import { layoutTemplate } from "./layoutTemplate";
import type { SheetIdentity, SheetModel } from "./sheetModel";

export interface SheetRequest extends Omit<
  LayoutInput,
  "links" | "unitTargets" | "other" | "otherLinks"
> {
  /** Absent: the plan's own. */
  readonly unitTargets?: UnitTargets | null;
  /** The table that the sheet compares its own with; absent: none. */
  readonly other?: ComparedTable | null;
  /** The sheet's name where it is there already; absent: a free one is found. */
  readonly sheetName?: string;
  /** Put behind the names of all sheets that are made. */
  readonly nameSuffix?: string;
  /**
   * Names of sheets, the one that is meant first: of several sheets that are the same, formulas refer to
   * the first that is named here. Absent, or none of them: to the first of the workbook.
   */
  readonly meant?: readonly string[];
}

/** The workbook that the sheets go into. */
export interface KnownSheets {
  readonly takenNames: readonly string[];
  /** Those of this product. */
  readonly sheets: readonly KnownSheet[];
}

export type KnownSheet = LinkedSheet & { readonly identity: SheetIdentity };

/** A workbook without sheets: a new file. */
export const NEW_WORKBOOK: KnownSheets = { takenNames: [], sheets: [] };

/**
 * The sheet that is asked for, last, behind those that it refers to and the workbook does not have.
 * Names are settled here, because formulas name the sheets that they refer to.
 */
export function layoutSheets(
  request: SheetRequest,
  known: KnownSheets,
  dialect: Dialect,
): readonly SheetModel[] {
  const models: SheetModel[] = [];

  function add(request: SheetRequest): SheetModel {
    const {
      template,
      plan,
      table,
      units,
      unit,
      unitTargets = null,
      other = null,
      standing = NOTHING_STANDS,
      sheetName,
      nameSuffix = "",
    } = request;
    const links = linkedSheets(request);
    const otherLinks = other === null ? NO_LINKS : linkedSheets(otherSide(request, other));
    const choices = { units, unit, unitTargets, other, dialect, links, otherLinks, standing };
    const model = layoutTemplate(template, plan, table, choices);
    const taken = [...known.takenNames, ...models.map(({ name }) => name)];
    const named = {
      ...model,
      name: sheetName ?? freeSheetName(`${model.name}${nameSuffix}`, taken),
    };
    models.push(named);
    return named;
  }

  function linkedSheets(request: SheetRequest): Links {
    const linked = linksOf(request.template).map(({ key, isNeeded }) => ({
      [key]: linkOf(key, isNeeded, request),
    }));
    return Object.assign({}, NO_LINKS, ...linked) as Links;
  }

  function linkOf(key: LinkKey, isNeeded: boolean, request: SheetRequest): LinkedSheet | null {
    const wanted = linkRequest(key, request);
    if (wanted === null) return null;
    const all = [...known.sheets, ...models.map(asKnownSheet)];
    const candidates = linkCandidates(wanted, all, dialect);
    const [meant] = (wanted.meant ?? []).flatMap(
      (meantName) => candidates.find(({ name }) => name === meantName) ?? [],
    );
    const there = meant ?? candidates[0];
    return there ?? (isNeeded ? asKnownSheet(add(wanted)) : null);
  }

  add(request);
  return models;
}

const NOTHING_STANDS: StandingLines = { rows: [], columns: [] };

/** The sheets that a template's formulas refer to, and whether it cannot do without. */
export const linksOf = ({
  refersTo,
  mayReferTo = [],
}: Template): readonly { readonly key: LinkKey; readonly isNeeded: boolean }[] => [
  ...refersTo.map((key) => ({ key, isNeeded: true })),
  ...mayReferTo.map((key) => ({ key, isNeeded: false })),
];

/** The request as it would be of the plan that is compared with, for the sheets that are referred to there. */
export const otherSide = (request: SheetRequest, other: ComparedTable): SheetRequest => {
  const { refersTo, refersToOther = refersTo } = request.template;
  return {
    ...request,
    ...other,
    units: [],
    template: { ...request.template, refersTo: refersToOther, mayReferTo: [] },
  };
};

/** A sheet that is laid out, for further ones to refer to. */
export const asKnownSheet = (model: SheetModel): KnownSheet => ({
  ...linkedSheet(model, model.name),
  identity: model.identity,
});

/** 规则设置 is one for all tables of a plan, and made from its current one. */
export function linkRequest(key: LinkKey, request: SheetRequest): SheetRequest | null {
  const template = LINK_TEMPLATES[key];
  const table = key === "rules" ? currentTable(request.plan) : request.table;
  if (table === undefined || !template.tableKinds.includes(table.kind)) return null;
  const { plan, units, nameSuffix = "", meant = [] } = request;
  return { plan, units, nameSuffix, meant, template, table, unit: null };
}

/** The sheets that formulas can refer to; a copy that is made to be shared is none. */
export function linkCandidates(
  { template, plan, table }: SheetRequest,
  sheets: readonly KnownSheet[],
  { form }: Dialect,
): readonly KnownSheet[] {
  return sheets.filter(
    ({ identity }) =>
      identity.form === form &&
      identity.template === template.id &&
      identity.plan === plan.id &&
      identity.table === table.id,
  );
}

/** A sheet that is laid out, for the formulas of others to refer to by the name it will have. */
export function linkedSheet(model: SheetModel, name: string): LinkedSheet {
  const rows = new Map(model.rows.map(({ key }, index) => [key, index]));
  const columns = new Map(model.columns.map(({ key }, index) => [key, index]));
  return {
    name,
    cellAt: (rowKey, columnKey) => {
      const row = rows.get(rowKey);
      const column = columns.get(columnKey);
      return row === undefined || column === undefined ? null : { row, column };
    },
  };
}

/** Excel's limit, in UTF-16 units. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]/g;

/**
 * The wanted name made legal, with a number behind it where it is taken: `名称`, `名称 (2)`, …
 *
 * @param wanted the sheet model's name
 * @param taken names of the workbook's sheets; upper and lower case count as the same
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const legal = wanted
    .replace(FORBIDDEN, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  const stem = legal === "" ? "Sheet" : legal;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = shortened(stem, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Never cuts a character that takes two UTF-16 units in half. */
function shortened(text: string, length: number): string {
  const cut = text.slice(0, length);
  const isHalf = /[\uD800-\uDBFF]$/.test(cut) && cut.length < text.length;
  return (isHalf ? cut.slice(0, -1) : cut).trimEnd();
}
