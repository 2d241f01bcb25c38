import type { Plan, PlanTable } from "../plan/plan";
import type { Template } from "../templates/vocabulary/template";
import { assembleSheet } from "./assemble/assembleSheet";
import type { Dialect } from "./dialects/dialect";
import { planDialect } from "./dialects/planDialect";
import { NO_LINKS, type LayoutInput } from "./layoutInput";
import { normaliseSheet } from "./normalise/normaliseSheet";
import { layOutParts } from "./parts/layOutParts";
import type { SheetModel } from "./sheetModel";

type Choices = Partial<
  Pick<
    LayoutInput,
    "links" | "units" | "unit" | "unitTargets" | "other" | "otherLinks" | "standing"
  >
> & { readonly dialect?: Dialect };

/**
 * A template filled from a table of a plan: what every cell of the sheet holds. First everything
 * about the sheet is known, then its parts are laid out from that, then the sheet is put together.
 */
export function layoutTemplate(
  template: Template,
  plan: Plan,
  table: PlanTable,
  { dialect = planDialect, ...choices }: Choices = {},
): SheetModel {
  const sheet = normaliseSheet(
    {
      template,
      plan,
      table,
      links: NO_LINKS,
      units: [],
      unit: null,
      unitTargets: null,
      other: null,
      otherLinks: NO_LINKS,
      ...choices,
    },
    dialect,
  );
  return assembleSheet(sheet, layOutParts(sheet));
}
