import type { KeyedGrid } from "../layout/keys/keyedGrid";
import type { PortableSheets } from "../layout/refresh/portableSheets";
import { addSheet } from "./addSheet";
import { showSheet } from "./showSheet";
import { wantedSheets } from "./wantedSheets";
import {
  isRefusal,
  refused,
  workbookAction,
  type FoundWorkbook,
  type Refusal,
} from "./workbookAction";

export type LayOutCopies = (
  wanted: readonly KeyedGrid[],
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
    const wanted = wantedSheets(workbook, sheetName);
    if (isRefusal(wanted)) return wanted;
    const { copies, links, unknown, lost } = layOut(wanted, workbook);
    const [first] = copies;
    if (first === undefined) {
      return refused({ name: "unknownOrigin", sheetName: unknown[0] ?? "" });
    }
    const mark = crypto.randomUUID();
    for (const model of [...links, ...copies]) addSheet(context.workbook.worksheets, model, mark);
    showSheet(context.workbook.worksheets.getItem(first.name));
    await context.sync();
    return {
      ok: true,
      sheetNames: copies.map(({ name }) => name),
      alsoInserted: links.map(({ name }) => name),
      unknown,
      lost,
    };
  });
}
