import { FunctionError, errorOf, shown } from "./customFunctions";
import { FUNCTION_TABLE } from "../../src/functions/functionTable";

type Name = keyof typeof FUNCTION_TABLE;
type Calculate = (...args: unknown[]) => unknown;

const functions: Readonly<Record<Name, Calculate>> = FUNCTION_TABLE;

/** A call of each function with every argument given, and one bad value for each; undefined: none is. */
const CALLS: Readonly<Record<Name, { good: unknown[]; bad: unknown[] }>> = {
  COMPLETION: { good: ["15", "30"], bad: ["3-6", "3-6"] },
  STATUS: {
    good: ["15", "30", 2023, "10", "十四五", [[0.9, 1]]],
    bad: ["3-6", "3-6", "明年", "3-6", "十六六", [[1, 0.9]]],
  },
  WARNING: {
    good: ["15", "30", 2023, "10", "约束性", "十四五", [[0.5, 0.9]]],
    bad: ["3-6", "3-6", "明年", "3-6", "一般性", "十六六", [[1, 0.9]]],
  },
  PACE: { good: ["15", "30", 2023, "10", "十四五"], bad: ["3-6", "3-6", "明年", "3-6", "十六六"] },
  PROGRESS: { good: [2023, "十四五"], bad: ["明年", "十六六"] },
  EXPECTED: { good: ["30", 2023, "10", "十四五"], bad: ["3-6", "明年", "3-6", "十六六"] },
  MARGIN: { good: ["15", "30"], bad: ["3-6", "3-6"] },
  REQUIRED: { good: ["15", "30", 2023, "十四五"], bad: ["3-6", "3-6", "明年", "十六六"] },
  FORECAST: {
    good: [[[15, 16]], "30", "10", "十四五"],
    bad: [[[15, "3-6"]], "3-6", "3-6", "十六六"],
  },
  TOTAL: { good: [[[15, 16]]], bad: [[[15, "3-6"]]] },
  GROWTH: { good: ["15", "10", 1], bad: ["3-6", "3-6", "多年"] },
  CHANGE: { good: ["15", "10", "万人"], bad: ["3-6", "3-6", "公里"] },
  CHECK: { good: ["50", "15", "30"], bad: ["很好", "3-6", "3-6"] },
  // An entry that cannot be read is a finding, and a unit that is not known is not compared with.
  REVIEW: {
    good: ["15", "万人", "30", "10", "12", "时点"],
    bad: [undefined, undefined, "3-6", "3-6", "3-6", "每年"],
  },
  // So it is with all that is entered: dates, other rows, what 规则设置 says.
  REVIEWROW: {
    good: [[[15, 16]], "万人", "30", "10", 2023, "十四五", null, [[20, 20]], [[null]], "时点"],
    bad: [
      undefined,
      undefined,
      "3-6",
      "3-6",
      undefined,
      "十六六",
      undefined,
      undefined,
      undefined,
      "每年",
    ],
  },
  PARSE: { good: ["15"], bad: ["3-6"] },
  VALUE: { good: ["15"], bad: ["3-6"] },
  CONVERT: { good: ["15", "万人", "人"], bad: ["3-6", "公里", "公里"] },
  SCHEDULE: { good: ["30", "10", "十四五", 1], bad: ["3-6", "3-6", "十六六", 99] },
  ALLOCATE: { good: ["30", [[1, 2]], 1], bad: ["3-6", [[1, "3-6"]], 1.5] },
  ROLLUP: { good: [[["90", "96"]], "%", [[1, 2]]], bad: [[[1, "3-6"]], "公里", [[1, "3-6"]]] },
  ROUND: { good: ["1.5", 0, "截尾"], bad: ["3-6", "许多", "去尾"] },
  INDICATOR: { good: ["湛江", 1, "单位"], bad: ["湛港", 99, "单价"] },
  TABLE: { good: ["湛江", "专栏1", "单位"], bad: ["湛港", "专栏9", "单价"] },
  SUMMARY: { good: [[["已完成"]], [["约束性"]]], bad: [[["完成"]], [["一般性"]]] },
  NARRATIVE: {
    good: ["湛江", [["甲"]], [["已完成"]], [["约束性"]], [[100]], 2023],
    bad: ["湛港", [[new FunctionError("#N/A")]], [["完成"]], [["一般性"]], [["#N/A"]], "明年"],
  },
};

const POSITIONS = Object.entries(CALLS).flatMap(([name, { good, bad }]) =>
  bad
    .map((value, position) => ({
      name: name as Name,
      position,
      withValue: (other: unknown) => good.map((arg, index) => (index === position ? other : arg)),
      value,
    }))
    .filter(({ value }) => value !== undefined),
);

/** The first error that a call throws or spills. */
function firstError(name: Name, args: readonly unknown[]): FunctionError | undefined {
  let output: unknown;
  try {
    output = functions[name](...args);
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
  return [output].flat(2).find((cell) => cell instanceof FunctionError);
}

test.each(Object.entries(CALLS))("PLAN.%s answers good arguments", (name, { good }) => {
  expect(firstError(name as Name, good)).toBeUndefined();
});

test.each(POSITIONS)(
  "PLAN.$name: a bad argument $position is an error that says so in Chinese",
  ({ name, withValue, value }) => {
    const error = firstError(name, withValue(value));
    expect(error?.code).toMatch(/^#(VALUE!|N\/A|NUM!)$/u);
    expect(error?.message).toMatch(/[\u4e00-\u9fff]/u);
  },
);

test.each(POSITIONS)(
  "PLAN.$name: an error in argument $position comes through unchanged",
  ({ name, withValue }) => {
    const cell = { type: "Error", basicValue: "#NULL!" };
    expect(firstError(name, withValue("#NULL!"))?.code).toBe("#NULL!");
    expect(firstError(name, withValue([[cell]]))?.code).toBe("#NULL!");
  },
);

describe("the errors of the common table", () => {
  const codeOf = (name: Name, ...args: unknown[]): unknown => shown(() => functions[name](...args));

  test.each<[Name, unknown[], string]>([
    ["PACE", ["15", "0", 2023], "#DIV/0!"],
    ["GROWTH", ["15", "0"], "#NUM!"],
    ["MARGIN", ["15", "0"], "#DIV/0!"],
    ["PACE", ["15", "[30]", 2020], "#NUM!"],
    ["REQUIRED", ["15", "30", 2025], "#NUM!"],
    ["GROWTH", ["-5", "4", 2], "#NUM!"],
    ["STATUS", ["15", "-3"], "#NUM!"],
    ["PACE", ["15", "30", 2023], "#N/A"],
    ["EXPECTED", ["-", 2023], "#N/A"],
    ["VALUE", ["12:46:42"], "#N/A"],
    ["CONVERT", ["12:46:42", "人", "万人"], "#N/A"],
    ["CONVERT", ["5人次", "人", "万人"], "#VALUE!"],
    ["ROUND", ["12:46:42", 1], "#N/A"],
    ["ROUND", [1, 16], "#NUM!"],
    ["ROUND", [1, 0.5], "#NUM!"],
    ["ROUND", [1, ">2"], "#VALUE!"],
    ["ROUND", [1, "-"], "#VALUE!"],
    ["SCHEDULE", ["95"], "#N/A"],
    ["ALLOCATE", ["12:46:42", [[1, 2]]], "#N/A"],
    ["ALLOCATE", ["5", [[1, "12:46:42"]]], "#N/A"],
    ["ALLOCATE", ["5", [[1, -2]]], "#NUM!"],
    ["ALLOCATE", ["5", [[0, ""]]], "#DIV/0!"],
    ["ALLOCATE", [[[5, 6]], [[1, 2]]], "#VALUE!"],
    ["ALLOCATE", ["5", [[1, 2]], [[1, 2]]], "#VALUE!"],
    ["TABLE", [[["湛江", "广州"]], "专栏1"], "#VALUE!"],
    ["TABLE", ["湛江", [["专栏1"], ["专栏2"]]], "#VALUE!"],
    ["NARRATIVE", [[["湛江", "广州"]], [["甲"]], "已完成", "约束性", 1, 2023], "#VALUE!"],
    ["NARRATIVE", ["湛江", [["甲"]], "已完成", "约束性", 1, [[2023, 2024]]], "#VALUE!"],
    ["SUMMARY", [[["已完成"], ["未完成"]], [["约束性", "预期性"]]], "#VALUE!"],
  ])("PLAN.%s(%j) is %s", (name, args, code) => {
    const output = codeOf(name, ...args);
    expect(Array.isArray(output) ? output.flat(2)[0] : output).toBe(code);
  });

  test("unknown words are #N/A and offer those that are near or known", () => {
    const { code, message } = errorOf(() => FUNCTION_TABLE.ROUND("1.5", 0, "四舍六入"));
    expect([code, message]).toEqual(["#N/A", expect.stringContaining("四舍六入五成双")]);
    const unlike = errorOf(() => FUNCTION_TABLE.ROUND("1.5", 0, "xyz"));
    expect(unlike.message).toContain("截尾");
  });

  test("the sentences of the rarer reasons name what they are about", () => {
    const sentences: readonly [() => unknown, string][] = [
      [() => FUNCTION_TABLE.FORECAST([[1, 2, 3, 4, 5, 6]], "[9]"), "6"],
      [() => FUNCTION_TABLE.FORECAST([[1]], "[9]"), "两个"],
      [() => FUNCTION_TABLE.TOTAL("[9]"), "[9]"],
      [() => FUNCTION_TABLE.REQUIRED("2", "3以内", 2023), "控制在目标内"],
      [() => FUNCTION_TABLE.PACE("2", "3以内", 2023), "上限"],
      [() => FUNCTION_TABLE.CONVERT(1, "百元", "元"), "是否指：元"],
      [() => FUNCTION_TABLE.INDICATOR("湛江", "城镇登记失业率", "单位"), "专栏1"],
      [() => FUNCTION_TABLE.TABLE("湛江/专栏1", "专栏2"), "专栏2"],
      [() => FUNCTION_TABLE.ALLOCATE([["5", "6"]], 1), "1 行 × 2 列"],
    ];
    for (const [calculate, part] of sentences) {
      const error = shownError(calculate);
      expect(error?.message).toContain(part);
    }
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
