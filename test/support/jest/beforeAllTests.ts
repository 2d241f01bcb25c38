import { openBrowserDesk } from "../../browser/browserDesk";
import { startBrowser } from "../../browser/chromium";
import { openOffice } from "../../xlsx/officeDesk";

export default async function openDesks(): Promise<void> {
  await openBrowserDesk(startBrowser);
  await openOffice();
}
