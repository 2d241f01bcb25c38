import { element } from "./element";
import { errorMessage, messageBar } from "./messages";

/** The place below an action's button: it says what came of the action, and runs one at a time. */
export interface ActionResults {
  readonly content: HTMLElement;
  readonly say: (sentence: string, action?: HTMLElement) => void;
  readonly complain: (sentence: string, action?: HTMLElement) => void;
  readonly show: (...parts: readonly HTMLElement[]) => void;
  readonly clear: () => void;
  /** Runs an action unless another one of the panel is under way. */
  readonly run: (action: () => Promise<void>) => Promise<void>;
}

/** Whether an action is under way: a panel has one for all its actions, so that none runs beside another. */
export interface Turn {
  isTaken: boolean;
}

export function actionResults(
  turn: Turn,
  text: { readonly working: string; readonly broke: (message: string) => string },
): ActionResults {
  // Both regions stand in the page from the start: only what changes in them is announced.
  const status = element("div", { role: "status", "data-part": "said" });
  const alert = element("div", { role: "alert", "data-part": "refused" });
  const shown = element("div", { "data-part": "shown" });
  const content = element("div", { class: "pane-results" }, status, alert, shown);

  /** What is said below a button may lie below the edge of the pane. */
  function bringIntoView(): void {
    content.scrollIntoView({ block: "nearest" });
  }

  function clear(): void {
    for (const each of [status, alert, shown]) each.replaceChildren();
  }

  return {
    content,
    clear,
    say: (sentence, action) => {
      status.replaceChildren(messageBar("success", sentence, action ?? null));
      bringIntoView();
    },
    complain: (sentence, action) => {
      alert.replaceChildren(messageBar("error", sentence, action ?? null));
      bringIntoView();
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

/** A small button; `about` tells a screen reader what it acts on. */
export function smallButton(
  label: string,
  part: string,
  onClick: () => void,
  about: string | null = null,
): HTMLElement {
  const button = element(
    "fluent-button",
    {
      size: "small",
      "data-part": part,
      "aria-label": about === null ? false : `${label} ${about}`,
    },
    label,
  );
  button.addEventListener("click", onClick);
  return button;
}

/**
 * A question before something is done: its focus is on the button that does nothing, so that Enter
 * pressed once too often does no harm.
 *
 * @param others further answers
 */
export function question(
  words: readonly (HTMLElement | string)[],
  labels: { readonly yes: string; readonly no: string },
  onYes: () => void,
  onNo: () => void,
  ...others: readonly HTMLElement[]
): { readonly content: HTMLElement; readonly focus: () => void } {
  const sentence = element(
    "div",
    { class: "pane-question-words" },
    ...words.map((word) => (typeof word === "string" ? element("p", {}, word) : word)),
  );
  const no = smallButton(labels.no, "cancel", onNo);
  const content = element(
    "div",
    { class: "pane-question", role: "group", "data-part": "question" },
    sentence,
    element(
      "div",
      { class: "pane-buttons" },
      no,
      smallButton(labels.yes, "confirm", onYes),
      ...others,
    ),
  );
  content.setAttribute("aria-label", sentence.textContent);
  return {
    content,
    focus: () => {
      no.focus();
    },
  };
}
