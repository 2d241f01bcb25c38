import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ChromiumFound } from "./chromium";

const FONTS = "fonts.conf";

/** `@sparticuz/chromium` carries a browser for 64-bit Linux on Intel and AMD only. */
export const isPackagedUsable = (): boolean =>
  process.platform === "linux" && process.arch === "x64";

/**
 * The browser from npm, unpacked once. Test files run side by side, and a half unpacked browser must
 * not be started by another: it is unpacked into a folder of its own and moved into place at once.
 */
export async function packagedChromium(): Promise<ChromiumFound> {
  const home = join(tmpdir(), `plan-indicators-chromium-${String(process.getuid?.() ?? 0)}`);
  const executablePath = join(home, "chromium");
  if (!existsSync(executablePath)) {
    const unpacking = mkdtempSync(`${home}-`);
    try {
      await unpackInto(unpacking);
      writeFileSync(join(unpacking, FONTS), fontsOf(home));
      moveOnce(unpacking, home);
    } finally {
      rmSync(unpacking, { recursive: true, force: true });
    }
  }
  return {
    executablePath,
    // The package's own arguments are for Lambda: one process for everything, gone with its first page.
    args: [],
    environment: {
      FONTCONFIG_FILE: join(home, FONTS),
      ...(startsByItself(executablePath) ? {} : { LD_LIBRARY_PATH: join(home, "al2023", "lib") }),
    },
    label: "@sparticuz/chromium",
  };
}

/** A desktop has the libraries that a browser needs, a container often has not. */
const startsByItself = (executablePath: string): boolean =>
  spawnSync(executablePath, ["--version"]).status === 0;

/** The system's fonts where it has any, and the package's own: without a font, words have no size. */
const fontsOf = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, "fonts")}</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;

/**
 * The package unpacks into the system's folder for temporary files, and adds the libraries that a bare
 * system lacks when it takes it for Lambda. Both are told by variables, so it runs in a process of
 * its own.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  const options = { cwd: __dirname, env };
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], options);
}

function moveOnce(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another test file was quicker; its browser is as good.
    if (!existsSync(join(to, "chromium"))) throw error;
  }
}
