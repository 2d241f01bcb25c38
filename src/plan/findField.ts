import { fail, ok } from "../rules/result";
import type { Result } from "../rules/result";
import { comparableName } from "./comparableName";
import { FIELD_NAMES, INDICATOR_FIELDS } from "./indicatorFields";
import type { IndicatorField } from "./indicatorFields";
import { nearMatches } from "./nearMatches";
import type { PlanReason } from "./planReason";

/** The field that answers to exactly this word, Chinese or English. */
export function findField(query: string | number): Result<IndicatorField, PlanReason> {
  const read = String(query);
  const wanted = comparableName(read);
  const field = FIELD_NAMES.find((name) => words(name).map(comparableName).includes(wanted));
  return field === undefined ? fail(unknownField(read)) : ok(field);
}

function words(name: IndicatorField): readonly string[] {
  return [name, ...INDICATOR_FIELDS[name].words];
}

function unknownField(read: string): PlanReason {
  const candidates = FIELD_NAMES.map((name) => {
    return { shown: INDICATOR_FIELDS[name].words[0], words: words(name) };
  });
  const known = candidates.map((candidate) => candidate.shown);
  return { name: "unknownField", read, nearMatches: nearMatches(read, candidates), known };
}
