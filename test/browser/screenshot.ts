import path from "node:path";
import { serveDist } from "../support/serveDist";
import { launchBrowser } from "./chromium";
import { insertTable, openEmbeddedPage } from "./embeddedPage";

/** Takes the README's picture from the built page: `npm run screenshot`. */
async function takeScreenshot(): Promise<void> {
  const served = await serveDist();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1760, height: 900 } });
    const app = await openEmbeddedPage(page, served.url);
    await insertTable(app, "zhanjiang", "专栏1");
    await page.waitForTimeout(1000);
    await page.screenshot({ path: path.resolve(__dirname, "../../docs/screenshot.png") });
  } finally {
    await browser.close();
    await served.close();
  }
}

takeScreenshot().catch((problem: unknown) => {
  console.error(problem);
  process.exitCode = 1;
});
