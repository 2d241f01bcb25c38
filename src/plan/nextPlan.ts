import { NATURE_PRINTED } from "../rules/figures/nature";
import { type Period, periodAfter } from "../rules/time/period";
import type { SelectedTable } from "./find";
import {
  ATTRIBUTE_PRINTED,
  CHANGE_PRINTED,
  EXPECTED_PRINTED,
  indicatorField,
  REVERSE_PRINTED,
} from "./indicatorFields";
import type { KeyPair } from "./matchIndicators";
import type { Indicator, PlanTable } from "./plan";

/** What a plan ends with in one of its rows, as far as its sheets say: the next plan's base. */
export type LastValue =
  | {
      readonly kind: "known";
      /** As a plan prints it: `[38.39]` for a total. */
      readonly text: string;
      /** What it was counted up to: a year, or a date in ISO. */
      readonly upTo: string;
      /** 预计: the plan had not ended by then. */
      readonly isExpected: boolean;
    }
  | { readonly kind: "missing"; readonly why: WhyMissing };

/**
 * `notReported`: nothing is entered. `inError`: what is entered is under 错误. `yearLeftOut`: a total has no
 * figure for one of its years. `partOfYear`: a year's own count of which only a part of a year is known.
 */
export type WhyMissing = "notReported" | "inError" | "yearLeftOut" | "partOfYear";

/** By the indicator's number; a row that is not in it has no last value. */
export type LastValues = ReadonlyMap<number, LastValue>;

/** What is said in the new plan of where it comes from: words of the document, so of `src/text`. */
export interface NextPlanWords {
  readonly source: (title: string) => string;
  readonly note: (last: LastValue, baseYear: number) => string | null;
}

/** A plan as `readPlan` takes it. */
export type PlanJson = Readonly<Record<string, unknown>>;

const NOT_REPORTED: LastValue = { kind: "missing", why: "notReported" };

/**
 * 结转: the draft of the plan after this one. Names, units, attributes, natures, directions, groups and
 * parents carry over; last values become bases, and no target is set. Nothing is made up: a row without a
 * last value has no base.
 *
 * [I] The base of a total is the last plan's total, as both plans print it.
 *
 * @param date the day of the draft, ISO
 */
export function nextPlan(
  selected: SelectedTable,
  lastValues: LastValues,
  date: string,
  words: NextPlanWords,
): PlanJson {
  const { plan, table } = selected;
  const period = periodAfter(table.period);
  const renamed = (text: string): string => inNextPeriod(text, table.period, period);
  return {
    id: `${plan.id.replace(/-\d{4}$/u, "")}-${period.firstYear}`,
    name: renamed(plan.name),
    title: renamed(plan.title),
    issuer: plan.issuer,
    documentNumber: null,
    date,
    edition: "draft",
    period,
    source: words.source(plan.title),
    tables: [
      {
        id: table.id,
        kind: "targets",
        title: renamed(table.title),
        period,
        notes: [],
        source: words.source(plan.title),
        indicators: table.indicators.map((indicator) =>
          nextRow(
            selected,
            indicator,
            lastValues.get(indicator.number) ?? NOT_REPORTED,
            period,
            words,
          ),
        ),
      },
    ],
  };
}

/** A name that names its period names the next one; any other gets it behind, so that both stay apart. */
function inNextPeriod(text: string, from: Period, to: Period): string {
  return text.includes(from.name) ? text.replaceAll(from.name, to.name) : `${text}${to.name}`;
}

function nextRow(
  selected: SelectedTable,
  indicator: Indicator,
  last: LastValue,
  { firstYear }: Period,
  words: NextPlanWords,
): PlanJson {
  const { number, name, group, partOf, unit, attribute, nature, natureWords } = indicator;
  const direction = indicatorField(selected, indicator, "direction");
  const note = words.note(last, firstYear - 1);
  return {
    key: carriedKey(selected.plan.id, indicator),
    number,
    name,
    group,
    ...(partOf === null ? {} : { partOf }),
    unit,
    attribute: ATTRIBUTE_PRINTED[attribute],
    nature: NATURE_PRINTED[nature],
    ...(natureWords === null ? {} : { natureWords }),
    ...(direction === REVERSE_PRINTED ? { direction } : {}),
    ...(last.kind === "known" ? { base: last.text } : {}),
    ...(last.kind === "known" && last.isExpected ? { baseStanding: EXPECTED_PRINTED } : {}),
    change: CHANGE_PRINTED.kept,
    ...(note === null ? {} : { note }),
  };
}

/** A row goes on under the key of the row that it comes from, behind the id of that row's plan. */
const carriedKey = (planId: string, { key }: Indicator): string => `${planId}.${key}`;

/** The rows of a plan that were carried over from the plan before, whatever they are called now. */
export const carriedPairs = (table: PlanTable, last: SelectedTable): readonly KeyPair[] =>
  table.indicators.flatMap((one) =>
    last.table.indicators
      .filter((other) => one.key === carriedKey(last.plan.id, other))
      .map((other): KeyPair => [one.key, other.key]),
  );
