import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { userProfile } from "../xlsx/libreOffice";
import { ALL_OFFERED, typicalWorkbook, type Offered } from "../support/typicalWorkbook";

/**
 * `npm run pictures`: the first printed page of every template for both plans, as LibreOffice prints
 * it, with typical figures of the middle of the period. Needs `soffice` and `pdftoppm` (Debian:
 * libreoffice-calc, poppler-utils, fonts-noto-cjk).
 */
const OUT = path.resolve(__dirname, "../../docs/pictures");
const RESOLUTION_DPI = "80";
const CREATED_AT = new Date("2023-07-01T00:00:00Z");

async function writeFiles(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const offered of ALL_OFFERED) {
    const models = typicalWorkbook(offered, "usual", "").toReversed();
    const name = pictureName(offered);
    writeFileSync(path.join(folder, `${name}.xlsx`), await writeXlsx(models, CREATED_AT));
    names.push(name);
  }
  return names;
}

/** `zhanjiang-2-monitoring`: plan, number of the table, template. */
const pictureName = ({ plan, table, template }: Offered): string =>
  `${plan.id}-${plan.tables.indexOf(table) + 1}-${template.id}`;

async function printAll(folder: string, names: readonly string[]): Promise<void> {
  const files = names.map((name) => path.join(folder, `${name}.xlsx`));
  const profile = pathToFileURL(await userProfile(folder)).href;
  execFileSync("soffice", [
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    ...files,
  ]);
}

function picture(folder: string, name: string): void {
  const stem = path.join(folder, name);
  execFileSync("pdftoppm", [
    "-png",
    "-r",
    RESOLUTION_DPI,
    "-f",
    "1",
    "-l",
    "1",
    `${stem}.pdf`,
    stem,
  ]);
  const made = readdirSync(folder).find(
    (file) => file.startsWith(`${name}-`) && /\d\.png$/u.test(file),
  );
  if (made === undefined) throw new Error(`No page of ${name} was drawn.`);
  renameSync(path.join(folder, made), path.join(OUT, `${name}.png`));
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-indicators-pictures-"));
  try {
    mkdirSync(OUT, { recursive: true });
    const names = await writeFiles(folder);
    await printAll(folder, names);
    for (const name of names) picture(folder, name);
    process.stdout.write(`${names.length} pictures in ${path.relative(process.cwd(), OUT)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((problem: unknown) => {
  console.error(problem);
  process.exitCode = 1;
});
