import { element } from "../element";
import { errorMessage } from "../errorMessage";
import { messageBar } from "../messageBar";

/** Where it is said what came of an action, and one action at a time. */
export interface Board {
  readonly content: HTMLElement;
  readonly say: (sentence: string, action?: HTMLElement) => void;
  readonly complain: (sentence: string) => void;
  readonly show: (...parts: readonly HTMLElement[]) => void;
  readonly clear: () => void;
  /** Runs an action unless another one of the panel is under way. */
  readonly run: (action: () => Promise<void>) => Promise<void>;
}

/** One for all boards of a panel: whether an action is under way. */
export interface Turn {
  isTaken: boolean;
}

export function board(
  turn: Turn,
  text: { readonly working: string; readonly broke: (message: string) => string },
): Board {
  // Both regions stand in the page from the start: only what changes in them is announced.
  const status = element("div", { role: "status", "data-part": "said" });
  const alert = element("div", { role: "alert", "data-part": "refused" });
  const shown = element("div", { "data-part": "shown" });
  const content = element("div", { class: "pane-board" }, status, alert, shown);

  function clear(): void {
    for (const each of [status, alert, shown]) each.replaceChildren();
  }

  return {
    content,
    clear,
    say: (sentence, action) => {
      status.replaceChildren(messageBar("success", sentence, action ?? null));
    },
    complain: (sentence) => {
      alert.replaceChildren(messageBar("error", sentence));
    },
    show: (...parts) => {
      shown.replaceChildren(...parts);
    },
    run: async (action) => {
      if (turn.isTaken) return;
      turn.isTaken = true;
      clear();
      const waiting = element("span", { class: "pane-step" }, text.working);
      status.replaceChildren(waiting);
      try {
        await action();
      } catch (error) {
        alert.replaceChildren(messageBar("error", text.broke(errorMessage(error))));
      } finally {
        waiting.remove();
        turn.isTaken = false;
      }
    },
  };
}
