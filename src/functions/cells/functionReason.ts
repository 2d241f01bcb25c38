import { PLAN_REASON_ERRORS } from "../../plan/planReason";
import type { PlanReason } from "../../plan/planReason";
import { ARGUMENT_REASON_ERRORS, REASON_ERRORS } from "../../rules/reasons";
import type { ArgumentReason, ExcelError, Reason } from "../../rules/reasons";

/** Why a function has no answer: a rule's reason, a plan's, or what is wrong with its arguments. */
export type FunctionReason = Reason | PlanReason | ArgumentReason;

/** The Excel error that tells of a reason. An error of an input cell comes through as it is. */
export const FUNCTION_REASON_ERRORS: Readonly<
  Record<Exclude<FunctionReason["name"], "inputError">, ExcelError>
> = { ...REASON_ERRORS, ...PLAN_REASON_ERRORS, ...ARGUMENT_REASON_ERRORS };
