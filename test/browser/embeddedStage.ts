import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveDist, type Served } from "../support/serveDist";
import { launchBrowser } from "./chromium";
import { openEmbeddedPage, type EmbeddedPage } from "./embeddedPage";
import { watchPages } from "./watchPages";

const SHOTS = path.resolve(__dirname, "../../test-output/screenshots");
/** Pictures are to be looked at, and no test reads them: `PLAN_INDICATORS_SHOTS=true npx jest --selectProjects browser` takes them. */
const TAKES_SHOTS = process.env["PLAN_INDICATORS_SHOTS"] === "true";
const LONGEST_MS = 120_000;

export interface EmbeddedStage {
  readonly page: Page;
  readonly app: EmbeddedPage;
  readonly served: Served;
  /** Takes a picture of a page, where pictures are asked for. */
  shoot(name: string, page?: Page): Promise<void>;
}

/**
 * The built page in a browser while the tests of a group run. A test fails in which any page complains, breaks or
 * asks another origin for anything.
 *
 * @param prepare what is done before the first of them
 * @param beforeOpening listens to what the page does from the start
 */
export function embeddedStage(
  viewport: { readonly width: number; readonly height: number },
  prepare: (stage: EmbeddedStage) => Promise<void> = () => Promise.resolve(),
  beforeOpening: (page: Page, served: Served) => void = () => undefined,
): EmbeddedStage {
  const faults: string[] = [];
  let browser: Browser | undefined;
  let served: Served | undefined;
  let app: EmbeddedPage | undefined;

  const stage: EmbeddedStage = {
    get page() {
      return there(app).page;
    },
    get app() {
      return there(app);
    },
    get served() {
      return there(served);
    },
    async shoot(name, page = there(app).page) {
      if (TAKES_SHOTS) await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
    },
  };

  jest.setTimeout(LONGEST_MS);
  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    served = await serveDist();
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport });
    context.setDefaultNavigationTimeout(LONGEST_MS);
    watchPages(context, served.url, faults);
    const page = await context.newPage();
    beforeOpening(page, served);
    app = await openEmbeddedPage(page, served.url);
    await prepare(stage);
  });

  afterEach(() => {
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  return stage;
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("The page is there only while a test runs.");
  return thing;
}
