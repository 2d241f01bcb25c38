import { correctEntry, selectedEntry } from "../excel/correctEntry";
import { insertSheets, lookBeforeInserting } from "../excel/insertSheets";
import { goToCell, listSheets, removeSheet } from "../excel/manageSheets";
import { pasteFigures, planPaste } from "../excel/pasteColumn";
import { lockConfirmed, unlockRevoked } from "../excel/protection";
import {
  type FindingsOf,
  inspectSheet,
  type LayOutAgain,
  type LinkSettling,
  refreshSheet,
} from "../excel/refreshSheet";
import { shareSheets } from "../excel/shareSheets";
import {
  foundSheet,
  type FoundWorkbook,
  isRefusal,
  type Refusal,
  refused,
  workbookAction,
  workbookUnits,
} from "../excel/workbookAction";
import { planDialect } from "../layout/dialects/planDialect";
import type { KeyedGrid, ReadWorkbook } from "../layout/keys/keyedGrid";
import { presentIn } from "../layout/knownSheets";
import { lastValues } from "../layout/lastValues";
import { layoutSheets, NEW_WORKBOOK, type SheetRequest } from "../layout/layoutSheets";
import { layoutAgain, openChoices } from "../layout/refresh/layoutAgain";
import { portableSheets } from "../layout/refresh/portableSheets";
import { entryFindings } from "../layout/review/entryFindings";
import type { SheetModel } from "../layout/sheetModel";
import { withUnitTargets } from "../layout/units/unitTargets";
import { nextPlan } from "../plan/nextPlan";
import type { Plan, PlanTable } from "../plan/plan";
import { plans } from "../plan/registry";
import { periodAfter } from "../rules/time/period";
import { corrections } from "../templates/corrections";
import { NEXT_PLAN_WORDS } from "../text/sheets/nextPlan";
import { COPY_SUFFIX } from "../text/sheets/sheets";
import { ownTableServices } from "./ownTable/ownTableServices";
import type { CarriedPlan, PaneServices, SheetServices } from "./paneServices";

/** The services that lay sheets out, write them and read them: the pane fetches them after it has started. */
export const workbookServices = {
  preview: (wanted: SheetRequest) => layoutSheets(wanted, NEW_WORKBOOK, planDialect),
  present: async (wanted: SheetRequest) => {
    const look = await lookBeforeInserting((known) => presentIn(wanted, known, planDialect));
    return look.ok ? look.present : null;
  },
  insert: async (wanted: SheetRequest, onProgress: Parameters<PaneServices["insert"]>[1]) => {
    const request = await withSplitTargets(wanted);
    return insertSheets((known) => layoutSheets(request, known, planDialect), onProgress);
  },
  save: async (wanted: SheetRequest) =>
    (await fileServices()).saveTemplate(await withSplitTargets(wanted)),
  saveForms: async (wanted: SheetRequest) => (await fileServices()).saveForms(wanted),
  workbookUnits,
  ownTable: ownTableServices,
  sheets: {
    list: () => listSheets(choicesOf, findingsOf),
    inspect: (sheetName) => inspectSheet(sheetName, layOutAgain, findingsOf),
    refresh: (sheetName, isAccepted, chosen) =>
      refreshSheet(sheetName, layOutAgain, isAccepted, { choicesOf, chosen }),
    remove: removeSheet,
    share: (sheetName, form) =>
      shareSheets(sheetName, (wanted, workbook) =>
        portableSheets(wanted, workbook, plans(), form, {
          takenNames: workbook.takenNames,
          nameSuffix: COPY_SUFFIX,
        }),
      ),
    save: async (sheetName) => (await fileServices()).saveCopy(sheetName),
    planPaste: (sheetName, columnKey, text) =>
      planPaste(sheetName, { columnKey, text }, layOutAgain, tableOf),
    paste: pasteFigures,
    lock: lockConfirmed,
    unlock: (sheetName) => unlockRevoked(sheetName, layOutAgain),
    selectedEntry,
    correct: (correction) => correctEntry(correction, layOutTrail),
    goToCell,
    carryOver: (sheetName) =>
      workbookAction((_context, found) => Promise.resolve(carriedPlan(sheetName, found))),
    savePlan: async (next) => (await fileServices()).savePlanJson(next.name, next.json),
  } satisfies SheetServices,
};

/** What writes .xlsx files comes when the first file is asked for. */
const fileServices = () => import(/* webpackChunkName: "saveFile" */ "./saveFiles");

/** A sheet for one unit has that unit's targets as the workbook's 目标分解表 splits them. */
async function withSplitTargets(request: SheetRequest): Promise<SheetRequest> {
  const { unit, plan, table } = request;
  return unit === null ? request : withUnitTargets(request, await workbookUnits(plan, table));
}

const layOutAgain: LayOutAgain = (sheet, workbook, chosen = []) =>
  layoutAgain(sheet, workbook, plans(), planDialect, chosen);

const findingsOf: FindingsOf = (sheet, workbook) => entryFindings(sheet, workbook, plans());

const choicesOf: LinkSettling["choicesOf"] = (sheet, workbook) =>
  openChoices(sheet, workbook, plans(), planDialect);

const planOf = ({ identity }: KeyedGrid): Plan | null =>
  plans().find(({ id }) => id === identity.plan) ?? null;

const tableOf = (sheet: KeyedGrid): PlanTable | null =>
  planOf(sheet)?.tables.find(({ id }) => id === sheet.identity.table) ?? null;

/** The trail is one for all tables of a plan; it is laid out from the corrected sheet's. */
function layOutTrail(sheet: KeyedGrid, workbook: ReadWorkbook): SheetModel | null {
  const [plan, table] = [planOf(sheet), tableOf(sheet)];
  if (plan === null || table === null) return null;
  const request = { template: corrections, plan, table, units: [], unit: null, other: null };
  return layoutSheets(request, workbook, planDialect).at(-1) ?? null;
}

/** 结转, as of today. */
function carriedPlan(
  sheetName: string,
  workbook: FoundWorkbook,
): { readonly ok: true; readonly next: CarriedPlan } | Refusal {
  const sheet = foundSheet(workbook, sheetName);
  if (isRefusal(sheet)) return sheet;
  const [plan, table] = [planOf(sheet), tableOf(sheet)];
  const values = lastValues(sheet, workbook, plans());
  if (plan === null || table === null || values === null) {
    return refused({ name: "unknownOrigin", sheetName });
  }
  const today = new Date().toISOString().slice(0, "2025-10-15".length);
  const json = nextPlan({ plan, table }, values, today, NEXT_PLAN_WORDS);
  const rows = table.indicators.flatMap(({ number, name }) => {
    const last = values.get(number);
    return last === undefined ? [] : [{ name, last }];
  });
  const period = periodAfter(table.period);
  return { ok: true, next: { json, name: String(json["name"]), period, rows } };
}
