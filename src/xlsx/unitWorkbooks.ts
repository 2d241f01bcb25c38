import { nativeDialect } from "../layout/dialects/nativeDialect";
import type { Unit } from "../layout/layoutInput";
import { layoutSheets, NEW_WORKBOOK, type SheetRequest } from "../layout/layoutSheets";
import { unitTargets } from "../layout/units/unitTargets";
import { templateWords } from "../text/sheets/templateWords";
import { fileName, type NamedFile } from "./fileName";
import { writeXlsx } from "./writeXlsx";

/**
 * A form for each unit, as one file each: with the unit's name, identity and, where all units have
 * weights, its own targets. A template that is not made for one unit, or no unit: one file.
 *
 * @param request its `units` are those that files are made for
 */
export async function unitWorkbooks(
  request: Omit<SheetRequest, "unit" | "unitTargets">,
  createdAt: Date,
): Promise<readonly NamedFile[]> {
  const { template, plan, table, units, other = null } = request;
  const isForUnits = template.asks.includes("unit") && units.length > 0;
  const targets = isForUnits ? unitTargets(table, units) : null;
  const addressees: readonly (Unit | null)[] = isForUnits ? units : [null];
  const files: NamedFile[] = [];
  for (const [index, addressee] of addressees.entries()) {
    const unit = addressee?.name ?? null;
    const models = layoutSheets(
      { ...request, unit, unitTargets: targets?.[index] ?? null },
      NEW_WORKBOOK,
      nativeDialect,
    ).toReversed();
    // The sheet's own name may be cut short: files of two units would hardly be told apart.
    const sheetName = templateWords(template.id).sheetName(plan, table, { unit, other });
    const name = fileName(
      `${sheetName}.xlsx`,
      files.map((file) => file.name),
    );
    files.push({ name, bytes: await writeXlsx(models, createdAt) });
  }
  return files;
}
