import type { Plan, PlanTable } from "../plan/plan";
import type { PaneText } from "../text/paneText";
import { element } from "./element";
import { indicatorTable } from "./indicatorTable";
import type { InsertRequest, PaneServices } from "./paneServices";
import { planField } from "./planField";
import { printed } from "./printed";
import { radioField } from "./radioField";

/**
 * Plan, then table, then template: each choice offers what goes with the one before it and has its
 * first entry chosen. `onChoose` hears of every change; null means that nothing can be inserted.
 */
export function choiceForm(
  services: PaneServices,
  text: PaneText,
  onChoose: (request: InsertRequest | null) => void,
): HTMLElement {
  const { choices } = text;
  const planFacts = element("div", { class: "pane-facts" });
  const tables = element("div");
  const templates = element("div");
  const preview = element("div");

  function choosePlan(plan: Plan): void {
    planFacts.replaceChildren(
      printed(plan.title, "pane-facts-title"),
      element("span", { class: "pane-hint" }, choices.planFacts(plan)),
    );
    const options = plan.tables.map((table) => ({
      value: table.id,
      label: printed(`${table.id} ${table.title}`),
      description: choices.tableFacts(table),
    }));
    tables.replaceChildren(
      radioField("table", choices.table, options, (id) => {
        chooseTable(
          plan,
          plan.tables.find((table) => table.id === id),
        );
      }),
    );
    chooseTable(plan, plan.tables[0]);
  }

  function chooseTable(plan: Plan, table: PlanTable | undefined): void {
    if (table === undefined) {
      tables.replaceChildren(element("p", { class: "pane-hint" }, choices.noTables));
      templates.replaceChildren();
      preview.replaceChildren();
      onChoose(null);
      return;
    }
    preview.replaceChildren(indicatorTable(table, text.indicators));
    const offered = services.templatesFor(plan, table);
    const choose = (templateId: string): void => {
      onChoose({ plan, table, templateId });
    };
    const [first] = offered;
    if (first === undefined) {
      templates.replaceChildren(element("p", { class: "pane-hint" }, choices.noTemplates));
      onChoose(null);
      return;
    }
    const options = offered.map(({ id }) => ({
      value: id,
      label: choices.templates[id]?.name ?? id,
      description: choices.templates[id]?.description ?? "",
    }));
    templates.replaceChildren(radioField("template", choices.template, options, choose));
    choose(first.id);
  }

  const [firstPlan] = services.plans;
  if (firstPlan !== undefined) choosePlan(firstPlan);
  return element(
    "div",
    { class: "pane-scroll" },
    planField(choices.plan, services.plans, choosePlan),
    planFacts,
    tables,
    templates,
    preview,
  );
}
