import { ICommandService, type Injector } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** What Univer's controller keeps to itself. */
interface Waiting {
  _waitingCommandQueue: readonly unknown[];
  _executingDirtyData: object;
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  readonly _generateDirty: (commands: readonly unknown[]) => object;
  readonly _mergeDirty: (one: object, other: object) => object;
}

/**
 * Begins the calculation of what has changed; not to be called while another one runs.
 *
 * The fault: Univer computes a tenth of a second after the last change, and cannot be asked sooner. To a
 * person who types that is nothing, but every batch of an add-in spends it idle. This does what Univer does
 * when the time is up. The test: patches.test.ts, "results that are waited for".
 */
export function beginCalculation(injector: Injector): void {
  const controller = injector.get(TriggerCalculationController) as unknown as Waiting;
  if (controller._waitingCommandQueue.length === 0) return;
  clearTimeout(controller._setTimeoutKey);
  const changed = controller._generateDirty(controller._waitingCommandQueue);
  controller._executingDirtyData = controller._mergeDirty(controller._executingDirtyData, changed);
  controller._waitingCommandQueue = [];
  injector
    .get(ICommandService)
    .syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...controller._executingDirtyData },
      { onlyLocal: true },
    );
}
