import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

export interface ChromiumFound {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** For people: which browser it is. */
  readonly label: string;
}

const LINUX_COMMANDS = [
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
  if (executablePath !== null) return { executablePath, args: [], label: executablePath };
  return isPackagedUsable() ? packagedChromium() : null;
}

/** Whether `findChromium` will find one, known at once, so that jest can mark tests as skipped. */
export const hasChromium = (): boolean => installedChromium() !== null || isPackagedUsable();

/** @throws Error when there is no browser; tests ask `describeInBrowser` first */
export async function launchBrowser(): Promise<Browser> {
  const found = await findChromium();
  if (found === null) throw new Error("No Chrome, Edge or Chromium was found; set CHROMIUM_PATH.");
  return chromium.launch({ executablePath: found.executablePath, args: [...found.args] });
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

/** `@sparticuz/chromium` carries a browser for 64-bit Linux on Intel and AMD only. */
const isPackagedUsable = (): boolean => process.platform === "linux" && process.arch === "x64";

/**
 * Unpacks npm's browser once. Test files run side by side, and a half unpacked browser must not be
 * started by another: it is unpacked into a folder of its own and then moved into place at once.
 */
async function packagedChromium(): Promise<ChromiumFound> {
  const { default: packaged } = await import("@sparticuz/chromium");
  const home = join(tmpdir(), `plan-indicators-chromium-${String(process.getuid?.() ?? 0)}`);
  if (!existsSync(join(home, "chromium"))) {
    const unpacking = mkdtempSync(`${home}-`);
    await withTemporaryFolder(unpacking, () => packaged.executablePath());
    moveOnce(unpacking, home);
  }
  const label = "@sparticuz/chromium";
  return { executablePath: join(home, "chromium"), args: packaged.args, label };
}

/** The package unpacks into the system's folder for temporary files, wherever that is just then. */
async function withTemporaryFolder(folder: string, work: () => Promise<string>): Promise<void> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

function moveOnce(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(from, { recursive: true, force: true });
    // Another test file was quicker; its browser is as good.
    if (!existsSync(join(to, "chromium"))) throw error;
  }
}
