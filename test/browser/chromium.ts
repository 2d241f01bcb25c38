import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser, BrowserServer, BrowserType, LaunchOptions } from "playwright-core";
import { browserAtDesk } from "./browserDesk";
import { isPackagedUsable, packagedChromium } from "./packagedChromium";

export interface ChromiumFound {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Variables that it has to be started with, beside those of this process. */
  readonly environment: Readonly<Record<string, string>>;
  /** For people: which browser it is. */
  readonly label: string;
}

/** The shell, where it is installed, starts with half the work: it has no window. */
const LINUX_COMMANDS = [
  "chromium-headless-shell",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];

const MAC_APPLICATIONS = ["Google Chrome", "Microsoft Edge", "Chromium"];

const WINDOWS_PATHS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/** The browser that tests run in: the one named, one that is installed, or on Linux the one from npm. */
export async function findChromium(): Promise<ChromiumFound | null> {
  const executablePath = installedChromium();
  if (executablePath !== null) {
    return { executablePath, args: [], environment: {}, label: executablePath };
  }
  return isPackagedUsable() ? packagedChromium() : null;
}

/** Whether `findChromium` will find one, known at once, so that jest can mark tests as skipped. */
export const hasChromium = (): boolean => installedChromium() !== null || isPackagedUsable();

/** V8 collects the many short-lived objects of a workbook far less often when it has room for them. */
const ROOMY = "--js-flags=--max-semi-space-size=64";

/**
 * The browser that all test files of a run of Jest share, or outside Jest one of its own.
 *
 * @throws Error when there is none; tests ask `describeInBrowser` first
 */
export async function launchBrowser(): Promise<Browser> {
  return (await browserAtDesk()) ?? (await chromium()).launch(await launchOptions());
}

/** Starts the browser that test files connect to. */
export async function startBrowser(): Promise<BrowserServer> {
  return (await chromium()).launchServer(await launchOptions());
}

/** Playwright takes seconds to load: only who starts a browser loads it. */
const chromium = async (): Promise<BrowserType> => (await import("playwright-core")).chromium;

async function launchOptions(): Promise<LaunchOptions> {
  const found = await findChromium();
  if (found === null) throw new Error("No Chrome, Edge or Chromium was found; set CHROMIUM_PATH.");
  const { executablePath, args, environment } = found;
  return { executablePath, args: [ROOMY, ...args], env: { ...process.env, ...environment } };
}

function installedChromium(): string | null {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  return candidates().find((path) => existsSync(path)) ?? null;
}

function candidates(): readonly string[] {
  switch (process.platform) {
    case "darwin":
      return MAC_APPLICATIONS.flatMap((name) =>
        ["/", process.env["HOME"] ?? "/"].map((root) =>
          join(root, "Applications", `${name}.app`, "Contents", "MacOS", name),
        ),
      );
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
        const root = process.env[name];
        return root === undefined ? [] : WINDOWS_PATHS.map((path) => join(root, path));
      });
    default:
      return LINUX_COMMANDS.flatMap((command) =>
        (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, command)),
      );
  }
}
