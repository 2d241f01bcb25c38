import { DUE_SOON_DAYS } from "../../rules/dueSoonDays";
import { DEFAULT_THRESHOLDS } from "../../rules/thresholds";
import { DEFAULT_WARNING_THRESHOLDS } from "../../rules/warning";
import { RULE_ROWS } from "../../text/ruleRows";
import type { LayoutInput } from "../layoutInput";
import type { RowInput, Subject } from "./subject";

/** The rules that can be set, each with its default; the words stand in `src/text`. */
export function ruleSubjects({ plan: { period } }: LayoutInput): readonly Subject[] {
  const { lower: onTrack, upper: ahead } = DEFAULT_THRESHOLDS;
  const { lower: red, upper: yellow } = DEFAULT_WARNING_THRESHOLDS;
  return [
    row("period", `${period.firstYear}-${period.lastYear}`, "locked"),
    row("dataDate", null, "date"),
    row("status.lower", onTrack, "lowerThreshold"),
    row("status.upper", ahead, "upperThreshold"),
    row("warning.lower", red, "lowerThreshold"),
    row("warning.upper", yellow, "upperThreshold"),
    row("dueSoonDays", DUE_SOON_DAYS, "days"),
  ].map((subject, index) => ({ ...subject, fields: { ...subject.fields, number: index + 1 } }));
}

function row(key: keyof typeof RULE_ROWS, value: string | number | null, input: RowInput): Subject {
  const { name, unit, basis } = RULE_ROWS[key];
  return {
    key,
    group: null,
    indent: 0,
    fields: { name, unit, basis, value, default: value === null ? null : String(value) },
    indicator: null,
    inputs: { value: input },
  };
}
