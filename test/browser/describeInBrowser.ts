import { hasChromium } from "./chromium";

/**
 * A group of tests that needs a browser. Where there is none, one line says what is skipped and why;
 * in CI, nothing may be skipped and a missing browser is an error.
 */
export function describeInBrowser(title: string, tests: () => void): void {
  if (hasChromium()) {
    describe(title, tests);
    return;
  }
  const why = "no Chrome, Edge or Chromium was found; set CHROMIUM_PATH to one";
  if (process.env["CI"] === "true") throw new Error(`${title}: ${why}`);
  process.stderr.write(`Skipped “${title}”: ${why}.\n`);
  describe.skip(title, tests);
}
