import type { Indicator, PlanTable } from "../plan/plan";
import { reviewedIndicator } from "../plan/returnRules";
import { partsTogether, rateOfParts } from "../rules/breakdown/rateOfParts";
import { rollUp } from "../rules/breakdown/rollUp";
import { difference } from "../rules/figures/compare";
import type { CellValue, Figure } from "../rules/figures/figure";
import { comparableUnit, isRateUnit } from "../rules/figures/units";
import type { Reason } from "../rules/reasons";
import { numberInUnit } from "../rules/reviewing/reviewedRow";
import { askedEntries } from "./entries";
import { figureOf } from "./formReview";
import type { EarlierFigure, ReturnedEntry, ReturnedForm, ReturnTemplate } from "./returnedForm";
import type { EntryName, EntryPart, ReturnSource } from "./returnPlace";
import type { ReturnFinding } from "./returnFinding";

/** 汇总表: what the units reported beside each other, and what it comes to. */
export interface RollUp {
  /** All that are expected, in their order. */
  readonly units: readonly string[];
  /** Those of which nothing came: named beside the total, never counted as 0. */
  readonly missing: readonly string[];
  readonly rows: readonly RollUpRow[];
}

/** An indicator, or one year of it. */
export interface RollUpRow {
  readonly indicator: number;
  /** Null: the figure to the data date. */
  readonly year: number | null;
  /** [B3] How the total is made. */
  readonly how: "added" | "byParts" | "byWeights" | "notRolledUp";
  /** One for each unit, in their order. */
  readonly cells: readonly RollUpCell[];
  /** In the row's unit; null: nothing to add up, or not to be rolled up. */
  readonly total: number | null;
  /** Of a rate by its parts: the sums that the total divides. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Why there is no total although figures came; null: there is one, or nothing came. */
  readonly reason: Reason | { readonly name: "structure" } | { readonly name: "noParts" } | null;
  /** Units whose figure is not in the total: nothing came, the cell is blank, or it lacks its parts. */
  readonly missing: readonly string[];
  /** [§14] Units whose figure is under 错误 and was not accepted: not in the total either. */
  readonly inError: readonly string[];
  /** The city's own figure, where it is given. */
  readonly own: number | null;
  /** Total less the city's own figure, and in percent of it; rates have points and no percentage. */
  readonly difference: number | null;
  readonly differencePercent: number | null;
}

export interface RollUpCell {
  readonly unit: string;
  /** As typed; null: nothing came, or nothing was entered. */
  readonly value: CellValue;
  /** In the row's unit; null: none, or it cannot be used. */
  readonly number: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly state: "used" | "blank" | "missing" | "inError" | "noParts";
  /** Where it came from; null where nothing came. */
  readonly from: (ReturnSource & { readonly cell: string }) | null;
}

export interface RollUpRequest {
  readonly table: PlanTable;
  readonly template: ReturnTemplate;
  /** All that are expected, in their order. */
  readonly units: readonly string[];
  /** The forms that count, one for each unit. */
  readonly forms: readonly ReturnedForm[];
  /** Of `reviewTogether`. */
  readonly findings: readonly ReturnFinding[];
  /** The keys of findings under 错误 whose figure the user accepted, with a reason. */
  readonly accepted: readonly string[];
  /** [B3] Confirmed weights of the units, for rates without numerators and denominators; null: none. */
  readonly weights: readonly (readonly [unit: string, weight: number])[] | null;
  /** The city's own figures. */
  readonly own: readonly EarlierFigure[];
}

/** [B3] Rolls the returns of units up. A unit's blank, missing or wrong figure is named, and never 0. */
export function rollUpReturns(request: RollUpRequest): RollUp {
  const { table, template, units, forms } = request;
  const byUnit = new Map(forms.map((form) => [form.match.unit ?? "", form]));
  const errors = openErrors(request);
  const figures = askedEntries(table, template).filter(({ part }) => part === "figure");
  return {
    units,
    missing: units.filter((unit) => !byUnit.has(unit)),
    rows: figures.flatMap(({ indicator: number, year }) => {
      const indicator = table.indicators.find((each) => each.number === number);
      if (indicator === undefined) return [];
      const reported = units.map((unit) =>
        reportedBy(unit, byUnit.get(unit), indicator, year, errors),
      );
      return [rolledUp(indicator, year, reported, request)];
    }),
  };
}

/** Findings that keep figures out of the totals, by unit. */
function openErrors({
  findings,
  accepted,
}: RollUpRequest): ReadonlyMap<string, readonly (EntryName | null)[]> {
  const keys = new Set(accepted);
  const byUnit = new Map<string, (EntryName | null)[]>();
  for (const { unit, severity, key, entry } of findings) {
    if (severity !== "error" || keys.has(key)) continue;
    byUnit.set(unit ?? "", [...(byUnit.get(unit ?? "") ?? []), entry]);
  }
  return byUnit;
}

/** What one unit reported for a row, and whether it can be used. */
interface Reported {
  readonly cell: RollUpCell;
  readonly figure: Figure | null;
  readonly parts: readonly [numerator: Figure | null, denominator: Figure | null];
}

function reportedBy(
  unit: string,
  form: ReturnedForm | undefined,
  indicator: Indicator,
  year: number | null,
  errors: ReturnType<typeof openErrors>,
): Reported {
  const entryOf = (part: EntryPart): ReturnedEntry | undefined =>
    form?.entries.find(
      (entry) => entry.indicator === indicator.number && entry.year === year && entry.part === part,
    );
  const entry = entryOf("figure");
  const [numerator, denominator] = [entryOf("numerator"), entryOf("denominator")];
  const isWrong = (errors.get(unit) ?? []).some((each) => concerns(each, indicator.number, year));
  const figure = figureOf(entry?.value ?? null);
  const parts = [numerator, denominator].map((part) => figureOf(part?.value ?? null));
  const [above = null, below = null] = parts;
  const isBlank = [entry, numerator, denominator].every(
    (each) => (each?.value ?? null) === null || String(each?.value).trim() === "",
  );
  const numberOf = (each: Figure | null): number | null =>
    isWrong || each?.kind !== "number" ? null : each.value;
  const cell: RollUpCell = {
    unit,
    value: entry?.value ?? null,
    number: isWrong ? null : numberInUnit(figure, indicator.unit),
    numerator: numberOf(above),
    denominator: numberOf(below),
    state: stateOf(form, isWrong, isBlank),
    from: form === undefined ? null : { ...form.source, cell: entry?.cell ?? "" },
  };
  return isWrong
    ? { cell, figure: null, parts: [null, null] }
    : { cell, figure, parts: [above, below] };
}

function stateOf(
  form: ReturnedForm | undefined,
  isWrong: boolean,
  isBlank: boolean,
): RollUpCell["state"] {
  if (form === undefined) return "missing";
  if (isWrong) return "inError";
  return isBlank ? "blank" : "used";
}

/** A finding about a form concerns all of it; one about a row without a year all years of it. */
function concerns(entry: EntryName | null, indicator: number, year: number | null): boolean {
  if (entry === null) return true;
  if (entry.indicator !== indicator || entry.part === "lastYear") return false;
  return entry.year === null || entry.year === year;
}

type Total = Pick<RollUpRow, "how" | "total" | "numerator" | "denominator" | "reason">;

function rolledUp(
  indicator: Indicator,
  year: number | null,
  reported: readonly Reported[],
  { weights, own }: RollUpRequest,
): RollUpRow {
  const total = totalOf(indicator, reported, weights);
  const cells = reported.map(({ cell }) =>
    cell.state === "used" && !isIn(total.how, cell, weights)
      ? { ...cell, state: "noParts" as const }
      : cell,
  );
  const namesOf = (states: readonly RollUpCell["state"][]): readonly string[] =>
    cells.filter(({ state }) => states.includes(state)).map(({ unit }) => unit);
  return {
    ...{ indicator: indicator.number, year, cells, ...total },
    missing: namesOf(["missing", "blank", "noParts"]),
    inError: namesOf(["inError"]),
    ...againstOwn(indicator, year, total.total, own),
  };
}

/** Whether a figure that can be used is in the total. */
function isIn(
  how: RollUpRow["how"],
  { unit, number, numerator, denominator }: RollUpCell,
  weights: RollUpRequest["weights"],
): boolean {
  switch (how) {
    case "added":
      return number !== null;
    case "byParts":
      return numerator !== null && denominator !== null;
    case "byWeights":
      return number !== null && (weights ?? []).some(([name]) => name === unit);
    case "notRolledUp":
      return true;
  }
}

const NO_TOTAL = { total: null, numerator: null, denominator: null, reason: null };

/** [B3] Counts are added; rates go by their parts where units report them, else by weights; structures never. */
function totalOf(
  indicator: Indicator,
  reported: readonly Reported[],
  weights: RollUpRequest["weights"],
): Total {
  const { unit, target } = indicator;
  if (target.kind === "structure") {
    const isReported = reported.some(({ figure }) => figure !== null);
    const reason = isReported ? ({ name: "structure" } as const) : null;
    return { ...NO_TOTAL, how: "notRolledUp", reason };
  }
  const isRate = isRateUnit(comparableUnit(unit)) === true;
  if (!isRate) {
    const sum = rollUp(
      reported.map(({ figure }) => figure),
      unit,
      null,
    );
    return sum.ok
      ? { ...NO_TOTAL, how: "added", total: sum.value }
      : { ...NO_TOTAL, how: "added", reason: sum.reason };
  }
  const hasParts = reported.some(({ parts }) => parts.every((part) => part !== null));
  if (hasParts) return byParts(unit, reported);
  if (weights !== null) return byWeights(unit, reported, weights);
  const isReported = reported.some(({ figure }) => figure !== null);
  const reason = isReported ? ({ name: "noParts" } as const) : null;
  return { ...NO_TOTAL, how: "notRolledUp", reason };
}

function byParts(unit: string, reported: readonly Reported[]): Total {
  const sums = partsTogether(reported.map(({ parts }) => parts));
  if (!sums.ok) return { ...NO_TOTAL, how: "byParts", reason: sums.reason };
  if (sums.value === null) return { ...NO_TOTAL, how: "byParts" };
  return { ...NO_TOTAL, how: "byParts", ...sums.value, total: rateOfParts(sums.value, unit) };
}

/** A unit without a weight is left out, and named. */
function byWeights(
  unit: string,
  reported: readonly Reported[],
  weights: readonly (readonly [unit: string, weight: number])[],
): Total {
  const byUnit = new Map(weights);
  const weighted = reported.filter(({ cell }) => byUnit.has(cell.unit));
  const mean = rollUp(
    weighted.map(({ figure }) => figure),
    unit,
    weighted.map(({ cell }) => byUnit.get(cell.unit) ?? null),
  );
  return mean.ok
    ? { ...NO_TOTAL, how: "byWeights", total: mean.value }
    : { ...NO_TOTAL, how: "byWeights", reason: mean.reason };
}

const WHOLE_PERCENT = 100;

function againstOwn(
  indicator: Indicator,
  year: number | null,
  total: number | null,
  own: readonly EarlierFigure[],
): Pick<RollUpRow, "own" | "difference" | "differencePercent"> {
  const { unit } = reviewedIndicator(indicator);
  const given = own.find(
    (each) => each.indicator === indicator.number && each.year === year && each.part === "figure",
  );
  const ownNumber = numberInUnit(figureOf(given?.value ?? null), unit);
  if (ownNumber === null || total === null) {
    return { own: ownNumber, difference: null, differencePercent: null };
  }
  const apart = difference(total, ownNumber);
  const isRate = isRateUnit(comparableUnit(unit)) !== false;
  return {
    own: ownNumber,
    difference: apart,
    differencePercent: isRate || ownNumber <= 0 ? null : (apart / ownNumber) * WHOLE_PERCENT,
  };
}
