import type { PlanTable } from "../plan/plan";
import { completion } from "./completion";
import { monitoring } from "./monitoring";
import { rules } from "./rules";
import type { LinkKey, Template } from "./template";

/** Every template, in the order that the pane offers them. A new one is one more entry here. */
export const TEMPLATES: readonly Template[] = [completion, monitoring, rules];

/** The templates of the sheets that others refer to. */
export const LINK_TEMPLATES: Readonly<Record<LinkKey, Template>> = { rules, monitoring };

/** The templates that can be filled from a table, the one made for its kind first. */
export function templatesFor(table: PlanTable): readonly Template[] {
  return TEMPLATES.filter((template) => template.tableKinds.includes(table.kind)).sort(
    (left, right) => left.tableKinds.length - right.tableKinds.length,
  );
}
