import type { Plan } from "../../plan/plan";
import { LINK_TEMPLATES } from "../../templates/templates";
import { nativeDialect } from "../dialects/nativeDialect";
import { planDialect } from "../dialects/planDialect";
import type { KeyedGrid, ReadWorkbook } from "../keys/keyedGrid";
import { asKnownSheet, layoutSheets } from "../layoutSheets";
import type { SheetModel } from "../sheetModel";
import { asValues, withEntries, withResults } from "./carriedOver";
import { lostCells, type LostCells } from "./differences";
import { requestOf } from "./layoutAgain";

export type PortableForm = "native" | "values";

export interface PortableSheets {
  /** Of the sheets that are wanted, in their order. */
  readonly copies: readonly SheetModel[];
  /** What the copies refer to and was not wanted itself; none where they hold values. */
  readonly links: readonly SheetModel[];
  /** Names of wanted sheets whose plan, table or template is not known. */
  readonly unknown: readonly string[];
  /** What stands in the wanted sheets and has no place in their copies. */
  readonly lost: readonly LostCells[];
}

/**
 * Sheets that work without this product: with what was entered, and with what the formulas show now.
 * They refer to one another as the originals do.
 *
 * @param takenNames names that the copies must not have
 */
export function portableSheets(
  wanted: readonly KeyedGrid[],
  workbook: ReadWorkbook,
  plans: readonly Plan[],
  form: PortableForm,
  { takenNames, nameSuffix }: { takenNames: readonly string[]; nameSuffix: string },
): PortableSheets {
  const copies = new Map<KeyedGrid, SheetModel>();
  const links: SheetModel[] = [];

  function copy(sheet: KeyedGrid): void {
    const request = requestOf(sheet, workbook, plans);
    if (request === null) return;
    const made = [...links, ...copies.values()];
    const known = {
      takenNames: [...takenNames, ...made.map(({ name }) => name)],
      // Values refer to nothing.
      sheets: form === "native" ? made.map(asKnownSheet) : [],
    };
    const models = layoutSheets({ ...request, nameSuffix }, known, DIALECTS[form]);
    const [model, ...linked] = models.toReversed();
    if (model === undefined) return;
    copies.set(sheet, filled(model, sheet));
    if (form === "native") {
      links.push(...linked.toReversed().map((link) => filled(link, sourceOf(link, workbook))));
    }
  }

  for (const sheet of wanted.toSorted(byReference)) copy(sheet);
  const lost = [...copies].flatMap(([sheet, model]) => lostCells(model, sheet) ?? []);
  const inOrder = wanted.flatMap((sheet) => copies.get(sheet) ?? []);
  return {
    copies: form === "native" ? inOrder : inOrder.map(asValues),
    links,
    unknown: wanted.filter((sheet) => !copies.has(sheet)).map(({ name }) => name),
    lost,
  };
}

/** Values are those that the functions of this product show, without the columns that native formulas need. */
const DIALECTS = { native: nativeDialect, values: planDialect };

const filled = (model: SheetModel, found: KeyedGrid | undefined): SheetModel =>
  found === undefined ? model : withResults(withEntries(model, found), found);

/** What others refer to is copied before them, so that their copies refer to its copy. */
const byReference = (one: KeyedGrid, other: KeyedGrid): number => rankOf(one) - rankOf(other);

function rankOf({ identity }: KeyedGrid): number {
  const rank = Object.values(LINK_TEMPLATES).findIndex(({ id }) => id === identity.template);
  return rank < 0 ? Object.keys(LINK_TEMPLATES).length : rank;
}

/** The sheet that the copy of a linked one is made of. */
function sourceOf(
  { identity: wanted }: SheetModel,
  { sheets }: ReadWorkbook,
): KeyedGrid | undefined {
  return sheets.find(
    ({ identity: { template, plan, table } }) =>
      template === wanted.template && plan === wanted.plan && table === wanted.table,
  );
}
