import { errorOf, FunctionError, shown } from "./customFunctions";
import { FUNCTION_TABLE as PLAN } from "../../src/functions/functionTable";

/** Cases that a statistician worked out by hand, and that the product once answered otherwise. */

describe("[§1] a figure is read as it is meant, or refused by name", () => {
  test("PARSE of a structure keeps its decimals", () => {
    expect(PLAN.PARSE("16.0:84.0")).toEqual([["结构比例", "16.0:84.0", "", 1, ""]]);
    expect(PLAN.PARSE("12%:46%:42%")).toEqual([["结构比例", "12:46:42", "", 0, ""]]);
  });

  test.each(["5\n6", "5 6"])("PARSE(%j) is no 56 but two figures", (text) => {
    const { code, message } = errorOf(() => PLAN.PARSE(text));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("两个数");
    // The list of all accepted forms would hide what is the matter.
    expect(message).not.toContain("12:46:42");
  });

  test("a break is shown within the sentence", () => {
    expect(errorOf(() => PLAN.PARSE("5\n6")).message).toContain("“5⏎6”");
  });

  test.each([
    ["25万", ["“万”不是可识别的计量单位", "万人"]],
    ["25公里", ["“公里”不是可识别的计量单位", "人、万人"]],
    ["60abc1", ["其中“abc1”不能识别。可填"]],
    ["下降3%", ["其中“下降”要与另一年的数比较"]],
    ["翻一番", ["“翻一番”，不是可识别的数值。它要与另一年的数比较"]],
    ["3-6", ["是一个范围", "60以上"]],
    ["280,12", ["逗号", "50,000"]],
    [">60以内", ["“>”与“以内”互相矛盾"]],
    ["八十三点七", ["“八十三点七”，不是可识别的数值。可填：147.18"]],
  ])("PARSE(%j) says which part is the trouble, and what is accepted", (text, parts) => {
    const { code, message } = errorOf(() => PLAN.PARSE(text));
    expect(code).toBe("#VALUE!");
    for (const part of parts) expect(message).toContain(part);
  });

  test("COMPLETION names both figures where one alone has a unit", () => {
    const { code, message } = errorOf(() => PLAN.COMPLETION("1471800人", "140.28"));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("1471800人");
    expect(message).toContain("140.28");
    expect(shown(() => PLAN.COMPLETION("12万人", "100000"))).toBe("#VALUE!");
    // 1471800人 ÷ 140.28万人.
    expect(PLAN.COMPLETION("1471800人", "140.28万人")).toBeCloseTo(104.918734, 6);
    expect(PLAN.COMPLETION("92.5%", "95")).toBeCloseTo(97.368421, 6);
  });

  test("0x10 is no 16, wherever a number is asked for", () => {
    for (const calculate of [
      () => PLAN.PARSE("0x10"),
      () => PLAN.ROUND("1.5", "0x1"),
      () => PLAN.GROWTH("5", "4", "0x1"),
      () => PLAN.ALLOCATE("5", [["0x10", "1"]]),
      () => PLAN.STATUS("5", "[9]", 2023, "", "", [["0x1", "0x2"]]),
      () => PLAN.STATUS("5", "[9]", 2023, "", "", "0.5,1e0"),
    ]) {
      expect([shown(calculate)].flat(2)[0]).toBe("#VALUE!");
    }
    expect(PLAN.STATUS("5", "[9]", 2023, "", "", "０.95，1.1")).toBe("滞后于预期");
  });
});

describe("[T2, T2a] dates", () => {
  test.each<[unknown, number]>([
    [202306, 50],
    ["2023.6.30", 50],
    ["2023年上半年", 50],
    ["2023年1-9月", 55],
    ["2023年三季度", 55],
    ["20230630", 50],
    [20230630, 50],
    ["2023.06", 50],
    ["2023Q2", 50],
  ])("PROGRESS(%j) is %d", (date, percent) => {
    expect(PLAN.PROGRESS(date)).toBe(percent);
  });

  test("a date outside the 十四五 asks for its period", () => {
    const { code, message } = errorOf(() => PLAN.STATUS("[3]", "[25.0]", "2026年6月"));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("规划期");
    expect(message).toContain("2026-06-30");
    expect(PLAN.STATUS("[3]", "[25.0]", "2026年6月", "", "十五五")).toBe("快于预期");
    expect(shown(() => PLAN.PROGRESS(2026))).toBe("#VALUE!");
    expect(PLAN.PROGRESS(2020)).toBe(0);
    expect(PLAN.PROGRESS(2026, "十四五")).toBe(100);
  });

  test("a base in the place of the date is noticed where both can be read", () => {
    // 5880 reads as 1916-02-05, and 2023 as a number.
    const { code, message } = errorOf(() => PLAN.STATUS("6000", "7000", 5880, 2023, "十四五"));
    expect(code).toBe("#VALUE!");
    expect(message).toContain("对调");
    expect(shown(() => PLAN.EXPECTED("7000", 5880, 2023))).toBe("#VALUE!");
    expect(errorOf(() => PLAN.EXPECTED("7000", 5880, 2023)).message).toContain("对调");
  });

  test.each([
    ["STATUS", () => PLAN.STATUS("46.96", "48.1", "46.7", 2021)],
    ["WARNING", () => PLAN.WARNING("46.96", "48.1", "46.7", "2021年6月")],
    ["PACE", () => PLAN.PACE("6000", "7000", 5880, "2023年6月")],
    ["EXPECTED", () => PLAN.EXPECTED("48.1", "46.7", 2021)],
    ["EXPECTED", () => PLAN.EXPECTED("7000", 5880, "2023-06-30")],
  ])("%s notices it where one of them cannot be read in its place", (_, call) => {
    const { code, message } = errorOf(call);
    expect([code, message]).toEqual(["#VALUE!", expect.stringContaining("对调")]);
  });

  test("FORECAST, whose base stands before its date, notices it too", () => {
    const answer = PLAN.FORECAST([[47, 47.4]], "48.1", 2022, "", "46.7");
    expect(answer).toMatchObject([[{ message: expect.stringContaining("对调") as unknown }]]);
  });
});

describe("[§3] a computed ratio has 15 significant digits before it is rounded or cut", () => {
  test.each<[unknown, unknown, number, string, number]>([
    [29, 100, 2, "截尾", 29],
    [119.59, 40, 2, "四舍五入", 298.98],
    [7.35, 19.6, 0, "四舍五入", 38],
  ])("ROUND(COMPLETION(%d, %d), %d, %s) is %d", (actual, target, digits, mode, expected) => {
    expect(PLAN.ROUND(PLAN.COMPLETION(actual, target), digits, mode)).toBe(expected);
  });

  test("a text is rounded as it is written, to its last digit", () => {
    expect(PLAN.ROUND("28.9999999999999999", 2, "截尾")).toBe(28.99);
    expect(PLAN.ROUND("1.00499999999999999999", 2)).toBe(1);
  });
});

describe("[B2, B3] what is handed down as it is", () => {
  test.each([
    ["3.5以内", "上限或下限"],
    [">60", "上限或下限"],
    ["95%", "比率"],
  ])("ALLOCATE(%j) is refused by name", (total, why) => {
    const error = [shownError(() => PLAN.ALLOCATE(total, [[1, 1]]))];
    expect(error[0]?.code).toBe("#VALUE!");
    expect(error[0]?.message).toContain(why);
    expect(error[0]?.message).toContain(total);
  });

  test("TOTAL sums no rates", () => {
    const error = shownError(() => PLAN.TOTAL([["95%", "96%"]]));
    expect([error?.code, error?.message]).toEqual(["#VALUE!", expect.stringContaining("95%")]);
    expect(PLAN.TOTAL([["1.2万人", "8000人"]])).toEqual([[2]]);
  });

  test("[B1] what is counted in 万 is split to two decimals at least", () => {
    expect(PLAN.ALLOCATE("[23]万人", [[1, 1, 1, 1, 1]])).toEqual([[4.6, 4.6, 4.6, 4.6, 4.6]]);
    expect(PLAN.ALLOCATE("3万人", [[1, 1]], 0)).toEqual([[2, 1]]);
    expect(PLAN.ALLOCATE("23", [[1, 1]])).toEqual([[12, 11]]);
  });

  test("ROLLUP adds counts and totals, and averages rates by their weights", () => {
    expect(PLAN.ROLLUP([["1.2", "0.8", ""]], "万人")).toEqual([[2]]);
    expect(PLAN.ROLLUP([["[5]"], ["[7.5]"]], "万人次")).toEqual([[12.5]]);
    expect(PLAN.ROLLUP([["1.2万人", "8000人"]], "万人")).toEqual([[2]]);
    // (90 × 1 + 96 × 2) ÷ 3
    expect(PLAN.ROLLUP([["90%", "96"]], "%", [[1, 2]])).toEqual([[94]]);
    expect(PLAN.ROLLUP([["", ""]], "%")).toEqual([[""]]);
    expect(PLAN.ROLLUP("5", "人")).toBe(5);
  });

  test.each<[string, unknown[], string, string]>([
    ["rates without weights", [[["90", "96"]], "%"], "#VALUE!", "90"],
    ["a rate without its weight", [[["90", "96"]], "%", [[1, ""]]], "#VALUE!", "96"],
    ["weights of counts", [[[1, 2]], "人", [[1, 2]]], "#VALUE!", "人"],
    ["a structure", [[["12:46:42"]], "人"], "#N/A", "12:46:42"],
    ["a bound", [[["3.5以内", 1]], "万人"], "#VALUE!", "3.5以内"],
    ["a bound of a rate", [[[">60", 1]], "%", [[1, 1]]], "#VALUE!", ">60"],
    ["a total beside a year", [[["[5]", 1]], "人"], "#VALUE!", "[5]"],
    ["another family", [[["5人次", 1]], "人"], "#VALUE!", "人次"],
    ["an unknown unit", [[[5, 1]], "亩"], "#N/A", "亩"],
    ["other shapes", [[[5, 1]], "%", [[1]]], "#VALUE!", "1 行 × 2 列 与 1 行 × 1 列"],
    ["weights of zero", [[[5, 1]], "%", [[0, 0]]], "#DIV/0!", "0"],
  ])("ROLLUP refuses %s", (_what, args, code, part) => {
    const error = shownError(() => PLAN.ROLLUP(args[0], args[1], args[2]));
    expect(error?.code).toBe(code);
    expect(error?.message).toContain(part);
  });
});

describe("[F5] how a figure moved", () => {
  test.each<[unknown, unknown, string, string]>([
    ["95", "90", "%", "提高5个百分点"],
    ["95.5%", "97", "%", "下降1.5个百分点"],
    ["3.2", "3.2", "%", "持平"],
    ["5", "4", "‰", "提高1个千分点"],
    ["105", "100", "万人", "增长5.00%"],
    ["[95]", "[100]", "万人次", "下降5.00%"],
    ["100", "100", "家", "持平"],
    ["1.05万人", "10000人", "人", "增长5.00%"],
  ])("CHANGE(%j, %j, %s) is %s", (current, previous, unit, words) => {
    expect(PLAN.CHANGE(current, previous, unit)).toBe(words);
  });

  test.each<[unknown, unknown, string, string]>([
    ["-2", "5", "人", "#NUM!"],
    ["5", "0", "人", "#NUM!"],
    ["5", "-1", "人", "#NUM!"],
    ["5", "[4]", "人", "#VALUE!"],
    ["5", "4", "亩", "#N/A"],
    ["12:46:42", "4", "人", "#N/A"],
    ["", "4", "人", ""],
  ])("CHANGE(%j, %j, %s) is %s", (current, previous, unit, code) => {
    expect(shown(() => PLAN.CHANGE(current, previous, unit))).toBe(code);
  });

  test("GROWTH has no percentage from above zero to below it", () => {
    expect(shown(() => PLAN.GROWTH("-2", "5"))).toBe("#NUM!");
    expect(shown(() => PLAN.GROWTH("5", "0"))).toBe("#NUM!");
  });
});

describe("nothing but an answer or an error of Excel's leaves a function", () => {
  const CELLS = 200_000;

  test("PARSE of a whole column, and SCHEDULE of 130,000 rows", () => {
    const column = Array.from({ length: CELLS }, () => ["[38.39]"]);
    const parsed = PLAN.PARSE(column) as unknown[][];
    expect(parsed).toHaveLength(CELLS);
    expect(parsed.at(-1)).toEqual(["规划期累计数", 38.39, "", 2, ""]);
    const years = PLAN.SCHEDULE(column.slice(0, 130_000)) as unknown[][];
    expect(years.at(-1)).toEqual([7.68, 7.68, 7.68, 7.68, 7.67]);
    const row = PLAN.PARSE([column.map(([cell]) => cell)]) as unknown[][];
    expect(row.map((line) => line.length)).toEqual([CELLS, CELLS, CELLS, CELLS, CELLS]);
  });

  test("an error in a text argument spoils its own row only", () => {
    const broken = new FunctionError("#N/A");
    const attributes = [["约束性"], [broken], ["预期性"]];
    const actuals = [["10"], ["10"], ["10"]];
    expect(shown(() => PLAN.WARNING(actuals, "[25.0]", 2023, "", attributes))).toEqual([
      ["红色预警"],
      ["#N/A"],
      ["黄色预警"],
    ]);
    expect(shown(() => PLAN.INDICATOR("湛江", 1, [["单位", broken]]))).toEqual([["万人", "#N/A"]]);
    expect(shown(() => PLAN.ROUND([[1.25], [1.25]], 1, [["截尾"], [broken]]))).toEqual([
      [1.2],
      ["#N/A"],
    ]);
  });

  test.each(["#CALC!", "#SPILL!", "#FIELD!", "#BLOCKED!", "#GETTING_DATA", "#PYTHON!"])(
    "%s is an error of the input, however it arrives",
    (code) => {
      for (const cell of [code, new FunctionError(code), { type: "Error", basicValue: code }]) {
        const error = errorOf(() => PLAN.COMPLETION(cell, 2));
        expect(error.code).toBe("#VALUE!");
        expect(error.message).toBe(`输入的单元格为错误值 ${code}。请先处理所引用单元格的错误。`);
      }
    },
  );

  test("NARRATIVE beyond what a cell holds says so", () => {
    const names = Array.from({ length: 4000 }, (_, index) => [`第${String(index)}项长名称指标`]);
    const error = shownError(() => PLAN.NARRATIVE("湛江", names, "未完成", "约束性", 50, 2023));
    expect([error?.code, error?.message]).toEqual(["#VALUE!", expect.stringContaining("32767")]);
  });
});

function shownError(calculate: () => unknown): FunctionError | undefined {
  try {
    return [calculate()].flat(2).find((cell) => cell instanceof FunctionError);
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
