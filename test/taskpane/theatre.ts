import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { plans } from "../../src/plan/registry";
import { needsUnits, templatesFor } from "../../src/templates/templates";
import { launchBrowser } from "../browser/chromium";
import { bundle } from "./bundle";
import type { StageOptions } from "./stage";

/** What the page's server answers for a path; anything not named is a 404. */
export type Answers = Record<string, unknown>;

export interface Theatre {
  /** The pane, loaded anew, on a page of 350 × 600 px, Office's usual width, in Chinese unless told. */
  readonly open: (options?: Partial<StageOptions>, answers?: Answers) => Promise<Page>;
}

const ORIGIN = "http://pane.test";
const VIEWPORT = { width: 350, height: 600 };

/**
 * Bundles the pane and starts the browser and its page once for all tests of a file; each loads the page anew.
 * The pane keeps nothing between two loads.
 */
export function theatre(): Theatre {
  let browser: Browser | null = null;
  let page: Page | null = null;
  let answers: Answers = {};

  // A page has to load in every test; on a busy machine that takes its time.
  jest.setTimeout(60_000);
  beforeAll(async () => {
    const script = bundle("./stage.ts");
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: VIEWPORT });
    await serve(page, await script, (path) => answers[path]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  });

  return {
    open: async (options = {}, given = {}) => {
      if (page === null) throw new Error("open() is called within a test");
      answers = given;
      await page.setViewportSize(VIEWPORT);
      await page.goto(ORIGIN);
      await page.evaluate((mounted) => {
        stage.mount(mounted);
      }, complete(options));
      await settled(page);
      return page;
    },
  };
}

/**
 * Waits until Fluent, which works on its controls in idle moments, has put the button into the
 * drop-down, counted the radio buttons of each group and said which tab is chosen; only then is a group
 * one stop for Tab.
 */
export async function settled(page: Page): Promise<void> {
  const unfinished =
    "fluent-dropdown:not(:has(button[aria-labelledby])), fluent-radio:not([aria-posinset]), fluent-tab:not([aria-selected])";
  await page.waitForFunction((selector) => document.querySelector(selector) === null, unfinished);
}

function complete(options: Partial<StageOptions>): StageOptions {
  const tables = plans().flatMap((plan) => plan.tables);
  const templates = Object.fromEntries(
    tables.map((table) => [
      table.kind,
      templatesFor(table).map((template) => ({
        id: template.id,
        asks: template.asks,
        needsUnits: needsUnits(template),
      })),
    ]),
  );
  return {
    language: "zh-CN",
    plans: plans(),
    isDark: false,
    templates,
    nearPairs: [],
    isFirstRun: false,
    ...options,
  };
}

/** The add-in's own page, with the stage's script where the build puts the add-in's. */
async function serve(page: Page, script: string, answer: (path: string) => unknown): Promise<void> {
  const html = readFileSync(resolve(__dirname, "../../src/taskpane/taskpane.html"), "utf8")
    .replace(/<script src="<%= officeScript %>"><\/script>/, "")
    .replace("</body>", '<script src="/stage.js"></script></body>');
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/") return route.fulfill({ contentType: "text/html", body: html });
    if (path === "/stage.js") {
      return route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script });
    }
    const json = answer(path);
    return json === undefined ? route.fulfill({ status: 404, body: "" }) : route.fulfill({ json });
  });
}
