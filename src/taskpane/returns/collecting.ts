import { carryTotals, lookAtSheets, writeLaidOut } from "../../excel/returnSheets";
import type { Refusal } from "../../excel/workbookAction";
import { planDialect } from "../../layout/dialects/planDialect";
import { gridOfModel, keyedGrid, type ReadWorkbook } from "../../layout/keys/keyedGrid";
import { sheetLines } from "../../layout/keys/sheetLines";
import { layoutSheets } from "../../layout/layoutSheets";
import type { SheetModel } from "../../layout/sheetModel";
import { plans } from "../../plan/registry";
import { carrying } from "../../returns/desk/carry";
import {
  deskModel,
  type DeskSheetName,
  deskSheets,
  type TableOfPlan,
} from "../../returns/desk/deskModels";
import {
  acceptedKeys,
  type FindingLine,
  findingValues,
  mergedLines,
  readFindingLines,
} from "../../returns/desk/findingSheet";
import { deskStartValues, readRegister, registerValues } from "../../returns/desk/registerSheet";
import {
  comparisonValues,
  conflicts,
  earlierReturns,
  rateWeights,
  rollUpValues,
  rowsOfYear,
  withoutConflicts,
} from "../../returns/desk/rollUpSheet";
import { readReturns } from "../../returns/readReturns";
import {
  collect as collected,
  type Register,
  shownForms,
  withFindings,
  withSentBack,
} from "../../returns/register";
import { readRelation, type Relation } from "../../returns/relations";
import type { ReturnFinding } from "../../returns/returnFinding";
import type { ReturnedForm } from "../../returns/returnedForm";
import { reviewTogether } from "../../returns/reviewTogether";
import { rollUpReturns } from "../../returns/rollUp";
import { unitOrders } from "../../returns/unitOrder";
import { corrections } from "../../templates/corrections";
import { CARRIED_REASON } from "../../text/sheets/returnDesk";
import { localMinute } from "../manage/correctionForm";
import { fileReading } from "./fileReader";
import type {
  Carried,
  CarryPlan,
  Collected,
  CollectWatch,
  DeskStart,
  FileProblem,
  PendingForm,
  ReturnServices,
  ReturnsState,
  RolledUp,
  SentBackForms,
} from "./returnServices";

/** What the view of returns does with the workbook and with files: the sheets are what is kept, forms live as long as the pane. */
export const returnServices: ReturnServices = {
  state: (of) => answered(lookAtSheets((workbook) => stateOf(of, workbook))),
  open: openDesk,
  collect: collectFiles,
  confirm,
  sendBack,
  rollUp,
  carrying: (of) => answered(lookAtSheets((workbook) => carryPlan(of, workbook))),
  carry,
};

/** The forms that were collected since the pane was opened, by table, and those that wait for the user's word. */
const forms = new Map<string, ReturnedForm[]>();
const waiting = new Map<string, ReturnedForm>();

const keyOf = ({ plan, table }: TableOfPlan): string => `${plan.id}/${table.id}`;
const formsOf = (of: TableOfPlan): readonly ReturnedForm[] => forms.get(keyOf(of)) ?? [];

async function answered<T>(
  outcome: Promise<{ readonly ok: true; readonly answer: T } | Refusal>,
): Promise<T | Refusal> {
  const settled = await outcome;
  return settled.ok ? settled.answer : settled;
}

function stateOf(of: TableOfPlan, workbook: ReadWorkbook): ReturnsState {
  const { desk, findings } = deskSheets(of, workbook);
  return {
    ok: true,
    desk: desk === null ? null : { sheetName: desk.name, register: readRegister(desk) },
    findings:
      findings === null ? null : { sheetName: findings.name, lines: readFindingLines(findings) },
  };
}

/** The state that the models will make, once they are written. */
function stateIn(
  of: TableOfPlan,
  models: readonly SheetModel[],
  workbook: ReadWorkbook,
): ReturnsState {
  const written = models.flatMap((model) => keyedGrid(gridOfModel(model)) ?? []);
  const names = new Set(written.map(({ name }) => name));
  const kept = workbook.sheets.filter(({ name }) => !names.has(name));
  return stateOf(of, { ...workbook, sheets: [...kept, ...written] });
}

async function openDesk(of: TableOfPlan, start: DeskStart): Promise<ReturnsState | Refusal> {
  return answered(
    writeLaidOut((workbook) => {
      const names: readonly DeskSheetName[] = ["relations", "desk"];
      const missing = names.filter((name) => deskSheets(of, workbook)[name] === null);
      const models = missing.map((name) =>
        deskModel(
          {
            ...{ ...of, name, units: start.units },
            values: name === "desk" ? deskStartValues(start) : new Map(),
          },
          workbook,
        ),
      );
      return { models, answer: stateIn(of, models, workbook) };
    }),
  );
}

async function collectFiles(
  of: TableOfPlan,
  files: readonly File[] | null,
  { onProgress, isCancelled }: CollectWatch,
): Promise<Collected | Refusal> {
  const before = await lookAtSheets((workbook) => ({
    state: stateOf(of, workbook),
    grids: workbook.sheets
      .filter(({ identity }) => identity.plan === of.plan.id)
      .map(({ grid, identity }) => ({ grid, template: identity.template })),
  }));
  if (!before.ok) return before;
  const { state, grids } = before.answer;
  const facts = {
    plans: plans(),
    units: state.desk?.register.collection.units ?? [],
    ruleSheets: grids.filter(({ template }) => template === "rules").map(({ grid }) => grid),
    confirmed: [],
  };
  const read: ReturnedForm[] = [];
  const problems: FileProblem[] = [];
  const take = (file: string, found: ReturnType<typeof readReturns>): void => {
    if (!found.ok) {
      problems.push({ file, kind: "form", problem: found.reason });
      return;
    }
    const own = found.value.filter(
      ({ match }) => match.planId === of.plan.id && match.tableId === of.table.id,
    );
    if (own.length === 0) problems.push({ file, kind: "otherTable" });
    read.push(...own);
  };

  if (files === null) {
    // Each sheet is a return of its own: one that is none does not keep the others from being read.
    for (const { grid } of grids.filter(({ template }) => isForm(template))) {
      take(grid.name, readReturns([grid], { fileName: "", modifiedAt: null }, facts));
    }
  } else {
    const reading = fileReading();
    try {
      for (const [index, file] of files.entries()) {
        if (isCancelled()) return cancelled(state);
        onProgress(index + 1, files.length, file.name);
        const bytes = new Uint8Array(await file.arrayBuffer());
        const grid = await reading.read(bytes);
        if (!grid.ok) problems.push({ file: file.name, kind: "file", problem: grid.reason });
        else {
          const modifiedAt = localMinute(new Date(file.lastModified));
          take(file.name, readReturns(grid.value, { fileName: file.name, modifiedAt }, facts));
        }
      }
    } finally {
      reading.end();
    }
    if (isCancelled()) return cancelled(state);
  }
  const isSure = ({ match }: ReturnedForm): boolean => match.by === "keys" && match.unit !== null;
  const pending = read.filter((form) => !isSure(form));
  for (const form of pending) waiting.set(form.id, form);
  return enter(of, read.filter(isSure), { problems, pending: pending.map(pendingForm) });
}

const isForm = (template: string): boolean =>
  template === "returnForm" || template === "monitoring";

const cancelled = (state: ReturnsState): Collected => ({
  ...{ ok: true, isCancelled: true, count: 0, problems: [], pending: [], state },
});

const pendingForm = ({ id, source, match }: ReturnedForm): PendingForm => ({
  ...{ id, file: source.fileName === "" ? source.sheetName : source.fileName, unit: match.unit },
  percent: Math.floor(match.degree * 100),
});

/** What the user has confirmed is collected as his word says. */
async function confirm(of: TableOfPlan, { id, unit }: PendingForm): Promise<Collected | Refusal> {
  const form = waiting.get(id);
  const named = form === undefined ? [] : [{ ...form, match: { ...form.match, unit } }];
  const outcome = await enter(of, named, { problems: [], pending: [] });
  if (outcome.ok) waiting.delete(id);
  return outcome;
}

/** Writes 收表台 and 审核意见 with further forms in them. */
async function enter(
  of: TableOfPlan,
  came: readonly ReturnedForm[],
  told: Pick<Collected, "problems" | "pending">,
): Promise<Collected | Refusal> {
  const ids = new Set(came.map(({ id }) => id));
  const all = [...formsOf(of).filter(({ id }) => !ids.has(id)), ...came];
  const outcome = await answered(
    writeLaidOut((workbook) => {
      const { desk } = deskSheets(of, workbook);
      if (desk === null || came.length === 0) {
        return { models: [], answer: { ...told, ...counted(came), state: stateOf(of, workbook) } };
      }
      const register = collected(readRegister(desk), came);
      const models = deskOf(of, register, all, workbook);
      return {
        models,
        answer: { ...told, ...counted(came), state: stateIn(of, models, workbook) },
      };
    }),
  );
  if (outcome.ok) forms.set(keyOf(of), all);
  return outcome;
}

const counted = (came: readonly ReturnedForm[]) =>
  ({ ok: true, isCancelled: false, count: came.length }) as const;

/** 收表台 and 审核意见 of a register. */
function deskOf(
  of: TableOfPlan,
  register: Register,
  all: readonly ReturnedForm[],
  workbook: ReadWorkbook,
): readonly SheetModel[] {
  const sheets = deskSheets(of, workbook);
  const shown = shownForms(register, all);
  const found = findingsOf(of, register, shown, workbook);
  const kept = sheets.findings === null ? [] : readFindingLines(sheets.findings);
  const reviewed = new Set(shown.map(({ match }) => match.unit ?? ""));
  const lines = mergedLines(kept, found, reviewed);
  const told = withFindings(register, found);
  // A unit whose form is not at hand keeps what was counted when it came.
  const rows = told.rows.map((row, index) =>
    reviewed.has(row.unit) ? row : (register.rows[index] ?? row),
  );
  const units = register.collection.units;
  return [
    deskModel({ ...of, name: "findings", units, values: findingValues(lines) }, workbook),
    deskModel(
      { ...of, name: "desk", units, values: registerValues({ ...told, rows }, sheets.desk) },
      workbook,
    ),
  ];
}

function findingsOf(
  of: TableOfPlan,
  { collection }: Register,
  shown: readonly ReturnedForm[],
  workbook: ReadWorkbook,
): readonly ReturnFinding[] {
  const { rollUp: totals } = deskSheets(of, workbook);
  const earlier = totals === null ? [] : earlierReturns(totals, of.table, collection);
  const relations = relationsOf(of, workbook);
  return reviewTogether(shown, { collection, plans: plans(), earlier, relations });
}

/** What cannot be read says so on the sheet itself. */
function relationsOf(of: TableOfPlan, workbook: ReadWorkbook): readonly Relation[] {
  const { relations } = deskSheets(of, workbook);
  if (relations === null) return [];
  return sheetLines(relations, "relation").flatMap((line) => {
    const [left, sign, right] = ["leftSide", "relation", "rightSide"].map(line.text);
    const read = readRelation({ left: left ?? "", sign: sign ?? "", right: right ?? "" }, of.table);
    return read.ok && read.value !== null ? [read.value] : [];
  });
}

/** The units whose findings say 退回; where none does, those with open ones. */
async function sendBack(of: TableOfPlan): Promise<SentBackForms | Refusal> {
  const looked = await lookAtSheets((workbook) => {
    const { desk, findings } = deskSheets(of, workbook);
    if (desk === null || findings === null) return null;
    const register = readRegister(desk);
    const shown = shownForms(register, formsOf(of));
    return {
      ...{ register, shown, lines: readFindingLines(findings) },
      found: findingsOf(of, register, shown, workbook),
    };
  });
  if (!looked.ok) return looked;
  const requests = looked.answer === null ? [] : requestsOf(looked.answer);
  if (requests.length === 0) return { ok: true, fileName: null, units: [] };
  const { saveSentBack } = await import(/* webpackChunkName: "saveFile" */ "../saveFiles");
  const fileName = await saveSentBack(requests, of);
  const today = localMinute(new Date()).slice(0, "2026-07-12".length);
  const written = await writeLaidOut((workbook) => {
    const { desk } = deskSheets(of, workbook);
    if (desk === null) return { models: [], answer: null };
    const register = requests.reduce(
      (marked, { form }) => withSentBack(marked, form.match.unit ?? "", form.id, today),
      readRegister(desk),
    );
    return { models: deskOf(of, register, formsOf(of), workbook), answer: null };
  });
  if (!written.ok) return written;
  return { ok: true, fileName, units: requests.map(({ form }) => form.match.unit ?? "") };
}

interface Reviewed {
  readonly shown: readonly ReturnedForm[];
  readonly lines: readonly FindingLine[];
  readonly found: readonly ReturnFinding[];
}

function requestsOf({ shown, lines, found }: Reviewed) {
  const current = lines.filter(({ state }) => state !== "gone");
  const decided = current.filter(({ decision }) => decision === "sentBack");
  const sent = decided.length > 0 ? decided : current.filter(({ state }) => state === "open");
  const keys = new Set(sent.map(({ key }) => key));
  return shown.flatMap((form) => {
    const findings = found.filter(({ key, unit }) => keys.has(key) && unit === form.match.unit);
    return findings.length === 0 ? [] : [{ form, findings }];
  });
}

async function rollUp(
  of: TableOfPlan,
  ifDifferent: "ask" | "keep" | "replace",
): Promise<RolledUp | Refusal> {
  return answered<RolledUp>(
    writeLaidOut(
      (workbook): { readonly models: readonly SheetModel[]; readonly answer: RolledUp } => {
        const sheets = deskSheets(of, workbook);
        const register = sheets.desk === null ? null : readRegister(sheets.desk);
        const shown = register === null ? [] : shownForms(register, formsOf(of));
        if (register === null || shown.length === 0) {
          return { models: [], answer: { ok: true, kind: "nothing" } };
        }
        const lines = sheets.findings === null ? [] : readFindingLines(sheets.findings);
        const { template, dataDate } = register.collection;
        const units = register.rows.map(({ unit }) => unit);
        const totals = rollUpReturns({
          ...{ table: of.table, template, units, forms: shown, own: [] },
          findings: findingsOf(of, register, shown, workbook),
          accepted: [...acceptedKeys(lines)],
          weights: sheets.rollUp === null ? null : rateWeights(sheets.rollUp),
        });
        const year = template === "returnForm" ? null : yearOf(dataDate);
        const values = rollUpValues(rowsOfYear(totals, year), of.table);
        const open = sheets.rollUp === null ? [] : conflicts(values, sheets.rollUp);
        if (ifDifferent === "ask" && open.length > 0) {
          return { models: [], answer: { ok: true, kind: "conflicts", conflicts: open } };
        }
        const written = ifDifferent === "keep" ? withoutConflicts(values, open) : values;
        const orders = comparisonValues(unitOrders(totals, of.table, shown), of.table);
        const model = deskModel({ ...of, name: "rollUp", units, values: written }, workbook);
        const missing = register.rows.filter(({ state }) => state === "missing");
        return {
          models: [
            deskModel({ ...of, name: "comparison", units, values: orders }, workbook),
            model,
          ],
          answer: {
            ...{ ok: true, kind: "written", sheetName: model.name },
            missing: missing.map(({ unit }) => unit),
          },
        };
      },
    ),
  );
}

const yearOf = (date: string | null): number | null =>
  date === null ? null : Number(date.slice(0, "2026".length));

function carryPlan(of: TableOfPlan, workbook: ReadWorkbook): CarryPlan {
  const { desk, rollUp: totals } = deskSheets(of, workbook);
  if (desk === null || totals === null) return { ok: true, kind: "noRollUp" };
  const monitoring = workbook.sheets.find(
    ({ identity }) =>
      identity.template === "monitoring" &&
      identity.form === "functions" &&
      identity.unit === null &&
      identity.plan === of.plan.id &&
      identity.table === of.table.id,
  );
  if (monitoring === undefined) return { ok: true, kind: "noMonitoring" };
  const { template, dataDate } = readRegister(desk).collection;
  const year = yearOf(dataDate);
  const { firstYear, lastYear } = of.table.period;
  if (year === null || year < firstYear || year > lastYear) return { ok: true, kind: "noYear" };
  return {
    ...{ ok: true, kind: "totals", of, sheetName: monitoring.name },
    ...carrying(totals, monitoring, of.table, { template, year }),
  };
}

async function carry(
  { of, sheetName, totals }: CarryPlan & { readonly kind: "totals" },
  by: string,
): Promise<Carried | Refusal> {
  const said = { by, at: localMinute(new Date()), reason: CARRIED_REASON };
  return carryTotals(sheetName, totals, said, (_sheet, workbook) => {
    const request = { ...of, template: corrections, units: [], unit: null };
    return layoutSheets(request, workbook, planDialect).at(-1) ?? null;
  });
}
