import {
  DEFAULT_THRESHOLDS,
  DEFAULT_WARNING_THRESHOLDS,
  DUE_SOON_DAYS,
} from "../../rules/defaults";
import { RULE_ROWS } from "../../text/sheets/ruleRows";
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
