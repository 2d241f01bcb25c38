import { parseArgs } from "node:util";
import { currentTable } from "../plan/currentTable";
import { findPlan } from "../plan/findPlan";
import { findTable } from "../plan/findTable";
import type { Plan, PlanTable } from "../plan/plan";
import { plans } from "../plan/registry";
import type { Template } from "../templates/template";
import { TEMPLATES } from "../templates/templates";
import { WORKBOOKS_TEXT } from "../text/workbooks";

/** What `npm run workbooks` is asked for. */
interface WorkbookOrder {
  readonly plan: Plan;
  readonly table: PlanTable;
  readonly template: Template;
  readonly unitsFile: string | null;
  readonly folder: string;
  readonly isZipped: boolean;
}

/** @throws with the sentence that says what is missing or unknown */
export function workbookOrder(args: readonly string[]): WorkbookOrder {
  const given = optionsIn(args);
  if (given.plan === undefined || given.template === undefined || given.out === undefined) {
    throw new Error(WORKBOOKS_TEXT.usage);
  }
  const plan = findPlan(given.plan, plans());
  if (!plan.ok) {
    const known = plans().map(({ id }) => id);
    throw new Error(WORKBOOKS_TEXT.unknown("--plan", given.plan, known));
  }
  const template = templateOf(given.template);
  return {
    plan: plan.value,
    template,
    table: tableOf(plan.value, template, given.table),
    unitsFile: given.units ?? null,
    folder: given.out,
    isZipped: given.zip === true,
  };
}

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        plan: { type: "string" },
        table: { type: "string" },
        template: { type: "string" },
        units: { type: "string" },
        out: { type: "string" },
        zip: { type: "boolean" },
      },
    }).values;
  } catch {
    throw new Error(WORKBOOKS_TEXT.usage);
  }
}

/** `return` is a word of TypeScript, and `returnForm` our name for it. */
function templateOf(read: string): Template {
  const id = read === "return" ? "returnForm" : read;
  const template = TEMPLATES.find((each) => each.id === id);
  const known = TEMPLATES.map((each) => each.id);
  if (template === undefined) throw new Error(WORKBOOKS_TEXT.unknown("--template", read, known));
  if (template.asks.includes("otherPlan")) throw new Error(WORKBOOKS_TEXT.comparesPlans(read));
  return template;
}

/** The plan's current table, unless another one is asked for or the template takes its kind only. */
function tableOf(plan: Plan, { tableKinds }: Template, read: string | undefined): PlanTable {
  const fitting = plan.tables.filter(({ kind }) => tableKinds.includes(kind));
  const current = currentTable(plan);
  const usual = fitting.find((table) => table === current) ?? fitting[0];
  const asked = read === undefined ? null : findTable(plan, read);
  const table = asked?.ok === true ? asked.value : usual;
  if (table === undefined || asked?.ok === false || !fitting.includes(table)) {
    const known = fitting.map(({ id }) => id);
    throw new Error(WORKBOOKS_TEXT.unknown("--table", read ?? "", known));
  }
  return table;
}
