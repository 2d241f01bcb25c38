import type { GoToOutcome } from "../excel/goToSheet";
import type { InsertOutcome, InsertStep } from "../excel/insertSheets";
import type { Unit } from "../layout/layoutInput";
import type { SheetModel } from "../layout/sheetModel";
import type { NumberPair } from "../plan/matchIndicators";
import type { Plan, PlanTable } from "../plan/plan";
import type { Asked } from "../templates/template";
import type { Language } from "../text/language";
import type { Answers } from "./asks/answers";
import type { FunctionDescription } from "./functionList";
import type { SheetServices } from "./sheetServices";

/** What the pane needs of the rest of the add-in; `services.ts` wires it, tests stand in for it. */
export interface PaneServices {
  readonly language: Language;
  readonly plans: readonly Plan[];
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
  nearPairs(one: TableOfPlan, other: TableOfPlan): readonly NumberPair[];
  insert(request: InsertRequest, onProgress: (step: InsertStep) => void): Promise<InsertOutcome>;
  /** Downloads the sheet as a file that needs no add-in, and answers with the file's name. */
  save(request: InsertRequest): Promise<string>;
  /** Downloads a form for each unit of the request as one .zip, and answers with its name. */
  saveForms(request: InsertRequest): Promise<string>;
  goTo(sheetName: string): Promise<GoToOutcome>;
  functionList(): Promise<readonly FunctionDescription[]>;
  readonly sheets: SheetServices;
}

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
}
