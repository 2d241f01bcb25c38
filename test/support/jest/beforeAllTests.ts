import { openBrowserDesk } from "../../browser/browserDesk";
import { openOffice } from "../../xlsx/officeDesk";

export default async function openDesks(): Promise<void> {
  // Playwright takes seconds to load: only where a test file asks for a browser.
  await openBrowserDesk(async () => (await import("../../browser/chromium")).startBrowser());
  await openOffice();
}
