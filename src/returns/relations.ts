import type { PlanTable } from "../plan/plan";
import { amountIn } from "../rules/figures/amount";
import {
  add,
  compareRationals,
  negate,
  numberOf,
  plainDecimal,
  type Rational,
} from "../rules/figures/rational";
import { convert } from "../rules/figures/convert";
import { comparableUnit } from "../rules/figures/units";
import { withoutLookAlikes } from "../rules/notation/lookAlikes";
import { slackOf } from "../rules/checking/roundingVerdict";
import { fail, ok, type Result } from "../rules/result";
import { figureOf } from "./formReview";
import type { CellValue } from "../rules/figures/figure";

/** 审核关系 as it is typed: `3`, `≥`, `4+5`. */
export interface TypedRelation {
  readonly left: CellValue;
  readonly sign: CellValue;
  readonly right: CellValue;
}

/** A relation between figures of one form, by the indicators' numbers. */
export interface Relation {
  readonly left: readonly Term[];
  readonly sign: RelationSign;
  readonly right: readonly Term[];
  /** As it is shown: `3 ≥ 4+5`. */
  readonly text: string;
}

export type RelationSign = "=" | "≥" | "≤" | "≠";

interface Term {
  readonly indicator: number;
  readonly isTaken: boolean;
}

/** Why a relation is not understood. */
export type RelationProblem =
  | { readonly name: "sideEmpty"; readonly side: RelationSide }
  /** `at` is the part that is not understood. */
  | { readonly name: "sideUnreadable"; readonly side: RelationSide; readonly at: string }
  | { readonly name: "unknownSign"; readonly read: string }
  | { readonly name: "unknownIndicator"; readonly number: number }
  | { readonly name: "structure"; readonly number: number }
  | { readonly name: "otherFamily"; readonly one: number; readonly other: number };

export type RelationSide = "left" | "right";

const SIGNS: ReadonlyMap<string, RelationSign> = new Map([
  ...(["=", "＝", "=="] as const).map((sign) => [sign, "="] as const),
  ...(["≥", "≧", ">=", "＞＝", "＞=", "=>"] as const).map((sign) => [sign, "≥"] as const),
  ...(["≤", "≦", "<=", "＜＝", "＜=", "=<"] as const).map((sign) => [sign, "≤"] as const),
  ...(["≠", "<>", "!=", "＜＞", "!＝"] as const).map((sign) => [sign, "≠"] as const),
]);

/** Reads a relation as it is typed, against the table whose numbers it names. Null: nothing was typed. */
export function readRelation(
  { left, sign, right }: TypedRelation,
  table: PlanTable,
): Result<Relation | null, RelationProblem> {
  const typed = [left, sign, right].map((value) => String(value ?? "").replace(/\s/gu, ""));
  const [leftText = "", signText = "", rightText = ""] = typed;
  if (typed.every((text) => text === "")) return ok(null);
  const read = SIGNS.get(signText);
  if (read === undefined) return fail({ name: "unknownSign", read: signText });
  const one = readSide(leftText, "left");
  if (!one.ok) return one;
  const other = readSide(rightText, "right");
  if (!other.ok) return other;
  const problem = problemOf([...one.value, ...other.value], table);
  if (problem !== null) return fail(problem);
  const text = `${sideText(one.value)} ${read} ${sideText(other.value)}`;
  return ok({ left: one.value, sign: read, right: other.value, text });
}

/** Numbers with + and − between them, as people type them: 3＋4, 3 - 4, 第3行. */
function readSide(typed: string, side: RelationSide): Result<readonly Term[], RelationProblem> {
  const text = withoutLookAlikes(typed)
    .replace(/[—]/gu, "-")
    .replace(/第|行|#/gu, "");
  if (text === "") return fail({ name: "sideEmpty", side });
  const terms: Term[] = [];
  const pattern = /([+-]?)(\d{1,6})/uy;
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const [, sign = "", digits = ""] = match ?? [];
    if (match === null || (sign === "" && at > 0)) {
      return fail({ name: "sideUnreadable", side, at: text.slice(at) });
    }
    terms.push({ indicator: Number(digits), isTaken: sign === "-" });
  }
  return ok(terms);
}

const sideText = (terms: readonly Term[]): string =>
  terms
    .map(({ indicator, isTaken }, index) => {
      const plus = index === 0 ? "" : "+";
      return `${isTaken ? "-" : plus}${indicator}`;
    })
    .join("");

/** Every term is a number of the table, and all of one family of units. */
function problemOf(terms: readonly Term[], { indicators }: PlanTable): RelationProblem | null {
  const [first] = terms;
  for (const { indicator: number } of terms) {
    const indicator = indicators.find((each) => each.number === number);
    if (indicator === undefined) return { name: "unknownIndicator", number };
    if (indicator.target.kind === "structure") return { name: "structure", number };
    const base = indicators.find((each) => each.number === first?.indicator);
    const [from, to] = [indicator, base ?? indicator].map(({ unit }) => comparableUnit(unit));
    const isAlike = from === to || convert(1, from ?? "", to ?? "").ok;
    if (!isAlike) return { name: "otherFamily", one: first?.indicator ?? number, other: number };
  }
  return null;
}

/** What the sides of a relation that does not hold come to, in the unit of its first indicator. */
export interface BrokenRelation {
  readonly left: string;
  readonly right: string;
}

/**
 * [R9] Null: the relation holds, or a figure of it is missing. A sum stands for itself ± half a last digit of
 * each of its figures; two single figures are compared as they are.
 *
 * @param valueOf what the form has for an indicator, by its number
 */
export function brokenRelation(
  { left, sign, right }: Relation,
  { indicators }: PlanTable,
  valueOf: (indicator: number) => CellValue,
): BrokenRelation | null {
  const unitOf = (number: number): string =>
    comparableUnit(indicators.find((each) => each.number === number)?.unit ?? "");
  const unit = unitOf(left[0]?.indicator ?? 0);
  const sides = [left, right].map((terms) => sumOfTerms(terms, unit, unitOf, valueOf));
  const [one = null, other = null] = sides;
  if (one === null || other === null) return null;
  const isExact = left.length === 1 && right.length === 1;
  const slack = isExact ? ZERO : add(one.slack, other.slack);
  return holds(one.sum, sign, other.sum, slack)
    ? null
    : { left: plainDecimal(numberOf(one.sum)), right: plainDecimal(numberOf(other.sum)) };
}

const ZERO: Rational = { numerator: 0n, denominator: 1n };

interface Side {
  readonly sum: Rational;
  readonly slack: Rational;
}

function sumOfTerms(
  terms: readonly Term[],
  unit: string,
  unitOf: (indicator: number) => string,
  valueOf: (indicator: number) => CellValue,
): Side | null {
  let side: Side = { sum: ZERO, slack: ZERO };
  for (const { indicator, isTaken } of terms) {
    const figure = figureOf(valueOf(indicator));
    const amount = amountIn({ figure, unit: unitOf(indicator) }, unit);
    if (!amount.ok || amount.value === null) return null;
    const { value } = amount.value;
    side = {
      sum: add(side.sum, isTaken ? negate(value) : value),
      slack: add(side.slack, slackOf(amount.value)),
    };
  }
  return side;
}

function holds(left: Rational, sign: RelationSign, right: Rational, slack: Rational): boolean {
  const isAtLeast = compareRationals(add(left, slack), right) >= 0;
  const isAtMost = compareRationals(left, add(right, slack)) <= 0;
  switch (sign) {
    case "≥":
      return isAtLeast;
    case "≤":
      return isAtMost;
    case "=":
      return isAtLeast && isAtMost;
    case "≠":
      return compareRationals(left, right) !== 0;
  }
}
