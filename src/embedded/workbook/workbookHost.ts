import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { FormulaDataModel, IDependencyManagerService } from "@univerjs/engine-formula";
import {
  type IDisposable,
  type Univer,
  CommandType,
  ICommandService,
  IUndoRedoService,
} from "@univerjs/core";
import { watchCalculation } from "../functions/calculation";
import { addWaitingRules } from "../cells/validation";
import { tellUniver } from "../cells/cellWriting";
import { type CellNote, noteOf } from "../cells/notes";
import { guardEdits, isLocked, isProtected, type Refusal } from "../cells/protection";
import { pasteText, readTypedEntries } from "../cells/userEntries";
import { type ChartPicture, chartPictures } from "../charts/chartPicture";
import { type ErrorMessages, registerCustomFunctions } from "../functions/customFunctions";
import {
  createCustomFunctionRegistry,
  type CustomFunctionsGlobal,
} from "../functions/customFunctionsGlobal";
import { workbookObject } from "../objects/workbookObject";
import { patchFormulas } from "../patches/formulaPatches";
import { patchSpeed } from "../patches/speedPatches";
import { patchSheets } from "../patches/sheetPatches";
import { type SheetEvent, watchSheetEvents } from "./sheetEvents";
import { findSheet } from "./sheets";
import {
  type BatchRecord,
  type BeforeAction,
  createExecutor,
  type Executor,
} from "../wire/executor";
import { type Area, parseAddress } from "./address";
import { emptyWorkbookState, type Host, type StartedUniver } from "./host";

interface FunctionsToRegister {
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
  /** From now on each batch is begun when what is awaited here has come; null: at once. */
  beSlow(mayBegin: (() => Promise<void>) | null): void;
  /** From now on it behaves as the builds of Excel do in which unprotecting what is not protected fails. */
  refuseNeedlessUnprotecting(): void;
  registerFunctions(functions: FunctionsToRegister): void;
  /** The sentence that came with the error in a cell such as `Sheet1!B2`. */
  errorMessage(address: string): string | undefined;
  /** What Excel would show beside the selected cell; null: nothing. */
  noteAt(sheetId: string, row: number, column: number): CellNote | null;
  /** Enters a text from the clipboard, as the user's doing. */
  pasteText(sheetId: string, text: string, selection: Area): void;
  /** The charts of a sheet, with what their cells hold now. */
  chartPictures(sheetId: string): readonly ChartPicture[];
  /** Told of what add-ins have asked to hear of, after the batch in which it happens. */
  hearEvents(listener: (event: SheetEvent) => void): void;
  /** From now on called after each batch of an add-in. */
  afterBatches(listener: () => void): void;
  isLockedCell(sheetId: string, row: number, column: number): boolean;
  /** From now on a user's change of locked cells is refused, and the refusal told. */
  refuseLockedEdits(onRefusal: (refusal: Refusal) => void): void;
  readonly resultsReady: () => Promise<void>;
  /**
   * Throws the workbook away and opens an empty one in the same Univer, far cheaper than a new start.
   * Functions stay registered; batches, faults, guards and listeners are forgotten.
   */
  readonly reset: () => Promise<void>;
  readonly dispose: () => void;
}

interface WorkbookHostOptions {
  readonly isChinese: boolean;
  readonly name: string;
}

const SHEET_ROWS = 200;
const SHEET_COLUMNS = 30;

export function createWorkbookHost(
  { univer, univerAPI }: StartedUniver,
  { isChinese, name }: WorkbookHostOptions,
): WorkbookHost {
  patchFormulas();
  patchSpeed();
  let workbook = openEmptyWorkbook(univerAPI, name);
  let state = emptyWorkbookState();
  // Univer's plug-ins start with the first workbook: there is nothing to watch before it.
  const calculation = watchCalculation(univer);
  patchSheets(univer);
  const events = watchSheetEvents(univer, (event) => {
    const told = workbook;
    void executor.idle().then(() => {
      if (told === workbook) hearEvent(event);
    });
  });
  const host: Host = {
    univerAPI,
    events,
    get workbook() {
      return workbook;
    },
    injector: univer.__getInjector(),
    formulaData: univer.__getInjector().get(FormulaDataModel),
    isChinese,
    get state() {
      return state;
    },
    untoldChanges: new Map(),
    waitingRules: new Map(),
  };
  let batches: BatchRecord[] = [];
  let batchListeners: (() => void)[] = [];
  let hearEvent: (event: SheetEvent) => void = () => undefined;
  let guards: IDisposable[] = [];
  let beforeAction: BeforeAction | null = null;
  let mayBegin: (() => Promise<void>) | null = null;
  let errorMessages: ErrorMessages | null = null;
  readTypedEntries(univer, host);
  const writing = watchHostWriting(univer, host);
  const executor = createExecutor({
    root: workbookObject(host),
    resultsReady: calculation.resultsReady,
    beforeAction: () => beforeAction,
    mayBegin: async () => mayBegin?.(),
    perform: writing.perform,
    tellUniver: writing.tellUniver,
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
    beSlow(awaited) {
      mayBegin = awaited;
    },
    refuseNeedlessUnprotecting() {
      host.state.refusesNeedlessUnprotecting = true;
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
    hearEvents(listener) {
      hearEvent = listener;
    },
    afterBatches(listener) {
      batchListeners.push(listener);
    },
    isLockedCell: (sheetId, row, column) =>
      isProtected({ host, sheetId }) && isLocked({ host, sheetId }, row, column),
    refuseLockedEdits(onRefusal) {
      guards.push(guardEdits(univer, host, writing.isOn, onRefusal));
    },
    resultsReady: calculation.resultsReady,
    async reset() {
      await executor.idle();
      await calculation.resultsReady();
      univerAPI.disposeUnit(workbook.getId());
      // Univer would keep what the formulas of the former workbook referred to.
      host.injector.get(IDependencyManagerService).reset();
      workbook = openEmptyWorkbook(univerAPI, name);
      state = emptyWorkbookState();
      host.untoldChanges.clear();
      host.waitingRules.clear();
      executor.forgetReferences();
      events.forget();
      errorMessages?.clear();
      guards.forEach((guard) => {
        guard.dispose();
      });
      guards = [];
      batchListeners = [];
      beforeAction = null;
      mayBegin = null;
      batches = [];
      await calculation.resultsReady();
    },
    dispose() {
      calculation.dispose();
      univer.dispose();
    },
  };
}

let openedSoFar = 0;

/** Every workbook has an id of its own: what Univer keeps by the id of a former one stays behind. */
function openEmptyWorkbook(univerAPI: FUniver, name: string): FWorkbook {
  openedSoFar += 1;
  return univerAPI.createWorkbook({
    id: `workbook-${openedSoFar}`,
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
}

interface HostWriting {
  /** True while an add-in's action runs: what changes then is the add-in's doing. */
  readonly isOn: () => boolean;
  readonly perform: <T>(handler: () => T) => T;
  /** Univer hears of the cells that the add-in changed. */
  readonly tellUniver: () => void;
  /** Excel on the desktop cannot undo what add-ins do, and forgets what was done before. */
  forgetUndo(): void;
}

function watchHostWriting(univer: Univer, host: Host): HostWriting {
  const commands = univer.__getInjector().get(ICommandService);
  let isWriting = false;
  let hasChanged = false;
  const perform: HostWriting["perform"] = (handler) => {
    const wasWriting = isWriting;
    isWriting = true;
    try {
      return handler();
    } finally {
      isWriting = wasWriting;
    }
  };
  const tell = (): void => {
    if (host.untoldChanges.size > 0 || host.waitingRules.size > 0) {
      perform(() => {
        tellUniver(host);
        addWaitingRules(host);
      });
    }
  };
  commands.beforeCommandExecuted(tell);
  commands.onCommandExecuted(({ type }) => {
    hasChanged ||= isWriting && type === CommandType.MUTATION;
  });
  return {
    isOn: () => isWriting,
    perform,
    tellUniver: tell,
    forgetUndo() {
      if (hasChanged) {
        host.injector.get(IUndoRedoService).clearUndoRedo(host.workbook.getId());
        hasChanged = false;
      }
    },
  };
}
