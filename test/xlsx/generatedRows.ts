import fc from "fast-check";
import { readDate } from "../../src/rules/time/readDate";
import type { Entry } from "./filled";

export interface GeneratedRow {
  readonly target: string;
  readonly base: string | null;
  readonly actual: Entry;
  /** Entered year by year, for the yearly monitoring. */
  readonly years: readonly Entry[];
  readonly printed: string | null;
}

const decimal = (units: number, decimals: number): string =>
  (units / 10 ** decimals).toFixed(decimals);

/** 0.01 to 999999, with as many decimals as statistics print. */
const number = fc
  .tuple(fc.integer({ min: 1, max: 999999 }), fc.constantFrom(0, 0, 1, 2, 2, 4))
  .map(([units, decimals]) => decimal(units, decimals));

const NUMBER_FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => `[${text}]`,
  (text) => `[ ${text} ]`,
  (text) => `>${text}`,
  (text) => `﹥${text}`,
  (text) => `${text}以上`,
  (text) => `${text}以内`,
  (text) => `${text} 以内`,
  (text) => `[>${text}]`,
  (text) => `[${text}]以内`,
];

const AWKWARD_TARGETS = ["0", "0以内", "-5", "-3以内", "-", "100", ">100", "[1]", "1000以内"];
const AWKWARD_ACTUALS: readonly Entry[] = [
  null,
  "",
  " ",
  "-",
  "—",
  "——",
  "/",
  0,
  "0",
  "-5",
  -3.2,
  "007",
  "abc",
  "5.",
  ".5",
  "-.5",
  "+5",
  "5 6",
  "50 .5",
  "--5",
  "5-3",
  "5..5",
  "1.2.3",
  "1/2",
  "3-6",
  "12:46",
  "2023-06-30",
  "1e3",
  "[5",
  "5]",
  "[]",
  "［5.5］",
  "【 5.5 】",
  "〔5〕",
  "\u00a05.5\u3000",
  "没有",
  "不详5",
];

/** How far the target is reached; ends, thresholds and halves come up often. */
const ratio = fc.oneof(
  fc.constantFrom(0, 0.3, 0.57, 0.66, 0.5, 0.95, 1, 1.1),
  fc.integer({ min: 0, max: 1500 }).map((thousandths) => thousandths / 1000),
);

const numberRow: fc.Arbitrary<GeneratedRow> = fc
  .record({
    target: fc.oneof(
      { weight: 12, arbitrary: number },
      { weight: 1, arbitrary: fc.constantFrom(...AWKWARD_TARGETS) },
    ),
    form: fc.nat({ max: NUMBER_FORMS.length - 1 }),
    baseRatio: fc.option(ratio, { nil: null }),
    baseForm: fc.constantFrom("", "", "[]", "以内", "-"),
    ratio,
    decimals: fc.constantFrom(0, 1, 2, 2, 4),
    actualForm: fc.constantFrom("number", "text", "brackets", "spaced"),
    awkward: fc.option(fc.constantFrom(...AWKWARD_ACTUALS), { freq: 4, nil: undefined }),
    filledYears: fc.nat({ max: 5 }),
    printedShift: fc.constantFrom(0, 0, 0, 0.004, -0.006, 0.01, -0.01, 1),
    printedDecimals: fc.constantFrom(0, 1, 2, 2, 3),
    printedForm: fc.constantFrom(
      "ratio",
      "ratio",
      "ratio",
      "truncated",
      "控制在目标内",
      "%",
      "none",
    ),
  })
  .map((given) => {
    const isAwkward = AWKWARD_TARGETS.includes(given.target);
    const target = isAwkward ? given.target : (NUMBER_FORMS[given.form] ?? String)(given.target);
    const size = Number(/\d+(\.\d+)?/u.exec(target)?.[0] ?? "10");
    const amount = (share: number): string => (size * share).toFixed(given.decimals);
    const actual = enteredAs(given.actualForm, amount(given.ratio), given.awkward);
    const shown = (Number(amount(given.ratio)) / size) * 100 + given.printedShift;
    return {
      target,
      base: baseText(given.baseRatio === null ? null : amount(given.baseRatio), given.baseForm),
      actual,
      years: Array.from({ length: 5 }, (_, year) =>
        year < given.filledYears ? Number(amount((given.ratio * (year + 1)) / 5)) : null,
      ),
      printed: printedText(given.printedForm, shown, given.printedDecimals),
    };
  });

function enteredAs(form: string, text: string, awkward: Entry | undefined): Entry {
  if (awkward !== undefined) return awkward;
  if (form === "number") return Number(text);
  if (form === "brackets") return `[${text}]`;
  return form === "spaced" ? ` ${text} ` : text;
}

function baseText(text: string | null, form: string): string | null {
  if (text === null) return null;
  if (form === "-") return "-";
  return form === "[]" ? `[${text}]` : `${text}${form}`;
}

function printedText(form: string, ratioPercent: number, decimals: number): string | null {
  if (!Number.isFinite(ratioPercent) || form === "none") return null;
  if (form === "控制在目标内") return form;
  const scale = 10 ** decimals;
  if (form === "truncated") return (Math.trunc(ratioPercent * scale) / scale).toFixed(decimals);
  return ratioPercent.toFixed(decimals) + (form === "%" ? "%" : "");
}

/** Shares of 2 to 4 grades, to tenths. */
const structure = (grades: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(1, 10),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: grades - 1, maxLength: grades - 1 }),
    )
    .map(([scale, cuts]) => {
      const ends = [0, ...cuts.map((cut) => cut * scale).sort((a, b) => a - b), 100 * scale];
      return ends
        .slice(1)
        .map((end, index) => decimal(end - (ends[index] ?? 0), scale === 1 ? 0 : 1))
        .join(":");
    });

const AWKWARD_STRUCTURES: readonly Entry[] = [
  null,
  "-",
  "12:46:41",
  "12:46",
  "12:46:42:0",
  "12：46：42",
  " 12 : 46 : 42 ",
  "a:b:c",
  "12::88",
  "46",
  0.5321,
  50,
  "12:46:42.",
];

const structureRow: fc.Arbitrary<GeneratedRow> = fc.constantFrom(2, 3, 3, 3, 4).chain((grades) =>
  fc
    .record({
      target: structure(grades),
      base: fc.option(structure(grades), { nil: null }),
      actual: fc.oneof(
        { weight: 4, arbitrary: structure(grades) },
        { weight: 1, arbitrary: fc.constantFrom(...AWKWARD_STRUCTURES) },
      ),
      isReached: fc.boolean(),
      years: fc.array(fc.option(structure(grades), { nil: null }), { minLength: 5, maxLength: 5 }),
      printed: fc.constantFrom(null, "达到目标", "未达到目标", "100"),
    })
    .map(({ isReached, actual, ...row }) => ({ ...row, actual: isReached ? row.target : actual })),
);

const ALL_ROWS = 5_000;

/**
 * Rows with figures as plans print them and actuals as people type them, always the same ones: all 5,000, or
 * every fifth of them for a count of 1,000.
 */
export function generatedRows(count: number): readonly GeneratedRow[] {
  const row = fc.oneof({ weight: 9, arbitrary: numberRow }, { weight: 1, arbitrary: structureRow });
  const all = fc.sample(row, { numRuns: ALL_ROWS, seed: 20260705 });
  const step = ALL_ROWS / count;
  return all.filter((_, index) => (index + 2) % step === 0);
}

/** [T2] What a sheet judges by: a date that cannot be read is told of at its cell, and is none elsewhere. */
export const readableDate = (date: Entry): Entry => (readDate(date).ok ? date : null);

/** Data dates in every accepted form, and some that are none. */
export const DATES: readonly Entry[] = [
  2023,
  "2022Q3",
  "2023-06-30",
  "2023年6月",
  45291,
  "2022/3/5",
  "2024年2月29日",
  20230630,
  "2021.1",
  "2023年1-9月",
  "2026年1月1日",
  null,
  "2023-13-01",
  "2023-6",
  "去年",
  "2023年第2季度",
  "2025年下半年",
  "2023年2月30日",
  " 2024 年 ",
  2023.1,
];
