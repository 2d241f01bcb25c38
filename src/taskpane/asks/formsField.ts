import type { Unit } from "../../layout/layoutInput";
import { parseUnits } from "../../layout/units/givenUnits";
import type { Plan, PlanTable } from "../../plan/plan";
import type { AskText } from "../../text/pane/paneText";
import { actionResults, smallButton } from "../controls/actions";
import { element } from "../controls/element";
import { NO_ANSWERS, type OfferedTemplate, type PaneServices } from "../paneServices";
import { type AskMemory, unitsField } from "./unitsField";

/** A form for each unit of a list, downloaded at once: folded away, for most want one. */
export function formsField(
  services: Pick<PaneServices, "workbookUnits" | "saveForms">,
  chosen: { readonly plan: Plan; readonly table: PlanTable; readonly template: OfferedTemplate },
  memory: AskMemory,
  text: AskText,
): HTMLElement {
  const { plan, table, template } = chosen;
  const results = actionResults(
    { isTaken: false },
    { working: text.formsWorking, broke: text.formsBroke },
  );
  const units = unitsField(
    {
      isNeeded: true,
      known: knownOrTyped(),
      typed: memory.typedForms.get(plan.id) ?? "",
    },
    { ...text, unitsMissing: text.formsMissing },
    (typed) => {
      memory.typedForms.set(plan.id, typed);
      results.clear();
    },
  );

  async function knownOrTyped(): Promise<readonly Unit[]> {
    const known = await services.workbookUnits(plan, table);
    return known.length > 0 ? known : parseUnits(memory.typedUnits.get(plan.id) ?? "").units;
  }

  async function save(): Promise<void> {
    const answer = units.answer();
    if (!answer.ok) {
      results.complain(answer.missing);
      return;
    }
    const request = { ...NO_ANSWERS, plan, table, templateId: template.id, units: answer.value };
    results.say(text.formsSaved(answer.value.length, await services.saveForms(request)));
  }

  return element(
    "details",
    { class: "pane-section", "data-part": "forms" },
    element("summary", {}, text.forms),
    element(
      "div",
      { class: "pane-correction" },
      element("span", { class: "pane-hint" }, text.formsHint),
      units.content,
      smallButton(text.formsSave, "save-forms", () => void results.run(save)),
      results.content,
    ),
  );
}
