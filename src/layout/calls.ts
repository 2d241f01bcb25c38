import {
  type Call,
  callsIn,
  type Expression,
  foldExpression,
  type PlanFunction,
} from "../templates/vocabulary/expression";
import type { ColumnContent, PartSpec, Template } from "../templates/vocabulary/template";
import type { SheetColumn } from "./sheetColumn";

/** The arguments of the first call of every function that is called. */
export type Calls = ReadonlyMap<PlanFunction, Call["args"]>;

/** The `PLAN` functions that the columns' formulas call. */
export function callsOf(columns: readonly SheetColumn[]): Calls {
  const calls = columns.flatMap(({ content }) => formulaOf(content)).flatMap(callsIn);
  return new Map(calls.reverse().map(({ name, args }) => [name, args]));
}

/** Whether some of the formulas are written without the add-in in every dialect. */
export const someWithoutAddIn = (columns: readonly SheetColumn[]): boolean =>
  columns
    .flatMap(({ content }) => formulaOf(content))
    .some((formula) =>
      foldExpression<boolean>(
        formula,
        ({ kind }, inner) => kind === "withoutAddIn" || inner.includes(true),
      ),
    );

/** The columns of a table that a summary sentence on the same sheet is made from, by key. */
export interface Narration {
  readonly names: string;
  readonly statuses: string;
  readonly attributes: string;
  readonly completions: string;
}

/** What NARRATIVE is told about a table, wherever on the sheet it is called; null: it is not. */
export function narrationOf({ parts }: Template, tableKey: string): Narration | null {
  for (const { name, args } of parts.flatMap(formulasOf).flatMap(callsIn)) {
    if (name !== "NARRATIVE") continue;
    const [, names, statuses, attributes, completions] = args.map((arg) => rangeKey(arg, tableKey));
    if (names == null || statuses == null || attributes == null || completions == null) continue;
    return { names, statuses, attributes, completions };
  }
  return null;
}

const rangeKey = (arg: Expression, tableKey: string): string | null =>
  arg.kind === "range" && arg.table === tableKey ? arg.key : null;

/** The formulas that a part of a sheet computes its cells with. */
function formulasOf(part: PartSpec): readonly Expression[] {
  switch (part.kind) {
    case "sentence":
      return [part.formula];
    case "table": {
      const rows = [...(part.above ?? []), ...(part.below ?? [])];
      const extraCells = rows.flatMap(({ cells }) => Object.values(cells));
      return [...part.columns.map(({ content }) => content), ...extraCells].flatMap(formulaOf);
    }
    case "counts":
    case "formLines":
    case "lines":
    case "tally":
    case "confirmation":
    case "chart":
      return [];
    default:
      return part satisfies never;
  }
}

const formulaOf = (content: ColumnContent): readonly Expression[] =>
  content.kind === "formula" ? [content.formula] : [];
