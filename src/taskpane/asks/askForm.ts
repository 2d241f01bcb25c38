import type { Plan, PlanTable } from "../../plan/plan";
import type { AskText } from "../../text/askText";
import type { OfferedTemplate, PaneServices } from "../paneServices";
import { NO_ANSWERS, type Answer, type Answers } from "./answers";
import { formsField } from "./formsField";
import { otherField } from "./otherField";
import { unitField } from "./unitField";
import { unitsField } from "./unitsField";

/** What is kept while the user looks at another template: a list of units is long to type. */
export interface AskMemory {
  /** By plan. */
  readonly typedUnits: Map<string, string>;
  /** By plan: the list that forms are made by, which a workbook's 目标分解表 goes before. */
  readonly typedForms: Map<string, string>;
}

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
  const other = template.asks.includes("otherPlan")
    ? otherField(services, { plan, table }, text, onChange)
    : null;
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
