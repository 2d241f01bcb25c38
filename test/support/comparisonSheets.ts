import type { Dialect } from "../../src/layout/dialects/dialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets, NEW_WORKBOOK, type SheetRequest } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import type { KeyPair } from "../../src/plan/matchIndicators";
import { comparison } from "../../src/templates/comparison";
import { planNamed, tableNamed } from "./sheets";

/** What asks for the comparison of two built-in plans' 专栏2. */
export const comparisonRequest = (
  planId: string,
  otherId: string,
  pairs: readonly KeyPair[] = [],
): SheetRequest => ({
  template: comparison,
  plan: planNamed(planId),
  table: tableNamed(planId, "专栏2"),
  units: [],
  unit: null,
  other: { plan: planNamed(otherId), table: tableNamed(otherId, "专栏2"), pairs },
});

/** The sheet in a new workbook, behind those that it refers to. */
export function comparisonSheet(request: SheetRequest, dialect: Dialect = planDialect): SheetModel {
  const model = layoutSheets(request, NEW_WORKBOOK, dialect).at(-1);
  if (model === undefined) throw new Error("nothing was laid out");
  return model;
}
