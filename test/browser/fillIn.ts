import { typeInto, type EmbeddedPage } from "./embeddedPage";
import { showSheet } from "./showSheet";

/** Types into cells of a sheet, one after the other. */
export async function fillIn(
  app: EmbeddedPage,
  sheetName: string,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  await showSheet(app.page, sheetName);
  for (const [address, entry] of Object.entries(entries)) await typeInto(app, address, entry);
}
