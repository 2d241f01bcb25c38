import { nativeDialect } from "../layout/dialects/nativeDialect";
import { layoutTemplate } from "../layout/layoutTemplate";
import type { Plan, PlanTable } from "../plan/plan";
import type { Template } from "../templates/template";
import { writeXlsx } from "../xlsx/writeXlsx";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Long enough for any browser to have taken the file. */
const KEPT_MS = 60_000;

/** Downloads the template as an .xlsx file with native formulas; nothing leaves the machine. */
export async function saveFile(template: Template, plan: Plan, table: PlanTable): Promise<string> {
  const model = layoutTemplate(template, plan, table, { dialect: nativeDialect });
  const bytes = await writeXlsx([model], new Date());
  const url = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${model.name}.xlsx`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
  return link.download;
}
