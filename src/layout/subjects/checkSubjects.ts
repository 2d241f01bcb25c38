import { builtInChecks } from "../../plan/outsideTables";
import { findTable } from "../../plan/find";
import { judgeCheck } from "../../plan/checks/judgeCheck";
import type { Indicator, Plan } from "../../plan/plan";
import type { CheckFigure, PlanCheck, PlanCheckKind } from "../../plan/checks/planCheck";
import { planChecks } from "../../plan/checks/planChecks";
import { type Amount, amountIn } from "../../rules/figures/amount";
import { add, numberOf, type Rational } from "../../rules/figures/rational";
import { slackOf } from "../../rules/checking/roundingVerdict";
import {
  checkBasis,
  checkGroup,
  checkVerdictWords,
  NOTHING_TO_CHECK,
  VERDICT_GROUP,
  VERDICT_ROWS,
  VERDICT_SUM,
} from "../../text/sheets/checks";
import type { LayoutInput } from "../layoutInput";
import type { FormulaResult } from "../sheetModel";
import type { Subject } from "./subject";

/** In the order of the sheet, the kinds of a group beside each other. */
const ORDER: readonly PlanCheckKind[] = [
  "ratio",
  "growth",
  "part",
  "sum",
  "product",
  "base",
  "sameFigure",
];

/** Every figure of the plan that can be recomputed or set against another, by the kind of check. */
export function checkSubjects({ plan }: LayoutInput): readonly Subject[] {
  const checks = planChecks(plan, builtInChecks(plan));
  const ordered = ORDER.flatMap((kind) => checks.filter((check) => check.kind === kind));
  if (ordered.length === 0) return [nothingToCheck()];
  const kinds = ordered.map(({ kind }) => kind);
  return ordered.map((check, index) =>
    checkSubject(plan, check, index + 1, checkGroup(check.kind, kinds)),
  );
}

function checkSubject(plan: Plan, check: PlanCheck, number: number, group: string): Subject {
  const { key, kind, subject, printed, inputs, times, apart, note } = check;
  const [first, second] = inputs;
  return {
    key,
    group,
    indent: 0,
    fields: {
      number,
      item: subject,
      printedCompletion: printed.text,
      // What is printed instead of a ratio has no unit.
      unit: printed.figure === null ? null : printed.unit,
      actual: first?.text ?? null,
      target: second?.text ?? null,
      inputUnit: inputUnits(inputs),
      unit1: first?.unit ?? null,
      unit2: second?.unit ?? null,
      source: checkBasis(check),
      note,
      times,
      checkKind: caseOf(check),
      apart: apart ?? "compared",
      interval: INTERVALS.includes(caseOf(check)) ? caseOf(check) : null,
      bounds: boundOf(printed) === boundOf(first) ? "same" : "differ",
      conversion1: first?.unit === printed.unit ? "none" : "units",
      conversion2: second?.unit === printed.unit ? "none" : "units",
      decimalsFormat: decimalsFormat(printed),
      ...checkNumbers(check),
    },
    figures: { actual: first?.figure ?? null, target: second?.figure ?? null },
    indicator: kind === "ratio" ? indicatorOf(plan, printed) : null,
    handedOut: (columnKey) => handedOut(columnKey, check),
    results: { completion: kind === "ratio" || kind === "growth" ? "percent" : "number" },
  };
}

/** The hidden ends of an interval are for the program that calculates. */
function handedOut(columnKey: string, check: PlanCheck): FormulaResult | null {
  if (columnKey === "check") return verdictOf(check);
  return columnKey === "completion" ? recomputedOf(check) : null;
}

function verdictOf(check: PlanCheck): string {
  const verdict = judgeCheck(check);
  return verdict.ok ? checkVerdictWords(check.kind, verdict.value) : "";
}

/** The sums; ratios and growths are told from their formulas. */
function recomputedOf(check: PlanCheck): number | string {
  const { number1 = null, number2 = null, others = null } = checkNumbers(check);
  if (number1 === null || check.kind === "growth") return "";
  return check.kind === "product" || check.kind === "sum"
    ? (number1 + (number2 ?? 0) + (others ?? 0)) * check.times
    : number1;
}

/** What is recomputed from several figures, so that their roundings add up. */
const INTERVALS: readonly string[] = ["growth", "growthYearly", "growthInUnits", "product", "sum"];

/** How a check is computed; `open` where a figure that it needs is not printed. */
function caseOf({ kind, inputs: [first, second], times }: PlanCheck): string {
  if (kind !== "growth") return kind;
  if (first === undefined || second === undefined) return "open";
  if (first.unit !== second.unit) return "growthInUnits";
  return times === 1 ? "growth" : "growthYearly";
}

const inputUnits = (inputs: readonly CheckFigure[]): string =>
  [...new Set(inputs.map(({ unit }) => unit))].join("；");

function boundOf(printed: CheckFigure | undefined): string | null {
  return printed?.figure?.kind === "number" ? printed.figure.bound : null;
}

/** As many decimals as the plan prints. */
function decimalsFormat({ figure }: CheckFigure): string {
  const decimals = figure?.kind === "number" ? figure.decimals : 0;
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** The row of the plan that a printed ratio stands in. */
function indicatorOf(plan: Plan, { place }: CheckFigure): Indicator | null {
  if (place.kind !== "table") return null;
  const table = findTable(plan, place.table);
  if (!table.ok) return null;
  return table.value.indicators.find(({ number }) => number === place.number) ?? null;
}

/** A plan that prints nothing that can be recomputed says so. */
const nothingToCheck = (): Subject => ({
  key: "none",
  group: null,
  indent: 0,
  fields: { item: NOTHING_TO_CHECK },
  indicator: null,
});

/** The numbers that a check's verdict compares, by the hidden column that each stands in. */
type CheckNumbers = Readonly<Record<string, number | null>>;

const ZERO: Rational = { numerator: 0n, denominator: 1n };
/** The inputs behind them, of a whole with many parts, are added up here. */
const SHOWN_INPUTS = 2;

/**
 * [§4] What the printed texts of a check say as numbers: they are locked, so layout can read them. All
 * are in the unit of the printed figure, those of a growth in that of the previous figure.
 */
function checkNumbers({ kind, printed, inputs }: PlanCheck): CheckNumbers {
  // PLAN.CHECK reads the texts itself.
  if (kind === "ratio") return {};
  const unit = kind === "growth" ? (inputs[1]?.unit ?? null) : printed.unit;
  const whole = amountOfFigure(printed, printed.unit);
  const amounts = inputs.map((figure) => (unit === null ? null : amountOfFigure(figure, unit)));
  const [first = null, second = null] = amounts;
  const others = amounts.slice(SHOWN_INPUTS).map((amount) => amount?.value ?? ZERO);
  const decimals = [whole, first].flatMap((amount) => amount?.decimals ?? []);
  const isPrintedTwice = kind === "base" || kind === "sameFigure";
  return {
    printedNumber: numberOrNull(whole?.value),
    decimals: isPrintedTwice ? Math.min(...decimals) : (whole?.decimals ?? null),
    number1: numberOrNull(first?.value),
    number2: numberOrNull(second?.value),
    others: others.length === 0 ? null : numberOf(others.reduce(add)),
    ...slacks(kind, whole, amounts),
  };
}

/** How far the true amounts may lie away: of each figure of a growth, of everything else together. */
function slacks(
  kind: PlanCheck["kind"],
  whole: Amount | null,
  amounts: readonly (Amount | null)[],
): CheckNumbers {
  if (kind === "growth") {
    const [slack1 = ZERO, slack2 = ZERO] = amounts.map(slackUnlessBound);
    return { slack1: numberOf(slack1), slack2: numberOf(slack2) };
  }
  const all =
    kind === "part"
      ? [whole, ...amounts].map((amount) => (amount === null ? ZERO : slackOf(amount)))
      : amounts.map(slackUnlessBound);
  return { slack1: numberOf(all.reduce(add, ZERO)), slack2: null };
}

/** A bound is a target and stands for itself. */
const slackUnlessBound = (amount: Amount | null): Rational =>
  amount?.bound === null ? slackOf(amount) : ZERO;

function amountOfFigure(printed: CheckFigure, wanted: string): Amount | null {
  const amount = amountIn(printed, wanted);
  return amount.ok ? amount.value : null;
}

const numberOrNull = (value: Rational | undefined): number | null =>
  value === undefined ? null : numberOf(value);

/** Anything that is there. */
const ANY_TEXT = "?*";

/** What a check can find, each with the beginning of its words, and all of them. */
export function verdictSubjects({ plan }: LayoutInput): readonly Subject[] {
  const found = planChecks(plan, builtInChecks(plan)).map((check) => {
    const verdict = judgeCheck(check);
    return verdict.ok ? checkVerdictWords(check.kind, verdict.value) : "";
  });
  const countOf = (words: string): number => found.filter((each) => each.startsWith(words)).length;
  return [
    ...VERDICT_ROWS.map((words) => verdictRow(words, `${words}*`, countOf(words))),
    verdictRow(VERDICT_SUM, ANY_TEXT, found.length),
  ].map((subject, index) => ({ ...subject, fields: { ...subject.fields, number: index + 1 } }));
}

const verdictRow = (verdict: string, pattern: string, count: number): Subject => ({
  key: `verdict.${verdict}`,
  group: VERDICT_GROUP,
  indent: 0,
  fields: { verdict, pattern },
  indicator: null,
  handedOut: () => count,
});
