import { readFile } from "node:fs/promises";
import type { Unit } from "../layout/layoutInput";
import { unitsInCsv } from "../layout/units/unitsInCsv";
import { ASKS_EN_US } from "../text/asks.en-US";
import { ASKS_ZH_CN } from "../text/asks.zh-CN";
import { WORKBOOKS_TEXT } from "../text/workbooks";

/**
 * The units of a CSV file in UTF-8.
 *
 * @throws with all that is wrong, by line
 */
export async function readUnits(file: string): Promise<readonly Unit[]> {
  const { units, problems } = unitsInCsv(await readText(file));
  if (problems.length > 0) {
    const sentences = problems.map((problem) =>
      WORKBOOKS_TEXT.inFile(file, ASKS_ZH_CN.unitProblem(problem), ASKS_EN_US.unitProblem(problem)),
    );
    throw new Error(sentences.join("\n"));
  }
  if (units.length === 0) throw new Error(WORKBOOKS_TEXT.noUnits(file));
  return units;
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(WORKBOOKS_TEXT.noFile(file));
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(WORKBOOKS_TEXT.notUtf8(file));
  }
}
