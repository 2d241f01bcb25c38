import {
  DEFAULT_THRESHOLDS,
  DEFAULT_WARNING_THRESHOLDS,
  DUE_SOON_DAYS,
} from "../../rules/defaults";
import { REVIEW_RULES, type ReviewRule } from "../../rules/reviewing/reviewRules";
import { REVIEW_RULE_NAMES, RULE_STATES } from "../../text/sheets/reviewWords";
import { SEVERITY_WORDS } from "../../text/sheets/severityWords";
import { REVIEW_BASIS, REVIEW_LIMIT_UNITS, reviewRow, RULE_ROWS } from "../../text/sheets/ruleRows";
import type { LayoutInput } from "../layoutInput";
import type { RowInput, Subject } from "./subject";

/** The rules that can be set, each with its default; the words stand in `src/text`. */
export function ruleSubjects({ plan: { period } }: LayoutInput): readonly Subject[] {
  const { lower: onTrack, upper: ahead, tolerance } = DEFAULT_THRESHOLDS;
  const { lower: red, upper: yellow } = DEFAULT_WARNING_THRESHOLDS;
  return [
    row("period", `${period.firstYear}-${period.lastYear}`, "locked"),
    row("dataDate", null, "date"),
    row("status.lower", onTrack, "lowerThreshold"),
    row("status.upper", ahead, "upperThreshold"),
    row("status.tolerance", tolerance, "tolerance"),
    row("warning.lower", red, "lowerThreshold"),
    row("warning.upper", yellow, "upperThreshold"),
    row("warning.tolerance", DEFAULT_WARNING_THRESHOLDS.tolerance, "tolerance"),
    row("dueSoonDays", DUE_SOON_DAYS, "days"),
    ...REVIEW_RULES.map(reviewSubject),
  ].map((subject, index) => ({ ...subject, fields: { ...subject.fields, number: index + 1 } }));
}

function row(key: keyof typeof RULE_ROWS, value: string | number | null, input: RowInput): Subject {
  const { name, unit, basis } = RULE_ROWS[key];
  return {
    key,
    group: null,
    indent: 0,
    fields: {
      ...{ name, unit, basis, value },
      default: value === null ? null : String(value),
      ...(typeof input === "object" || input === "locked" || input === "date"
        ? {}
        : { usualValue: value, usedWhere: input }),
    },
    indicator: null,
    inputs: { value: input },
  };
}

/** [§14] A rule under 错误 always holds; one under 核实 can be switched off, and its limit changed. */
function reviewSubject({ id, severity, limit }: ReviewRule): Subject {
  const value = limit ?? RULE_STATES.on;
  const input: RowInput = limit === null ? { words: "ruleState" } : "reviewLimit";
  const unit = REVIEW_LIMIT_UNITS[id];
  const basis = limit === null ? REVIEW_BASIS[severity] : REVIEW_BASIS.limit;
  return {
    key: reviewRow(id),
    group: null,
    indent: 0,
    fields: {
      name: `${id} ${REVIEW_RULE_NAMES[id]}`,
      unit: SEVERITY_WORDS[severity] + (unit === undefined ? "" : `，${unit}`),
      basis,
      value,
      default: String(value),
      ...(severity === "error"
        ? {}
        : { usualValue: value, usedWhere: limit === null ? "ruleState" : "reviewLimit" }),
    },
    indicator: null,
    inputs: { value: severity === "error" ? "locked" : input },
  };
}

/** Room for units that are added later. */
const LEAST_ROWS = 12;
const SPARE_ROWS = 3;

/** The list of units: those that are known, and rows to add more. */
export function unitSubjects({ units }: LayoutInput): readonly Subject[] {
  const count = Math.max(LEAST_ROWS, units.length + SPARE_ROWS);
  return Array.from({ length: count }, (_, index) => ({
    key: `unit.${index + 1}`,
    group: null,
    indent: 0,
    fields: {
      number: index + 1,
      unitName: units[index]?.name ?? null,
      weight: units[index]?.weight ?? null,
    },
    indicator: null,
  }));
}
