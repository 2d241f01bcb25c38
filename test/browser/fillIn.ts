import { readRange, typeInto, type EmbeddedPage } from "./embeddedPage";
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

/**
 * Types what the cell does not take. Univer writes an entry before it checks it, and takes it back when it says why:
 * so the sentence is waited for. Escape closes it, and the cell has what it had.
 */
export async function expectRefused(
  app: EmbeddedPage,
  [sheetName, address]: readonly [string, string],
  entry: string,
  sentence: string,
  kept: unknown,
): Promise<void> {
  await fillIn(app, sheetName, { [address]: entry });
  await app.page.locator(`text=${sentence}`).first().waitFor();
  await app.page.keyboard.press("Escape");
  expect((await readRange(app.page, sheetName, address)).values).toEqual([[kept]]);
}
