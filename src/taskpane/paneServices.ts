import type { GoToOutcome } from "../excel/goToSheet";
import type { InsertOutcome, InsertStep } from "../excel/insertSheets";
import type { Plan, PlanTable } from "../plan/plan";
import type { Language } from "../text/language";
import type { FunctionDescription } from "./functionList";

/** What the pane needs of the rest of the add-in; `services.ts` wires it, tests stand in for it. */
export interface PaneServices {
  readonly language: Language;
  readonly plans: readonly Plan[];
  /** In the order they are offered; the first is chosen already. */
  templatesFor(plan: Plan, table: PlanTable): readonly { readonly id: string }[];
  insert(request: InsertRequest, onProgress: (step: InsertStep) => void): Promise<InsertOutcome>;
  /** Downloads the sheet as a file that needs no add-in, and answers with the file's name. */
  save(request: InsertRequest): Promise<string>;
  goTo(sheetName: string): Promise<GoToOutcome>;
  functionList(): Promise<readonly FunctionDescription[]>;
}

export interface InsertRequest {
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly templateId: string;
}
