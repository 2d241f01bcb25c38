import { planFormula } from "../formula";
import type { Dialect } from "./dialect";

/** `PLAN.*`: short formulas that need the add-in. */
export const planDialect: Dialect = {
  content: (expression, { scope }) => ({
    kind: "formula",
    formula: planFormula(expression, scope),
  }),
  helpers: () => [],
  notes: [],
};
