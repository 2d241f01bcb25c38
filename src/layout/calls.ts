import type { Expression } from "../templates/template";
import type { SheetColumn } from "./columns";

/** The `PLAN` functions that the columns' formulas call. */
export function callsOf(columns: readonly SheetColumn[]): ReadonlySet<string> {
  return new Set(
    columns.flatMap(({ content }) => (content.kind === "formula" ? callsIn(content.formula) : [])),
  );
}

/** The names of the functions called in an expression, the outermost first. */
export function callsIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "call":
      return [expression.name, ...expression.args.flatMap(callsIn)];
    case "fn":
      return expression.args.flatMap(callsIn);
    case "op":
      return [...callsIn(expression.left), ...callsIn(expression.right)];
    case "byTarget":
      return Object.values(expression.cases).flatMap(callsIn);
    case "withDate":
      return callsIn(expression.then);
    default:
      return [];
  }
}
