import { readFile } from "node:fs/promises";
import { keyedGrid } from "../layout/keys/keyedGrid";
import type { Unit } from "../layout/layoutInput";
import { unitsInCsv } from "../layout/units/givenUnits";
import { knownUnits } from "../layout/units/knownUnits";
import type { Plan, PlanTable } from "../plan/plan";
import { ASKS_EN_US } from "../text/asks.en-US";
import { ASKS_ZH_CN } from "../text/asks.zh-CN";
import { WORKBOOKS_TEXT } from "../text/workbooks";
import { xlsxProblemEn } from "../text/xlsxProblems.en-US";
import { xlsxProblemZh } from "../text/xlsxProblems.zh-CN";
import { readXlsx } from "../xlsx/readXlsx";

/**
 * The units of a CSV file in UTF-8, or those of the table's 目标分解表 (else of the plan's 规则设置) in an
 * .xlsx file.
 *
 * @throws with all that is wrong, by line
 */
export async function readUnits(
  file: string,
  plan: Plan,
  table: PlanTable,
): Promise<readonly Unit[]> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(WORKBOOKS_TEXT.noFile(file));
  });
  const isWorkbook = file.toLowerCase().endsWith(".xlsx");
  const units = isWorkbook ? await inWorkbook(file, bytes, plan, table) : inCsv(file, bytes);
  if (units.length === 0) throw new Error(WORKBOOKS_TEXT.noUnits(file));
  return units;
}

async function inWorkbook(
  file: string,
  bytes: Uint8Array,
  plan: Plan,
  table: PlanTable,
): Promise<readonly Unit[]> {
  const read = await readXlsx(bytes);
  if (!read.ok) {
    const { reason } = read;
    throw new Error(WORKBOOKS_TEXT.inFile(file, xlsxProblemZh(reason), xlsxProblemEn(reason)));
  }
  const sheets = read.value.flatMap((grid) => keyedGrid(grid) ?? []);
  return knownUnits(plan, table, { takenNames: [], sheets });
}

function inCsv(file: string, bytes: Uint8Array): readonly Unit[] {
  const { units, problems } = unitsInCsv(textOf(file, bytes));
  if (problems.length > 0) {
    const sentences = problems.map((problem) =>
      WORKBOOKS_TEXT.inFile(file, ASKS_ZH_CN.unitProblem(problem), ASKS_EN_US.unitProblem(problem)),
    );
    throw new Error(sentences.join("\n"));
  }
  return units;
}

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(WORKBOOKS_TEXT.notUtf8(file));
  }
}
