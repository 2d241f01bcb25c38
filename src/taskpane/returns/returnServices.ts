import type { Refusal } from "../../excel/workbookAction";
import type { CarriedTotal } from "../../returns/desk/carry";
import type { TableOfPlan } from "../../returns/desk/deskModels";
import type { StandingLine } from "../../returns/desk/findingSheet";
import type { Conflict } from "../../returns/desk/rollUpSheet";
import type { Register } from "../../returns/register";
import type { Collection, NoForm } from "../../returns/returnedForm";
import type { XlsxProblem } from "../../xlsx/xlsxProblem";

/** What the view of returns does with the workbook and with files. */
export interface ReturnServices {
  state(of: TableOfPlan): Promise<ReturnsState | Refusal>;
  /** Adds 收表台 and 审核关系 for the units that shall report. */
  open(of: TableOfPlan, start: DeskStart): Promise<ReturnsState | Refusal>;
  /** @param files null: the sheets of the workbook */
  collect(
    of: TableOfPlan,
    files: readonly File[] | null,
    watch: CollectWatch,
  ): Promise<Collected | Refusal>;
  /** Collects forms whose match the user has confirmed. */
  confirm(of: TableOfPlan, form: PendingForm): Promise<Collected | Refusal>;
  sendBack(of: TableOfPlan): Promise<SentBackForms | Refusal>;
  rollUp(of: TableOfPlan, ifDifferent: "ask" | "keep" | "replace"): Promise<RolledUp | Refusal>;
  /** What carrying the totals into 年度监测 would write. */
  carrying(of: TableOfPlan): Promise<CarryPlan | Refusal>;
  carry(plan: CarryPlan & { readonly kind: "totals" }, by: string): Promise<Carried | Refusal>;
}

export interface DeskStart extends Pick<Collection, "units" | "template"> {
  /** As typed. */
  readonly dataDate: string;
  readonly dueOn: string;
}

export interface ReturnsState {
  readonly ok: true;
  readonly desk: { readonly sheetName: string; readonly register: Register } | null;
  readonly findings: {
    readonly sheetName: string;
    readonly lines: readonly StandingLine[];
  } | null;
}

export interface CollectWatch {
  readonly onProgress: (done: number, all: number, name: string) => void;
  readonly isCancelled: () => boolean;
}

export interface Collected {
  readonly ok: true;
  readonly isCancelled: boolean;
  readonly count: number;
  readonly problems: readonly FileProblem[];
  /** Forms without keys, which wait for the user's word. */
  readonly pending: readonly PendingForm[];
  readonly state: ReturnsState;
}

export type FileProblem = { readonly file: string } & (
  | { readonly kind: "file"; readonly problem: XlsxProblem }
  | { readonly kind: "form"; readonly problem: NoForm }
  /** It is a form of another table than the one that is collected. */
  | { readonly kind: "otherTable" }
);

export interface PendingForm {
  readonly id: string;
  readonly file: string;
  readonly unit: string | null;
  readonly percent: number;
}

export interface SentBackForms {
  readonly ok: true;
  /** Null: there was nothing to send back. */
  readonly fileName: string | null;
  readonly units: readonly string[];
}

export type RolledUp =
  | { readonly ok: true; readonly kind: "nothing" }
  | { readonly ok: true; readonly kind: "conflicts"; readonly conflicts: readonly Conflict[] }
  | {
      readonly ok: true;
      readonly kind: "written";
      readonly sheetName: string;
      readonly missing: readonly string[];
    };

export type CarryPlan =
  | { readonly ok: true; readonly kind: "noRollUp" | "noMonitoring" | "noYear" }
  | {
      readonly ok: true;
      readonly kind: "totals";
      readonly of: TableOfPlan;
      readonly sheetName: string;
      readonly totals: readonly CarriedTotal[];
      readonly lacking: readonly string[];
    };

export interface Carried {
  readonly ok: true;
  readonly trailName: string;
}
