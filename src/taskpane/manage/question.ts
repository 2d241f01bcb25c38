import { element } from "../element";
import { smallButton } from "./smallButton";

/**
 * A question before something is done: its focus is on the button that does nothing, so that Enter
 * pressed once too often does no harm.
 */
export function question(
  words: readonly (HTMLElement | string)[],
  labels: { readonly yes: string; readonly no: string },
  onYes: () => void,
  onNo: () => void,
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
    element("div", { class: "pane-buttons" }, no, smallButton(labels.yes, "confirm", onYes)),
  );
  content.setAttribute("aria-label", sentence.textContent);
  return {
    content,
    focus: () => {
      no.focus();
    },
  };
}
