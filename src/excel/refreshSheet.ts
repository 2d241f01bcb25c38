import type { KeyedGrid } from "../layout/keys/keyedGrid";
import { withEntries } from "../layout/refresh/carriedOver";
import { type Difference, differences, isLoss, withLostLinks } from "../layout/refresh/differences";
import type { OpenChoice } from "../layout/refresh/layoutAgain";
import { type ChangedSetting, changedSettings } from "../layout/review/changedSettings";
import { type EntryReview, NOT_REVIEWED } from "../layout/review/entryFinding";
import type { SheetModel } from "../layout/sheetModel";
import { withPercentages } from "./ownSheets";
import { rewriteSheet } from "./rewriteSheet";
import {
  foundSheet,
  type FoundWorkbook,
  isRefusal,
  type Refusal,
  refused,
  workbookAction,
} from "./workbookAction";

/**
 * What the sheet would be if it was laid out now, behind the sheets that it refers to and the workbook
 * has lost; null: its plan, table or template is not known here.
 *
 * @param chosen names of sheets that it shall refer to; absent: those that it refers to
 */
export type LayOutAgain = (
  sheet: KeyedGrid,
  workbook: FoundWorkbook,
  chosen?: readonly string[],
) => readonly SheetModel[] | null;

/** [§14] What the review says of a sheet's entries. */
export type ReviewOf = (sheet: KeyedGrid, workbook: FoundWorkbook) => EntryReview;

export interface Inspection extends EntryReview {
  readonly ok: true;
  /** Of a 规则设置: what is set otherwise than by default. */
  readonly changed: readonly ChangedSetting[];
  readonly differences: readonly Difference[];
  /** Formulas that show #NAME?: they were opened where the add-in was absent. */
  readonly unknownFunctionCount: number;
}

/**
 * Tells what has to be looked at in the entries of a sheet, and cell by cell what else is not as its
 * template would make it now.
 */
export async function inspectSheet(
  sheetName: string,
  layOut: LayOutAgain,
  reviewOf: ReviewOf = () => NOT_REVIEWED,
): Promise<Inspection | Refusal> {
  return workbookAction(async (context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return found;
    const models = layOut(found, workbook);
    if (models === null) return refused({ name: "unknownOrigin", sheetName });
    return {
      ok: true,
      ...reviewOf(await withPercentages(context, found), workbook),
      changed: changedSettings(found, workbook),
      differences: openDifferences(models, found, workbook),
      unknownFunctionCount: unknownFunctionCount(found),
    };
  });
}

function unknownFunctionCount({ grid }: KeyedGrid): number {
  return grid.cells
    .flat()
    .filter(({ formula, value, isError }) => formula !== null && isError && value === "#NAME?")
    .length;
}

export type RefreshOutcome =
  | Refreshed
  /** Nothing was changed: these have to be looked at, and accepted where nothing would be lost. */
  | { readonly ok: false; readonly reason: null; readonly differences: readonly Difference[] }
  /** Nothing was changed: the workbook has what the sheet refers to more than once. */
  | { readonly ok: false; readonly reason: null; readonly choices: readonly OpenChoice[] }
  | Refusal;

export interface Refreshed {
  readonly ok: true;
  /** Sheets that it refers to and that were missing: they are there again, as they are handed out. */
  readonly restored: readonly RestoredSheet[];
  /** Other sheets that refer to those, and refer to them again now. */
  readonly mended: readonly string[];
  /** Others that do, and were changed by hand besides: they have to be looked at. */
  readonly notMended: readonly string[];
}

interface RestoredSheet {
  readonly sheetName: string;
  readonly template: string;
}

/** How it is settled which of several sheets formulas shall refer to. */
export interface LinkSettling {
  readonly choicesOf: (sheet: KeyedGrid, workbook: FoundWorkbook) => readonly OpenChoice[];
  /** Names that the user has chosen; null: where nothing says which is meant, it is asked. */
  readonly chosen: readonly string[] | null;
}

/** Of several the first is taken. */
const NOT_ASKED: LinkSettling = { choicesOf: () => [], chosen: null };

/**
 * Writes what the template owns anew and keeps every value that the user entered, wherever its row
 * stands. Where a sheet that it refers to was missing and comes back with it, all other sheets that
 * had lost it are mended as well.
 *
 * @param accepted the user has seen the differences; what would be lost is refused all the same
 */
export async function refreshSheet(
  sheetName: string,
  layOut: LayOutAgain,
  accepted: boolean,
  links: LinkSettling = NOT_ASKED,
): Promise<RefreshOutcome> {
  const outcome = await refreshOne(sheetName, layOut, accepted, links);
  if (!outcome.ok || outcome.restored.length === 0) return outcome;
  return { ...outcome, ...(await mendOthers(sheetName, layOut)) };
}

async function refreshOne(
  sheetName: string,
  layOut: LayOutAgain,
  accepted: boolean,
  { choicesOf, chosen }: LinkSettling,
): Promise<RefreshOutcome> {
  return workbookAction<RefreshOutcome>(async (context, workbook) => {
    const found = foundSheet(workbook, sheetName);
    if (isRefusal(found)) return found;
    const choices = choicesOf(found, workbook).filter(({ current }) => current === null);
    if (chosen === null && choices.length > 0) return { ok: false, reason: null, choices };
    const asItRefers = layOut(found, workbook);
    const models = chosen === null ? asItRefers : layOut(found, workbook, chosen);
    const model = models?.at(-1);
    if (asItRefers === null || models === null || model === undefined) {
      return refused({ name: "unknownOrigin", sheetName });
    }
    // What the user has chosen just now is no change by hand.
    const open = openDifferences(asItRefers, found, workbook);
    if (open.some(isLoss) || (open.length > 0 && !accepted)) {
      return { ok: false, reason: null, differences: open };
    }

    const restored = models.slice(0, -1);
    const written = withEntries(model, found);
    const refusal = await rewriteSheet(context, workbook, sheetName, written, restored);
    if (refusal !== null) return refusal;
    return {
      ok: true,
      restored: restored.map(({ name, identity }) => ({
        sheetName: name,
        template: identity.template,
      })),
      mended: [],
      notMended: [],
    };
  });
}

/** Refreshes the other sheets that have lost what is there again, where nothing else was changed on them. */
async function mendOthers(
  sheetName: string,
  layOut: LayOutAgain,
): Promise<Pick<Refreshed, "mended" | "notMended">> {
  const lost = await sheetsWithLostLinks(sheetName, layOut);
  const mended: string[] = [];
  const notMended: string[] = [];
  for (const { name, hasOtherChanges } of lost) {
    const isMended = !hasOtherChanges && (await refreshOne(name, layOut, true, NOT_ASKED)).ok;
    (isMended ? mended : notMended).push(name);
  }
  return { mended, notMended };
}

async function sheetsWithLostLinks(
  except: string,
  layOut: LayOutAgain,
): Promise<readonly { readonly name: string; readonly hasOtherChanges: boolean }[]> {
  const outcome = await workbookAction(async (_context, workbook) => {
    const lost = workbook.sheets
      .filter(({ name }) => name !== except)
      .flatMap((sheet) => {
        const models = layOut(sheet, workbook);
        const open = models === null ? [] : openDifferences(models, sheet, workbook);
        if (!open.some(({ name }) => name === "linkLost")) return [];
        const hasOtherChanges = open.some(({ name }) => name !== "linkLost");
        return [{ name: sheet.name, hasOtherChanges }];
      });
    return Promise.resolve({ ok: true as const, lost });
  });
  return outcome.ok ? outcome.lost : [];
}

/** Of a sheet in another form, a copy that was made to be shared, only what would be lost is told. */
function openDifferences(
  models: readonly SheetModel[],
  found: KeyedGrid,
  { sheets }: FoundWorkbook,
): readonly Difference[] {
  const model = models.at(-1);
  if (model === undefined) return [];
  const all = withLostLinks(
    differences(model, found),
    (sheetName) =>
      [...models, ...sheets].find(({ name }) => name === sheetName)?.identity.template ?? null,
  );
  return found.identity.form === model.identity.form ? all : all.filter(isLoss);
}
