import type { Figure } from "../../../rules/figures/figure";
import type { Expression } from "../../../templates/vocabulary/expression";
import type { FormulaRow } from "../dialect";
import { cellIn, literal } from "./references";

/** What an argument reads as when the sheet is laid out: a text, a field, or a column that prints one. */
export function printedArgument(
  argument: Expression | undefined,
  { scope, fields }: FormulaRow,
): string | number | null {
  if (argument === undefined) return null;
  if (argument.kind === "text") return argument.text;
  if (argument.kind === "number") return argument.value;
  if (argument.kind === "field") return fields[argument.field] ?? null;
  if (argument.kind !== "column" && argument.kind !== "cell") throw notPrinted();
  const column = scope.columns.get(argument.key);
  if (column === undefined) return null;
  if (column.field === null) throw notPrinted();
  return fields[column.field] ?? null;
}

const notPrinted = (): Error =>
  new Error("Plain formulas take this apart only where it is printed.");

/** The figure that is printed; null for a blank. */
export function figureArgument(
  argument: Expression | undefined,
  { scope, figures }: FormulaRow,
): Figure | null {
  if (argument?.kind !== "column" && argument?.kind !== "cell") throw notPrinted();
  const column = scope.columns.get(argument.key);
  if (column === undefined) return null;
  const figure = column.field === null ? undefined : figures[column.field];
  if (figure === undefined) throw notPrinted();
  return figure;
}

const PLAIN = /^-?\d+(\.\d+)?$/u;

/** A printed figure's number: its cell, where it says nothing else, or the number itself. */
export function numberArgument(
  argument: Expression | undefined,
  value: number,
  row: FormulaRow,
): string {
  const text = printedArgument(argument, row);
  const isPlain = typeof text === "string" && PLAIN.test(text) && Number(text) === value;
  return isPlain && argument !== undefined && "key" in argument
    ? `VALUE(${cellIn(row.scope, argument.key)})`
    : literal(value);
}
