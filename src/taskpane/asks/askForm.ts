import type { Plan, PlanTable } from "../../plan/plan";
import type { AskText } from "../../text/pane/paneText";
import { element } from "../controls/element";
import {
  type Answer,
  type Answers,
  NO_ANSWERS,
  type OfferedTemplate,
  type PaneServices,
} from "../paneServices";
import { comparedTableField } from "./comparedTableField";
import { formsField } from "./formsField";
import { type AskMemory, unitsField } from "./unitsField";

interface AskForm {
  readonly fields: readonly HTMLElement[];
  readonly answer: () => Answer<Answers>;
}

/** The fields for what a template asks for. */
export function askForm(
  services: Pick<PaneServices, "plans" | "workbookUnits" | "nearPairs" | "saveForms">,
  chosen: { readonly plan: Plan; readonly table: PlanTable; readonly template: OfferedTemplate },
  memory: AskMemory,
  text: AskText,
  onChange: () => void,
): AskForm {
  const { plan, table, template } = chosen;
  const units = template.asks.includes("units")
    ? unitsField(
        {
          isNeeded: template.needsUnits,
          known: services.workbookUnits(plan, null),
          typed: memory.typedUnits.get(plan.id) ?? "",
        },
        text,
        (typed) => {
          memory.typedUnits.set(plan.id, typed);
          onChange();
        },
      )
    : null;
  const unit = template.asks.includes("unit") ? unitField(text, onChange) : null;
  const forms = unit === null ? [] : [formsField(services, chosen, memory, text)];
  const side = template.asks.find((asked) => asked === "otherPlan" || asked === "lastPlan");
  const other =
    side === undefined ? null : comparedTableField(services, { plan, table }, side, text, onChange);
  return {
    fields: [
      ...[units, unit, other].flatMap((field) => (field === null ? [] : [field.content])),
      ...forms,
    ],
    answer: () => {
      const given = { units: units?.answer(), unit: unit?.answer(), other: other?.answer() };
      for (const each of Object.values(given)) {
        if (each?.ok === false) return each;
      }
      return {
        ok: true,
        value: {
          units: valueOf(given.units) ?? NO_ANSWERS.units,
          unit: valueOf(given.unit) ?? NO_ANSWERS.unit,
          other: valueOf(given.other) ?? NO_ANSWERS.other,
        },
      };
    },
  };
}

const valueOf = <T>(answer: Answer<T> | undefined): T | undefined =>
  answer?.ok === true ? answer.value : undefined;

const LONGEST_NAME = 30;

/** The unit that a form is for; without one anybody can fill it in. */
function unitField(
  text: AskText,
  onChange: () => void,
): { readonly content: HTMLElement; readonly answer: () => Answer<string | null> } {
  const input = element(
    "fluent-text-input",
    { class: "pane-wide", "data-part": "unit", maxlength: String(LONGEST_NAME) },
    text.unit,
  );
  input.addEventListener("input", onChange);
  return {
    content: element(
      "div",
      { class: "pane-group" },
      input,
      element("span", { class: "pane-hint" }, text.unitHint),
    ),
    answer: () => {
      const name = ((input as HTMLElement & { value?: string }).value ?? "").trim();
      return { ok: true, value: name === "" ? null : name };
    },
  };
}
