import type { FUniver } from "@univerjs/core/facade";
import type { FrameLocator, Page } from "playwright-core";

/** What the page's console has. */
declare global {
  var univerAPI: FUniver;
}

const GRID = "#workbook canvas[id^=univer-sheet-main-canvas]";

/** The page as a person sees it: the grid, and the pane in its frame. */
export interface EmbeddedPage {
  readonly page: Page;
  readonly pane: FrameLocator;
}

export async function openEmbeddedPage(page: Page, url: string): Promise<EmbeddedPage> {
  // As on a machine where the start page has been seen before.
  await page.addInitScript(() => {
    localStorage.setItem("plan-indicators.started", "1");
  });
  await page.addInitScript(drawSeldom, FRAME_MS);
  await page.goto(url);
  const pane = page.frameLocator("#pane");
  await pane.locator("[data-part=insert]").waitFor();
  return { page, pane };
}

/** Univer draws the whole sheet in every frame, for as long as anything moves: half of what these tests took. */
const FRAME_MS = 100;

/** Runs in the page, not in the pane. */
function drawSeldom(frameMs: number): void {
  if (window !== window.top) return;
  window.requestAnimationFrame = (draw) =>
    window.setTimeout(() => {
      draw(performance.now());
    }, frameMs);
  window.cancelAnimationFrame = (id) => {
    window.clearTimeout(id);
  };
}

/** Chooses in the pane with the mouse and presses 插入 (null: of the first template); gives the name of the new sheet that is shown. */
export async function insertTable(
  app: EmbeddedPage,
  plan: string,
  table: string,
  template: string | null = null,
): Promise<string> {
  await chooseTable(app, plan, table, template);
  return insertChosen(app);
}

/** Chooses in the pane with the mouse, up to what the template asks for. */
export async function chooseTable(
  { pane }: EmbeddedPage,
  plan: string,
  table: string,
  template: string | null = null,
): Promise<void> {
  await pane.locator("[data-part=plan]").click();
  await pane.locator(`fluent-option[value=${plan}]`).click();
  await pane.locator(`fluent-radio[value=${table}]`).click();
  if (template !== null) {
    await pane.locator(`[data-part=template] fluent-radio[value=${template}]`).click();
  }
}

/** Presses 插入; gives the name of the new sheet that is shown. */
export async function insertChosen({ page, pane }: EmbeddedPage): Promise<string> {
  const before = await sheetNames(page);
  await pane.locator("[data-part=insert]").click();
  await page.waitForFunction(
    (known) =>
      !known.includes(
        globalThis.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? "",
      ),
    before,
  );
  await pane.locator("[data-part=go-to]").waitFor();
  return page.evaluate(
    () => globalThis.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? "",
  );
}

export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (globalThis.univerAPI.getActiveWorkbook()?.getSheets() ?? []).map((sheet) =>
      sheet.getSheetName(),
    ),
  );
}

/** Univer takes two clicks on one spot within half a second for a double click, which edits the old entry. */
const DOUBLE_CLICK_MS = 1000;
let lastClick = { address: "", at: 0 };

/** Two entries into one cell, one after the other, are two clicks. */
async function clickApart(page: Page, address: string, click: () => Promise<void>): Promise<void> {
  const soon = lastClick.address === address ? lastClick.at + DOUBLE_CLICK_MS - Date.now() : 0;
  if (soon > 0) await page.waitForTimeout(soon);
  await click();
  // Not before: under load a click comes long after it was asked for.
  lastClick = { address, at: Date.now() };
}

/** Clicks a cell of the sheet that is shown, types, and presses Enter. */
export async function typeInto(
  { page }: EmbeddedPage,
  address: string,
  text: string,
): Promise<void> {
  const cell = await centreOf(page, address);
  await clickApart(page, address, () => page.locator(GRID).click({ position: cell }));
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Moves the pointer over a cell of the sheet that is shown. */
export async function pointAt({ page }: EmbeddedPage, address: string): Promise<void> {
  const cell = await centreOf(page, address);
  await page.locator(GRID).hover({ position: cell });
}

/** Where a cell is in the grid. */
function centreOf(page: Page, address: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const rect = globalThis.univerAPI
      .getActiveWorkbook()
      ?.getActiveSheet()
      .getRange(wanted)
      .getCellRect();
    return {
      x: (rect?.x ?? 0) + (rect?.width ?? 0) / 2,
      y: (rect?.y ?? 0) + (rect?.height ?? 0) / 2,
    };
  }, address);
}

/** Which cells are selected in the grid. */
export function selectedAddress(page: Page): Promise<string> {
  return page.evaluate(
    () => globalThis.univerAPI.getActiveWorkbook()?.getActiveRange()?.getA1Notation() ?? "",
  );
}

/** What Office.js reads of a range, in the page as an add-in would. */
export function readRange(
  page: Page,
  sheetName: string,
  address: string,
): Promise<{ values: unknown[][]; text: string[][] }> {
  return page.evaluate(
    ([name = "", wanted = ""]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(wanted);
        range.load("values,text");
        await context.sync();
        return { values: range.values as unknown[][], text: range.text };
      }),
    [sheetName, address],
  );
}
