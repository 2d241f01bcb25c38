import type { Plan, PlanTable } from "../plan/plan";
import type { PaneText } from "../text/paneText";
import { askForm, type AskMemory } from "./asks/askForm";
import { dropdownField } from "./dropdownField";
import { element } from "./element";
import { indicatorTable } from "./indicatorTable";
import type { InsertRequest, OfferedTemplate, PaneServices } from "./paneServices";
import { sheetPreview } from "./picture/sheetPreview";
import { printed } from "./printed";
import { radioField } from "./radioField";
import { templateGroups } from "./templateGroups";

/** What is chosen now: a request, or none and the sentence that says what is missing or wrong. */
export interface Choice {
  readonly request: InsertRequest | null;
  readonly missing: string | null;
}

const NOTHING: Choice = { request: null, missing: null };

/**
 * Plan, then table, then template, then what the template asks for: each choice offers what goes with
 * the one before it and has its first entry chosen. `onChoose` hears of every change.
 */
export function choiceForm(
  services: PaneServices,
  text: PaneText,
  onChoose: (choice: Choice) => void,
): HTMLElement {
  const { choices } = text;
  const planFacts = element("div", { class: "pane-facts" });
  const tables = element("div");
  const templates = element("div");
  const asks = element("div", { class: "pane-asks", "data-part": "asks" });
  const indicators = element("div");
  const preview = sheetPreview(services, text.preview);
  const memory: AskMemory = { typedUnits: new Map(), typedForms: new Map() };

  function tell(choice: Choice): void {
    preview.setRequest(choice.request);
    onChoose(choice);
  }

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
      radioField("table", choices.table, [{ heading: null, options }], (id) => {
        chooseTable(
          plan,
          plan.tables.find((table) => table.id === id),
        );
      }),
    );
    chooseTable(plan, plan.tables[0]);
  }

  function chooseTable(plan: Plan, table: PlanTable | undefined): void {
    asks.replaceChildren();
    if (table === undefined) {
      tables.replaceChildren(element("p", { class: "pane-hint" }, choices.noTables));
      templates.replaceChildren();
      indicators.replaceChildren();
      tell(NOTHING);
      return;
    }
    indicators.replaceChildren(indicatorTable(table, text.indicators));
    const offered = services.templatesFor(plan, table);
    const groups = templateGroups(offered);
    const first = groups[0]?.templates[0];
    if (first === undefined) {
      templates.replaceChildren(element("p", { class: "pane-hint" }, choices.noTemplates));
      tell(NOTHING);
      return;
    }
    const choose = (id: string): void => {
      const template = offered.find((each) => each.id === id);
      if (template !== undefined) chooseTemplate(plan, table, template);
    };
    templates.replaceChildren(
      radioField(
        "template",
        choices.template,
        groups.map((group) => ({
          heading: offered.length > 1 ? choices.groups[group.key] : null,
          options: group.templates.map(({ id }) => ({
            value: id,
            label: choices.templates[id]?.name ?? id,
            description: choices.templates[id]?.description ?? "",
          })),
        })),
        choose,
      ),
    );
    choose(first.id);
  }

  function chooseTemplate(plan: Plan, table: PlanTable, template: OfferedTemplate): void {
    const form = askForm(services, { plan, table, template }, memory, text.asks, tellAnswers);
    asks.replaceChildren(...form.fields);
    tellAnswers();

    function tellAnswers(): void {
      const answer = form.answer();
      if (!answer.ok) {
        tell({ request: null, missing: answer.missing });
        return;
      }
      const request = { plan, table, templateId: template.id, ...answer.value };
      tell({ request, missing: null });
    }
  }

  const { plans } = services;
  const [firstPlan] = plans;
  if (firstPlan !== undefined) choosePlan(firstPlan);
  const options = plans.map(({ id, name }) => ({ value: id, label: name }));
  return element(
    "div",
    { class: "pane-scroll" },
    dropdownField("plan", choices.plan, options, (id) => {
      const plan = plans.find((each) => each.id === id);
      if (plan !== undefined) choosePlan(plan);
    }),
    planFacts,
    tables,
    templates,
    asks,
    preview.content,
    indicators,
  );
}
