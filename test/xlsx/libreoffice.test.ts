import { parseFigure } from "../../src/rules/notation/notation";
import type { Indicator, Plan, PlanTable } from "../../src/plan/plan";
import { plans } from "../../src/plan/registry";
import type { SheetModel } from "../../src/layout/sheetModel";
import { completion } from "../../src/templates/completion";
import { monitoring } from "../../src/templates/monitoring";
import { COMPLETION_WORDS, STATUS_WORDS, VERDICT_WORDS } from "../../src/text/words";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { howMany } from "../support/howMany";
import { reviewRow } from "../../src/functions/reviewRow";
import { WRONG_ENTRY } from "../../src/text/sheets/reviewWords";
import { SEVERITY_WORDS } from "../../src/text/sheets/severityWords";
import { shown } from "../functions/customFunctions";
import { expectedCells, type ExpectedCells, leftOutWithoutTarget } from "./expectedCells";
import {
  DATE_CELL,
  columnOf,
  entered,
  indicatorRows,
  nativeSheet,
  withWrongResults,
  type Entry,
} from "./filled";
import { DATES, generatedRows, type GeneratedRow, readableDate } from "./generatedRows";
import { describeInLibreOffice, recalculated } from "./libreOffice";
import { readBack, isSame, type ReadCell } from "./readBack";

/** A sheet for each date. */
const ROWS_A_SHEET = howMany(50, 250);
const ROWS = DATES.length * ROWS_A_SHEET;
const PERIOD = { name: "十四五", firstYear: 2021, lastYear: 2025 };

/** A sheet as filled in, and what its computed cells have to show. */
interface Trial {
  readonly model: SheetModel;
  readonly expected: ReadonlyMap<string, unknown>;
}

function anyPlan(): Plan {
  const [plan] = plans();
  if (plan === undefined) throw new Error("there are built-in plans");
  return plan;
}

function figure(text: string): Indicator["target"] {
  const read = parseFigure(text);
  if (!read.ok || read.value === null) throw new Error(`${text} is no figure`);
  return read.value;
}

function tableOf(rows: readonly GeneratedRow[], id: string, kind: PlanTable["kind"]): PlanTable {
  return {
    id,
    kind,
    title: "试验",
    period: PERIOD,
    notes: [],
    source: "",
    indicators: rows.map(({ target, base, printed }, index) => ({
      key: `i${index + 1}`,
      number: index + 1,
      name: `指标${index + 1}`,
      group: "一、试验",
      partOf: null,
      unit: "万人",
      attribute: "anticipatory",
      nature: /[[［【〔]/u.test(target) ? "total" : "level",
      natureWords: null,
      isReverse: false,
      isBareUpperBound: false,
      base: base === null ? null : figure(base),
      target: figure(target),
      isBaseExpected: false,
      actual: null,
      printedCompletion: printed,
      responsible: null,
      numerator: null,
      denominator: null,
      change: null,
      note: null,
    })),
    cancelled: [],
  };
}

/** 主要指标完成情况 with the actuals entered. */
function completionTrial(rows: readonly GeneratedRow[], date: Entry, id: string): Trial {
  const blank = nativeSheet(completion, anyPlan(), tableOf(rows, id, "results"));
  const at = indicatorRows(blank);
  const model = entered(blank, [
    { ...DATE_CELL, entry: date },
    ...rows.map(({ actual }, index) => ({
      row: at[index] ?? 0,
      column: columnOf(blank, "完成值"),
      entry: actual,
    })),
  ]);
  return trial(
    model,
    at,
    rows.map((row) => {
      const found = shown(() => reviewRow(row.actual, "万人", row.target, row.base));
      const judged = expectedCells(row, row.actual, readableDate(date), "2021-2025");
      return leftOutWithoutTarget(row.target, unlessWrong(found, judged));
    }),
  );
}

/** 主要指标年度监测 with the years entered. */
function monitoringTrial(rows: readonly GeneratedRow[], date: Entry, id: string): Trial {
  const blank = nativeSheet(monitoring, anyPlan(), tableOf(rows, id, "targets"));
  const at = indicatorRows(blank);
  const firstYear = columnOf(blank, "2021年");
  const model = entered(blank, [
    { ...DATE_CELL, entry: date },
    ...rows.flatMap(({ years }, index) =>
      years.map((entry, year) => ({ row: at[index] ?? 0, column: firstYear + year, entry })),
    ),
  ]);
  return trial(
    model,
    at,
    rows.map((row) => {
      const toDate = valueToDate(row);
      const years = [Array.from({ length: 5 }, (_, year) => row.years[year] ?? null)];
      const found = shown(() => reviewRow(years, "万人", row.target, row.base, date, "2021-2025"));
      const said = Array.isArray(found) ? (found as unknown[][])[0]?.[0] : found;
      const at = judgedAt(readableDate(date), row);
      const judged = expectedCells({ ...row, printed: null }, toDate, at, "2021-2025");
      return {
        ...unlessWrong(said, { "累计/最新值": toDate ?? "" }),
        ...leftOutWithoutTarget(row.target, unlessWrong(said, judged)),
      };
    }),
  );
}

/** [§14] What is computed of an entry under 错误. */
function unlessWrong(found: unknown, cells: ExpectedCells): ExpectedCells {
  if (!String(found).startsWith(SEVERITY_WORDS.error)) return cells;
  return Object.fromEntries(Object.keys(cells).map((heading) => [heading, WRONG_ENTRY]));
}

/** [§6] The end of the last reported year, or the date where that is earlier. */
function judgedAt(date: Entry, { years }: GeneratedRow): Entry {
  const count = years.findLastIndex((year) => year !== null) + 1;
  const lastYear = PERIOD.firstYear - 1 + count;
  return date !== null && count > 0 && lastYear < yearOf(date) ? lastYear : date;
}

/** The year that a date begins with, in any of its forms. */
function yearOf(date: string | number): number {
  const isDay = typeof date === "number" && date > 2199 && date < 109_575;
  return isDay
    ? new Date(Date.UTC(1899, 11, 30 + date)).getUTCFullYear()
    : Number(String(date).trim().slice(0, 4));
}

/** [C2] The sum of a total's years, the last year entered of anything else. */
function valueToDate({ target, years }: GeneratedRow): Entry {
  const filled = years.filter((year) => year !== null);
  const read = figure(target);
  if (read.kind !== "number" || !read.isTotal) return filled.at(-1) ?? null;
  return filled.length === 0 ? null : filled.map(Number).reduce((sum, year) => sum + year, 0);
}

function trial(model: SheetModel, rows: readonly number[], cells: readonly ExpectedCells[]): Trial {
  const expected = new Map<string, unknown>();
  cells.forEach((row, index) => {
    for (const [heading, value] of Object.entries(row)) {
      expected.set(`${rows[index] ?? 0}:${columnOf(model, heading)}`, value);
    }
  });
  return { model: withWrongResults(model), expected };
}

function differences(
  { model, expected }: Trial,
  sheet: readonly (readonly ReadCell[])[],
): unknown[] {
  return [...expected].flatMap(([at, value]) => {
    const [row = 0, column = 0] = at.split(":").map(Number);
    const read = sheet[row]?.[column];
    if (isSame(read, value)) return [];
    const printed = model.rows[row]?.cells.flatMap(({ content: { kind, ...content } }) =>
      kind === "formula" || kind === "empty" ? [] : Object.values(content),
    );
    return [{ at, read, value, printed }];
  });
}

async function expectAllEqual(trials: readonly Trial[]): Promise<void> {
  const file = await writeXlsx(
    trials.map(({ model }) => model),
    new Date(0),
  );
  const { sheets } = await readBack(await recalculated(file));
  expect(
    trials.flatMap((each, index) => differences(each, sheets[index] ?? [])).slice(0, 5),
  ).toEqual([]);
}

/** [§1] Other ways to write a figure, and some that are none: every tenth row is entered in one of them. */
const NOTATIONS: readonly Entry[] = [
  ...[">60", "＞6.5", "60以上", "3.5 以内", "控制在3.5以内", "不低于60以上", "约5.5", "5左右"],
  ...["50,000", "1,234.5", "５，０００", "5 000", "－5", "[>5]", "[5以上]", "------"],
  ...[
    "不低于5以内",
    "约5以上",
    "5>6",
    "5[0]",
    "[5",
    "1,23",
    "0,500",
    "5.000,000",
    "50 00",
    "5以上6",
  ],
  // [§1] A bound includes its number: a remark may say so.
  ...["60以上（含60）", "[60]以上(含60)", "60（含）以上", "60以上含本数"],
  ...["60以上（含61）", "60以上(含60", "（含60）60以上", "60左右（含60）"],
  // What else plans and keyboards write for the same sign, what cannot be seen, and breaks.
  ...[
    "60以內",
    "不超過60",
    "≧60",
    "﹢5",
    "1﹐000",
    "5﹒5",
    "〖60〗",
    "6\u200b0",
    "\t60",
    "60\n以上",
  ],
  ...["5  000", "5\n000"],
];
const WRITTEN_OTHERWISE = 10;

describeInLibreOffice("native formulas in LibreOffice", () => {
  jest.setTimeout(300_000);
  const rows = generatedRows(ROWS).map((row, index) =>
    index % WRITTEN_OTHERWISE === 0
      ? { ...row, actual: NOTATIONS[(index / WRITTEN_OTHERWISE) % NOTATIONS.length] ?? null }
      : row,
  );
  const slices = DATES.map((date, index) => ({
    date,
    id: `表${index + 1}`,
    rows: rows.slice(index * ROWS_A_SHEET, (index + 1) * ROWS_A_SHEET),
  }));

  test(`主要指标完成情况: ${ROWS} rows come out as the rules say [C1–C7, §4, §6, T2]`, async () => {
    await expectAllEqual(slices.map((slice) => completionTrial(slice.rows, slice.date, slice.id)));
  });

  test(`主要指标年度监测: ${ROWS} rows come out as the rules say [C1–C7, §6, T2]`, async () => {
    await expectAllEqual(slices.map((slice) => monitoringTrial(slice.rows, slice.date, slice.id)));
  });

  test("the generated rows come to every word and every error", () => {
    const words = slices.flatMap((slice) =>
      slice.rows.flatMap((row) =>
        Object.values(expectedCells(row, row.actual, readableDate(slice.date), "2021-2025")),
      ),
    );
    const differs = VERDICT_WORDS.differsStart;
    const kinds = new Set(words.map((word) => String(word).replace(/^不一致.*$/u, differs)));
    // 有误 and 未判断 are said of rows of a sheet, by no function of one figure.
    const judged = Object.values(STATUS_WORDS).filter(
      (word) => word !== WRONG_ENTRY && word !== STATUS_WORDS.notJudged,
    );
    for (const word of [...judged, ...Object.values(COMPLETION_WORDS)]) {
      expect(kinds).toContain(word);
    }
    for (const word of [VERDICT_WORDS.agrees, VERDICT_WORDS.roundingDifference, differs]) {
      expect(kinds).toContain(word);
    }
    for (const code of ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!"]) expect(kinds).toContain(code);
  });
});
