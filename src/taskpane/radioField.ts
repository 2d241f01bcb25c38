import { element } from "./element";

export interface RadioOption {
  readonly value: string;
  readonly label: HTMLElement | string;
  readonly description: string;
}

export interface RadioGroup {
  /** Null: the options stand without a heading. */
  readonly heading: string | null;
  readonly options: readonly RadioOption[];
}

/** A labelled group of radio buttons, under headings where there are many; the first one is chosen. */
export function radioField(
  name: string,
  label: string,
  groups: readonly RadioGroup[],
  onChoose: (value: string) => void,
): HTMLElement {
  const labelId = `plan-pane-${name}-label`;
  const first = groups[0]?.options[0]?.value ?? "";
  const group = element(
    "fluent-radio-group",
    { class: "pane-wide", name, orientation: "vertical", "aria-labelledby": labelId },
    ...groups.flatMap(({ heading, options }) => [
      ...(heading === null ? [] : [element("span", { class: "pane-group-heading" }, heading)]),
      ...options.map((option) => radio(option, option.value === first)),
    ]),
  );
  group.addEventListener("change", (event) => {
    const value = (event.target as HTMLElement).getAttribute("value");
    if (value === null) return;
    for (const field of group.querySelectorAll(".pane-option")) {
      field.toggleAttribute("data-chosen", field.contains(event.target as HTMLElement));
    }
    onChoose(value);
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
    { class: "pane-option", "label-position": "after", "data-chosen": isFirst },
    element(
      "label",
      { slot: "label" },
      element("span", { class: "pane-option-name" }, label),
      element("span", { class: "pane-hint" }, description),
    ),
    element("fluent-radio", { slot: "input", value, checked: isFirst }),
  );
}
