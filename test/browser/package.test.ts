import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { officeScript } from "../../src/build/deployment";
import { headersFor } from "../../src/build/package/delivery";
import { type Files, packageFiles } from "../../src/build/package/packageFiles";
import {
  hasNginx,
  type ServedPackage,
  serveWithNginx,
  serveWithNode,
} from "../support/servePackage";
import { launchBrowser } from "./chromium";
import { describeInBrowser } from "./describeInBrowser";

const ROOT = path.resolve(__dirname, "../..");
const { version } = JSON.parse(
  readFileSync(path.join(ROOT, "node_modules/@microsoft/office-js/package.json"), "utf8"),
) as { version: string };

/** The samples with a folder under the host, which is where they are the least simple. */
const SETTINGS = {
  baseUrl: "https://addins.example.gov.cn/zhibiao",
  namespace: "PLAN",
  officeJs: "self",
  officeVersion: version,
};
const WITH_NGINX = hasNginx();
/** What office.js puts into a frame where there is no Excel around it; the package's own policy stops that. */
const TELEMETRY = "Framing 'https://telemetryservice.firstpartyapps.oaspapps.com/' violates";

describeInBrowser("a package on a web server", () => {
  let browser: Browser;
  let context: BrowserContext;
  let served: ServedPackage;
  let files: Files;

  beforeAll(async () => {
    if (!WITH_NGINX) console.info("nginx is not here: the package is served by Node instead.");
    files = await packageFiles(path.join(ROOT, "dist"), SETTINGS);
    served = await (WITH_NGINX
      ? serveWithNginx(files)
      : serveWithNode(files, officeScript(SETTINGS.officeJs)));
    browser = await launchBrowser();
    context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** The pane's page, with what it asked for elsewhere, what failed, and what its console complained of. */
  async function watched(): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(served.url)) faults.push(request.url());
    });
    page.on("requestfailed", (request) => faults.push(request.url()));
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(message.text());
    });
    return { page, faults };
  }

  test("the pane works by itself, and asks nobody else for anything", async () => {
    const { page, faults } = await watched();
    const stopped = page.waitForEvent("console", {
      predicate: (message) => message.text().startsWith(TELEMETRY),
    });
    await page.goto(`${served.url}taskpane.html`);
    await page.locator("[data-part=insert]").waitFor();
    await page.locator("fluent-tab").last().click();
    await page.getByText("PLAN.COMPLETION", { exact: false }).first().waitFor();
    await stopped;
    expect(faults.filter((fault) => !fault.startsWith(TELEMETRY))).toEqual([]);
  });

  test("office.js loads as Excel for Windows has it, with no script but files of the package", async () => {
    const { page, faults } = await watched();
    const strings = page.waitForEvent("requestfinished", (request) =>
      request.url().endsWith("zh-cn/office_strings.js"),
    );
    const hostInfo = encodeURIComponent("Excel$Win32$16.01$zh-CN$$$$0");
    await page.goto(`${served.url}taskpane.html?_host_Info=${hostInfo}`);
    await strings;
    expect(faults).toEqual([]);
  });

  test("every file comes with its type and headers", async () => {
    for (const name of files.keys()) {
      if (!name.startsWith("site/") || name.endsWith("web.config")) continue;
      const pathname = name.slice("site".length);
      const response = await context.request.get(`${served.url}${pathname.slice(1)}`);
      const headers = response.headers();
      const wanted = Object.entries(headersFor(pathname, officeScript(SETTINGS.officeJs)));
      expect([pathname, response.status()]).toEqual([pathname, 200]);
      expect({ pathname, ...headers }).toMatchObject({
        pathname,
        ...Object.fromEntries(wanted.map(([header, value]) => [header.toLowerCase(), value])),
      });
      if (WITH_NGINX && pathname.endsWith(".js")) {
        expect([pathname, headers["content-encoding"]]).toEqual([pathname, "gzip"]);
      }
    }
  });
});
