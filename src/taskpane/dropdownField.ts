import { element } from "./element";
import { printed } from "./printed";

/** A drop-down of things that plans name, the first one chosen. */
export function dropdownField(
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  onChoose: (value: string) => void,
): HTMLElement {
  const labelId = `plan-pane-${name}-label`;
  const dropdown = element(
    "fluent-dropdown",
    { slot: "input", class: "pane-wide", appearance: "outline", "data-part": name },
    element(
      "fluent-listbox",
      { "aria-labelledby": labelId },
      ...options.map((option, index) =>
        element(
          "fluent-option",
          { value: option.value, selected: index === 0 },
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
 * but no name: screen readers would say neither what is chosen here nor what is chosen now.
 */
function nameControl(dropdown: HTMLElement, labelId: string): void {
  const observer = new MutationObserver(() => {
    const control = dropdown.querySelector("[role=combobox]");
    if (control === null) return;
    control.setAttribute("aria-labelledby", `${labelId} ${control.id}`);
    control.setAttribute("lang", "zh-CN");
    observer.disconnect();
  });
  observer.observe(dropdown, { childList: true });
}
