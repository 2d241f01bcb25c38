import { hostReason } from "./hostReason";

/**
 * Takes the protection of a sheet away, which this product sets without a password.
 *
 * @returns false where a user has set one: then the sheet is as it was
 */
export async function unprotected(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<boolean> {
  sheet.protection.load("protected");
  await context.sync();
  if (!sheet.protection.protected) return true;
  try {
    sheet.protection.unprotect();
    await context.sync();
    return true;
  } catch (error) {
    if (hostReason(error, null).name !== "hostFailed") throw error;
    return false;
  }
}
