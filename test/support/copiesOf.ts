import type { LayOutCopies } from "../../src/excel/shareSheets";
import { type PortableForm, portableSheets } from "../../src/layout/refresh/portableSheets";
import type { Plan } from "../../src/plan/plan";

/** Copies to share as the pane makes them, for the plans that are known. */
export const copiesOf =
  (plans: readonly Plan[], form: PortableForm): LayOutCopies =>
  (wanted, found) =>
    portableSheets(wanted, found, plans, form, {
      takenNames: found.takenNames,
      nameSuffix: " 副本",
    });
