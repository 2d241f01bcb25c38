import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { layoutSheets, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { planSheet } from "../../src/templates/planSheet";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { userProfile } from "../xlsx/officeProfile";
import { ALL_OFFERED, type Offered, requestFor, typicalWorkbook } from "../support/typicalWorkbook";
import { printedAlone } from "./printedAlone";

/**
 * `npm run pictures`: every printed page of every template for both plans, as LibreOffice prints it,
 * with the sample figures of the end of 2023. Pictures of pages that there are no longer are
 * removed. Needs `soffice` and `pdftoppm` (Debian: libreoffice-calc, poppler-utils, fonts-noto-cjk).
 */
const OUT = path.resolve(__dirname, "../../docs/pictures");
const RESOLUTION_DPI = "80";
/** Columns are as wide as digits of Calibri, which are half as wide as high. */
const NEAREST_FONTS: Readonly<Record<string, string>> = {
  宋体: "Noto Serif CJK SC",
  黑体: "Noto Sans CJK SC",
  Calibri: "Noto Sans Mono CJK SC",
};
const CREATED_AT = new Date("2024-01-15T00:00:00Z");

async function writeFiles(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const offered of ALL_OFFERED) {
    const models = sheetsOf(offered).toReversed();
    const name = pictureName(offered);
    const file = printedAlone(await writeXlsx(models, CREATED_AT));
    writeFileSync(path.join(folder, `${name}.xlsx`), file);
    names.push(name);
  }
  return names;
}

/** 规划表 has what the plan prints; every other sheet is filled in. */
const sheetsOf = (offered: Offered): readonly SheetModel[] =>
  offered.template.id === planSheet.id
    ? layoutSheets(requestFor(offered), NEW_WORKBOOK, nativeDialect)
    : typicalWorkbook(offered, "usual", "");

/** `zhanjiang-2-monitoring`: plan, number of the table, template. */
const pictureName = ({ plan, table, template }: Offered): string =>
  `${plan.id}-${plan.tables.indexOf(table) + 1}-${template.id}`;

/** The folder of a user's settings in which the fonts of Excel have their nearest free ones. */
function fontSettings(folder: string): string {
  const aliases = Object.entries(NEAREST_FONTS).map(
    ([family, nearest]) =>
      `<alias binding="same"><family>${family}</family>` +
      `<prefer><family>${nearest}</family></prefer></alias>`,
  );
  mkdirSync(path.join(folder, "fontconfig"));
  writeFileSync(
    path.join(folder, "fontconfig", "fonts.conf"),
    `<?xml version="1.0"?><fontconfig>${aliases.join("")}</fontconfig>`,
  );
  return folder;
}

async function printAll(folder: string, names: readonly string[]): Promise<void> {
  const files = names.map((name) => path.join(folder, `${name}.xlsx`));
  const profile = path.join(folder, "profile");
  await userProfile(profile);
  const options = ["--headless", "--convert-to", "pdf", "--outdir", folder];
  execFileSync(
    "soffice",
    [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...options, ...files],
    {
      env: { ...process.env, XDG_CONFIG_HOME: fontSettings(folder) },
    },
  );
}

/** The pages in their order, as files of the folder. */
function draw(folder: string, name: string): readonly string[] {
  const stem = path.join(folder, name);
  execFileSync("pdftoppm", ["-png", "-r", RESOLUTION_DPI, `${stem}.pdf`, stem]);
  const drawn = readdirSync(folder).filter(
    (file) => file.startsWith(`${name}-`) && /\d\.png$/u.test(file),
  );
  if (drawn.length === 0) throw new Error(`No page of ${name} was drawn.`);
  // `pdftoppm` pads the numbers of the pages, so that their names sort.
  return drawn.toSorted().map((file) => path.join(folder, file));
}

/** `zhanjiang-2-monitoring.png`, and for further pages `zhanjiang-2-monitoring-p2.png`. */
const pageName = (name: string, index: number): string =>
  index === 0 ? `${name}.png` : `${name}-p${index + 1}.png`;

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-indicators-pictures-"));
  try {
    mkdirSync(OUT, { recursive: true });
    const names = await writeFiles(folder);
    await printAll(folder, names);
    const pages = names.flatMap((name) =>
      draw(folder, name).map((from, index) => ({ from, to: pageName(name, index) })),
    );
    const old = readdirSync(OUT).filter((file) => file.endsWith(".png"));
    for (const file of old) rmSync(path.join(OUT, file));
    for (const { from, to } of pages) copyFileSync(from, path.join(OUT, to));
    process.stdout.write(`${pages.length} pictures in ${path.relative(process.cwd(), OUT)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((problem: unknown) => {
  console.error(problem);
  process.exitCode = 1;
});
