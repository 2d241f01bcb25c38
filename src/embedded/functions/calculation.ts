import type { Univer } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { beginCalculation } from "../patches/promptCalculation";

export interface Calculation {
  /** Resolves when the results of everything written so far stand in their cells. */
  readonly resultsReady: () => Promise<void>;
  readonly dispose: () => void;
}

interface CommandInfo {
  readonly id: string;
  readonly params?: { readonly trigger?: string; readonly stageInfo?: object };
}

interface ExecutionOptions {
  readonly onlyLocal?: boolean;
}

function isFormatOnly(command: CommandInfo, options: ExecutionOptions | undefined): boolean {
  return (
    command.id === SetRangeValuesMutation.id &&
    (options?.onlyLocal === true || command.params?.trigger === SetStyleCommand.id)
  );
}

/**
 * Univer computes when a batch waits for results, or a tenth of a second after the last change. This counts
 * the changes and the calculations begun, so that a batch is answered only when its own formulas have
 * their results, and Univer has ended its calculation.
 */
export function watchCalculation(univer: Univer): Calculation {
  const injector = univer.__getInjector();
  const dirtyManager = injector.get(IActiveDirtyManagerService);
  const session = injector.get(FormulaCalculationSessionService);
  let changes = 0;
  let changesBegun = 0;
  let changesDone = 0;
  let isRunning = false;
  let waiting: (() => void)[] = [];

  function answer(): void {
    if (isRunning || waiting.length === 0) return;
    if (changesDone !== changes) {
      beginCalculation(injector);
      return;
    }
    const ready = waiting;
    waiting = [];
    ready.forEach((resume) => {
      resume();
    });
  }

  const commands = injector
    .get(ICommandService)
    .onCommandExecuted((command: CommandInfo, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        changesBegun = changes;
        isRunning = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        isRunning = Boolean(command.params?.stageInfo);
        // The other listeners hear of the end first.
        if (!isRunning) queueMicrotask(answer);
      } else if (dirtyManager.get(command.id) && !isFormatOnly(command, options)) {
        changes += 1;
      }
    });
  const states = session.state$.subscribe((state) => {
    const isEnd = state.started && state.resultApplied && (state.completed || state.resultEmitted);
    if (!isEnd || state.stopped) {
      return;
    }
    changesDone = changesBegun;
    answer();
  });

  return {
    resultsReady: () =>
      changesDone === changes && !isRunning
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
            answer();
          }),
    dispose() {
      commands.dispose();
      states.unsubscribe();
      waiting.forEach((resume) => {
        resume();
      });
    },
  };
}
