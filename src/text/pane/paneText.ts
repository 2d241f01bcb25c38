import type { HostReason, SheetReason } from "../../excel/hostReason";
import type { InsertOutcome, InsertStep } from "../../excel/insertSheets";
import type { Refreshed } from "../../excel/refreshSheet";
import type { OpenChoice } from "../../layout/refresh/layoutAgain";
import type { ChangedSetting } from "../../layout/review/changedSettings";
import type { RuleCount } from "../../rules/reviewing/review";
import type { ReviewRuleId, Severity } from "../../rules/reviewing/reviewRules";
import type { LinkKey } from "../../templates/vocabulary/expression";
import type { WhyMissing } from "../../plan/nextPlan";
import type { Attribute, Plan, PlanPeriod, PlanTable } from "../../plan/plan";
import type { Unit } from "../../layout/layoutInput";
import type { UnitProblem } from "../../layout/units/givenUnits";
import type { Entry } from "../../excel/correctEntry";
import type { EntryFinding, FindingCounts } from "../../layout/review/entryFinding";
import type { OwnTableText } from "./ownTableText";
import type { Difference } from "../../layout/refresh/differences";

/** Every word of the task pane, in one language. */
export interface PaneText {
  readonly appName: string;
  readonly tabs: Readonly<
    Record<"start" | "insert" | "plans" | "returns" | "sheets" | "functions", string>
  >;
  readonly start: StartText;
  readonly choices: ChoiceText;
  readonly asks: AskText;
  readonly preview: PreviewText;
  readonly indicators: IndicatorText;
  readonly insertion: InsertionText;
  readonly manage: ManageText;
  readonly functions: FunctionText;
  readonly ownTable: OwnTableText;
}

interface ChoiceText {
  readonly plan: string;
  readonly table: string;
  readonly template: string;
  readonly noPlans: string;
  readonly noTables: string;
  readonly noTemplates: string;
  /** The plan's number, date and edition. */
  readonly planFacts: (plan: Plan) => string;
  readonly tableFacts: (table: PlanTable) => string;
  readonly groups: Readonly<Record<GroupKey, string>>;
  /** By template id; a template that is not in here goes by its id. */
  readonly templates: Readonly<Record<string, TemplateText>>;
}

/** The headings that templates stand under. */
export type GroupKey =
  "yearStart" | "quarter" | "year" | "evaluation" | "nextPlan" | "settings" | "others";

export interface TemplateText {
  readonly name: string;
  readonly description: string;
  /** What its user does first once the sheet is there. */
  readonly next: string;
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

/** The words around sheets that the workbook has more than once. */
export interface LinkText {
  /** Above the sheets that formulas could refer to. */
  readonly whichMeant: (key: LinkKey) => string;
  readonly noneChosen: string;
}

/** The words of the question before a sheet is inserted that the workbook has already. */
export interface PresentText extends LinkText {
  readonly present: (sheetNames: readonly string[]) => string;
  readonly willReferTo: (sheetNames: readonly string[]) => string;
  readonly goToPresent: (sheetName: string) => string;
  readonly insertAnother: string;
  readonly insertNow: string;
  readonly cancel: string;
}

export interface InsertionText extends PresentText {
  readonly insert: string;
  readonly progress: string;
  readonly steps: Readonly<Record<InsertStep, string>>;
  readonly inserted: (outcome: Extract<InsertOutcome, { readonly ok: true }>) => string;
  readonly nextStep: (step: string) => string;
  readonly goTo: string;
  readonly insertFailed: (reason: HostReason) => string;
  readonly goToFailed: (sheetName: string, reason: HostReason) => string;
  /** After an insertion: sheets with open findings. */
  readonly openFindings: (sheetName: string, counts: FindingCounts) => string;
  /** Something broke that nobody foresaw: nothing is known about the workbook. */
  readonly insertBroke: (message: string) => string;
  readonly goToBroke: (message: string) => string;
  readonly save: string;
  readonly saveHint: string;
  readonly saving: string;
  readonly saved: (fileName: string) => string;
  readonly saveBroke: (message: string) => string;
}

/** The words of the start page. */
export interface StartText {
  readonly begin: string;
  readonly builtIn: string;
  readonly paste: string;
  readonly file: string;
  readonly beginHint: string;
  readonly templates: string;
  readonly useTemplate: string;
  readonly help: string;
  readonly functions: string;
  readonly rules: string;
  readonly errors: string;
  readonly site: string;
  /** Behind a rule's id. */
  readonly standing: (standing: string) => string;
  readonly diagnosis: string;
  readonly diagnosisHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly facts: {
    readonly addIn: string;
    readonly host: string;
    readonly language: string;
    readonly sets: string;
    readonly none: string;
    readonly functions: string;
    /** Null: the host does not say how many are registered. */
    readonly functionCounts: (listed: number, registered: number | null) => string;
    readonly notRegistered: string;
    readonly browser: string;
    readonly unread: (message: string) => string;
  };
  readonly failed: (message: string) => string;
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
  /** Above functions that stand under no purpose. */
  readonly otherPurposes: string;
  /** Before the words that an argument takes. */
  readonly words: string;
  readonly examples: string;
  readonly putExample: string;
  readonly exampleGives: (result: string) => string;
  readonly examplePut: (address: string) => string;
  readonly exampleFailed: (
    reason: HostReason | { readonly name: "cellFilled"; readonly address: string },
  ) => string;
}

/** The words around what a template asks for. */
export interface AskText {
  readonly units: string;
  readonly unitsOptional: string;
  readonly unitsHint: string;
  readonly unitsPlaceholder: string;
  readonly unitsMissing: string;
  /** What has been read, where nothing is wrong. */
  readonly unitsCount: (units: readonly Unit[]) => string;
  readonly unitProblem: (problem: UnitProblem) => string;
  readonly moreProblems: (count: number) => string;
  readonly unit: string;
  readonly unitHint: string;
  readonly forms: string;
  readonly formsHint: string;
  readonly formsSave: string;
  readonly formsMissing: string;
  readonly formsWorking: string;
  readonly formsSaved: (count: number, fileName: string) => string;
  readonly formsBroke: (message: string) => string;
  /** The table to compare with: another plan's, or the one of the plan before; and that there is none. */
  readonly compared: Readonly<
    Record<"otherPlan" | "lastPlan", { readonly label: string; readonly none: string }>
  >;
  readonly nearPairs: string;
  readonly nearPairsHint: string;
}

/** The words around the picture of a sheet that is not inserted yet. */
export interface PreviewText {
  readonly heading: string;
  /** How large the sheet is; pages are an estimate. */
  readonly size: (rows: number, columns: number, pages: number, paper: "A4" | "A3") => string;
  /** What a screen reader says of the picture. */
  readonly picture: (sheetName: string, size: string) => string;
  /** Before the names of the sheets that come along where the workbook has none. */
  readonly needs: string;
  readonly failed: (message: string) => string;
  readonly enlarge: string;
  /** The name of the dialog with the large picture. */
  readonly enlarged: (sheetName: string) => string;
  /** The name of the area in it that scrolls. */
  readonly scrolled: string;
  readonly larger: string;
  readonly smaller: string;
  readonly close: string;
}

/** The words around the sheets that the workbook has. */
export interface ManageText extends LinkText {
  readonly reload: string;
  readonly reading: string;
  readonly found: (count: number) => string;
  readonly none: string;
  readonly version: (version: number, unit: string | null) => string;
  /** Names of templates that nobody chooses. */
  readonly otherTemplates: Readonly<Record<string, string>>;
  readonly actions: {
    readonly goTo: string;
    readonly inspect: string;
    readonly refresh: string;
    readonly remove: string;
    readonly lock: string;
    readonly unlock: string;
    readonly paste: string;
    readonly carryOver: string;
    readonly shareFormulas: string;
    readonly shareValues: string;
    readonly save: string;
  };
  /** 结转: the plan of the period after, before it is made. */
  readonly carryOver: {
    readonly heading: (name: string, period: PlanPeriod, rows: number, missing: number) => string;
    /** `upTo`: a year, or a day in ISO. */
    readonly base: (text: string, upTo: string, isExpected: boolean) => string;
    readonly missing: Readonly<Record<WhyMissing, string>>;
    readonly write: string;
    readonly save: string;
    readonly saved: (fileName: string) => string;
  };
  /** Before the buttons that act on all sheets at once. */
  readonly wholeWorkbook: string;
  /** `also`: copies of the sheets that the copies refer to. */
  readonly shared: (sheetNames: readonly string[], also: readonly string[]) => string;
  readonly saved: (fileName: string) => string;
  /** Behind what was shared or saved: sheets whose origin is not known. */
  readonly leftOut: (sheetNames: readonly string[]) => string;
  /** Cells whose contents a copy has no place for. */
  readonly lost: (sheetName: string, addresses: readonly string[]) => string;
  /** Errors that stay as texts in a copy that holds values. */
  readonly errorsCopied: (sheetName: string, count: number) => string;
  /** `names`: sheets that are the same; `referredBy`: what refers to this one of them. */
  readonly sameAs: (names: readonly string[], referredBy: readonly string[]) => string;
  readonly refersToOneOf: (choice: OpenChoice) => string;
  readonly chooseAnother: string;
  readonly locked: string;
  readonly unlocked: string;
  readonly stillConfirmed: string;
  /** `says`: the sheet's own words on its lock; null where it has none. */
  readonly notConfirmed: (says: string | null) => string;
  readonly cancel: string;
  readonly working: string;
  readonly asTemplate: string;
  /** Entries without findings, on a sheet that is as its template makes it. */
  readonly allClean: string;
  readonly findings: FindingText;
  readonly changed: ChangedText;
  readonly paste: PasteText;
  /** Above the differences that an inspection found. */
  readonly differ: (count: number) => string;
  readonly moreDifferences: (count: number) => string;
  readonly difference: (difference: Difference) => string;
  readonly goToDifference: (address: string) => string;
  readonly unknownFunctions: (count: number) => string;
  readonly refreshed: (outcome: Refreshed) => string;
  /** Below the differences: what a refresh makes of them. */
  readonly acceptQuestion: string;
  readonly accept: string;
  /** Above what a refresh would lose. */
  readonly losses: (count: number) => string;
  readonly removeQuestion: (sheetName: string) => string;
  readonly referredBy: string;
  readonly removeNow: string;
  readonly removed: (sheetName: string) => string;
  readonly correction: CorrectionText;
  readonly refusal: (reason: SheetReason) => string;
  readonly goToFailed: (sheetName: string, reason: HostReason) => string;
  /** Something broke that nobody foresaw. */
  readonly broke: (message: string) => string;
}

/** The words around a pasted pair of columns. */
interface PasteText {
  readonly heading: string;
  readonly column: string;
  readonly pairs: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly noColumns: string;
  readonly write: (count: number) => string;
  readonly goesTo: (address: string) => string;
  readonly held: (address: string, value: string | number | boolean) => string;
  readonly noFigure: string;
  readonly noRow: string;
  readonly alike: string;
  readonly whichRow: (name: string) => string;
  readonly notWritten: string;
  readonly written: (count: number, kept: number) => string;
}

/** The words around what has to be looked at in the entries of a sheet. */
export interface FindingText {
  /** Above the findings, and beside a sheet; an empty text where there is none. */
  readonly counts: (counts: FindingCounts) => string;
  readonly heading: string;
  readonly none: string;
  readonly templateHeading: string;
  readonly severities: Readonly<Record<EntryFinding["severity"], string>>;
  /** Where the entry stands: F7 · 失业保险参保人数 · 2022年. */
  readonly place: (finding: EntryFinding) => string;
  /** What was found and what was expected. */
  readonly sentence: (finding: EntryFinding) => string;
  readonly more: (count: number) => string;
  readonly apply: (suggested: string | number) => string;
  readonly by: string;
  readonly byMissing: string;
  /** The reason that the trail keeps. */
  readonly reason: (finding: EntryFinding) => string;
  readonly applied: (address: string, value: string, trailName: string) => string;
  readonly rules: RuleSummaryText;
}

/** The words of the summary by rule. */
export interface RuleSummaryText {
  readonly heading: string;
  /** Of all rules of one kind: how many entries passed, failed, could not be judged. */
  readonly totals: (kind: Severity, counts: Omit<RuleCount, "rule">) => string;
  readonly columns: readonly [rule: string, passed: string, failed: string, notJudged: string];
  readonly name: (rule: ReviewRuleId) => string;
  readonly switchedOff: (rules: readonly ReviewRuleId[]) => string;
}

/** The words around settings of 规则设置 that are not their defaults. */
export interface ChangedText {
  readonly heading: string;
  readonly setting: (setting: ChangedSetting) => string;
  readonly notOnRecord: string;
  readonly by: string;
  readonly reason: string;
  readonly record: string;
  readonly missing: string;
  readonly recorded: (setting: ChangedSetting, trailName: string) => string;
}

interface CorrectionText {
  readonly heading: string;
  readonly hint: string;
  readonly read: string;
  readonly noEntry: string;
  readonly entry: (entry: Entry) => string;
  readonly blank: string;
  readonly oldValue: string;
  readonly newValue: string;
  readonly by: string;
  readonly reason: string;
  readonly correct: string;
  readonly missing: string;
  readonly sameValue: string;
  readonly corrected: (address: string, trailName: string) => string;
  readonly goToTrail: string;
}
