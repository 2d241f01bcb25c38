import type { HostReason } from "../excel/hostReason";
import type { InsertStep } from "../excel/insertSheets";
import type { Attribute, Plan, PlanTable } from "../plan/plan";
import type { Language } from "./language";

/** Every word of the task pane, in one language. */
export interface PaneText {
  readonly language: Language;
  readonly appName: string;
  /** The pane itself could not be set up. */
  readonly startFailed: (message: string) => string;
  readonly tabs: { readonly insert: string; readonly functions: string };
  readonly choices: ChoiceText;
  readonly indicators: IndicatorText;
  readonly insertion: InsertionText;
  readonly functions: FunctionText;
}

export interface ChoiceText {
  readonly plan: string;
  readonly table: string;
  readonly template: string;
  readonly noPlans: string;
  readonly noTables: string;
  readonly noTemplates: string;
  /** The plan's number, date and standing. */
  readonly planFacts: (plan: Plan) => string;
  readonly tableFacts: (table: PlanTable) => string;
  /** By template id; a template that is not in here goes by its id. */
  readonly templates: Readonly<Record<string, TemplateText>>;
}

export interface TemplateText {
  readonly name: string;
  readonly description: string;
}

export interface IndicatorText {
  /** Above the list of the chosen table's indicators. */
  readonly heading: (count: number) => string;
  readonly columns: {
    readonly number: string;
    readonly name: string;
    readonly unit: string;
    readonly target: string;
    readonly attribute: string;
  };
  readonly attributes: Readonly<Record<Attribute, string>>;
}

export interface InsertionText {
  readonly insert: string;
  readonly progress: string;
  readonly steps: Readonly<Record<InsertStep, string>>;
  /** `also`: the sheets that came with it, because its formulas refer to them. */
  readonly inserted: (sheetName: string, also: readonly string[]) => string;
  readonly goTo: string;
  readonly insertFailed: (reason: HostReason) => string;
  readonly goToFailed: (sheetName: string, reason: HostReason) => string;
  /** Something broke that nobody foresaw: nothing is known about the workbook. */
  readonly insertBroke: (message: string) => string;
  readonly goToBroke: (message: string) => string;
  readonly save: string;
  readonly saveHint: string;
  readonly saving: string;
  readonly saved: (fileName: string) => string;
  readonly saveBroke: (message: string) => string;
}

export interface FunctionText {
  readonly search: string;
  readonly searchHint: string;
  readonly loading: string;
  /** Announced and shown above the list. */
  readonly found: (count: number, total: number) => string;
  readonly noneFound: (words: string) => string;
  readonly noFunctions: string;
  readonly parameters: string;
  readonly optional: string;
  readonly repeating: string;
  readonly help: string;
  readonly failed: (message: string) => string;
  readonly retry: string;
}
