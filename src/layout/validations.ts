import type { Indicator } from "../plan/plan";
import { PROMPTS, REFUSALS } from "../text/sheets";
import { cellAddress } from "./address";
import type { BodyRow } from "./rows";
import type { CellModel, CellRange, StyleName, ValidationModel } from "./sheetModel";

/** Units whose values may fall below zero (a growth rate); counts and amounts may not. */
const RATE_UNITS: readonly string[] = ["%", "‰", "个百分点"];

/** One validation for every run of input cells in a row. */
export function bodyValidations(
  body: readonly BodyRow[],
  cells: readonly (readonly CellModel[])[],
  firstRow: number,
): readonly ValidationModel[] {
  return body.flatMap((bodyRow, index) =>
    bodyRow.kind === "group"
      ? []
      : inputRuns(cells[index] ?? []).map(({ column, columnCount, style }) =>
          inputValidation(
            { row: firstRow + index, column, rowCount: 1, columnCount },
            bodyRow.indicator,
            style,
          ),
        ),
  );
}

interface InputRun {
  readonly column: number;
  readonly columnCount: number;
  readonly style: StyleName;
}

function inputRuns(cells: readonly CellModel[]): readonly InputRun[] {
  const runs: InputRun[] = [];
  cells.forEach(({ isLocked, style }, column) => {
    if (isLocked) return;
    const last = runs.at(-1);
    const continues = last?.style === style && last.column + last.columnCount === column;
    if (continues) runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else runs.push({ column, columnCount: 1, style });
  });
  return runs;
}

/** What may be entered for an indicator, said to the user before and, where refused, after. */
function inputValidation(
  range: CellRange,
  indicator: Indicator,
  style: StyleName,
): ValidationModel {
  if (style === "inputNumber") return numberValidation(range, indicator.unit);
  const isStructure = indicator.target.kind === "structure";
  const prompt = isStructure ? PROMPTS.structure : PROMPTS.figure(indicator.unit);
  return { range, rule: shortText(range), prompt, error: REFUSALS.text };
}

export function dataDateValidation(range: CellRange): ValidationModel {
  return { range, rule: shortText(range), prompt: PROMPTS.dataDate, error: REFUSALS.date };
}

/** A number cell: counts from 0, rates any number. */
function numberValidation(range: CellRange, unit: string): ValidationModel {
  const isRate = RATE_UNITS.includes(unit);
  return {
    range,
    rule: { kind: "decimal", minimum: isRate ? null : 0 },
    prompt: PROMPTS.number(unit),
    error: isRate ? REFUSALS.rate : REFUSALS.number,
  };
}

const LONGEST_FIGURE_CHARS = 30;

const shortText = (range: CellRange): ValidationModel["rule"] => ({
  kind: "custom",
  formula: `=LEN(${cellAddress(range.row, range.column)})<=${LONGEST_FIGURE_CHARS}`,
});
