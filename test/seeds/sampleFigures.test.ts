import { reviewedIndicator } from "../../src/plan/returnRules";
import { DEFAULT_THRESHOLDS } from "../../src/rules/defaults";
import { DEFAULT_SETTINGS } from "../../src/rules/reviewing/reviewRules";
import { findingsOf, reviewYears } from "../../src/rules/reviewing/review";
import { status } from "../../src/rules/judging/status";
import { selected } from "../plan/selected";
import { indicatorAtDate } from "../rules/indicatorAtDate";
import { read, valueOf } from "../rules/figures";
import { SAMPLE_FIGURES } from "../support/sampleFigures";

const TABLES = ["湛江/专栏2", "广州/专栏2"].map((name) => ({ name, ...selected(name) }));

describe.each(TABLES)("the sample figures of $name", ({ plan, table }) => {
  const figures = SAMPLE_FIGURES[plan.id] ?? {};

  test("have a row for every indicator", () => {
    expect(Object.keys(figures).map(Number)).toEqual(table.indicators.map(({ number }) => number));
  });

  test("[§14] are under no 错误 in any year, and broken floors alone stand under 核实", () => {
    const findings = table.indicators.flatMap((indicator) => {
      const whole = figures[indicator.partOf ?? 0]?.years;
      const isSameUnit = table.indicators.some(
        ({ number, unit }) => number === indicator.partOf && unit === indicator.unit,
      );
      const outcomes = reviewYears({
        entries: figures[indicator.number]?.years ?? [],
        row: reviewedIndicator(indicator),
        wholes: isSameUnit ? (whole ?? []).map(read) : [],
        firstYear: table.period.firstYear,
        date: null,
        settings: DEFAULT_SETTINGS,
      });
      return findingsOf(outcomes, table.period.firstYear).map(({ finding }) => finding.rule);
    });
    expect([...new Set(findings)]).toEqual(["E14"]);
  });
});

test("[§6] show every status at the end of 2023 that a running plan's rows can have", () => {
  const words = TABLES.flatMap(({ plan, table }) =>
    table.indicators.map(({ number, target, base, unit, nature }) => {
      const years = SAMPLE_FIGURES[plan.id]?.[number]?.years?.slice(0, 3) ?? [];
      const isTotal = target.kind === "number" && target.isTotal;
      const actual = isTotal ? years.reduce((sum, year) => sum + year, 0) : years.at(-1);
      const judged = nature === "annual" && unit === "%" ? "annualRate" : nature;
      return valueOf(
        status(
          indicatorAtDate(actual ?? null, target.text, 2023, base?.text ?? null, judged),
          DEFAULT_THRESHOLDS,
        ),
      );
    }),
  );
  expect([...new Set(words)].sort()).toEqual([
    "achievedEarly",
    "aheadOfSchedule",
    "asExpected",
    "behindSchedule",
    "boundBroken",
    "notReported",
  ]);
});
