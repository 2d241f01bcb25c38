import type { Plan } from "../../plan/plan";
import { LINK_TEMPLATES } from "../../templates/templates";
import { nativeDialect } from "../dialects/nativeDialect";
import { planDialect } from "../dialects/planDialect";
import type { KeyedGrid, ReadWorkbook } from "../keys/keyedGrid";
import { asKnownSheet, layoutSheets } from "../layoutSheets";
import type { SheetModel } from "../sheetModel";
import { asValues, withEntries, withResults } from "./carriedOver";
import { lostCells, type LostCells } from "./differences";
import { referredSheets, requestOf } from "./layoutAgain";

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
  /** Copies that hold values: how many errors stay in them as texts. Without any, a copy is not listed. */
  readonly errors: readonly ErrorCount[];
}

interface ErrorCount {
  readonly sheetName: string;
  readonly count: number;
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
  const made = new Map<KeyedGrid, SheetModel>();
  /** Of sheets that the workbook has no more. */
  const replaced: SheetModel[] = [];

  function copy(sheet: KeyedGrid): void {
    const request = requestOf(sheet, workbook, plans);
    if (request === null || made.has(sheet)) return;
    // Values refer to nothing.
    const referred = form === "native" ? referredOriginals(sheet, workbook) : [];
    for (const original of referred) copy(original);
    const before = [...replaced, ...made.values()];
    const known = {
      takenNames: [...takenNames, ...before.map(({ name }) => name)],
      sheets: form === "native" ? before.map(asKnownSheet) : [],
    };
    const meant = referred.flatMap((original) => made.get(original)?.name ?? []);
    const models = layoutSheets({ ...request, nameSuffix, meant }, known, DIALECTS[form]);
    const [model, ...linked] = models.toReversed();
    if (model === undefined) return;
    if (form === "native") {
      replaced.push(...linked.toReversed().map((link) => filled(link, sourceOf(link, workbook))));
    }
    made.set(sheet, filled(model, sheet));
  }

  for (const sheet of wanted.toSorted(byReference)) copy(sheet);
  const copies = wanted.flatMap((sheet) => {
    const model = made.get(sheet);
    return model === undefined ? [] : [{ sheet, model }];
  });
  const links = [...made].filter(([sheet]) => !wanted.includes(sheet)).map(([, model]) => model);
  const models = copies.map(({ model }) => model);
  return {
    copies: form === "native" ? models : models.map(asValues),
    links: [...replaced, ...links],
    unknown: wanted.filter((sheet) => !made.has(sheet)).map(({ name }) => name),
    lost: copies.flatMap(({ sheet, model }) => lostCells(model, sheet) ?? []),
    errors: form === "native" ? [] : models.map(errorsIn).filter(({ count }) => count > 0),
  };
}

/** The sheets that a sheet's formulas refer to, as they stand in the workbook. */
const referredOriginals = (sheet: KeyedGrid, { sheets }: ReadWorkbook): readonly KeyedGrid[] =>
  referredSheets(sheet)
    .flatMap((name) => sheets.find((each) => each.name === name) ?? [])
    .filter((original) => rankOf(original) < rankOf(sheet))
    .toSorted(byReference);

const errorsIn = ({ name, rows }: SheetModel): ErrorCount => ({
  sheetName: name,
  count: rows
    .flatMap(({ cells }) => cells)
    .filter(({ content }) => content.kind === "formula" && typeof content.result === "object")
    .length,
});

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
