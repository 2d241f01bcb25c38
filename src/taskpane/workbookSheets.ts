import { correctEntry, selectedEntry } from "../excel/correctEntry";
import { goToCell } from "../excel/goToCell";
import { listSheets } from "../excel/listSheets";
import { lockConfirmed } from "../excel/lockConfirmed";
import { inspectSheet, type LayOutAgain, refreshSheet } from "../excel/refreshSheet";
import { removeSheet } from "../excel/removeSheet";
import { shareSheets } from "../excel/shareSheets";
import { planDialect } from "../layout/dialects/planDialect";
import type { KeyedGrid, ReadWorkbook } from "../layout/keys/keyedGrid";
import { layoutSheets } from "../layout/layoutSheets";
import { layoutAgain } from "../layout/refresh/layoutAgain";
import { portableSheets } from "../layout/refresh/portableSheets";
import type { SheetModel } from "../layout/sheetModel";
import { plans } from "../plan/registry";
import { corrections } from "../templates/corrections";
import { COPY_SUFFIX } from "../text/sheets";
import type { SheetServices } from "./sheetServices";

/** The workbook's own sheets behind the pane's seams. */
export const workbookSheets: SheetServices = {
  list: listSheets,
  inspect: (sheetName) => inspectSheet(sheetName, again),
  refresh: (sheetName, isAccepted) => refreshSheet(sheetName, again, isAccepted),
  remove: removeSheet,
  share: (sheetName, form) =>
    shareSheets(sheetName, (wanted, workbook) =>
      portableSheets(wanted, workbook, plans(), form, {
        takenNames: workbook.takenNames,
        nameSuffix: COPY_SUFFIX,
      }),
    ),
  save: async (sheetName) => {
    // What writes files comes when a file is asked for.
    const { saveCopy } = await import(/* webpackChunkName: "saveCopy" */ "./saveCopy");
    return saveCopy(sheetName);
  },
  lock: lockConfirmed,
  selectedEntry,
  correct: (correction) => correctEntry(correction, layOutTrail),
  goToCell,
};

const again: LayOutAgain = (sheet, workbook) => layoutAgain(sheet, workbook, plans(), planDialect);

/** The trail is one for all tables of a plan; it is laid out from the corrected sheet's. */
function layOutTrail({ identity }: KeyedGrid, workbook: ReadWorkbook): SheetModel | null {
  const plan = plans().find(({ id }) => id === identity.plan);
  const table = plan?.tables.find(({ id }) => id === identity.table);
  if (plan === undefined || table === undefined) return null;
  const request = { template: corrections, plan, table, units: [], unit: null, other: null };
  return layoutSheets(request, workbook, planDialect).at(-1) ?? null;
}
