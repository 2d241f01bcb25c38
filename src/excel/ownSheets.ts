import { readIdentity } from "../layout/keys/identity";
import { keyedGrid, type KeyedGrid } from "../layout/keys/keyedGrid";
import { IDENTITY_KEY } from "./identity";
import { readGrid } from "./readGrid";

/**
 * The sheets of this product in the workbook, read whole, in two syncs. They are known by the mark that
 * the insertion leaves; a sheet that came back through a program that drops marks, by its last cell.
 *
 * @param worksheets with its items loaded
 */
export async function ownSheets(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
): Promise<readonly KeyedGrid[]> {
  const candidates = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(IDENTITY_KEY);
    mark.load("value");
    const last = sheet.getUsedRange(true).getLastCell();
    last.load("values");
    return { sheet, mark, last };
  });
  await context.sync();
  const readers = candidates
    .filter(
      ({ mark, last }) =>
        !mark.isNullObject || readIdentity((last.values as unknown[][])[0]?.[0]) !== null,
    )
    .map(({ sheet }) => readGrid(sheet));
  if (readers.length === 0) return [];
  await context.sync();
  return readers.flatMap((read) => keyedGrid(read()) ?? []);
}
