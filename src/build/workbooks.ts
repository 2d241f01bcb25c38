import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { unitTargets } from "../layout/units/unitTargets";
import { needsUnits } from "../templates/templates";
import { templateWords } from "../text/sheets";
import { WORKBOOKS_TEXT } from "../text/workbooks";
import { fileName } from "../xlsx/fileName";
import { unitWorkbooks } from "../xlsx/unitWorkbooks";
import { zipFiles } from "../xlsx/zipFiles";
import { readUnits } from "./readUnits";
import { workbookOrder } from "./workbookOrder";

/** npm run workbooks: writes a form for each unit of a list as a file of its own. */
async function writeWorkbooks(args: readonly string[]): Promise<void> {
  const { plan, table, template, unitsFile, folder, isZipped } = workbookOrder(args);
  const units = unitsFile === null ? [] : await readUnits(unitsFile, plan, table);
  if (units.length === 0 && needsUnits(template)) throw new Error(WORKBOOKS_TEXT.unitsMissing);

  const request = { plan, table, template, units, other: null };
  const files = [...(await unitWorkbooks(request, new Date()))];
  if (isZipped) {
    const all = templateWords(template.id).sheetName(plan, table, { unit: null, other: null });
    files.push({ name: fileName(`${all}.zip`, []), bytes: zipFiles(files) });
  }

  await mkdir(folder, { recursive: true });
  // A file that is there may be filled in already.
  const present = new Set(await readdir(folder));
  const taken = files.map(({ name }) => name).filter((name) => present.has(name));
  if (taken.length > 0) throw new Error(WORKBOOKS_TEXT.taken(folder, taken));
  for (const { name, bytes } of files) {
    await writeFile(path.join(folder, name), bytes, { flag: "wx" });
  }

  console.log(WORKBOOKS_TEXT.written(folder, files.length));
  if (template.asks.includes("unit") && units.length > 0) {
    console.log(WORKBOOKS_TEXT.targets(unitTargets(table, units) !== null));
  }
}

writeWorkbooks(process.argv.slice(2)).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
