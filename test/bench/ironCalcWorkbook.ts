import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import type { EngineWorkbook } from "./engine";
import { NATIVE_FORMULAS } from "./nativeFormulas";
import type { Rule } from "./nativeFormulas";
import type { Rows } from "./rows";

const WASM = createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm");
const SHEET = 0;
const RESULT_COLUMN = 4;

/** A formula in each row: actual, target and base in A, B and C, the result in D. */
export function openIronCalcWorkbook(rule: Rule, rows: Rows<string | number>): EngineWorkbook {
  initSync({ module: readFileSync(WASM) });
  const model = new Model("bench", "en", "UTC", "en");
  model.pauseEvaluation();
  rows.actual.forEach((_, index) => {
    const row = index + 1;
    [rows.actual, rows.target, rows.base].forEach((values, column) => {
      const value = values[index]?.[0] ?? "";
      // An apostrophe keeps the text of a text cell from being read as a number.
      const input = typeof value === "string" ? `'${value}` : String(value);
      model.setUserInput(SHEET, row, column + 1, input);
    });
    const addresses = { actual: `A${row}`, target: `B${row}`, base: `C${row}` };
    model.setUserInput(SHEET, row, RESULT_COLUMN, NATIVE_FORMULAS[rule](addresses));
  });
  return {
    recalculate: () => {
      model.evaluate();
    },
    results: () =>
      rows.actual.map((_, index) => model.getFormattedCellValue(SHEET, index + 1, RESULT_COLUMN)),
    dispose: () => {
      model.free();
    },
  };
}
