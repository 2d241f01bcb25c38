import { DEFAULT_THRESHOLDS } from "../../rules/thresholds";
import { DEFAULT_WARNING_THRESHOLDS } from "../../rules/warning";
import { RULE_ROWS } from "../../text/ruleRows";
import type { LayoutInput } from "../layoutInput";
import type { RowInput, Subject } from "./subject";

/** [P] How many days before its term a commitment is due soon. */
const DUE_SOON_DAYS = 30;

/** The rules that can be set, each with its default; the words stand in `src/text`. */
export function ruleSubjects({ plan: { period } }: LayoutInput): readonly Subject[] {
  const { lower: onTrack, upper: ahead } = DEFAULT_THRESHOLDS;
  const { lower: red, upper: yellow } = DEFAULT_WARNING_THRESHOLDS;
  return [
    row("period", `${period.firstYear}-${period.lastYear}`, "locked"),
    row("dataDate", null, "date"),
    row("status.lower", onTrack, "number"),
    row("status.upper", ahead, "number"),
    row("warning.lower", red, "number"),
    row("warning.upper", yellow, "number"),
    row("dueSoonDays", DUE_SOON_DAYS, "number"),
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
