import type { addedColumns, placeColumns, removeColumns } from "../excel/addColumns";
import type { Correction, Entry } from "../excel/correctEntry";
import type { HostFacts } from "../excel/hostFacts";
import type { HostReason } from "../excel/hostReason";
import type { InsertOutcome, InsertStep } from "../excel/insertSheets";
import type { GoToOutcome, ListedSheet } from "../excel/manageSheets";
import type { LockOutcome } from "../excel/protection";
import type { PastePlan, Placement } from "../excel/pasteColumn";
import type { ExampleOutcome } from "../excel/putExample";
import type { Inspection, RefreshOutcome } from "../excel/refreshSheet";
import type { ShareOutcome } from "../excel/shareSheets";
import type { ReadSelection, SelectedCells } from "../excel/readSelection";
import type { Refusal } from "../excel/workbookAction";
import type { Present } from "../layout/knownSheets";
import type { ComparedTable, Unit } from "../layout/layoutInput";
import type { PortableForm, PortableSheets } from "../layout/refresh/portableSheets";
import type { PlanSheetFault } from "../layout/planSheets/workbookPlans";
import type { SheetModel } from "../layout/sheetModel";
import type { KeyPair } from "../plan/matchIndicators";
import type { AddedChoices, OwnTable } from "../layout/ownTable/addedColumns";
import type { AddedColumn } from "../text/sheets/addedColumns";
import type { LastValue, PlanJson } from "../plan/nextPlan";
import type { Plan, PlanPeriod, PlanTable } from "../plan/plan";
import type { PlanProblem } from "../plan/reading/planProblem";
import type { ColumnRole } from "../plan/tables/headings";
import type { PlanGrid } from "../plan/tables/planGrid";
import type { DraftColumn } from "../plan/tables/tableDraft";
import type { Asked } from "../templates/vocabulary/template";
import type { Language } from "../text/language";
import type { XlsxProblem } from "../xlsx/xlsxProblem";
import type { FunctionDescription } from "./functionList";
import type { HelpData } from "./helpData";
import type { ReturnServices } from "./returns/returnServices";

/** What the pane needs of the rest of the add-in; `services.ts` wires it, tests stand in for it. */
export interface PaneServices {
  readonly language: Language;
  /** Those that come with the add-in, then the workbook's own, as they are known now. */
  readonly plans: readonly Plan[];
  readonly ownPlans: OwnPlanServices;
  /** In the order they are offered; the first is chosen already. */
  templatesFor(plan: Plan, table: PlanTable): readonly OfferedTemplate[];
  /** The sheets of a new workbook, the one that is asked for last. */
  preview(request: InsertRequest): Promise<readonly SheetModel[]>;
  /**
   * The units that the workbook's 规则设置 of the plan lists; none where there is none.
   *
   * @param splitTable those of its 目标分解表 instead, where there is one; null: those of the list
   */
  workbookUnits(plan: Plan, splitTable: PlanTable | null): Promise<readonly Unit[]>;
  /** Indicators of two tables whose names are alike, for the user to confirm. */
  nearPairs(one: TableOfPlan, other: TableOfPlan): readonly KeyPair[];
  /** What the workbook has already of what the request asks for; null where it cannot be read now. */
  present(request: InsertRequest): Promise<Present | null>;
  insert(request: InsertRequest, onProgress: (step: InsertStep) => void): Promise<InsertOutcome>;
  /** Downloads the sheet as a file that needs no add-in, and answers with the file's name. */
  save(request: InsertRequest): Promise<string>;
  /** Downloads a form for each unit of the request as one .zip, and answers with its name. */
  saveForms(request: InsertRequest): Promise<string>;
  goTo(sheetName: string): Promise<GoToOutcome>;
  functionList(): Promise<readonly FunctionDescription[]>;
  help(): Promise<HelpData>;
  /** Writes a formula into the selected cell, if that is empty. */
  putExample(formula: string): Promise<ExampleOutcome>;
  /** `addIn`: version and namespace. */
  hostFacts(): HostFacts & { readonly addIn: string };
  /** The pane has not been opened on this machine before. */
  readonly isFirstRun: boolean;
  readonly sheets: SheetServices;
  readonly planTables: PlanTableServices;
  readonly returns: ReturnServices;
  readonly ownTable: OwnTableServices;
}

/** 加计算列: what the pane does with a table of the user's own. */
export interface OwnTableServices {
  /** Null: there is nothing in what is selected. */
  read(): Promise<
    | { readonly ok: true; readonly table: SelectedTable | null }
    | Extract<ReadSelection, { ok: false }>
  >;
  /** The same table, with columns taken for what the user says. */
  understand(table: SelectedTable, roles: ReadonlyMap<number, ColumnRole>): Promise<SelectedTable>;
  place(table: SelectedTable, choices: AddedChoices): ReturnType<typeof placeColumns>;
  add(table: SelectedTable, choices: AddedChoices): ReturnType<typeof placeColumns>;
  added(): ReturnType<typeof addedColumns>;
  remove(name: string): ReturnType<typeof removeColumns>;
}

/** A table of the user's own, and what can be added beside it. */
export interface SelectedTable {
  readonly sheetName: string;
  readonly own: OwnTable;
  /** How many indicators it has. */
  readonly rowCount: number;
  readonly columns: readonly Pick<DraftColumn, "at" | "heading" | "role">[];
  readonly offers: readonly {
    readonly column: AddedColumn;
    readonly isDated: boolean;
    readonly missing: readonly ColumnRole[];
  }[];
  /** As far as its headings say it. */
  readonly period: AddedChoices["period"] | null;
}

/** What takes plans into the workbook and out of it. */
export interface PlanTableServices {
  /** Null: there is nothing in the selected cells, or too much. */
  selection(): Promise<{ readonly ok: true; readonly cells: SelectedCells | null } | Refusal>;
  file(name: string, bytes: Uint8Array): Promise<ReadPlanFile>;
  /** Downloads the plan as JSON, under a name of its own or the one given, and answers with the file's name. */
  saveJson(json: object, unnamed: string): Promise<string>;
}

export type ReadPlanFile =
  | { readonly kind: "problem"; readonly problem: XlsxProblem }
  | { readonly kind: "jsonProblems"; readonly problems: readonly PlanProblem[] }
  /** Plans that need no reading: JSON, or the 规划表 of another workbook. */
  | {
      readonly kind: "plans";
      readonly plans: readonly WholePlan[];
      readonly faults: readonly PlanSheetFault[];
    }
  | {
      readonly kind: "sheets";
      /** What keeps 规划表 of the file from being plans. */
      readonly faults: readonly PlanSheetFault[];
      readonly sheets: readonly { readonly name: string; readonly grid: PlanGrid }[];
    };

export interface WholePlan {
  readonly plan: Plan;
  /** As the files of `seeds` have it. */
  readonly json: object;
}

/** What the pane does with the plans that the workbook holds as 规划表. */
export interface OwnPlanServices {
  /** What is wrong with 规划表 that are not among the plans, or not as they stand, in sentences. */
  faults(): readonly string[];
  /** Hears of every change of the workbook's plans. */
  onChanged(listener: () => void): void;
  /** Reads them again, for hosts that do not tell of changes. */
  refresh(): Promise<void>;
  /** Puts a plan's JSON into the workbook, a 规划表 for each of its tables. */
  insert(json: unknown, ifThere: IfThere): Promise<PlanInsertion>;
}

/** What becomes of a plan whose 简称 the workbook has already; `bases`: only its bases are taken over. */
export type IfThere = "ask" | "replace" | "rename" | "bases";

/** The plan of that name that is there. */
export interface PlanThere {
  readonly name: string;
  readonly sheetNames: readonly string[];
  /** False: what is written are further tables, and the heads differ. */
  readonly hasSameTable: boolean;
  /** It was carried over before: its bases alone may be taken over. */
  readonly isCarriedAgain: boolean;
  /** What it would be called beside that one. */
  readonly freeName: string;
}

export type PlanInsertion =
  | { readonly ok: true; readonly sheetNames: readonly string[] }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] }
  /** Its 简称 names a plan that comes with the add-in. */
  | { readonly ok: false; readonly taken: string }
  /** Nothing was written: it has to be asked. */
  | { readonly ok: false; readonly there: PlanThere }
  | { readonly ok: false; readonly reason: HostReason };

export interface TableOfPlan {
  readonly plan: Plan;
  readonly table: PlanTable;
}

export interface OfferedTemplate {
  readonly id: string;
  readonly asks: readonly Asked[];
  /** A sheet without units would be empty. */
  readonly needsUnits: boolean;
}

export interface InsertRequest extends TableOfPlan, Answers {
  readonly templateId: string;
  /** Names of the sheets that its formulas shall refer to, where the workbook has several. */
  readonly meant?: readonly string[];
}

/** What the user gives beside plan, table and template. */
export interface Answers {
  readonly units: readonly Unit[];
  readonly unit: string | null;
  readonly other: ComparedTable | null;
}

/** An answer, or the sentence that says what is missing or wrong. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly missing: string };

export const NO_ANSWERS: Answers = { units: [], unit: null, other: null };

/** `unknown`: sheets that were left out, because their plan, table or template is not known. */
export type SaveOutcome =
  | {
      readonly ok: true;
      readonly fileName: string;
      readonly unknown: readonly string[];
      readonly lost: PortableSheets["lost"];
      readonly errors: PortableSheets["errors"];
    }
  | Refusal;

/** What the pane does with the sheets that the workbook has. */
export interface SheetServices {
  list(): Promise<{ readonly ok: true; readonly sheets: readonly ListedSheet[] } | Refusal>;
  /** The sheet that the workbook shows. */
  shown(): Promise<{ readonly ok: true; readonly sheetName: string } | Refusal>;
  inspect(sheetName: string): Promise<Inspection | Refusal>;
  /**
   * @param isAccepted the user has seen the differences
   * @param chosen names of sheets that it shall refer to; null: those that it refers to
   */
  refresh(
    sheetName: string,
    isAccepted: boolean,
    chosen: readonly string[] | null,
  ): Promise<RefreshOutcome>;
  remove(sheetName: string): Promise<{ readonly ok: true } | Refusal>;
  /**
   * Adds copies that work without this product: with native formulas, or with values.
   *
   * @param sheetName null: of all sheets that need it
   */
  share(sheetName: string | null, form: PortableForm): Promise<ShareOutcome>;
  /** Downloads the sheet, or all that need this product, with their entries as a file that needs none. */
  save(sheetName: string | null): Promise<SaveOutcome>;
  /** Locks a 目标分解表 that says of itself that it is confirmed. */
  /** @param columnKey null: none is chosen yet */
  planPaste(
    sheetName: string,
    columnKey: string | null,
    text: string,
  ): Promise<PastePlan | Refusal>;
  paste(
    sheetName: string,
    placements: readonly Placement[],
  ): Promise<{ readonly ok: true; readonly written: number; readonly kept: number } | Refusal>;
  lock(sheetName: string): Promise<LockOutcome>;
  /** Opens it again once it says that it is not confirmed. */
  unlock(sheetName: string): Promise<LockOutcome>;
  selectedEntry(): Promise<{ readonly ok: true; readonly entry: Entry | null } | Refusal>;
  correct(
    correction: Correction,
  ): Promise<{ readonly ok: true; readonly trailName: string } | Refusal>;
  goToCell(sheetName: string, address: string): Promise<GoToOutcome>;
  /** The draft of the plan after the one that the sheet is of, with the sheet's last values as bases. */
  carryOver(
    sheetName: string,
  ): Promise<{ readonly ok: true; readonly next: CarriedPlan } | Refusal>;
  /** Downloads the draft as JSON, and answers with the file's name. */
  savePlan(next: CarriedPlan): Promise<string>;
}

/** A plan that is carried on into the next period, and what became of each row. */
export interface CarriedPlan {
  readonly json: PlanJson;
  readonly name: string;
  readonly period: PlanPeriod;
  readonly rows: readonly { readonly name: string; readonly last: LastValue }[];
}
