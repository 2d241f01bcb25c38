import { PROMPTS, REFUSALS, WORD_LISTS } from "../text/sheets";
import type { Accepts } from "../templates/template";
import { cellAddress } from "./address";
import type { SheetColumn } from "./columns";
import type { BodyRow } from "./rows";
import type { CellRange, RowModel, StyleName, ValidationModel } from "./sheetModel";
import type { Subject } from "./subjects/subject";

/** Units whose values may fall below zero (a growth rate); counts and amounts may not. */
const RATE_UNITS: readonly string[] = ["%", "‰", "个百分点"];

/** One validation for every run of alike input cells in a row. */
export function bodyValidations(
  columns: readonly SheetColumn[],
  body: readonly BodyRow[],
  rows: readonly RowModel[],
  firstRow: number,
): readonly ValidationModel[] {
  return body.flatMap((item, index) =>
    item.kind === "group"
      ? []
      : inputRuns(columns, rows[index], item.subject).map(
          ({ column, columnCount, style, accepts }) =>
            inputValidation(
              { row: firstRow + index, column, rowCount: 1, columnCount },
              item.subject,
              style,
              accepts,
            ),
        ),
  );
}

interface InputRun {
  readonly column: number;
  readonly columnCount: number;
  readonly style: StyleName;
  readonly accepts: Accepts;
}

function inputRuns(
  columns: readonly SheetColumn[],
  row: RowModel | undefined,
  { inputs }: Subject,
): readonly InputRun[] {
  const runs: InputRun[] = [];
  columns.forEach(({ key, content }, column) => {
    const style = row?.cells[column]?.style;
    if (content.kind !== "input" || style === undefined) return;
    const accepts = inputs?.[key] ?? content.accepts;
    if (accepts === "locked") return;
    const last = runs.at(-1);
    const continues =
      last?.style === style &&
      last.accepts === accepts &&
      last.column + last.columnCount === column;
    if (continues) runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else runs.push({ column, columnCount: 1, style, accepts });
  });
  return runs;
}

/** What may be entered in a row, said to the user before and, where refused, after. */
function inputValidation(
  range: CellRange,
  subject: Subject,
  style: StyleName,
  accepts: Accepts,
): ValidationModel {
  if (typeof accepts === "object") return listValidation(range, accepts.words);
  if (accepts === "date") return dateValidation(range);
  if (accepts === "text") {
    return { range, rule: shortText(range, LONGEST_TEXT_CHARS), ...PROMPTS.text };
  }
  const { unit } = subject.fields;
  const unitText = typeof unit === "string" ? unit : "";
  if (style === "inputNumber") return numberValidation(range, unitText);
  const isStructure = subject.indicator?.target.kind === "structure";
  const prompt = isStructure ? PROMPTS.structure : PROMPTS.figure(unitText);
  return { range, rule: shortText(range, LONGEST_FIGURE_CHARS), prompt, error: REFUSALS.text };
}

/** A date as the functions read it, above a table or within one. */
export function dateValidation(range: CellRange): ValidationModel {
  return {
    range,
    rule: shortText(range, LONGEST_FIGURE_CHARS),
    prompt: PROMPTS.dataDate,
    error: REFUSALS.date,
  };
}

function listValidation(range: CellRange, list: string): ValidationModel {
  const { words, prompt, error } = WORD_LISTS[list] ?? { words: [], ...PROMPTS.text };
  return { range, rule: { kind: "list", words }, prompt, error };
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
const LONGEST_TEXT_CHARS = 2000;

const shortText = (range: CellRange, longestChars: number): ValidationModel["rule"] => ({
  kind: "custom",
  formula: `=LEN(${cellAddress(range.row, range.column)})<=${longestChars}`,
});
