import type { PaneText } from "../text/paneText";
import { choiceForm } from "./choiceForm";
import { element } from "./element";
import { insertFooter } from "./insertFooter";
import { messageBar } from "./messageBar";
import type { PaneServices } from "./paneServices";

/** The choices above, which scroll; the button and what came of it below, always in sight. */
export function insertPanel(services: PaneServices, text: PaneText): HTMLElement {
  if (services.plans.length === 0) {
    return element(
      "div",
      { class: "pane-scroll", role: "alert" },
      messageBar("error", text.choices.noPlans),
    );
  }
  const footer = insertFooter(services, text.insertion);
  const form = choiceForm(services, text, footer.setChoice);
  return element("div", { class: "pane-columns" }, form, footer.content);
}
