import type { Plan } from "../plan/plan";
import { element } from "./element";
import { printed } from "./printed";

const LABEL_ID = "plan-pane-plan-label";

/** The drop-down of plans. */
export function planField(
  label: string,
  plans: readonly Plan[],
  onChoose: (plan: Plan) => void,
): HTMLElement {
  const labelElement = element("label", { slot: "label", id: LABEL_ID }, label);
  const dropdown = element(
    "fluent-dropdown",
    { slot: "input", class: "pane-wide", appearance: "outline", "data-part": "plan" },
    element(
      "fluent-listbox",
      { "aria-labelledby": LABEL_ID },
      ...plans.map((plan, index) =>
        element("fluent-option", { value: plan.id, selected: index === 0 }, printed(plan.name)),
      ),
    ),
  );
  dropdown.addEventListener("change", () => {
    const plan = plans.find(
      ({ id }) => id === (dropdown as HTMLElement & { value: string | null }).value,
    );
    if (plan !== undefined) onChoose(plan);
  });
  // Fluent opens the list on Enter, and the click that Enter makes on its button closes it at once.
  dropdown.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  nameControl(dropdown);
  return element(
    "fluent-field",
    { class: "pane-wide pane-plan", "label-position": "above" },
    labelElement,
    dropdown,
  );
}

/**
 * Fluent's drop-down puts a button into itself some time after it is connected, and gives it the role
 * but no name: screen readers would say neither what is chosen here nor what is chosen now.
 */
function nameControl(dropdown: HTMLElement): void {
  const observer = new MutationObserver(() => {
    const control = dropdown.querySelector("[role=combobox]");
    if (control === null) return;
    control.setAttribute("aria-labelledby", `${LABEL_ID} ${control.id}`);
    control.setAttribute("lang", "zh-CN");
    observer.disconnect();
  });
  observer.observe(dropdown, { childList: true });
}
