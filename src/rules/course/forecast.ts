import type { Figure } from "../figures/figure";
import { pairOf } from "../judging/pair";
import { fail, ok } from "../result";
import type { Result } from "../result";
import type { Period } from "../time/period";
import { annualNumbers, sumOf } from "./total";

interface Point {
  /** Years since the base year. */
  readonly year: number;
  readonly value: number;
}

/**
 * The value at the plan's end on the present course: a total by the mean of the reported years, a
 * level by the straight line of least squares through its base and the reported years. Two points
 * at least. Null: nothing was reported.
 */
export function forecast(
  annual: readonly (Figure | null)[],
  target: Figure | null,
  base: Figure | null,
  period: Period,
): Result<number | null> {
  const years = period.lastYear - period.firstYear + 1;
  if (annual.length > years) return fail({ name: "tooManyYears", given: annual.length, years });
  const numbers = annualNumbers(annual);
  if (!numbers.ok) return numbers;
  const reported: Point[] = [];
  for (const [index, figure] of numbers.value.entries()) {
    const pair = pairOf(figure, target);
    if (!pair.ok) return pair;
    if (pair.value?.kind === "number") {
      reported.push({ year: index + 1, value: pair.value.actual.value });
    }
  }
  if (reported.length === 0) return ok(null);
  const isTotal = target?.kind === "number" && target.isTotal;
  const start = isTotal ? ok(null) : pairOf(base, target);
  if (!start.ok) return start;
  const points =
    start.value?.kind === "number"
      ? [{ year: 0, value: start.value.actual.value }, ...reported]
      : reported;
  if (points.length < 2) return fail({ name: "tooFewPoints", points: points.length });
  return ok(isTotal ? meanOf(points) * years : onLine(points, years));
}

function meanOf(points: readonly Point[]): number {
  return sumOf(points.map(({ value }) => value)) / points.length;
}

/** The value in a year on the line of least squares. */
function onLine(points: readonly Point[], year: number): number {
  const middle = sumOf(points.map((point) => point.year)) / points.length;
  const mean = meanOf(points);
  const rise = sumOf(points.map((point) => (point.year - middle) * (point.value - mean)));
  const run = sumOf(points.map((point) => (point.year - middle) ** 2));
  return mean + (rise / run) * (year - middle);
}
