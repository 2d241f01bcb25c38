import type { AskText } from "../../text/askText";
import { element } from "../element";
import type { Answer } from "./answers";

const LONGEST_NAME = 30;

/** The unit that a form is for; without one anybody can fill it in. */
export function unitField(
  text: AskText,
  onChange: () => void,
): { readonly content: HTMLElement; readonly answer: () => Answer<string | null> } {
  const input = element(
    "fluent-text-input",
    { class: "pane-wide", "data-part": "unit", maxlength: String(LONGEST_NAME) },
    text.unit,
  );
  input.addEventListener("input", onChange);
  return {
    content: element(
      "div",
      { class: "pane-group" },
      input,
      element("span", { class: "pane-hint" }, text.unitHint),
    ),
    answer: () => {
      const name = ((input as HTMLElement & { value?: string }).value ?? "").trim();
      return { ok: true, value: name === "" ? null : name };
    },
  };
}
