import type { SheetIdentity } from "./sheetModel";

const NAME = "plan-indicators";

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
  const { template, plan, table, version, unit } = value as Readonly<Record<string, unknown>>;
  return (
    [template, plan, table].every((part) => typeof part === "string") &&
    typeof version === "number" &&
    (unit === null || typeof unit === "string")
  );
}
