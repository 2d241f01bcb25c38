import { element } from "./element";

export interface RadioOption {
  readonly value: string;
  readonly label: HTMLElement | string;
  readonly description: string;
}

/** A labelled group of radio buttons, the first one chosen. */
export function radioField(
  name: string,
  label: string,
  options: readonly RadioOption[],
  onChoose: (value: string) => void,
): HTMLElement {
  const labelId = `plan-pane-${name}-label`;
  const group = element(
    "fluent-radio-group",
    { class: "pane-wide", name, orientation: "vertical", "aria-labelledby": labelId },
    ...options.map((option, index) => radio(option, index === 0)),
  );
  group.addEventListener("change", (event) => {
    const value = (event.target as HTMLElement).getAttribute("value");
    if (value !== null) onChoose(value);
  });
  return element(
    "div",
    { class: "pane-group", "data-part": name },
    element("span", { id: labelId, class: "pane-label" }, label),
    group,
  );
}

function radio({ value, label, description }: RadioOption, isFirst: boolean): HTMLElement {
  return element(
    "fluent-field",
    { class: "pane-option", "label-position": "after" },
    element(
      "label",
      { slot: "label" },
      element("span", { class: "pane-option-name" }, label),
      element("span", { class: "pane-hint" }, description),
    ),
    element("fluent-radio", { slot: "input", value, checked: isFirst }),
  );
}
