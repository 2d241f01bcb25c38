import fc from "fast-check";
import { builtInPlans } from "../../../src/plan/builtInPlans";
import type { Figure, NumberFigure } from "../../../src/rules/figures/figure";
import { parseFigure, printFigure } from "../../../src/rules/notation/notation";

type Cell = Parameters<typeof parseFigure>[0];

function figure(cell: Cell): Figure {
  const parsed = parseFigure(cell);
  if (!parsed.ok || parsed.value === null) throw new Error(`${String(cell)} is no figure`);
  return parsed.value;
}

const number = (value: number, rest: Partial<NumberFigure> = {}): object => ({
  kind: "number",
  value,
  decimals: 0,
  bound: null,
  isTotal: false,
  unit: null,
  ...rest,
});
const lower = (value: number, rest: Partial<NumberFigure> = {}): object =>
  number(value, { bound: "lower", ...rest });
const upper = (value: number, rest: Partial<NumberFigure> = {}): object =>
  number(value, { bound: "upper", ...rest });
const total = (value: number, rest: Partial<NumberFigure> = {}): object =>
  number(value, { isTotal: true, ...rest });

describe("[§1] notations that the two plans print", () => {
  test.each<[string, object]>([
    ["147.18", number(147.18, { decimals: 2 })],
    ["100", number(100)],
    ["1620", number(1620)],
    ["46.70", number(46.7, { decimals: 2 })],
    ["[38.39]", total(38.39, { decimals: 2 })],
    ["[ 164.6 ]", total(164.6, { decimals: 1 })],
    ["[25.0]", total(25, { decimals: 1 })],
    ["[25]", total(25)],
    [">60", lower(60)],
    ["﹥60", lower(60)],
    ["＞60", lower(60)],
    [">91.5", lower(91.5, { decimals: 1 })],
    ["3.5以内", upper(3.5, { decimals: 1 })],
    ["3.5 以内", upper(3.5, { decimals: 1 })],
    ["12:46:42", { kind: "structure", parts: [12, 46, 42], decimals: 0 }],
    ["10:40:50", { kind: "structure", parts: [10, 40, 50], decimals: 0 }],
    ["-", { kind: "none" }],
  ])("%s", (text, expected) => {
    expect(figure(text)).toEqual({ ...expected, text });
  });
});

describe("[§1] notations that other plans print", () => {
  test.each<[string, object]>([
    ["≥60", lower(60)],
    [">=60", lower(60)],
    ["60以上", lower(60)],
    ["60及以上", lower(60)],
    ["60%以上", lower(60, { unit: "%" })],
    ["不低于60", lower(60)],
    ["不少于60", lower(60)],
    ["不少于60%", lower(60, { unit: "%" })],
    ["达到60", lower(60)],
    ["达到60以上", lower(60)],
    ["保持60%以上", lower(60, { unit: "%" })],
    ["≤3.5", upper(3.5, { decimals: 1 })],
    ["<3.5", upper(3.5, { decimals: 1 })],
    ["＜3.5", upper(3.5, { decimals: 1 })],
    ["﹤3.5", upper(3.5, { decimals: 1 })],
    ["<=3.5", upper(3.5, { decimals: 1 })],
    ["不超过3.5", upper(3.5, { decimals: 1 })],
    ["不超过3.5%", upper(3.5, { decimals: 1, unit: "%" })],
    ["控制在3.5以内", upper(3.5, { decimals: 1 })],
    ["控制在3.5%以内", upper(3.5, { decimals: 1, unit: "%" })],
    ["3.5以下", upper(3.5, { decimals: 1 })],
    ["3.5%以下", upper(3.5, { decimals: 1, unit: "%" })],
    ["60以上（含60）", lower(60)],
    ["60%以上(含60%)", lower(60, { unit: "%" })],
    ["60（含）以上", lower(60)],
    ["60万人以上（含60 万人）", lower(60, { unit: "万人" })],
    ["60以上含60", lower(60)],
    ["3.5以内（含本数）", upper(3.5, { decimals: 1 })],
    ["超过60", lower(60)],
    ["高于60", lower(60)],
    ["大于60", lower(60)],
    ["低于3.5", upper(3.5, { decimals: 1 })],
    ["最多3.5", upper(3.5, { decimals: 1 })],
    ["控制在3.5", upper(3.5, { decimals: 1 })],
    ["控制在3.5%", upper(3.5, { decimals: 1, unit: "%" })],
    ["约60", number(60)],
    ["保持100%", number(100, { unit: "%" })],
    ["稳定在95%", number(95, { unit: "%" })],
    ["+5", number(5)],
    [".5", number(0.5, { decimals: 1 })],
    ["-.5", number(-0.5, { decimals: 1 })],
    ["3.5以內", upper(3.5, { decimals: 1 })],
    ["達到60", lower(60)],
    ["25萬人", number(25, { unit: "万人" })],
    ["不低於60", lower(60)],
    ["超過60", lower(60)],
    ["[25]億元", total(25, { unit: "亿元" })],
    ["60分以上", lower(60, { unit: "分" })],
    ["12宗", number(12, { unit: "宗" })],
    ["3万台", number(3, { unit: "万台" })],
    ["12%:46%:42%", { kind: "structure", parts: [12, 46, 42], decimals: 0 }],
    ["16.0:84.0", { kind: "structure", parts: [16, 84], decimals: 1 }],
    ["5.5左右", number(5.5, { decimals: 1 })],
    ["控制在5.5%左右", number(5.5, { decimals: 1, unit: "%" })],
    ["[>5000]", total(5000, { bound: "lower" })],
    [">[5000]", total(5000, { bound: "lower" })],
    ["[5000]以上", total(5000, { bound: "lower" })],
    ["[5000以上]", total(5000, { bound: "lower" })],
    ["[100]以内", total(100, { bound: "upper" })],
    ["不少于[5000]人次", total(5000, { bound: "lower", unit: "人次" })],
    ["[25]万人", total(25, { unit: "万人" })],
    ["[25万人]", total(25, { unit: "万人" })],
    ["25万人", number(25, { unit: "万人" })],
    ["10万元", number(10, { unit: "万元" })],
    ["110万人以上", lower(110, { unit: "万人" })],
    ["95%", number(95, { unit: "%" })],
    ["1.2‰", number(1.2, { decimals: 1, unit: "‰" })],
    ["3所", number(3, { unit: "所" })],
    ["12.5:46:41.5", { kind: "structure", parts: [12.5, 46, 41.5], decimals: 1 }],
    ["40:60", { kind: "structure", parts: [40, 60], decimals: 0 }],
  ])("%s", (text, expected) => {
    expect(figure(text)).toEqual({ ...expected, text });
  });
});

describe("[§1] characters that look alike", () => {
  test.each<[string, string]>([
    ["37\u00a0", "37"],
    ["\u00a0[ 38.39\u3000]", "[38.39]"],
    ["1 620", "1620"],
    ["50 000", "50000"],
    ["29\u00a0000", "29000"],
    ["1\u2009234\u2009567.8", "1234567.8"],
    ["[ 50 000 ]", "[50000]"],
    ["\u202d60\u202c", "60"],
    ["6\u00ad0", "60"],
    ["25 万 人", "25万人"],
    ["> 60", ">60"],
    ["12 : 46 : 42", "12:46:42"],
    ["25\n万人", "25万人"],
    ["\n60\n", "60"],
    ["＋5", "5"],
    ["\u200b60\ufeff", "60"],
    ["３８．３９", "38.39"],
    ["［37.5］", "[37.5]"],
    ["〔37.5〕", "[37.5]"],
    ["【37.5】", "[37.5]"],
    ["12：46：42", "12:46:42"],
    ["12∶46∶42", "12:46:42"],
    ["95％", "95%"],
    ["50,000", "50000"],
    ["50，000", "50000"],
    ["1,234,567.80", "1234567.80"],
    ["[50,000]", "[50000]"],
    ["－5", "-5"],
    ["−5", "-5"],
    ["3.5\u00a0以内", "3.5以内"],
  ])("%j is %s", (alike, plain) => {
    expect({ ...figure(alike), text: "" }).toEqual({ ...figure(plain), text: "" });
  });

  test.each(["-", "—", "–", "－", "/", "／", "——", "--", " - "])("%j is no figure", (text) => {
    expect(figure(text)).toEqual({ kind: "none", text });
  });
});

describe("[§1] blanks and cells of other kinds", () => {
  test.each([null, "", " ", "\u00a0\u3000", "\u200b"])("%j is a blank, never zero", (cell) => {
    expect(parseFigure(cell)).toEqual({ ok: true, value: null });
  });

  test.each<[number, number, string]>([
    [0, 0, "0"],
    [-0, 0, "0"],
    [46.7, 1, "46.7"],
    [-3.25, 2, "-3.25"],
    [1e21, 0, "1000000000000000000000"],
    [1.5e-7, 8, "0.00000015"],
    [-1e-7, 7, "-0.0000001"],
    [0.1 + 0.2, 17, "0.30000000000000004"],
    [1234567890.123456, 6, "1234567890.123456"],
    [123456789012.25, 2, "123456789012.25"],
    [9007199254740.992, 3, "9007199254740.992"],
  ])("the number %d has %d decimals", (value, decimals, text) => {
    expect(figure(value)).toEqual({ ...number(value + 0, { decimals }), text });
  });

  test("a fraction of a day is a number where no structure is expected", () => {
    expect(figure(0.5)).toEqual({ ...number(0.5, { decimals: 1 }), text: "0.5" });
  });

  test.each<[Cell, string]>([
    [true, "TRUE"],
    [false, "FALSE"],
    [NaN, "NAN"],
    [Infinity, "INFINITY"],
  ])("%s is unreadable", (cell, read) => {
    expect(parseFigure(cell)).toEqual({
      ok: false,
      reason: { name: "unreadableFigure", read, trouble: null },
    });
  });
});

describe("[§1] a guess is never made", () => {
  test.each([
    "3-6",
    "3~6",
    "3—6",
    "3至6",
    "3.5.2",
    "5.",
    "1e5",
    "0x10",
    "- 5",
    "0,123",
    "50,000 000",
    "1 234,567",
    "60（含）",
    "60以上（含70）",
    "60%以上（含60‰）",
    "约60以上",
    "12%:46:42",
    "50,00",
    "3,5",
    "5,0000",
    "[37.5",
    "37.5]",
    "[]",
    "[[5]]",
    "(37.5)",
    ">60以内",
    "60以上以内",
    "不低于3.5以下",
    "以上",
    "60以左",
    ">",
    "%",
    "25万",
    "25万人万人",
    "[25万人]万人",
    "25公里",
    "12:46:",
    "12::42",
    "12:-2:90",
    "2023年",
    "已完成",
    "12345678901234567890123:1",
    `1${"0".repeat(400)}`,
  ])("%s is unreadable", (text) => {
    const parsed = parseFigure(text);
    expect(parsed.ok).toBe(false);
  });

  test("an unreadable figure says what was read", () => {
    expect(parseFigure(" 3-6 ")).toEqual({
      ok: false,
      reason: { name: "unreadableFigure", read: " 3-6 ", trouble: { kind: "range" } },
    });
  });

  test.each<[string, string, string | null]>([
    ["5\n6", "twoFigures", null],
    ["5 6", "twoFigures", null],
    ["5 .6", "twoFigures", null],
    ["50 0000", "twoFigures", null],
    ["50\n000", "twoFigures", null],
    ["50\t000", "twoFigures", null],
    ["50  000", "twoFigures", null],
    ["12:46 42", "twoFigures", null],
    ["25万", "unit", "万"],
    ["25公里", "unit", "公里"],
    ["60亩以上", "unit", "亩"],
    ["[25亩]", "unit", "亩"],
    ["2023年", "unit", "年"],
    ["下降3%", "anotherYear", "下降"],
    ["翻一番", "anotherYear", "翻一番"],
    ["增长2倍", "anotherYear", "增长"],
    ["3-6", "range", null],
    ["3 - 6", "range", null],
    ["3至6", "range", null],
    ["280,12", "separator", null],
    ["abc", "words", "abc"],
    ["八十三点七", "words", "八十三点七"],
    ["21.86 (含柔性引进)", "words", "(含柔性引进)"],
    ["无", "words", "无"],
    ["60以上以内", "bounds", null],
    ["[37.5", "words", "[37.5"],
    ["25万人万人", "unit", "万人万人"],
  ])("[§1] %j says which part is the trouble: %s %s", (text, kind, part) => {
    const parsed = parseFigure(text);
    if (parsed.ok || parsed.reason.name !== "unreadableFigure") throw new Error("it was read");
    const { trouble } = parsed.reason;
    expect(trouble?.kind).toBe(kind);
    if (part !== null) expect(trouble).toMatchObject({ part });
  });

  test("[§1] bounds that contradict each other are named", () => {
    const parsed = parseFigure(">60以内");
    expect(parsed).toMatchObject({
      reason: { trouble: { kind: "bounds", parts: [">", "以内"] } },
    });
  });

  test("shares that do not add up to 100 say their sum", () => {
    expect(parseFigure("12:46:43")).toEqual({
      ok: false,
      reason: { name: "structureNotWhole", read: "12:46:43", sum: 101 },
    });
  });

  test("shares with decimals add up as printed, not in binary", () => {
    // 33.3 + 33.3 + 33.4 is 99.99999999999999 in binary.
    expect(figure("33.3:33.4:33.3").kind).toBe("structure");
  });
});

describe("[§1] printing", () => {
  test.each([
    "147.18",
    "46.70",
    "[38.39]",
    "[25.0]",
    ">60",
    ">91.5",
    "3.5以内",
    "12:46:42",
    "12.5:46.0:41.5",
    "-",
    ">[5000]",
    "[100]以内",
    ">60%",
    "[25]万人",
    "-3.25",
  ])("%s prints as itself", (text) => {
    expect(printFigure(figure(text))).toBe(text);
  });

  const digits = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }));
  const printed = fc.record({
    digits,
    bound: fc.constantFrom<NumberFigure["bound"]>("lower", "upper", null),
    isTotal: fc.boolean(),
    unit: fc.constantFrom(null, "%", "万人", "人次"),
  });
  const generated = printed.map(({ digits: [whole, decimals], bound, isTotal, unit }): Figure => {
    const value = Number((whole / 10 ** decimals).toFixed(decimals)) + 0;
    return { kind: "number", value, decimals, bound, isTotal, unit, text: "" };
  });

  test("reading what was printed gives the same figure, for any figure", () => {
    fc.assert(
      fc.property(generated, (original) => {
        expect({ ...figure(printFigure(original)), text: "" }).toEqual(original);
      }),
      { seed: 2021, numRuns: 2000 },
    );
  });

  test("every figure of the two plans survives being read, printed and read again", () => {
    const figures = builtInPlans()
      .flatMap((plan) => plan.tables)
      .flatMap((table) => table.indicators)
      .flatMap(({ base, target, actual }) => [base, target, actual])
      .filter((each) => each !== null);
    // 14 + 18 + 14 + 16 targets, and their bases and actuals.
    expect(figures.length).toBeGreaterThan(62);
    for (const original of figures) {
      expect({ ...figure(printFigure(original)), text: original.text }).toEqual(original);
    }
  });

  test("any finite number survives being read, printed and read again", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const once = figure(value);
        expect(figure(printFigure(once))).toEqual(once);
      }),
      { seed: 2021, numRuns: 2000 },
    );
  });
});
