import { fail, ok, type Result } from "../result";
import { type Figure, numberFigure, type NumberFigure } from "./figure";
import { isRateUnit } from "./units";

/**
 * [§2] What a figure counts: a total over the plan's years, a year's own count or rate, or a state at a
 * date. It decides how figures are summed, judged and foreseen.
 */
export type Nature = "total" | "annual" | "level";

/** How plans and users write it. */
export const NATURE_PRINTED: Readonly<Record<Nature, string>> = {
  total: "累计",
  annual: "当年",
  level: "时点",
};

/**
 * As a judgement is told it. A year's own rate differs from a year's own count inside a year only: half a
 * year brings half of a count, and the whole of a rate.
 */
export type JudgedNature = Nature | "annualRate";

/** As a sheet hands it to the functions; elsewhere a unit says that a year's own figure is a rate. */
export const JUDGED_NATURE_PRINTED: Readonly<Record<JudgedNature, string>> = {
  ...NATURE_PRINTED,
  annualRate: `${NATURE_PRINTED.annual}率`,
};

/** [§2, I] The plan's words by which a figure is a year's own. */
const ANNUAL_WORDS = ["年招收", "年招生", "年均"];

/** [§2] The word of a name that makes its figure a year's own; null: there is none. */
export const annualWordIn = (name: string): string | null =>
  ANNUAL_WORDS.find((word) => name.includes(word)) ?? null;

/** [§2] What a target counts: brackets say that it is a total, and nothing else says so. */
export function natureOf(
  target: NumberFigure,
  given: JudgedNature | null,
): Result<JudgedNature, { readonly name: "natureAgainstBrackets"; readonly read: string }> {
  if (target.isTotal) return given === null || given === "total" ? TOTAL : against(target);
  if (given === "total") return against(target);
  if (given === "annual" && isRateUnit(target.unit ?? "") === true) return ANNUAL_RATE;
  return ANSWERS[given ?? "level"];
}

/** Made once: a sheet asks a hundred thousand times. */
const TOTAL = ok<JudgedNature>("total");
const ANNUAL_RATE = ok<JudgedNature>("annualRate");
const ANSWERS = {
  annual: ok<JudgedNature>("annual"),
  annualRate: ANNUAL_RATE,
  level: ok<JudgedNature>("level"),
};

const against = ({ text }: NumberFigure) =>
  fail({ name: "natureAgainstBrackets", read: text } as const);

/** [§2] The nature of a figure in a unit: a year's own figure in % is a rate. */
export function judgedNature(nature: Nature, unit: string): JudgedNature {
  return nature === "annual" && isRateUnit(unit) === true ? "annualRate" : nature;
}

/** [§6] A plain target of 0 is judged as a bound, `0以内` (清零). */
export function judgedTarget(target: Figure | null): Figure | null {
  const isZero = target?.kind === "number" && target.value === 0 && target.bound === null;
  if (!isZero || target.isTotal) return target;
  const { value, decimals, isTotal, unit, text } = target;
  return numberFigure(value, decimals, "upper", isTotal, unit, text);
}
