import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const PROGRAMS = ["soffice", "libreoffice"];
const LONGEST_MS = 240_000;

/** The path of LibreOffice's program, or null on a machine without it. */
function program(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = folders.flatMap((folder) => PROGRAMS.map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** A group of tests that needs LibreOffice: skipped in words without it, an error in CI. */
export function describeInLibreOffice(title: string, tests: () => void): void {
  if (program() !== null) {
    describe(title, tests);
    return;
  }
  const why = "no LibreOffice was found (Debian: libreoffice-calc)";
  if (process.env["CI"] === "true") throw new Error(`${title}: ${why}`);
  process.stderr.write(`Skipped “${title}”: ${why}.\n`);
  describe.skip(title, tests);
}

/**
 * The file as LibreOffice saves it, after it has calculated every formula anew.
 *
 * @param format an ending that LibreOffice can save, with a filter's name behind a colon where there are several
 */
export async function recalculated(file: Uint8Array, format = "xlsx"): Promise<Uint8Array> {
  const path = program();
  if (path === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "plan-indicators-office-"));
  try {
    const profile = await userProfile(folder);
    const input = join(folder, "input.xlsx");
    const output = join(folder, "out");
    await writeFile(input, file);
    const profileUrl = pathToFileURL(profile).href;
    await run(
      path,
      [
        `-env:UserInstallation=${profileUrl}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        output,
        input,
      ],
      { timeout: LONGEST_MS },
    );
    return await readFile(join(output, `input.${format.split(":")[0] ?? ""}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A user who has files calculated anew whenever they are opened, on a Chinese machine. */
export async function userProfile(folder: string): Promise<string> {
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  const settings = [
    ["/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0"],
    ["/org.openoffice.Setup/L10N", "ooSetupSystemLocale", "zh-CN"],
  ];
  const items = settings.map(
    ([at, name, value]) =>
      `<item oor:path="${at ?? ""}"><prop oor:name="${name ?? ""}" oor:op="fuse">` +
      `<value>${value ?? ""}</value></prop></item>`,
  );
  await writeFile(
    join(profile, "user", "registrymodifications.xcu"),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" ' +
      'xmlns:xs="http://www.w3.org/2001/XMLSchema" ' +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items.join("")}</oor:items>`,
  );
  return profile;
}
