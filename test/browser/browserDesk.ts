import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserServer } from "playwright-core";

// A browser takes seconds of processor time to start. All test files of a run of Jest share one, each with contexts of
// its own: Jest keeps a desk, where the first test file that needs a browser has it started.

/** The variable that tells every process of this run of Jest where the desk is. */
const DESK = "PLAN_INDICATORS_BROWSER";

let desk: Server | null = null;
let started: Promise<BrowserServer> | null = null;

/** @param start what starts the browser, when it is first asked for */
export async function openBrowserDesk(start: () => Promise<BrowserServer>): Promise<void> {
  const opened = createServer((_request, response) => {
    started ??= start();
    started.then(
      (browser) => response.end(browser.wsEndpoint()),
      (problem: unknown) => response.writeHead(500).end(String(problem)),
    );
  });
  await new Promise<void>((resolve) => opened.listen(0, "127.0.0.1", resolve));
  opened.unref();
  desk = opened;
  process.env[DESK] = `http://127.0.0.1:${(opened.address() as AddressInfo).port}/`;
}

export async function closeBrowserDesk(): Promise<void> {
  desk?.close();
  await (await started)?.close();
}

/** The browser of this run of Jest; to close it ends what was opened by this call. Null where there is no desk. */
export async function browserAtDesk(): Promise<Browser | null> {
  const address = process.env[DESK];
  if (address === undefined) return null;
  const answer = await fetch(address);
  const said = await answer.text();
  if (!answer.ok) throw new Error(said);
  const { chromium } = await import("playwright-core");
  return chromium.connect(said);
}
