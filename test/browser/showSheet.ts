import type { Page } from "playwright-core";

/** Brings a sheet to the front, as its tab does. */
export function showSheet(page: Page, sheetName: string): Promise<void> {
  return page.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    sheetName,
  );
}
