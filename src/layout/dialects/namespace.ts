/** What stands before the functions' names in formulas: a build setting, `PLAN` unless it is changed. */
export const NAMESPACE: string = process.env["PLAN_NAMESPACE"] ?? "PLAN";
