import { findPlan } from "../../plan/find";
import { builtInPlans } from "../../plan/builtInPlans";
import { plansBeingRead } from "../../plan/registry";
import { cellsOf } from "./spread";

/**
 * Answers once the workbook's plans are known: right after opening they are still being read. A call about
 * the plans that come with the add-in waits for nothing.
 *
 * @param plan what the function was handed for its plan: a cell or many
 */
export function oncePlansAreRead<T>(plan: unknown, answer: () => T): T | Promise<T> {
  const reading = plansBeingRead();
  if (reading === null || cellsOf(plan).every(isBuiltIn)) return answer();
  return reading.then(answer);
}

/** 湛江 and 湛江/专栏1; a blank asks for nothing. */
function isBuiltIn(cell: unknown): boolean {
  if (typeof cell !== "string" || cell.trim() === "") return true;
  const [plan = ""] = cell.split(/[/／]/u);
  return findPlan(plan, builtInPlans()).ok;
}
