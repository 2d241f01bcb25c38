import type { LayoutInput } from "./layoutInput";
import type { SheetIdentity } from "./sheetModel";

/** What a sheet is, and all that it takes to lay the same sheet out again. */
export function identityOf(input: LayoutInput): SheetIdentity {
  const { template, plan, table, unit, unitTargets, other, dialect } = input;
  return {
    template: template.id,
    plan: plan.id,
    table: table.id,
    version: template.version,
    unit,
    form: dialect.form,
    ...(unitTargets === null ? {} : { unitTargets: [...unitTargets] }),
    ...(other === null
      ? {}
      : { other: { plan: other.plan.id, table: other.table.id, pairs: other.pairs } }),
  };
}
