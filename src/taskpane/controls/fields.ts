import { element, printed } from "./element";

interface RadioOption {
  readonly value: string;
  readonly label: HTMLElement | string;
  readonly description: string;
}

interface RadioGroup {
  /** Null: the options stand without a heading. */
  readonly heading: string | null;
  readonly options: readonly RadioOption[];
}

/** A labelled group of radio buttons, under headings where there are many; the first one is chosen where none is named. */
export function radioField(
  name: string,
  label: string,
  groups: readonly RadioGroup[],
  onChoose: (value: string) => void,
  chosen: string | undefined = groups[0]?.options[0]?.value,
): HTMLElement {
  const labelId = `plan-pane-${name}-label`;
  const group = element(
    "fluent-radio-group",
    { class: "pane-wide", name, orientation: "vertical", "aria-labelledby": labelId },
    ...groups.flatMap(({ heading, options }) => [
      ...(heading === null ? [] : [element("span", { class: "pane-group-heading" }, heading)]),
      ...options.map((option) => radio(option, option.value === chosen)),
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

function radio({ value, label, description }: RadioOption, isChosen: boolean): HTMLElement {
  return element(
    "fluent-field",
    { class: "pane-option", "label-position": "after", "data-chosen": isChosen },
    element(
      "label",
      { slot: "label" },
      element("span", { class: "pane-option-name" }, label),
      element("span", { class: "pane-hint" }, description),
    ),
    element("fluent-radio", { slot: "input", value, checked: isChosen }),
  );
}

/** A drop-down of things that plans name, the first one chosen where none is named. */
export function dropdownField(
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  onChoose: (value: string) => void,
  chosen: string | undefined = options[0]?.value,
): HTMLElement {
  const labelId = `plan-pane-${name}-label`;
  const dropdown = element(
    "fluent-dropdown",
    { slot: "input", class: "pane-wide", appearance: "outline", "data-part": name },
    element(
      "fluent-listbox",
      { "aria-labelledby": labelId },
      ...options.map((option) =>
        element(
          "fluent-option",
          { value: option.value, selected: option.value === chosen },
          printed(option.label),
        ),
      ),
    ),
  );
  dropdown.addEventListener("change", () => {
    const { value } = dropdown as HTMLElement & { value: string | null };
    if (value !== null) onChoose(value);
  });
  // Fluent opens the list on Enter, and the click that Enter makes on its button closes it at once.
  dropdown.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  nameControl(dropdown, labelId);
  return element(
    "fluent-field",
    { class: "pane-wide pane-dropdown", "label-position": "above" },
    element("label", { slot: "label", id: labelId }, label),
    dropdown,
  );
}

/**
 * Fluent's drop-down puts a button into itself some time after it is connected, and gives it the role
 * but no name: screen readers would say neither what is chosen here nor what is chosen now, nor that
 * there is a list to open.
 */
function nameControl(dropdown: HTMLElement, labelId: string): void {
  const observer = new MutationObserver(() => {
    const control = dropdown.querySelector("[role=combobox]");
    if (control === null) return;
    control.setAttribute("aria-labelledby", `${labelId} ${control.id}`);
    control.setAttribute("lang", "zh-CN");
    // From its first opening on, Fluent says it itself.
    if (!control.hasAttribute("aria-expanded")) control.setAttribute("aria-expanded", "false");
    observer.disconnect();
  });
  observer.observe(dropdown, { childList: true });
}

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
