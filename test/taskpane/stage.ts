import { paneText } from "../../src/text/pane/paneTexts";
import type { AddedColumns } from "../../src/excel/addColumns";
import type { Correction, Entry } from "../../src/excel/correctEntry";
import type { InsertOutcome, InsertStep } from "../../src/excel/insertSheets";
import type { GoToOutcome, ListedSheet } from "../../src/excel/manageSheets";
import type { LockOutcome } from "../../src/excel/protection";
import type { PastePlan, Placement } from "../../src/excel/pasteColumn";
import type { ExampleOutcome } from "../../src/excel/putExample";
import type { Inspection, RefreshOutcome } from "../../src/excel/refreshSheet";
import type { ShareOutcome } from "../../src/excel/shareSheets";
import type { SelectedCells } from "../../src/excel/readSelection";
import type { Refusal } from "../../src/excel/workbookAction";
import { playedReturns } from "./playedReturns";
import { planDialect } from "../../src/layout/dialects/planDialect";
import type { Unit } from "../../src/layout/layoutInput";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import type { Present } from "../../src/layout/knownSheets";
import type { AddedChoices } from "../../src/layout/ownTable/addedColumns";
import type { KeyPair } from "../../src/plan/matchIndicators";
import type { Plan } from "../../src/plan/plan";
import type { ColumnRole } from "../../src/plan/tables/headings";
import { gridOfText } from "../../src/plan/tables/planGrid";
import { readPlanTable } from "../../src/plan/tables/readPlanTable";
import { applyTheme } from "../../src/taskpane/controls/fluent";
import { fetchFunctionList } from "../../src/taskpane/functionList";
import { fetchHelp } from "../../src/taskpane/helpData";
import { mountPane } from "../../src/taskpane/pane";
import type {
  InsertRequest,
  OfferedTemplate,
  PaneServices,
  PlanInsertion,
  SelectedTable,
} from "../../src/taskpane/paneServices";
import type { PaneCommand } from "../../src/taskpane/ribbon";
import { templateNamed } from "../../src/templates/templates";
import type { Language } from "../../src/text/language";

/** The pane on a stage: the test plays the workbook, step by step, from outside the page. */
export interface Stage {
  mount(options: StageOptions): void;
  /** Presses a button of the ribbon. */
  obey(command: PaneCommand): Promise<void>;
  readonly inserted: { plan: string; table: string; template: string }[];
  /** What was given beside plan, table and template, in the same order. */
  readonly answers: Pick<InsertRequest, "units" | "unit">[];
  readonly compared: { other: string; pairs: readonly KeyPair[] }[];
  /** How often a sheet was laid out to be looked at. */
  previews: number;
  /** Of the workbook. */
  units: readonly Unit[];
  sheets: readonly ListedSheet[];
  /** The sheet that the workbook shows. */
  shownSheet: string;
  entry: Entry | null;
  inspection: Inspection | Refusal;
  /** What an inspection finds once something was corrected; null: the same. */
  afterCorrection: Inspection | null;
  /** Without the user's consent, and with it. */
  refreshOutcomes: { asked: RefreshOutcome; accepted: RefreshOutcome };
  lockOutcome: LockOutcome;
  present: Present | null;
  /** The names of sheets that were chosen for inserted and refreshed sheets to refer to. */
  readonly meant: (readonly string[])[];
  shareOutcome: ShareOutcome;
  removeOutcome: { readonly ok: true } | Refusal;
  correctOutcome: { readonly ok: true; readonly trailName: string } | Refusal;
  pastePlan: PastePlan;
  readonly pasted: Placement[];
  readonly refreshed: string[];
  readonly removed: string[];
  readonly corrected: Correction[];
  readonly shown: string[];
  readonly saved: string[];
  /** Copies of sheets, made to be shared. */
  readonly copied: string[];
  /** Examples that were put into cells. */
  readonly put: string[];
  exampleOutcome: ExampleOutcome;
  readonly forms: string[];
  /** Of the insertion under way. */
  step(step: InsertStep): void;
  finish(outcome: InsertOutcome): void;
  crash(message: string): void;
  goToOutcome: GoToOutcome;
  /** Why a file cannot be made, or null. */
  saveProblem: string | null;
  /** Tells the pane that the workbook's plans are others now. */
  plansChange: () => void;
  planWritten: PlanInsertion;
  /** What is selected in the workbook. */
  ownTable: SelectedTable | null;
  readonly addedColumns: AddedChoices[];
  added: readonly AddedColumns[];
}

export interface StageOptions {
  readonly language: Language;
  readonly plans: readonly Plan[];
  readonly isDark: boolean;
  /** By the table's kind. */
  readonly templates: Readonly<Record<string, readonly OfferedTemplate[]>>;
  readonly nearPairs: readonly KeyPair[];
  readonly isFirstRun: boolean;
}

interface Insertion {
  onProgress(step: InsertStep): void;
  resolve(outcome: InsertOutcome): void;
  reject(error: Error): void;
}

declare global {
  var stage: Stage;
}

const REFRESHED: RefreshOutcome = { ok: true, restored: [], mended: [], notMended: [] };

/** A table of the user's own, with a column that nobody has named. */
const OWN_TABLE: SelectedTable = {
  sheetName: "台账",
  own: { draft: readPlanTable(gridOfText("")), grid: gridOfText(""), row: 1, column: 1 },
  rowCount: 2,
  columns: [
    { at: 0, heading: "指标", role: "name" },
    { at: 1, heading: "2025年目标", role: "target" },
    { at: 2, heading: "进度", role: "notRead" },
  ],
  offers: [
    { column: "completion", isDated: false, missing: ["actual"] },
    { column: "progress", isDated: true, missing: [] },
  ],
  period: { firstYear: 2021, lastYear: 2025 },
};

/** With its column of actuals found, everything can be added. */
const withRoles = (
  table: SelectedTable,
  roles: ReadonlyMap<number, ColumnRole>,
): SelectedTable => ({
  ...table,
  offers: table.offers.map((offer) => ({
    ...offer,
    missing: [...roles.values()].includes("actual") ? [] : offer.missing,
  })),
});

const HOST_FACTS: ReturnType<PaneServices["hostFacts"]> = {
  addIn: "0.1.0 PLAN",
  host: "Excel 16.0.17328 PC",
  language: "zh-CN",
  sets: [
    { name: "ExcelApi", version: "1.17" },
    { name: "RibbonApi", version: null },
  ],
  registered: ["COMPLETION"],
};

/** A table with something to ask about: its long lines are seen too. */
const SELECTED: SelectedCells = {
  ...{ sheetName: "粘贴", row: 2, column: 1 },
  grid: gridOfText(
    [
      "序号\t主要指标\t单位\t2025年\t2030年\t口径\t属性",
      "一、就业",
      "1\t新增取得职业资格证书或职业技能等级证书人数\t\t约定\t[60000]\t全市\t预期性",
      "2\t失业保险参保人数\t万人\t60.6*\t65\t全市\t",
      "注：* 为11月底数。",
    ].join("\n"),
  ),
};

let underWay: Insertion | null = null;

function current(): Insertion {
  if (underWay === null) throw new Error("no insertion is under way");
  return underWay;
}

globalThis.stage = {
  inserted: [],
  answers: [],
  compared: [],
  previews: 0,
  units: [],
  sheets: [],
  shownSheet: "Sheet1",
  obey: () => Promise.reject(new Error("No pane is mounted.")),
  entry: null,
  afterCorrection: null,
  inspection: {
    ok: true,
    findings: [],
    differences: [],
    counts: [],
    changed: [],
    unknownFunctionCount: 0,
  },
  refreshOutcomes: { asked: REFRESHED, accepted: REFRESHED },
  lockOutcome: { ok: true },
  present: null,
  meant: [],
  removeOutcome: { ok: true },
  correctOutcome: { ok: true, trailName: "湛江 更正记录" },
  pastePlan: { ok: true, columns: [], pairs: [] },
  pasted: [],
  refreshed: [],
  removed: [],
  corrected: [],
  shown: [],
  saved: [],
  copied: [],
  put: [],
  exampleOutcome: { ok: true, address: "Sheet1!B2" },
  forms: [],
  shareOutcome: {
    ok: true,
    sheetNames: ["副本"],
    alsoInserted: [],
    unknown: [],
    lost: [],
    errors: [],
  },
  goToOutcome: { ok: true },
  saveProblem: null,
  plansChange: () => undefined,
  planWritten: { ok: false, problems: [{ path: "name", name: "emptyText" }] },
  ownTable: OWN_TABLE,
  addedColumns: [],
  added: [
    { name: "plan_added_1", sheetName: "台账", address: "I2:M4", headings: ["数据截止", "进展"] },
  ],
  step: (step) => {
    current().onProgress(step);
  },
  finish: (outcome) => {
    current().resolve(outcome);
  },
  crash: (message) => {
    current().reject(new Error(message));
  },
  mount: ({ language, plans, isDark, templates, nearPairs, isFirstRun }) => {
    const root = document.getElementById("pane");
    if (root === null) throw new Error("the page has no pane");
    applyTheme(root, { isDarkTheme: isDark });
    const pane = mountPane(
      root,
      {
        language,
        plans,
        ownPlans: {
          faults: () => [],
          onChanged: (listener) => {
            stage.plansChange = listener;
          },
          refresh: () => Promise.resolve(),
          insert: () => Promise.resolve(stage.planWritten),
        },
        templatesFor: (_plan, table) => templates[table.kind] ?? [],
        preview: ({ plan, table, templateId, units, unit, other }) => {
          stage.previews += 1;
          const template = templateNamed(templateId) ?? templateNamed("completion");
          if (template === null) return Promise.resolve([]);
          const request = { template, plan, table, units, unit, other };
          return Promise.resolve(layoutSheets(request, NEW_WORKBOOK, planDialect));
        },
        workbookUnits: () => Promise.resolve(stage.units),
        nearPairs: () => nearPairs,
        present: () => Promise.resolve(stage.present),
        insert: ({ plan, table, templateId, units, unit, other, meant }, onProgress) => {
          if (meant !== undefined) stage.meant.push(meant);
          stage.answers.push({ units, unit });
          if (other !== null) {
            stage.compared.push({
              other: `${other.plan.id} ${other.table.id}`,
              pairs: other.pairs,
            });
          }
          stage.inserted.push({ plan: plan.id, table: table.id, template: templateId });
          return new Promise((resolve, reject) => {
            underWay = { onProgress, resolve, reject };
          });
        },
        save: ({ plan, table, templateId }) => {
          if (stage.saveProblem !== null) return Promise.reject(new Error(stage.saveProblem));
          stage.saved.push(`${plan.id} ${table.id} ${templateId}`);
          return Promise.resolve("甲.xlsx");
        },
        saveForms: ({ plan, table, templateId, units }) => {
          const names = units.map(({ name }) => name).join("、");
          stage.forms.push(`${plan.id} ${table.id} ${templateId} ${names}`);
          return Promise.resolve("甲.zip");
        },
        goTo: (sheetName) => {
          stage.shown.push(sheetName);
          return Promise.resolve(stage.goToOutcome);
        },
        sheets: {
          list: () => Promise.resolve({ ok: true, sheets: stage.sheets }),
          shown: () => Promise.resolve({ ok: true, sheetName: stage.shownSheet }),
          inspect: () => Promise.resolve(stage.inspection),
          refresh: (sheetName, isAccepted, chosen) => {
            if (chosen !== null) stage.meant.push(chosen);
            stage.refreshed.push(`${sheetName}${isAccepted ? " accepted" : ""}`);
            const { asked, accepted } = stage.refreshOutcomes;
            return Promise.resolve(isAccepted ? accepted : asked);
          },
          remove: (sheetName) => {
            stage.removed.push(sheetName);
            stage.sheets = stage.sheets.filter(({ name }) => name !== sheetName);
            return Promise.resolve(stage.removeOutcome);
          },
          share: (sheetName, form) => {
            stage.copied.push(`${sheetName ?? "全部"} ${form}`);
            return Promise.resolve(stage.shareOutcome);
          },
          save: (sheetName) => {
            stage.copied.push(`${sheetName ?? "全部"} file`);
            return Promise.resolve({
              ok: true,
              fileName: "甲.xlsx",
              unknown: [],
              lost: [],
              errors: [],
            });
          },
          planPaste: () => Promise.resolve(stage.pastePlan),
          paste: (_sheetName, placements) => {
            stage.pasted.push(...placements);
            return Promise.resolve({ ok: true, written: placements.length, kept: 0 });
          },
          lock: () => Promise.resolve(stage.lockOutcome),
          unlock: () => Promise.resolve(stage.lockOutcome),
          selectedEntry: () => Promise.resolve({ ok: true, entry: stage.entry }),
          correct: (correction) => {
            stage.corrected.push(correction);
            stage.inspection = stage.afterCorrection ?? stage.inspection;
            return Promise.resolve(stage.correctOutcome);
          },
          carryOver: () =>
            Promise.resolve({
              ok: true,
              next: {
                json: {},
                name: "湛江十五五",
                period: { name: "十五五", firstYear: 2026, lastYear: 2030 },
                rows: [
                  {
                    name: "甲",
                    last: { kind: "known", text: "[26.25]", upTo: "2025-09-30", isExpected: true },
                  },
                  { name: "乙", last: { kind: "missing", why: "yearLeftOut" } },
                ],
              },
            }),
          savePlan: ({ name }) => Promise.resolve(`${name}.json`),
          goToCell: (sheetName, address) => {
            stage.shown.push(`${sheetName} ${address}`);
            return Promise.resolve(stage.goToOutcome);
          },
        },
        planTables: {
          selection: () => Promise.resolve({ ok: true, cells: SELECTED }),
          file: () => Promise.resolve({ kind: "problem", problem: { name: "emptyFile" } }),
          saveJson: () => Promise.resolve("我市.json"),
        },
        returns: playedReturns(),
        functionList: () => fetchFunctionList(language, "PLAN"),
        help: () => fetchHelp(language),
        putExample: (formula) => {
          stage.put.push(formula);
          return Promise.resolve(stage.exampleOutcome);
        },
        hostFacts: () => HOST_FACTS,
        isFirstRun,
        ownTable: {
          read: () => Promise.resolve({ ok: true, table: stage.ownTable }),
          understand: (table, roles) => Promise.resolve(withRoles(table, roles)),
          place: (_table, { columns }) => {
            const addresses = { address: `I2:${columns.length}`, passedOver: "H:H" };
            return Promise.resolve({ ok: true, firstColumn: 8, isFiltered: true, ...addresses });
          },
          add: (_table, choices) => {
            stage.addedColumns.push(choices);
            const place = { firstColumn: 8, address: "I2:M4", passedOver: null, isFiltered: false };
            return Promise.resolve({ ok: true, ...place });
          },
          added: () => Promise.resolve({ ok: true, added: stage.added }),
          remove: (name) => {
            stage.added = stage.added.filter((each) => each.name !== name);
            return Promise.resolve({ ok: true });
          },
        },
      },
      paneText(language),
    );
    stage.obey = pane.obey;
  },
};
