import type { Indicator } from "../../plan/plan";
import { rateWhole } from "../../rules/breakdown/rateOfParts";
import { RATE_OF_PARTS } from "../../templates/returnForm";
import { RATE_PART_NAMES } from "../../text/sheets/returnForm";
import type { LayoutInput } from "../layoutInput";
import { indicatorSubjects } from "./indicatorSubjects";
import type { Subject } from "./subject";

/** [B3] What a rate divides and by what: a unit reports both, and they can be added up. */
export type RatePart = "numerator" | "denominator";

export const RATE_PARTS: readonly RatePart[] = ["numerator", "denominator"];

/** The key of the row of a rate's part, below the rate's own. */
export const ratePartKey = (indicatorKey: string, part: RatePart): string =>
  `${indicatorKey}.${part}`;

/** [B3] Whether a form asks for the numerator and the denominator of an indicator, and computes it. */
export const asksParts = ({ numerator, denominator, unit }: Indicator): boolean =>
  numerator !== null && denominator !== null && rateWhole(unit) !== null;

/** [B3] The indicators, and below each rate whose plan names them its numerator and its denominator. */
export function reportedSubjects(input: LayoutInput): readonly Subject[] {
  return indicatorSubjects(input).flatMap((subject): readonly Subject[] => {
    const { indicator, key } = subject;
    const reviewed = { ...subject, fields: { ...subject.fields, isReviewed: "yes" } };
    if (indicator === null || !asksParts(indicator)) return [reviewed];
    const rows = {
      numeratorRow: ratePartKey(key, "numerator"),
      denominatorRow: ratePartKey(key, "denominator"),
      rateWhole: rateWhole(indicator.unit),
      isShareOfWhole: subject.fields["isShareOfWhole"] ?? null,
    };
    const rate: Subject = {
      ...reviewed,
      fields: { ...reviewed.fields, ...rows },
      inputs: { actual: "locked" },
      computed: { actual: { formula: RATE_OF_PARTS, result: "percent" } },
    };
    return [rate, ...RATE_PARTS.map((part) => partSubject(rate, indicator, part, rows))];
  });
}

function partSubject(
  rate: Subject,
  indicator: Indicator,
  part: RatePart,
  rows: Subject["fields"],
): Subject {
  return {
    key: ratePartKey(rate.key, part),
    group: rate.group,
    indent: rate.indent + 1,
    fields: { ...rows, ratePart: part, name: RATE_PART_NAMES[part](indicator[part] ?? "") },
    indicator: null,
    inputs: { lastYear: "locked", explanation: "locked" },
  };
}
