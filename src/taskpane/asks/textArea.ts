import { element } from "../element";

/** A labelled field of several lines, with a hint and a place for what is wrong. */
export function textArea(options: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
}): {
  readonly content: HTMLElement;
  readonly input: HTMLTextAreaElement;
  readonly fault: HTMLElement;
} {
  const { id, label, hint, placeholder } = options;
  const input = element("textarea", {
    id,
    class: "pane-textarea",
    rows: "5",
    placeholder,
    spellcheck: "false",
    "aria-describedby": `${id}-hint ${id}-fault`,
    "data-part": "units",
  });
  const fault = element("div", { id: `${id}-fault`, class: "pane-fault", role: "status" });
  const content = element(
    "div",
    { class: "pane-group" },
    element("label", { for: id, class: "pane-label" }, label),
    element("span", { id: `${id}-hint`, class: "pane-hint" }, hint),
    input,
    fault,
  );
  return { content, input, fault };
}
