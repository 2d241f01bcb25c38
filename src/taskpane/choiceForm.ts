import { currentTable } from "../plan/find";
import type { Indicator, Plan, PlanTable } from "../plan/plan";
import type { GroupKey, IndicatorText, PaneText } from "../text/pane/paneText";
import { askForm } from "./asks/askForm";
import type { AskMemory } from "./asks/unitsField";
import { element, printed } from "./controls/element";
import { dropdownField, radioField } from "./controls/fields";
import type { InsertRequest, OfferedTemplate, PaneServices } from "./paneServices";
import { sheetPreview } from "./picture/sheetPreview";

/** What is chosen now: a request, or none and the sentence that says what is missing or wrong. */
export interface Choice {
  readonly request: InsertRequest | null;
  readonly missing: string | null;
}

/** What the user has chosen and typed: the form that is made when the plans have changed begins with it. */
export interface ChosenSoFar {
  planId?: string;
  tableId?: string;
  templateId?: string;
  readonly memory: AskMemory;
}

const NOTHING: Choice = { request: null, missing: null };

/**
 * Plan, then table, then template, then what the template asks for: each choice offers what goes with
 * the one before it and has its first entry chosen, or the one that was before the plans changed.
 * `onChoose` hears of every change.
 */
export function choiceForm(
  services: PaneServices,
  text: PaneText,
  onChoose: (choice: Choice) => void,
  soFar: ChosenSoFar,
): HTMLElement {
  const { choices } = text;
  const planFacts = element("div", { class: "pane-facts" });
  const tables = element("div");
  const templates = element("div");
  const asks = element("div", { class: "pane-asks", "data-part": "asks" });
  const indicators = element("div");
  const preview = sheetPreview(services, text.preview);

  function tell(choice: Choice): void {
    preview.setRequest(choice.request);
    onChoose(choice);
  }

  function choosePlan(plan: Plan, before: Partial<ChosenSoFar> = {}): void {
    soFar.planId = plan.id;
    planFacts.replaceChildren(
      printed(plan.title, "pane-facts-title"),
      element("span", { class: "pane-hint" }, choices.planFacts(plan)),
    );
    const options = plan.tables.map((table) => ({
      value: table.id,
      label: printed(`${table.id} ${table.title}`),
      description: choices.tableFacts(table),
    }));
    const tableOf = (id: string | undefined): PlanTable | undefined =>
      plan.tables.find((table) => table.id === id);
    const table = tableOf(before.tableId) ?? currentTable(plan) ?? plan.tables[0];
    const choose = (id: string): void => {
      chooseTable(plan, tableOf(id));
    };
    tables.replaceChildren(
      radioField("table", choices.table, [{ heading: null, options }], choose, table?.id),
    );
    chooseTable(plan, table, before.templateId);
  }

  function chooseTable(plan: Plan, table: PlanTable | undefined, templateId?: string): void {
    asks.replaceChildren();
    if (table === undefined) {
      tables.replaceChildren(element("p", { class: "pane-hint" }, choices.noTables));
      templates.replaceChildren();
      indicators.replaceChildren();
      tell(NOTHING);
      return;
    }
    soFar.tableId = table.id;
    indicators.replaceChildren(indicatorTable(table, text.indicators));
    const offered = services.templatesFor(plan, table);
    const groups = templateGroups(offered);
    const template = offered.find(({ id }) => id === templateId) ?? offered[0];
    if (template === undefined) {
      templates.replaceChildren(element("p", { class: "pane-hint" }, choices.noTemplates));
      tell(NOTHING);
      return;
    }
    const choose = (id: string): void => {
      const next = offered.find((each) => each.id === id);
      if (next !== undefined) chooseTemplate(plan, table, next);
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
        template.id,
      ),
    );
    choose(template.id);
  }

  function chooseTemplate(plan: Plan, table: PlanTable, template: OfferedTemplate): void {
    soFar.templateId = template.id;
    const form = askForm(services, { plan, table, template }, soFar.memory, text.asks, tellAnswers);
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
  const firstPlan = plans.find(({ id }) => id === soFar.planId) ?? plans[0];
  if (firstPlan !== undefined) {
    choosePlan(firstPlan, firstPlan.id === soFar.planId ? { ...soFar } : {});
  }
  const options = plans.map(({ id, name }) => ({ value: id, label: name }));
  return element(
    "div",
    { class: "pane-scroll" },
    dropdownField(
      "plan",
      choices.plan,
      options,
      (id) => {
        const plan = plans.find((each) => each.id === id);
        if (plan !== undefined) choosePlan(plan);
      },
      firstPlan?.id,
    ),
    ...faultLines(services),
    planFacts,
    tables,
    templates,
    asks,
    preview.content,
    indicators,
  );
}

/** What keeps a 规划表 of the workbook from being a plan, each with its cell. */
function faultLines(services: PaneServices): readonly HTMLElement[] {
  return services.ownPlans
    .faults()
    .slice(0, MOST_FAULTS)
    .map((fault) =>
      element("p", { class: "pane-fault", "data-part": "plan-fault" }, printed(fault)),
    );
}

const MOST_FAULTS = 5;

/** What templates are for, in the order of the year's work. */
const GROUPS: readonly { readonly key: GroupKey; readonly templates: readonly string[] }[] = [
  { key: "yearStart", templates: ["breakdown", "ledger", "projects"] },
  { key: "quarter", templates: ["returnForm"] },
  { key: "year", templates: ["monitoring", "completion", "overview"] },
  { key: "evaluation", templates: ["midterm", "final"] },
  { key: "nextPlan", templates: ["verification", "comparison", "succession"] },
  { key: "settings", templates: ["planSheet", "rules"] },
];

interface TemplateGroup {
  readonly key: GroupKey;
  readonly templates: readonly OfferedTemplate[];
}

/** The templates under their headings; within one they keep their order. What is in none comes last. */
export function templateGroups(offered: readonly OfferedTemplate[]): readonly TemplateGroup[] {
  const grouped = GROUPS.map(({ key, templates }) => ({
    key,
    templates: offered.filter(({ id }) => templates.includes(id)),
  }));
  const known = GROUPS.flatMap(({ templates }) => templates);
  const others = offered.filter(({ id }) => !known.includes(id));
  return [...grouped, { key: "others" as const, templates: others }].filter(
    ({ templates }) => templates.length > 0,
  );
}

const HEADING_ID = "plan-pane-preview-heading";

/** What the chosen table holds, to be looked over before it is inserted. */
function indicatorTable(table: PlanTable, text: IndicatorText): HTMLElement {
  const { number, name, unit, target, attribute } = text.columns;
  return element(
    "details",
    { class: "pane-preview", open: true, "data-part": "preview" },
    element("summary", { id: HEADING_ID }, text.heading(table.indicators.length)),
    element(
      "table",
      { "aria-labelledby": HEADING_ID },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...[number, name, unit, target, attribute].map((heading) =>
            element("th", { scope: "col" }, heading),
          ),
        ),
      ),
      ...groupsOf(table.indicators).map((indicators) => groupBody(indicators, text)),
    ),
  );
}

/** Runs of rows under one printed heading. */
function groupsOf(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const groups: Indicator[][] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last?.[0]?.group === indicator.group) last.push(indicator);
    else groups.push([indicator]);
  }
  return groups;
}

function groupBody(indicators: readonly Indicator[], text: IndicatorText): HTMLElement {
  const heading = indicators[0]?.group ?? null;
  return element(
    "tbody",
    {},
    ...(heading === null ? [] : [groupHeading(heading)]),
    ...indicators.map((indicator) =>
      element(
        "tr",
        {},
        element("td", {}, String(indicator.number)),
        element(
          "th",
          { scope: "row", class: indicator.partOf === null ? false : "pane-preview-part" },
          printed(indicator.name),
        ),
        element("td", {}, printed(indicator.unit)),
        element("td", {}, printed(indicator.target.text)),
        element("td", {}, text.attributes[indicator.attribute]),
      ),
    ),
  );
}

const groupHeading = (heading: string): HTMLElement =>
  element(
    "tr",
    {},
    element(
      "th",
      { class: "pane-preview-group", colspan: "5", scope: "rowgroup" },
      printed(heading),
    ),
  );
