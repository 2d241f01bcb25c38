import type { Call, Expression, PlanFunction } from "../templates/template";
import type { SheetColumn } from "./columns";

/** The arguments of the first call of every function that is called. */
export type Calls = ReadonlyMap<PlanFunction, Call["args"]>;

/** The `PLAN` functions that the columns' formulas call. */
export function callsOf(columns: readonly SheetColumn[]): Calls {
  const calls = columns.flatMap(({ content }) =>
    content.kind === "formula" ? callsIn(content.formula) : [],
  );
  return new Map(calls.reverse().map(({ name, args }) => [name, args]));
}

/** The functions called in an expression, the outermost first. */
function callsIn(expression: Expression): readonly Call[] {
  switch (expression.kind) {
    case "call":
      return [expression, ...expression.args.flatMap(callsIn)];
    case "part":
      return callsIn(expression.of);
    case "fn":
      return expression.args.flatMap(callsIn);
    case "op":
      return [...callsIn(expression.left), ...callsIn(expression.right)];
    case "ifField":
      return [...callsIn(expression.then), ...callsIn(expression.otherwise)];
    case "byField":
    case "byTarget":
      return Object.values(expression.cases).flatMap(callsIn);
    case "byCourse":
      return Object.values(expression.cases).flatMap(callsIn);
    case "balance":
      return callsIn(expression.formula);
    case "withDate":
      return callsIn(expression.then);
    default:
      return [];
  }
}
