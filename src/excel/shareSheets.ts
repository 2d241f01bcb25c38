import type { KeyedGrid } from "../layout/keys/keyedGrid";
import type { PortableSheets } from "../layout/refresh/portableSheets";
import { removeHalfSheets } from "./halfSheets";
import { hostReason } from "./hostReason";
import {
  foundSheet,
  type FoundWorkbook,
  isRefusal,
  type Refusal,
  refused,
  workbookAction,
} from "./workbookAction";
import { addSheet, showSheet } from "./writeSheet";

export type LayOutCopies = (
  originals: readonly KeyedGrid[],
  workbook: FoundWorkbook,
) => PortableSheets;

export type ShareOutcome =
  | {
      readonly ok: true;
      readonly sheetNames: readonly string[];
      /** Copies of what the copies refer to. */
      readonly alsoInserted: readonly string[];
      /** Sheets that were left out: their plan, table or template is not known. */
      readonly unknown: readonly string[];
      readonly lost: PortableSheets["lost"];
      readonly errors: PortableSheets["errors"];
    }
  | Refusal;

/**
 * Adds copies that work without this product, for those who do not have it, behind copies of the sheets
 * that their formulas refer to. The originals stay as they are.
 *
 * @param sheetName null: all sheets of the workbook that need this product
 */
export async function shareSheets(
  sheetName: string | null,
  layOut: LayOutCopies,
): Promise<ShareOutcome> {
  return workbookAction(async (context, workbook) => {
    if (workbook.isProtected) return refused({ name: "workbookProtected" });
    const originals = originalSheets(workbook, sheetName);
    if (isRefusal(originals)) return originals;
    const { copies, links, unknown, lost, errors } = layOut(originals, workbook);
    const [first] = copies;
    if (first === undefined) {
      return refused({ name: "unknownOrigin", sheetName: unknown[0] ?? "" });
    }
    const mark = crypto.randomUUID();
    for (const model of [...links, ...copies]) addSheet(context.workbook.worksheets, model, mark);
    showSheet(context.workbook.worksheets.getItem(first.name));
    try {
      await context.sync();
    } catch (error) {
      const names = [...links, ...copies].map(({ name }) => name);
      return refused(hostReason(error, await removeHalfSheets(names, mark, error)));
    }
    return {
      ok: true,
      sheetNames: copies.map(({ name }) => name),
      alsoInserted: links.map(({ name }) => name),
      unknown,
      lost,
      errors,
    };
  });
}

/**
 * The sheets that copies are made of, with all of this product that stands in the workbook, for copies
 * that go into a file and leave the workbook as it is.
 *
 * @param sheetName null: all sheets that need this product
 */
export async function readOriginals(sheetName: string | null): Promise<
  | {
      readonly ok: true;
      readonly originals: readonly KeyedGrid[];
      readonly workbook: FoundWorkbook;
    }
  | Refusal
> {
  return workbookAction(async (_context, workbook) => {
    const originals = originalSheets(workbook, sheetName);
    return Promise.resolve(isRefusal(originals) ? originals : { ok: true, originals, workbook });
  });
}

/**
 * The sheets of this product that copies are made of, or why there are none.
 *
 * @param sheetName null: all that need this product; copies that were made before do not
 */
function originalSheets(
  workbook: FoundWorkbook,
  sheetName: string | null,
): readonly KeyedGrid[] | Refusal {
  if (sheetName !== null) {
    const sheet = foundSheet(workbook, sheetName);
    return isRefusal(sheet) ? sheet : [sheet];
  }
  const originals = workbook.sheets.filter(({ identity }) => identity.form === "functions");
  return originals.length === 0 ? refused({ name: "nothingToShare" }) : originals;
}
