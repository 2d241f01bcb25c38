import type { Plan } from "../plan/plan";
import type { ReturnedForm } from "../returns/returnedForm";
import type { ReturnFinding } from "../returns/returnFinding";
import { sentBackForm } from "../returns/sentBackForm";
import { SENT_BACK } from "../text/returns/sentBack";
import { fileName, type NamedFile } from "./fileName";
import { writeXlsx } from "./writeXlsx";

/** A form with the findings that it is sent back for. */
export interface SentBackRequest {
  readonly form: ReturnedForm;
  readonly findings: readonly ReturnFinding[];
}

/** 退回件, one file for each form, named after its unit; forms whose plan is gone are left out. */
export async function sentBackFiles(
  requests: readonly SentBackRequest[],
  plans: readonly Plan[],
  createdAt: Date,
): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const { form, findings } of requests) {
    const models = sentBackForm(form, findings, plans);
    if (models === null) continue;
    const { unit } = form.match;
    const stem = unit ?? form.source.fileName.replace(/\.[^.]*$/u, "");
    const taken = files.map(({ name }) => name);
    const name = fileName(SENT_BACK.fileName(stem), taken);
    files.push({ name, bytes: await writeXlsx(models, createdAt) });
  }
  return files;
}
