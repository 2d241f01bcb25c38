import { FormulaDataModel } from "@univerjs/engine-formula";
import { watchCalculation } from "./calculation";
import type { CellNote } from "./cellNotes";
import { noteOf } from "./cellNotes";
import type { ChartPicture } from "./chartPicture";
import { chartPictures } from "./chartPicture";
import type { ErrorMessages } from "./customFunctions";
import { registerCustomFunctions } from "./customFunctions";
import type { CustomFunctionsGlobal } from "./customFunctionsGlobal";
import { createCustomFunctionRegistry } from "./customFunctionsGlobal";
import type { Refusal } from "./editGuard";
import { guardEdits } from "./editGuard";
import type { BatchRecord, BeforeAction, Executor } from "./executor";
import { createExecutor } from "./executor";
import { keepEmptyTexts } from "./emptyTexts";
import { compareExactly } from "./exactComparisons";
import { awaitFinalVerdicts } from "./finalVerdicts";
import { hideNumbersAsFormatted } from "./hideNumbersAsFormatted";
import type { Host } from "./host";
import { watchHostWriting } from "./hostWriting";
import type { Area } from "./address";
import { parseAddress } from "./address";
import { workbookObject } from "./objects/workbookObject";
import { forgetOpenBrackets } from "./openBrackets";
import { pasteText } from "./pasting";
import { isLocked, isProtected } from "./protection";
import { keepQuotedTexts } from "./quotedTexts";
import { emptyWorkbookState } from "./sheetState";
import { findSheet } from "./sheets";
import { readTypedEntries } from "./typedEntries";
import type { StartedUniver } from "./startedUniver";

export interface FunctionsToRegister {
  readonly metadata: unknown;
  readonly load: (customFunctions: CustomFunctionsGlobal) => void;
  readonly namespace: string;
  readonly emptyCell: 0 | null;
}

/** One workbook with its executor, and the windows that tests look through. */
export interface WorkbookHost {
  readonly executor: Executor;
  /** Every batch so far; the ones that the runtime sends to clean up are marked. */
  readonly batches: readonly BatchRecord[];
  clearBatches(): void;
  /** From now on called before each action; null: never. */
  injectFaults(beforeAction: BeforeAction | null): void;
  registerFunctions(functions: FunctionsToRegister): void;
  /** The sentence that came with the error in a cell such as `Sheet1!B2`. */
  errorMessage(address: string): string | undefined;
  /** What Excel would show beside the selected cell; null: nothing. */
  noteAt(sheetId: string, row: number, column: number): CellNote | null;
  /** Enters a text from the clipboard, as the user's doing. */
  pasteText(sheetId: string, text: string, selection: Area): void;
  /** The charts of a sheet, with what their cells hold now. */
  chartPictures(sheetId: string): readonly ChartPicture[];
  /** From now on called after each batch of an add-in. */
  afterBatches(listener: () => void): void;
  isLockedCell(sheetId: string, row: number, column: number): boolean;
  /** From now on a user's change of locked cells is refused, and the refusal told. */
  refuseLockedEdits(onRefusal: (refusal: Refusal) => void): void;
  readonly resultsReady: () => Promise<void>;
  readonly dispose: () => void;
}

export interface WorkbookHostOptions {
  readonly isChinese: boolean;
  readonly name: string;
}

const SHEET_ROWS = 200;
const SHEET_COLUMNS = 30;

export function createWorkbookHost(
  { univer, univerAPI }: StartedUniver,
  { isChinese, name }: WorkbookHostOptions,
): WorkbookHost {
  compareExactly();
  keepQuotedTexts();
  keepEmptyTexts();
  forgetOpenBrackets();
  const workbook = univerAPI.createWorkbook({
    id: "workbook",
    name,
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": {
        id: "sheet-1",
        name: "Sheet1",
        rowCount: SHEET_ROWS,
        columnCount: SHEET_COLUMNS,
      },
    },
  });
  // Univer's plug-ins start with the first workbook: there is nothing to watch before it.
  const calculation = watchCalculation(univer);
  awaitFinalVerdicts(univer);
  hideNumbersAsFormatted(univer);
  const host: Host = {
    univerAPI,
    workbook,
    formulaData: univer.__getInjector().get(FormulaDataModel),
    isChinese,
    state: emptyWorkbookState(),
  };
  let batches: BatchRecord[] = [];
  const batchListeners: (() => void)[] = [];
  let beforeAction: BeforeAction | null = null;
  let errorMessages: ErrorMessages | null = null;
  readTypedEntries(univer, host);
  const writing = watchHostWriting(univer, workbook.getId());
  const executor = createExecutor({
    root: workbookObject(host),
    resultsReady: calculation.resultsReady,
    beforeAction: () => beforeAction,
    perform: writing.perform,
    record: (batch) => {
      batches.push(batch);
      writing.forgetUndo();
      batchListeners.forEach((listener) => {
        listener();
      });
    },
  });

  function errorMessage(address: string): string | undefined {
    const parsed = parseAddress(address);
    const sheet = parsed?.sheetName ? findSheet(host, parsed.sheetName) : null;
    return parsed && sheet
      ? errorMessages?.messageAt(sheet.getSheetId(), parsed.area.row, parsed.area.column)
      : undefined;
  }

  return {
    executor,
    get batches() {
      return batches;
    },
    clearBatches() {
      batches = [];
    },
    injectFaults(faults) {
      beforeAction = faults;
    },
    registerFunctions({ metadata, load, namespace, emptyCell }) {
      const registry = createCustomFunctionRegistry();
      load(registry.customFunctions);
      errorMessages = registerCustomFunctions(univer, {
        metadata,
        registry,
        namespace,
        emptyCell,
      });
    },
    errorMessage,
    noteAt: (sheetId, row, column) => noteOf(host, errorMessages, { sheetId, row, column }),
    pasteText: (sheetId, text, selection) => {
      pasteText(host, sheetId, selection, text);
    },
    chartPictures: (sheetId) => chartPictures({ host, sheetId }),
    afterBatches(listener) {
      batchListeners.push(listener);
    },
    isLockedCell: (sheetId, row, column) =>
      isProtected({ host, sheetId }) && isLocked({ host, sheetId }, row, column),
    refuseLockedEdits(onRefusal) {
      guardEdits(univer, host, writing.isOn, onRefusal);
    },
    resultsReady: calculation.resultsReady,
    dispose() {
      calculation.dispose();
      univer.dispose();
    },
  };
}
