import type { Attribute, Indicator } from "../../plan/plan";
import { isGrowthRate } from "../../plan/returnRules";
import { ATTRIBUTE_WORDS, ATTRIBUTE_GROUPS } from "../../text/sheets/sheets";
import { LEAST_DECIMALS_OF_LARGE_UNITS } from "../../rules/defaults";
import type { NumberFigure } from "../../rules/figures/figure";
import type { LayoutInput } from "../layoutInput";
import type { Subject } from "./subject";
import { JUDGED_NATURE_PRINTED, judgedNature } from "../../rules/figures/nature";
import { breakdownDecimals } from "../../rules/breakdown/decimals";
import { isSplit } from "../../rules/breakdown/isSplit";
import { yearCourse } from "../../rules/breakdown/yearCourse";
import { comparableUnit } from "../../rules/figures/units";
import { BELOW_BASE } from "../../text/sheets/reviewWords";
import { UNIT_MODE_WORDS, YEAR_MODE_WORDS } from "../../text/sheets/breakdown";

/** The indicators in printed order, under their groups. */
export function indicatorSubjects({ table, unitTargets }: LayoutInput): readonly Subject[] {
  return table.indicators.map((indicator) => {
    const subject = indicatorSubject(indicator, indicator.group);
    const target = unitTargets?.get(indicator.key);
    if (target === undefined) return subject;
    // A unit's own target is the text that it is handed out with; no formula takes it apart.
    return { ...subject, fields: { ...subject.fields, target }, figures: {} };
  });
}

/** [§8] Binding indicators first and apart. */
export function bindingFirstSubjects({ table }: LayoutInput): readonly Subject[] {
  const order: readonly Attribute[] = ["binding", "anticipatory"];
  return order.flatMap((attribute) =>
    table.indicators
      .filter((indicator) => indicator.attribute === attribute)
      .map((indicator) => indicatorSubject(indicator, ATTRIBUTE_GROUPS[attribute])),
  );
}

/** [§8] The same, with nothing between them: for charts, and to pick some of them by formula. */
export const flatBindingFirstSubjects = (input: LayoutInput): readonly Subject[] =>
  bindingFirstSubjects(input).map((subject) => ({
    ...subject,
    group: null,
    // What other sheets hold is not entered yet.
    handedOut: () => "",
  }));

function indicatorSubject(indicator: Indicator, group: string | null): Subject {
  return {
    key: indicator.key,
    group,
    indent: indicator.partOf === null ? 0 : 1,
    fields: {
      number: indicator.number,
      name: indicator.name,
      unit: indicator.unit,
      base: indicator.base?.text ?? null,
      target: indicator.target.text === "" ? null : indicator.target.text,
      attribute: ATTRIBUTE_WORDS[indicator.attribute],
      actual: indicator.actual?.text ?? null,
      printedCompletion: indicator.printedCompletion,
      note: indicator.note,
      nature: JUDGED_NATURE_PRINTED[judgedNature(indicator.nature, indicator.unit)],
      isShareOfWhole: isShareOfWhole(indicator) ? "yes" : null,
      growthRate: isGrowthRate(indicator) ? indicator.unit : null,
      hasSchedule: hasSchedule(indicator) ? indicator.target.text : null,
      forecastNeeds: forecastNeeds(indicator),
      forecastSide: indicator.target.kind === "number" ? forecastSide(indicator.target) : null,
      belowBase: belowBase(indicator),
      // What other sheets show of the review before anything is entered.
      review: belowBase(indicator),
      hasYearlyNeed: asksPerYear(indicator) ? "yes" : "no",
      hasMargin: indicator.target.kind === "number" ? indicator.target.text : null,
      asksPerYear: asksPerYear(indicator) ? indicator.target.text : null,
      ...breakdownFields(indicator),
    },
    figures: { base: indicator.base, target: indicator.target },
    indicator,
    ...breakdownResults(indicator),
  };
}

/** [T3] A level without a base has no value on schedule. */
function hasSchedule({ target, base }: Indicator): boolean {
  if (target.kind !== "number") return target.kind === "structure";
  return target.isTotal || target.bound !== null || base?.kind === "number";
}

const WHOLE_PERCENT = 100;

/** [F3] In percent, with a target up to 100: no such share goes beyond the whole. */
const isShareOfWhole = ({ target, unit }: Indicator): boolean =>
  target.kind === "number" && comparableUnit(unit) === "%" && target.value <= WHOLE_PERCENT;

/** How many years a line needs: a level's base is a point of it. Null: nothing to draw. */
function forecastNeeds({ target, base }: Indicator): number | null {
  if (target.kind !== "number") return null;
  return !target.isTotal && base?.kind === "number" ? 1 : 2;
}

/** [§7] Which side of its target a forecast may not come to lie on. */
const forecastSide = ({ bound }: NumberFigure): string => (bound === "upper" ? "above" : "below");

/** [§2] A target below its base is to be kept, unless someone says that less is better. */
function belowBase({ target, base }: Indicator): string | null {
  if (target.kind !== "number" || target.bound !== null || base?.kind !== "number") return null;
  return target.value < base.value ? BELOW_BASE[target.isTotal ? "total" : "other"] : null;
}

/** An upper bound is kept and a structure is reached; neither asks for so much a year. */
function asksPerYear({ target }: Indicator): boolean {
  return target.kind === "number" && target.bound !== "upper";
}

/** What Excel keeps of a number, less two digits for the noise of adding sixty parts up. */
const SAFE_DIGITS = 13;

/** [B1, B2] How an indicator's target is broken down, and what its parts are checked against. */
function breakdownFields({ target, base, unit }: Indicator): Subject["fields"] {
  const partDigits = breakdownDecimals(target, base, unit);
  return {
    partDigits,
    yearMode: YEAR_MODE_WORDS[yearCourse(target, base)],
    unitMode: UNIT_MODE_WORDS[isSplit(target, unit) ? "split" : "handedDown"],
    targetValue: target.kind === "number" ? target.value : null,
    checkDigits: target.kind === "number" ? checkDigits(target.value, partDigits) : null,
  };
}

/** [B1] Parts in 万… and 亿… are shown with their decimals: 4.60. */
function breakdownResults({ target, base, unit }: Indicator): Pick<Subject, "results"> {
  const hasTwo = breakdownDecimals(target, base, unit) === LEAST_DECIMALS_OF_LARGE_UNITS;
  return hasTwo ? { results: { years: "estimate", units: "estimate" } } : {};
}

/** Two decimals behind those of the parts, as far as a number of this size has them. */
function checkDigits(value: number, decimals: number): number {
  const wholeDigits = Math.trunc(Math.abs(value)).toFixed(0).length;
  return Math.min(decimals + 2, Math.max(decimals, SAFE_DIGITS - wholeDigits));
}
