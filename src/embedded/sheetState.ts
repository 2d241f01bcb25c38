import type { ChartState } from "./chartState";

/** What Excel keeps with a workbook and its sheets and Univer has no notion of. */
export interface WorkbookState {
  protection: { readonly password: string | null } | null;
  calculationMode: string;
  readonly sheets: Map<string, SheetState>;
  /** The words in which conditional formats were set, by Univer's id of the rule. */
  readonly conditionalRules: Map<string, ConditionalRuleMemo>;
}

export type ConditionalKind = "Custom" | "CellValue" | "ContainsText";

export interface ConditionalRuleMemo {
  readonly kind: ConditionalKind;
  readonly words: Readonly<Record<string, unknown>>;
}

export interface SheetState {
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

export interface SheetProtectionState {
  readonly password: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

export function emptyWorkbookState(): WorkbookState {
  return {
    protection: null,
    calculationMode: "Automatic",
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
