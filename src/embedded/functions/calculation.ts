import type { Univer } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

export interface Calculation {
  /** Resolves when the results of everything written so far stand in their cells. */
  readonly resultsReady: () => Promise<void>;
  readonly dispose: () => void;
}

interface CommandInfo {
  readonly id: string;
  readonly params?: { readonly trigger?: string };
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
 * Univer computes a tenth of a second after the last change. This counts the changes and the
 * calculations begun, so that a batch is answered only when its own formulas have their results.
 */
export function watchCalculation(univer: Univer): Calculation {
  const injector = univer.__getInjector();
  const dirtyManager = injector.get(IActiveDirtyManagerService);
  const session = injector.get(FormulaCalculationSessionService);
  let changes = 0;
  let changesBegun = 0;
  let changesDone = 0;
  let waiting: (() => void)[] = [];

  const commands = injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      changesBegun = changes;
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
    if (changesDone === changes) {
      const ready = waiting;
      waiting = [];
      ready.forEach((resume) => {
        resume();
      });
    }
  });

  return {
    resultsReady: () =>
      changesDone === changes
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
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
