import type { Univer } from "@univerjs/core";
import { CommandType, ICommandService, IUndoRedoService } from "@univerjs/core";

export interface HostWriting {
  /** True while an add-in's action runs: what changes then is the add-in's doing. */
  readonly isOn: () => boolean;
  readonly perform: <T>(handler: () => T) => T;
  /** Excel on the desktop cannot undo what add-ins do, and forgets what was done before. */
  forgetUndo(): void;
}

export function watchHostWriting(univer: Univer, unitId: string): HostWriting {
  const injector = univer.__getInjector();
  let isWriting = false;
  let hasChanged = false;
  injector.get(ICommandService).onCommandExecuted(({ type }) => {
    hasChanged ||= isWriting && type === CommandType.MUTATION;
  });
  return {
    isOn: () => isWriting,
    perform(handler) {
      isWriting = true;
      try {
        return handler();
      } finally {
        isWriting = false;
      }
    },
    forgetUndo() {
      if (hasChanged) {
        injector.get(IUndoRedoService).clearUndoRedo(unitId);
        hasChanged = false;
      }
    },
  };
}
