import { closeBrowserDesk } from "../../browser/browserDesk";
import { closeOffice } from "../../xlsx/officeDesk";

export default async function closeDesks(): Promise<void> {
  await closeBrowserDesk();
  await closeOffice();
}
