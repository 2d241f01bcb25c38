import type { CheckFigure, PlanCheck } from "../../plan/planCheck";
import { amountIn, type Amount } from "../../rules/amount";
import { parseFigure } from "../../rules/notation";
import { add, numberOf, type Rational } from "../../rules/rational";
import { slackOf } from "../../rules/roundingVerdict";

/** The numbers that a check's verdict compares, by the hidden column that each stands in. */
export type CheckNumbers = Readonly<Record<string, number | null>>;

const ZERO: Rational = { numerator: 0n, denominator: 1n };
/** The inputs behind them, of a whole with many parts, are added up here. */
const SHOWN_INPUTS = 2;

/**
 * [§4] What the printed texts of a check say as numbers: they are locked, so layout can read them. All
 * are in the unit of the printed figure, those of a growth in that of the previous figure.
 */
export function checkNumbers({ kind, printed, inputs }: PlanCheck): CheckNumbers {
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

function amountOfFigure({ text, unit }: CheckFigure, wanted: string): Amount | null {
  const figure = parseFigure(text);
  const amount = amountIn({ figure: figure.ok ? figure.value : null, unit }, wanted);
  return amount.ok ? amount.value : null;
}

const numberOrNull = (value: Rational | undefined): number | null =>
  value === undefined ? null : numberOf(value);
