import { planSheet } from "../../templates/planSheet";
import type { LayoutInput } from "../layoutInput";
import type { SheetIdentity, SheetForm } from "../sheetModel";

/** What a sheet is, and all that it takes to lay the same sheet out again. */
export function identityOf(input: LayoutInput, form: SheetForm): SheetIdentity {
  const { template, plan, table, unit, unitTargets, other } = input;
  return {
    template: template.id,
    plan: plan.id,
    table: table.id,
    version: template.version,
    unit,
    form,
    ...(unitTargets === null ? {} : { unitTargets: [...unitTargets] }),
    ...(other === null
      ? {}
      : { other: { plan: other.plan.id, table: other.table.id, pairs: other.pairs } }),
  };
}

/** Whether two sheets are one but for what was entered in them, as a sheet and its copy are. */
export const isSameSheet = (one: SheetIdentity, other: SheetIdentity): boolean =>
  sameText(one) === sameText(other);

const sameText = ({ template, plan, table, unit, form, other }: SheetIdentity): string =>
  JSON.stringify([template, plan, table, unit, form, other?.plan, other?.table]);

const NAME = "plan-indicators";
const FORMS: readonly SheetForm[] = ["functions", "native", "values"];

/** The identity as it stands in a sheet's hidden corner. */
export const identityText = (identity: SheetIdentity): string =>
  JSON.stringify({ [NAME]: identity });

/** The identity read back; null for any other text. What is in the cell may be anything. */
export function readIdentity(text: unknown): SheetIdentity | null {
  if (typeof text !== "string" || !text.startsWith(`{"${NAME}"`)) return null;
  try {
    const parsed = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return isIdentity(parsed[NAME]) ? parsed[NAME] : null;
  } catch {
    return null;
  }
}

function isIdentity(value: unknown): value is SheetIdentity {
  if (typeof value !== "object" || value === null) return false;
  const { template, plan, table, version, unit, form, other, unitTargets } = value as Readonly<
    Record<string, unknown>
  >;
  return (
    [template, plan, table].every((part) => typeof part === "string") &&
    typeof version === "number" &&
    (unit === null || typeof unit === "string") &&
    FORMS.some((known) => known === form) &&
    (unitTargets === undefined || (Array.isArray(unitTargets) && unitTargets.every(isPair))) &&
    (other === undefined || isCompared(other))
  );
}

/** Of keys, or of a key and a text. */
const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");

function isCompared(value: unknown): value is SheetIdentity["other"] {
  if (typeof value !== "object" || value === null) return false;
  const { plan, table, pairs } = value as Readonly<Record<string, unknown>>;
  return (
    typeof plan === "string" &&
    typeof table === "string" &&
    Array.isArray(pairs) &&
    pairs.every(isPair)
  );
}

/** True of a 规划表, into which a user inserts rows of his own. */
export const hasOwnRows = ({ template }: SheetIdentity): boolean => template === planSheet.id;
