import { builtInProjects } from "../../plan/outsideTables";
import { MONEY_UNIT, OWN_PROJECTS } from "../../text/sheets/projects";
import type { LayoutInput } from "../layoutInput";
import type { RowInput, Subject } from "./subject";

/** Rows for what the user adds. */
const SPARE_ROWS = 10;
/** Rows of a table whose plan is not known to print any tasks or projects. */
const BLANK_ROWS = 30;

/** What the plan says stays as it is. */
const PRINTED: Readonly<Record<string, RowInput>> = { name: "locked", content: "locked" };

/** [§11] The plan's tasks and projects under their 专栏, and blank rows behind them. */
export function projectSubjects({ plan }: LayoutInput): readonly Subject[] {
  const known = builtInProjects(plan.id);
  const spareCount = known.length === 0 ? BLANK_ROWS : SPARE_ROWS;
  return [
    ...known.map(({ id, group, name, content, responsible }, index): Subject => ({
      key: id,
      group,
      indent: 0,
      fields: { number: index + 1, name, content, responsible, unit: MONEY_UNIT },
      indicator: null,
      inputs: PRINTED,
    })),
    ...Array.from({ length: spareCount }, (_, index): Subject => ({
      // `own.1`: never the id of a project, which has no dot.
      key: `own.${index + 1}`,
      group: known.length === 0 ? null : OWN_PROJECTS,
      indent: 0,
      fields: { number: known.length + index + 1, unit: MONEY_UNIT },
      indicator: null,
    })),
  ];
}
