import type { Figure } from "../figures/figure";
import { type JudgedNature, judgedTarget, natureOf } from "../figures/nature";
import { pairOf } from "../judging/pair";
import { fail, ok } from "../result";
import type { Result } from "../result";
import type { Period } from "../time/period";
import { yearOfPeriod } from "../time/progress";
import type { PlanDate } from "../time/readDate";
import { annualNumbers, sumOf } from "./total";

interface Point {
  /** Years since the base year. */
  readonly year: number;
  readonly value: number;
}

/**
 * [F1, F2] The value at the plan's end on the present course. A total: to date, by the time that its reported
 * years cover. A level: the straight line of least squares through its base and the reported values, each at
 * its own time. A year's own count: the same, a year that is not over scaled up. Two points at least for a
 * line, and two whole years for a total without a date. Null: nothing was reported.
 */
export function forecast(
  annual: readonly (Figure | null)[],
  target: Figure | null,
  base: Figure | null,
  period: Period,
  date: PlanDate | null = null,
  nature: JudgedNature | null = null,
): Result<number | null> {
  const years = period.lastYear - period.firstYear + 1;
  if (annual.length > years) return fail({ name: "tooManyYears", given: annual.length, years });
  const numbers = annualNumbers(annual);
  if (!numbers.ok) return numbers;
  const judged = judgedTarget(target);
  const reported: Point[] = [];
  for (const [index, figure] of numbers.value.entries()) {
    const pair = pairOf(figure, judged);
    if (!pair.ok) return pair;
    if (pair.value?.kind === "number") {
      reported.push({ year: index + 1, value: pair.value.actual.value });
    }
  }
  const last = reported.at(-1);
  if (last === undefined || judged?.kind !== "number") return ok(null);
  const counted = natureOf(judged, nature);
  if (!counted.ok) return counted;
  const now = date === null ? null : yearOfPeriod(date, period);
  if (now !== null && last.year > now.year) {
    return fail({ name: "yearNotReached", year: period.firstYear + last.year - 1 });
  }
  const lastShare = now !== null && last.year === now.year ? now.yearShare : 1;
  if (counted.value === "total") return totalAtEnd(reported, lastShare, years, date !== null);
  const start = pairOf(base, judged);
  if (!start.ok) return start;
  const points = [
    ...(start.value?.kind === "number" ? [{ year: 0, value: start.value.actual.value }] : []),
    ...reported.slice(0, -1),
    pointOf(last, lastShare, counted.value),
  ];
  if (points.length < 2) return fail({ name: "tooFewPoints", points: points.length });
  return ok(onLine(points, years));
}

/** [F1] A date says how much time even a single figure covers; without one two years are asked for. */
function totalAtEnd(
  reported: readonly Point[],
  lastShare: number,
  years: number,
  isDated: boolean,
): Result<number> {
  const { length } = reported;
  if (length < 2 && !isDated) return fail({ name: "tooFewPoints", points: length });
  return ok((sumOf(reported.map(({ value }) => value)) / (length - 1 + lastShare)) * years);
}

/** [F2] The last value at its own time; a year's own figure belongs to its year. */
function pointOf({ year, value }: Point, share: number, nature: JudgedNature): Point {
  if (nature === "level") return { year: year - 1 + share, value };
  return { year, value: nature === "annual" ? value / share : value };
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
