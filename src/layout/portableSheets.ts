import type { Plan } from "../plan/plan";
import { nativeDialect } from "./dialects/nativeDialect";
import type { KeyedGrid } from "./keyedGrid";
import { requestOf, type ReadWorkbook } from "./layoutAgain";
import { layoutSheets } from "./layoutSheets";
import { asValues } from "./refresh/asValues";
import { withEntries } from "./refresh/withEntries";
import { withResults } from "./refresh/withResults";
import type { SheetIdentity, SheetModel } from "./sheetModel";

export type PortableForm = "native" | "values";

/**
 * A sheet that works without this product, last, behind those that its formulas refer to: with what
 * was entered, and with what the formulas show now. Null where its plan, table or template is not known.
 *
 * @param takenNames names that the copies must not have
 */
export function portableSheets(
  sheet: KeyedGrid,
  workbook: ReadWorkbook,
  plans: readonly Plan[],
  form: PortableForm,
  { takenNames, nameSuffix }: { takenNames: readonly string[]; nameSuffix: string },
): readonly SheetModel[] | null {
  const request = requestOf(sheet, workbook, plans);
  if (request === null) return null;
  const models = layoutSheets(
    { ...request, nameSuffix },
    { takenNames, sheets: [] },
    nativeDialect,
  );
  const filled = models.map((model) => {
    const found = sourceOf(model.identity, sheet, workbook);
    return found === undefined ? model : withResults(withEntries(model, found), found);
  });
  return form === "native" ? filled : filled.slice(-1).map(asValues);
}

/** The sheet that a copy is made of: the one that is asked for, or the one that it refers to. */
function sourceOf(
  wanted: SheetIdentity,
  sheet: KeyedGrid,
  { sheets }: ReadWorkbook,
): KeyedGrid | undefined {
  return [sheet, ...sheets].find(
    ({ identity: { template, plan, table } }) =>
      template === wanted.template && plan === wanted.plan && table === wanted.table,
  );
}
