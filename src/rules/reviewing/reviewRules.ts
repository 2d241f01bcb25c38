import { REVIEW_CHANGE_PERCENT, REVIEW_TIMES } from "../defaults";

/** 错误: the figure cannot be used. 核实: it can, but someone should look. */
export type Severity = "error" | "check";

export type ReviewRuleId =
  | "E1"
  | "E2"
  | "E3"
  | "E4"
  | "E5"
  | "E6"
  | "E7"
  | "E8"
  | "E9"
  | "E10"
  | "E11"
  | "E12"
  | "E13"
  | "E14"
  | "E15";

export interface ReviewRule {
  readonly id: ReviewRuleId;
  readonly severity: Severity;
  /** The number that it goes by, which a user can change; null for a rule without one. */
  readonly limit: number | null;
  /** Judged from the row alone; false: from another year's figure, another row or a date as well. */
  readonly isOfRowAlone: boolean;
}

/** [§14] The rules that entries are reviewed by, in their order. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  { id: "E1", severity: "error", limit: null, isOfRowAlone: true },
  { id: "E2", severity: "error", limit: null, isOfRowAlone: true },
  { id: "E3", severity: "error", limit: null, isOfRowAlone: true },
  { id: "E4", severity: "error", limit: null, isOfRowAlone: true },
  { id: "E5", severity: "error", limit: null, isOfRowAlone: true },
  { id: "E6", severity: "error", limit: null, isOfRowAlone: true },
  { id: "E7", severity: "error", limit: null, isOfRowAlone: true },
  { id: "E8", severity: "check", limit: REVIEW_TIMES, isOfRowAlone: true },
  { id: "E9", severity: "check", limit: null, isOfRowAlone: true },
  { id: "E10", severity: "check", limit: REVIEW_CHANGE_PERCENT, isOfRowAlone: false },
  { id: "E11", severity: "error", limit: null, isOfRowAlone: false },
  { id: "E12", severity: "error", limit: null, isOfRowAlone: false },
  { id: "E13", severity: "check", limit: null, isOfRowAlone: false },
  { id: "E14", severity: "check", limit: null, isOfRowAlone: false },
  { id: "E15", severity: "check", limit: null, isOfRowAlone: false },
];

const CHECKS = new Set(
  REVIEW_RULES.filter(({ severity }) => severity === "check").map(({ id }) => id),
);

export const severityOf = (id: ReviewRuleId): Severity => (CHECKS.has(id) ? "check" : "error");

/**
 * [§14] What a user has set of the rules under 核实: a number is the rule's own limit, `off` switches it
 * off. What is not named goes by its default; a rule under 错误 always holds.
 */
export type ReviewSettings = ReadonlyMap<ReviewRuleId, number | "off">;

export const DEFAULT_SETTINGS: ReviewSettings = new Map();

/** Whether a rule holds: one under 错误 cannot be switched off. */
export const isOn = (id: ReviewRuleId, settings: ReviewSettings): boolean =>
  settings.get(id) !== "off" || severityOf(id) === "error";

/** The limit in force of a rule that has one. */
export function limitOf(id: "E8" | "E10", settings: ReviewSettings): number {
  const set = settings.get(id);
  if (typeof set === "number") return set;
  return id === "E8" ? REVIEW_TIMES : REVIEW_CHANGE_PERCENT;
}
