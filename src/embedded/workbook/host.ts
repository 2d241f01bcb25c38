import type { FUniver } from "@univerjs/core/facade";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Injector, ISheetDataValidationRule, Univer } from "@univerjs/core";
import type { ChartState } from "../charts/chartState";
import type { Area } from "./address";
import type { SheetEvents } from "./sheetEvents";

/** Everything that the handlers of the object model act on. */
export interface Host {
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
  readonly formulaData: FormulaDataModel;
  readonly isChinese: boolean;
  /** What add-ins have asked to hear of. */
  readonly events: SheetEvents;
  /** What Excel keeps and Univer has no notion of. */
  readonly state: WorkbookState;
  /** Cells that were changed without telling Univer (cellWriting.ts), by sheet, row and column. */
  readonly untoldChanges: Map<string, Map<number, Map<number, "contents" | "looks">>>;
  /** Validations that Univer has not been given yet (validation.ts), by sheet. */
  readonly waitingRules: Map<string, WaitingRules>;
}

export interface SheetTarget {
  readonly host: Host;
  readonly sheetId: string;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

export type { FWorksheet, SheetState };

export interface StartedUniver {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
}

/** What Excel keeps with a workbook and its sheets and Univer has no notion of. */
interface WorkbookState {
  protection: { readonly password: string | null } | null;
  calculationMode: string;
  /** As some builds of Excel do (office-js #6784): what is not protected cannot be unprotected. */
  refusesNeedlessUnprotecting: boolean;
  readonly sheets: Map<string, SheetState>;
  /** The words in which conditional formats were set, by Univer's id of the rule. */
  readonly conditionalRules: Map<string, ConditionalRuleMemo>;
}

export type ConditionalKind = "Custom" | "CellValue" | "ContainsText";

interface ConditionalRuleMemo {
  readonly kind: ConditionalKind;
  readonly words: Readonly<Record<string, unknown>>;
}

interface SheetState {
  protection: SheetProtectionState | null;
  /** False after the whole sheet's cells were unlocked at once. */
  isLockedByDefault: boolean;
  isVeryHidden: boolean;
  showsHeadings: boolean;
  readonly customProperties: Map<string, string>;
  readonly pageLayout: Record<string, unknown>;
  /** Rows that begin a page, in their order. */
  rowBreaks: readonly number[];
  readonly charts: ChartState[];
}

/** Validations that an add-in has set and Univer has not been told of, none of them over another's cells. */
export interface WaitingRules {
  readonly byId: Map<string, ISheetDataValidationRule>;
  /** Which of them have cells in a row: thousands of rules are not looked through for each. */
  readonly idsByRow: Map<number, Set<string>>;
}

interface SheetProtectionState {
  readonly password: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

export function emptyWorkbookState(): WorkbookState {
  return {
    protection: null,
    calculationMode: "Automatic",
    refusesNeedlessUnprotecting: false,
    sheets: new Map(),
    conditionalRules: new Map(),
  };
}

export function sheetStateOf(state: WorkbookState, sheetId: string): SheetState {
  const known = state.sheets.get(sheetId);
  if (known !== undefined) {
    return known;
  }
  const created: SheetState = {
    protection: null,
    isLockedByDefault: true,
    isVeryHidden: false,
    showsHeadings: true,
    customProperties: new Map(),
    pageLayout: {},
    rowBreaks: [],
    charts: [],
  };
  state.sheets.set(sheetId, created);
  return created;
}
