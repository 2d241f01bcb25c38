import { planDialect } from "../../src/layout/dialects/planDialect";
import { gridOfModel, type KeyedGrid, keyedGrid } from "../../src/layout/keys/keyedGrid";
import { isCarriedAgain, withBasesOf } from "../../src/layout/planSheets/insertedPlan";
import { lastValues } from "../../src/layout/lastValues";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import { carriedPairs, type LastValues, nextPlan } from "../../src/plan/nextPlan";
import type { Indicator, Plan, PlanTable } from "../../src/plan/plan";
import type { Figure } from "../../src/rules/figures/figure";
import { parseFigure } from "../../src/rules/notation/notation";
import { completion } from "../../src/templates/completion";
import { ledger } from "../../src/templates/ledger";
import { monitoring } from "../../src/templates/monitoring";
import type { Template } from "../../src/templates/vocabulary/template";
import { NEXT_PLAN_WORDS } from "../../src/text/sheets/nextPlan";
import { parsedPlan } from "../plan/parsedPlan";
import { planNamed, tableNamed } from "../support/sheets";
import { rowOfKey } from "../support/shownCells";
import { entered, type Entry } from "../xlsx/filled";

const plan = planNamed("zhanjiang");
const table = tableNamed("zhanjiang", "专栏2");

type Filled = Readonly<Record<string, readonly Entry[]>>;

/** 年度监测 with the entries of the five years, and behind them the row's own date. */
function filledIn(template: Template, rows: Filled, columns: readonly string[]): KeyedGrid {
  const model = layoutTemplate(template, plan, template === completion ? first() : table, {
    dialect: planDialect,
  });
  const at = (wanted: string): number => model.columns.findIndex(({ key }) => key === wanted);
  const entries = Object.entries(rows).flatMap(([row, cells]) =>
    cells.flatMap((entry, index) =>
      entry === null
        ? []
        : [{ row: rowOfKey(model, row), column: at(columns[index] ?? ""), entry }],
    ),
  );
  const read = keyedGrid(gridOfModel(entered(model, entries)));
  if (read === null) throw new Error("The sheet lost its keys.");
  return read;
}

const first = (): PlanTable => tableNamed("zhanjiang", "专栏1");
const YEARS = ["y1", "y2", "y3", "y4", "y5", "rowDate"];

function figure(text: string): Figure {
  const read = parseFigure(text);
  if (!read.ok || read.value === null) throw new Error(`${text} is no figure.`);
  return read.value;
}

function valuesOf(sheet: KeyedGrid): LastValues {
  const found = lastValues(sheet, { takenNames: [], sheets: [sheet] }, [plan]);
  if (found === null) throw new Error("The sheet says nothing of the end.");
  return found;
}

/** As a bureau may have it late in 2025: some rows final, some not, some wrong. */
const LATE_2025: Filled = {
  // 5.1 + 5.2 + 5.3 + 5.4 + 5.25 = 26.25
  i1: [5.1, 5.2, 5.3, 5.4, 5.25, "2025"],
  // A level: the last year's, with its zero, which a text keeps.
  i2: [91, 92, 93, 94, "95.20", "2025年12月31日"],
  // 2025 is not reported: 2024's, which is not final.
  i3: [46.9, 47.2, 47.5, 47.9, null, null],
  i4: [53, 53.6, 54.1, "54.70万人", 55.1, "2025-09"],
  // A total to the end of September.
  i6: [10000, 11000, 11500, 12000, 9000, "2025-09-30"],
  // A year's own count: nine months of 2025 are no year.
  i7: [15, 14, 16, 17, 12, "2025-09-30"],
  // A total with a year left out.
  i8: [12000, null, 13000, 12500, 12000, "2025"],
  // 错误: above its whole (E11), and what cannot be read (E1).
  i9: [4000, null, 90000, 4100, 4000, "2025"],
  i10: [5900, 6200, 6500, 6800, "约七千", "2025"],
  // A year's own rate is whole in every part of a year.
  i15: [96, 97, 96.5, 97.2, 97.5, "2025-06-30"],
};

describe("[T1, §6] what a plan ends with", () => {
  const values = valuesOf(filledIn(monitoring, LATE_2025, YEARS));

  test.each([
    [1, "[26.25]", "2025", false],
    [2, "95.20", "2025", false],
    [3, "47.9", "2024", true],
    [4, "55.1", "2025-09-30", true],
    [6, "[53500]", "2025-09-30", true],
    [7, "17", "2024", true],
    [15, "97.5", "2025-06-30", true],
  ])("row %d: %s up to %s", (number, text, upTo, isExpected) => {
    expect(values.get(number)).toEqual({ kind: "known", text, upTo, isExpected });
  });

  test.each([
    [5, "notReported"],
    [8, "yearLeftOut"],
    [9, "inError"],
    [10, "inError"],
  ])("row %d has none: %s", (number, why) => {
    expect(values.get(number)).toEqual({ kind: "missing", why });
  });

  test("a year's own count of which nothing but a part of its first year is known has none", () => {
    const sheet = filledIn(monitoring, { i7: [7, null, null, null, null, "2021-06-30"] }, YEARS);
    expect(valuesOf(sheet).get(7)).toEqual({ kind: "missing", why: "partOfYear" });
  });

  test("an ended plan's are what its sheet has as 完成值, corrected figures among them", () => {
    const values = valuesOf(filledIn(completion, { i3: ["147.20"] }, ["actual"]));
    const known = { kind: "known", upTo: "2020", isExpected: false };
    expect(values.get(1)).toEqual({ ...known, text: "[38.39]" });
    expect(values.get(3)).toEqual({ ...known, text: "147.20" });
  });

  test("a ledger says nothing of it", () => {
    const sheet = filledIn(ledger, {}, []);
    expect(lastValues(sheet, { takenNames: [], sheets: [sheet] }, [plan])).toBeNull();
  });
});

describe("结转: the plan after 湛江's 十四五", () => {
  const values = valuesOf(filledIn(monitoring, LATE_2025, YEARS));
  const json = nextPlan({ plan, table }, values, "2025-10-15", NEXT_PLAN_WORDS);
  const next = parsedPlan(json);
  const [nextTable] = next.tables;
  const row = (number: number) => nextTable?.indicators.find((each) => each.number === number);

  test("is the draft of 十五五, 2026 to 2030, under a name of its own", () => {
    const period = { name: "十五五", firstYear: 2026, lastYear: 2030 };
    expect(next).toMatchObject({
      ...{ id: "zhanjiang-2026", name: "湛江十五五", edition: "draft", documentNumber: null },
      ...{ title: "湛江市人力资源和社会保障事业发展“十五五”规划", date: "2025-10-15", period },
      tables: [{ id: "专栏2", kind: "targets", title: "“十五五”时期主要规划指标", period }],
    });
  });

  test("has every row with its unit, attribute, nature, direction, group and parent, and no target", () => {
    const carried = ({ indicators }: PlanTable): unknown =>
      indicators.map(({ number, name, group, partOf, unit, attribute, nature, natureWords }) => {
        return { number, name, group, partOf, unit, attribute, nature, natureWords };
      });
    expect(nextTable === undefined ? null : carried(nextTable)).toEqual(carried(table));
    expect(nextTable?.indicators.every(({ target }) => target.kind === "none")).toBe(true);
    expect(nextTable?.indicators.every(({ change }) => change === "kept")).toBe(true);
  });

  test("has the last values as bases, 预计 where the plan had not ended", () => {
    expect(row(1)).toMatchObject({ base: { text: "[26.25]" }, isBaseExpected: false, note: null });
    expect(row(6)).toMatchObject({
      base: { text: "[53500]" },
      isBaseExpected: true,
      note: "2025年基数为预计数，统计到2025-09-30",
    });
  });

  test("makes nothing up: what is missing or wrong stays empty, and says why", () => {
    expect([5, 8, 9].map((number) => [row(number)?.base, row(number)?.note])).toEqual([
      [null, "2025年基数待补：上期未填报"],
      [null, "2025年基数待补：上期缺一年的数，不能合计"],
      [null, "2025年基数待补：上期填报的数有误"],
    ]);
  });

  test("knows its rows by their keys, also where they are called otherwise later", () => {
    const pairs = nextTable === undefined ? [] : carriedPairs(nextTable, { plan, table });
    expect(pairs).toHaveLength(18);
    expect(carriedPairs(table, { plan: next, table })).toEqual([]);
  });

  test("carried over once more, only its bases are new: targets that were set and the user's notes stay", () => {
    const set = (each: Indicator): Indicator => {
      if (each.number === 3) return { ...each, target: figure("50.0"), note: "与省衔接" };
      return each.number === 4 ? { ...each, target: figure("58") } : each;
    };
    const there = {
      ...next,
      tables: next.tables.map((each) => ({ ...each, indicators: each.indicators.map(set) })),
    };
    const final = { ...LATE_2025, i3: [46.9, 47.2, 47.5, 47.9, 48.3, "2025"], i4: [] };
    const again = parsedPlan(
      nextPlan(
        { plan, table },
        valuesOf(filledIn(monitoring, final, YEARS)),
        "2026-02-01",
        NEXT_PLAN_WORDS,
      ),
    );
    expect(isCarriedAgain(again, there)).toBe(true);
    expect(isCarriedAgain(there, there)).toBe(false);
    const renewed = withBasesOf(again, there).tables[0]?.indicators ?? [];
    expect(renewed[2]).toMatchObject({
      ...{ base: { text: "48.3" }, isBaseExpected: false, target: { text: "50.0" } },
      note: "与省衔接",
    });
    // No figure any more is no base: what stands there stays.
    expect(renewed[3]).toMatchObject({ base: { text: "55.1" }, target: { text: "58" } });
    expect(renewed[5]?.note).toBe("2025年基数为预计数，统计到2025-09-30");
  });

  test("is followed by 十六五", () => {
    const selected = { plan: next, table: nextTable ?? table };
    const after = parsedPlan(nextPlan(selected, new Map(), "2030", NEXT_PLAN_WORDS));
    expect([after.id, after.name, after.period.name]).toEqual([
      "zhanjiang-2031",
      "湛江十六五",
      "十六五",
    ]);
  });

  test("[§2] what is better the smaller stays so, whether a bound or the plan says it", () => {
    const guangzhou: Plan = planNamed("guangzhou");
    const selected = { plan: guangzhou, table: tableNamed("guangzhou", "专栏2") };
    const after = parsedPlan(nextPlan(selected, new Map(), "2025", NEXT_PLAN_WORDS));
    const reverse = after.tables[0]?.indicators.filter(({ isReverse }) => isReverse);
    expect(reverse?.map(({ name }) => name)).toEqual(["城镇登记失业率"]);
  });
});
