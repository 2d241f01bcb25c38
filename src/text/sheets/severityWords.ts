import type { Severity } from "../../rules/reviewing/reviewRules";

/** [§14] What every finding begins with. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "错误", check: "核实" };
