import type { GroupKey } from "../text/paneText";
import type { OfferedTemplate } from "./paneServices";

/** What templates are for, in the order of the plan's life. */
const GROUPS: readonly { readonly key: GroupKey; readonly templates: readonly string[] }[] = [
  { key: "monitoring", templates: ["monitoring", "completion", "overview"] },
  { key: "evaluation", templates: ["midterm", "final"] },
  { key: "work", templates: ["breakdown", "ledger", "returnForm"] },
  { key: "checks", templates: ["verification", "comparison"] },
  { key: "settings", templates: ["rules"] },
];

export interface TemplateGroup {
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
