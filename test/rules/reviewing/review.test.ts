import type { CellValue, Figure } from "../../../src/rules/figures/figure";
import { type Finding, suggestedFigure } from "../../../src/rules/reviewing/finding";
import {
  countByRule,
  findingsOf,
  reviewEntry,
  reviewYears,
  type RowFinding,
} from "../../../src/rules/reviewing/review";
import {
  DEFAULT_SETTINGS,
  isOn,
  REVIEW_RULES,
  type ReviewSettings,
  severityOf,
} from "../../../src/rules/reviewing/reviewRules";
import type { ReviewedRow } from "../../../src/rules/reviewing/reviewedRow";
import { readDate } from "../../../src/rules/time/readDate";
import { RIGHT_ENTRIES, WRONG_ENTRIES, type WrongEntry } from "../../support/wrongEntries";
import { read, valueOf } from "../figures";

const rowOf = (
  unit: string,
  target: CellValue,
  base: CellValue = null,
  nature: ReviewedRow["nature"] = null,
): ReviewedRow => ({ unit, target: read(target), base: read(base), nature });

function found(
  entry: CellValue,
  row: ReviewedRow,
  previous: CellValue = null,
  whole: Figure | null = null,
  settings: ReviewSettings = DEFAULT_SETTINGS,
): readonly Finding[] {
  const outcomes = reviewEntry({ entry, row, previous: read(previous), whole, settings });
  return findingsOf([outcomes], null).map(({ finding }) => finding);
}

const rulesOf = (...args: Parameters<typeof found>): readonly string[] =>
  found(...args).map(({ rule }) => rule);

const foundIn = ({ entry, unit, target, base, previous }: Omit<WrongEntry, "rule" | "text">) =>
  found(entry, rowOf(unit, target, base ?? null), previous ?? null);

describe("[§14] one entry", () => {
  test.each(WRONG_ENTRIES)("[$rule] $entry in a row of $unit, target $target", (wrong) => {
    const [first] = foundIn(wrong);
    expect(first?.rule).toBe(wrong.rule);
    expect(first && suggestedFigure(first)).toBe(wrong.suggested ?? null);
  });

  test.each(RIGHT_ENTRIES)("nothing about $entry in a row of $unit, target $target", (right) => {
    expect(foundIn(right)).toEqual([]);
  });

  test("[E1] a structure of another number of parts, or not of 100, is none of the row", () => {
    expect(rulesOf("40:60", rowOf("::", "12:46:42"))).toEqual(["E1"]);
    expect(rulesOf("12:46:43", rowOf("::", "12:46:42"))).toEqual(["E1"]);
    expect(rulesOf("12:46:43", rowOf("万人", "43"))).toEqual(["E4"]);
    expect(rulesOf(true, rowOf("万人", "43"))).toEqual(["E1"]);
  });

  test("[E1] of a long text so much is said as a sentence can hold", () => {
    expect(found("约".repeat(60), rowOf("万人", "43"))).toMatchObject([
      { rule: "E1", read: `${"约".repeat(40)}…` },
    ]);
  });

  test("[E2] a unit is not compared where the row has none, and refused where the row's is not known", () => {
    expect(rulesOf("5人", rowOf("", "43"))).toEqual([]);
    expect(rulesOf("5人", rowOf("公里", "43"))).toEqual(["E2"]);
  });

  test("[E4] a day's number far above all that is known; near it, it is a figure", () => {
    // 2023-06-30 is Excel's day 45107.
    expect(found(45_107, rowOf("万人", "140.28"))).toMatchObject([
      { rule: "E4", found: "dateNumber" },
    ]);
    expect(rulesOf(45_107, rowOf("人次", "40000"))).toEqual([]);
    expect(rulesOf(45_107, rowOf("人次", null))).toEqual([]);
    expect(rulesOf(45_107.5, rowOf("万人", "140.28"))).toEqual([]);
    expect(rulesOf(30_000, rowOf("万人", "140.28"))).toEqual([]);
    expect(rulesOf(80_000, rowOf("万人", "140.28"))).toEqual([]);
  });

  test("[E4] a time of a structure of other than three parts is a number", () => {
    expect(found(46_002 / 86_400, rowOf("::", "40:60"))).toMatchObject([
      { rule: "E4", found: "number" },
    ]);
    expect(found(0, rowOf("::", "12:46:42"))).toMatchObject([{ rule: "E4", found: "number" }]);
  });

  test("[E5] a share, as well; a rate that may fall, not", () => {
    expect(rulesOf(-1, rowOf("%", "96"))).toEqual(["E5"]);
    expect(rulesOf(-1, rowOf("%", "110"))).toEqual([]);
    expect(rulesOf(-1, rowOf("公里", "110"))).toEqual([]);
  });

  test("[E7] by what the target says, in its own unit too", () => {
    expect(rulesOf(1, rowOf("%", "95%"))).toEqual(["E7"]);
    expect(rulesOf(1.01, rowOf("%", "96"))).toEqual([]);
    expect(rulesOf(0, rowOf("%", "96"))).toEqual([]);
    expect(rulesOf(0.8, rowOf("%", "10"))).toEqual([]);
    expect(rulesOf(0.8, rowOf("%", null))).toEqual([]);
  });

  test("[E8] from a thousandfold on, and below a thousandth, of last year, base and target", () => {
    const row = rowOf("万人", "50", "0.001");
    expect(found(1, row)).toMatchObject([{ rule: "E8", against: "base", isAbove: true }]);
    expect(rulesOf(0.999, rowOf("万人", "50", "0.001"))).toEqual([]);
    // Half, and double, of 50 as a percentage; a rate and a total may be as small.
    const percentages = [0.249, 0.25, 1, 0.5].map((value) => rulesOf(value, rowOf("万人", "50")));
    expect(percentages).toEqual([[], ["E8"], [], ["E8"]]);
    expect(rulesOf(0.999, rowOf("万人", "49"))).toEqual([]);
    expect(rulesOf(0.5, rowOf("个百分点", "50"))).toEqual([]);
    expect(rulesOf(0.5, rowOf("万人", "[50]"))).toEqual([]);
    expect(found(0.049, rowOf("万人", "50"))).toMatchObject([
      { rule: "E8", against: "target", isAbove: false, reference: 50 },
    ]);
    expect(rulesOf(0.05, rowOf("万人", "50"))).toEqual([]);
    // A target in another unit of the family counts in the row's.
    expect(rulesOf(147.18, rowOf("万人", "1402800人"))).toEqual([]);
    expect(rulesOf(147.18, rowOf("万人", "40家"))).toEqual([]);
  });

  test("[E10] more than half, not half; nothing against a year without a figure", () => {
    const row = rowOf("万人", "25");
    expect(found(4.9, row, 10)).toMatchObject([{ rule: "E10", change: "down" }]);
    expect(rulesOf(20, row, 0)).toEqual([]);
    expect(rulesOf(20, row, "12:46:42")).toEqual([]);
  });

  test("[E11] a part above its whole", () => {
    expect(rulesOf(6, rowOf("万人", "25"), null, read(5))).toEqual(["E11"]);
    expect(rulesOf(5, rowOf("万人", "25"), null, read(5))).toEqual([]);
  });

  test("[E15] a total to date falls; its yearly change is no change", () => {
    const row = rowOf("万人", "[37.5]");
    expect(rulesOf("[30]", row, "[35]")).toEqual(["E15"]);
    expect(rulesOf("[35]", row, "[20]")).toEqual([]);
    expect(rulesOf(30, rowOf("万人", "37.5", null, "total"), 35)).toEqual(["E15"]);
    expect(rulesOf(30, rowOf("万人", "37.5", null, "annual"), 35)).toEqual([]);
  });

  test("[§14] a rule under 核实 can be switched off or its limit changed; one under 错误 cannot", () => {
    const row = rowOf("万人", "25");
    const off: ReviewSettings = new Map([
      ["E10", "off"],
      ["E1", "off"],
    ]);
    expect(rulesOf(20, row, 10, null, off)).toEqual([]);
    expect(rulesOf("abc", row, 10, null, off)).toEqual(["E1"]);
    expect(rulesOf(20, row, 10, null, new Map([["E10", 120]]))).toEqual([]);
    expect(rulesOf(2500, row, null, null, new Map([["E8", 100]]))).toEqual(["E8"]);
    expect(isOn("E1", off)).toBe(true);
  });
});

function years(
  entries: readonly CellValue[],
  row: ReviewedRow,
  date: CellValue = null,
  wholes: readonly CellValue[] = [],
  settings: ReviewSettings = DEFAULT_SETTINGS,
): readonly RowFinding[] {
  const outcomes = reviewYears({
    entries,
    row,
    wholes: wholes.map(read),
    firstYear: 2021,
    date: valueOf(readDate(date)),
    settings,
  });
  return findingsOf(outcomes, 2021);
}

const said = (findings: readonly RowFinding[]): readonly string[] =>
  findings.map(({ finding: { rule }, year }) => `${rule} ${String(year)}`);

const OFF: ReviewSettings = new Map([
  ["E13", "off"],
  ["E14", "off"],
]);

describe("[§14] the years of a row", () => {
  const level = rowOf("万人", "48.1", "46.7");

  test("nothing is found about years on their way", () => {
    expect(years([46.9, 47.2, 47.5, "", null], level, "2023")).toEqual([]);
  });

  test("[E4] a total of five years in a year's cell, also where the row is one", () => {
    expect(said(years(["[5]"], rowOf("万人", "[25.0]")))).toEqual(["E4 2021"]);
  });

  test("[E10] against the year before, the base before the first; not against the last plan's total", () => {
    expect(said(years([20, 21, 40], rowOf("万人", "50", "10")))).toEqual(["E10 2021", "E10 2023"]);
    expect(years([5, 5], rowOf("万人", "[25.0]", "[38.39]"))).toEqual([]);
    expect(years([5, 5], rowOf("万人", "25", "38", "total"))).toEqual([]);
    expect(years([20, "", 50], rowOf("万人", "50", "20"), null, [], OFF)).toEqual([]);
  });

  test("[E11] year by year, by the figures of the row above", () => {
    expect(said(years([5, 6], rowOf("万人", "10", "5"), null, [5, 5]))).toEqual(["E11 2022"]);
  });

  test("[E12] a year that the data date has not reached; without a date none is", () => {
    const entries = [46.9, 47, 47.1];
    expect(said(years(entries, level, "2022年6月"))).toEqual(["E12 2023"]);
    expect(years(entries, level)).toEqual([]);
    expect(said(years(["abc"], level, "2020"))).toEqual(["E1 2021", "E12 2021"]);
  });

  test("[E13] a year left out between two that are reported", () => {
    expect(said(years(["", 47, "", "-", 47.4], level))).toEqual(["E13 2023", "E13 2024"]);
    expect(years(["", 47, "", "", 47.4], level, null, [], OFF)).toEqual([]);
  });

  test("[E14] what is to be kept was broken, even if the last year is right", () => {
    // 湛江's 132 was 140.99 at the base: a floor to keep above.
    expect(said(years([131.9, 133], rowOf("万人", "132", "140.99")))).toEqual(["E14 2021"]);
    expect(said(years([2.6, 3.6, 3], rowOf("%", "3.5以内")))).toEqual(["E14 2022"]);
    expect(years([59, 61], rowOf("%", ">60"))).toEqual([]);
    expect(years([131.9, 133], rowOf("万人", "132", "140.99"), null, [], OFF)).toEqual([]);
    expect(years(["12:46:42"], rowOf("::", "10:40:50", "12:46:42"))).toEqual([]);
    expect(years([1], rowOf("万人", "[10]以内"))).toEqual([]);
  });

  test("what is wrong comes before what is to be looked at, whatever the year", () => {
    expect(said(years([46.9, 90, "abc"], level))).toEqual(["E1 2023", "E10 2022"]);
  });
});

test("[§14] by rule, how many were kept, broken and not judged", () => {
  const row = rowOf("万人", "25");
  const outcomes = [20, "abc", ""].map((entry) =>
    reviewEntry({ entry, row, previous: read(10), whole: null, settings: DEFAULT_SETTINGS }),
  );
  const counts = new Map(
    countByRule(outcomes, DEFAULT_SETTINGS).map((count) => [count.rule, count]),
  );
  expect(counts.get("E1")).toEqual({ rule: "E1", passed: 1, failed: 1, notJudged: 1 });
  expect(counts.get("E10")).toEqual({ rule: "E10", passed: 0, failed: 1, notJudged: 2 });
  expect(counts.get("E6")).toEqual({ rule: "E6", passed: 0, failed: 0, notJudged: 3 });
  expect(countByRule(outcomes, OFF).map(({ rule }) => rule)).not.toContain("E13");
});

test("[§14] every rule has its severity", () => {
  const errors = REVIEW_RULES.filter(({ id }) => severityOf(id) === "error").map(({ id }) => id);
  expect(errors).toEqual(["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E11", "E12"]);
});
