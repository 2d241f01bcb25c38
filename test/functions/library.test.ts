import { shown } from "./customFunctions";
import { FUNCTION_TABLE } from "../../src/functions/functionTable";

const {
  ALLOCATE,
  CONVERT,
  EXPECTED,
  FORECAST,
  GROWTH,
  NARRATIVE,
  PACE,
  PARSE,
  REQUIRED,
  ROUND,
  SCHEDULE,
  SUMMARY,
  TABLE,
  TOTAL,
  VALUE,
  WARNING,
} = FUNCTION_TABLE;

describe("blank cells give blank results", () => {
  test.each<[string, () => unknown]>([
    ["WARNING", () => WARNING("", "30", 2023)],
    ["WARNING without a pace", () => WARNING("20", "30", 2023)],
    ["PACE without an actual", () => PACE("", "30", 2023, "10")],
    ["PACE without a date", () => PACE("20", "30", "", "10")],
    ["EXPECTED without a date", () => EXPECTED("30", null, "10")],
    ["REQUIRED without an actual", () => REQUIRED("", "30", 2023)],
    ["REQUIRED without a date", () => REQUIRED("20", "30", "")],
    ["FORECAST of no years", () => (FORECAST([["", null]], "30", "10") as unknown[][]).flat()[0]],
    ["TOTAL of no years", () => (TOTAL([["", null]]) as unknown[][]).flat()[0]],
    ["GROWTH", () => GROWTH("", "10")],
    ["VALUE of a blank", () => VALUE("")],
    ["VALUE of -", () => VALUE("-")],
    ["CONVERT", () => CONVERT("", "人", "万人")],
    ["ROUND", () => ROUND("", 2)],
    ["ALLOCATE", () => ALLOCATE("", 1)],
    ["PARSE", () => (PARSE("") as unknown[][]).flat().join("")],
  ])("%s", (_name, calculate) => {
    expect(shown(calculate)).toEqual("");
  });
});

describe("PLAN.TOTAL and PLAN.FORECAST: series of yearly figures", () => {
  const block = [
    [1, 2, ""],
    [3, 4, 5],
  ];

  test("a row or a column is one indicator", () => {
    expect(TOTAL([[1, 2, 3]])).toEqual([[6]]);
    expect(TOTAL([[1], [2], [3]])).toEqual([[6]]);
    expect(TOTAL(5)).toBe(5);
  });

  test("a block has one in each row and gives a column", () => {
    expect(TOTAL(block)).toEqual([[3], [12]]);
    expect(FORECAST(block, [["[9]"], ["[9]"]])).toEqual([[7.5], [20]]);
    expect(FORECAST(block, "[9]")).toEqual([[7.5], [20]]);
  });

  test("one bad row spoils only its own result", () => {
    expect(
      shown(() =>
        TOTAL([
          [1, "3-6"],
          [2, 3],
        ]),
      ),
    ).toEqual([["#VALUE!"], [5]]);
  });

  test("a column beside a column of targets has one figure of each indicator", () => {
    // Points (0, 10), (1, 12): 10 + 2 × 5 = 20; (0, 20), (1, 21): 25.
    expect(FORECAST([[12], [21]], [["30"], ["30"]], [["10"], ["20"]])).toEqual([[20], [25]]);
  });

  test("targets that do not fit the series are #VALUE!", () => {
    expect(shown(() => FORECAST(block, [["[9]"], ["[9]"], ["[9]"]]))).toBe("#VALUE!");
  });
});

describe("PLAN.SCHEDULE and PLAN.PARSE: lists of cells", () => {
  test("one target gives a row of years", () => {
    expect(SCHEDULE("[25.0]")).toEqual([[5, 5, 5, 5, 5]]);
    expect(SCHEDULE("[9]", "", "2021-2023")).toEqual([[3, 3, 3]]);
    expect(SCHEDULE("3.5以内", "", "2021-2023")).toEqual([["3.5以内", "3.5以内", "3.5以内"]]);
  });

  test("a column gives a row for each, an error fills its own", () => {
    expect(shown(() => SCHEDULE([["[9]"], ["3-6"]], "", "2021-2023"))).toEqual([
      [3, 3, 3],
      ["#VALUE!", "#VALUE!", "#VALUE!"],
    ]);
  });

  test("shorter periods are filled with blanks", () => {
    expect(SCHEDULE("[6]", "", [["2021-2022"], ["2021-2023"]])).toEqual([
      [3, 3, ""],
      [2, 2, 2],
    ]);
  });

  test("a row of targets gives a column for each", () => {
    expect(SCHEDULE([["[9]", "[3]"]], "", "2021-2023")).toEqual([
      [3, 1],
      [3, 1],
      [3, 1],
    ]);
  });

  test("a block of targets does not fit", () => {
    const block = [
      ["[9]", "[3]"],
      ["[9]", "[3]"],
    ];
    expect(shown(() => SCHEDULE(block))).toBe("#VALUE!");
  });

  test("[§1] PARSE names kind, value, bound, decimals and unit", () => {
    const figures = ["[>5000]", "60%以上", "46.70", "25万人", "12:46:42", "—", ""];
    expect(PARSE(figures.map((figure) => [figure]))).toEqual([
      ["规划期累计数", 5000, "下限", 0, ""],
      ["数值", 60, "下限", 0, "%"],
      ["数值", 46.7, "", 2, ""],
      ["数值", 25, "", 0, "万人"],
      ["结构比例", "12:46:42", "", 0, ""],
      ["无数据", "", "", "", ""],
      ["", "", "", "", ""],
    ]);
  });

  test("a single bad cell is thrown", () => {
    expect(shown(() => PARSE("3-6"))).toBe("#VALUE!");
  });
});

describe("PLAN.ALLOCATE", () => {
  test("gives the parts in the shape of the weights, blanks where a weight is blank", () => {
    expect(ALLOCATE("100", [[1], [""], [2]])).toEqual([[33], [""], [67]]);
    expect(
      ALLOCATE(
        [["[10]"]],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toEqual([
      [3, 3],
      [2, 2],
    ]);
    expect(ALLOCATE("5", 1)).toBe(5);
    expect(ALLOCATE("", [[1, 2]])).toEqual([["", ""]]);
  });

  test("weights may be figures as printed", () => {
    expect(ALLOCATE("10", [["[5]", ">3", "2以内"]])).toEqual([[5, 3, 2]]);
  });
});

describe("PLAN.ROUND", () => {
  test("rounds the figure as printed, however long", () => {
    // Half-even of exactly 2.5 is 2; a hair above it is 3.
    expect(ROUND("2.5", 0, "四舍六入五成双")).toBe(2);
    expect(ROUND("2.50000000000000000001", 0, "四舍六入五成双")).toBe(3);
    expect(ROUND("[50,000.5]", 0)).toBe(50001);
  });

  test("no digits are none, no mode is half up", () => {
    expect(ROUND([[0.5], [1.5]], "")).toEqual([[1], [2]]);
    expect(ROUND(0.5, 0, "half even")).toBe(0);
    expect(ROUND(-1.9, 0, "GB/T 8170")).toBe(-2);
  });
});

describe("PLAN.TABLE", () => {
  test("has a row for each indicator and the columns that the plan prints", () => {
    const rows = TABLE("湛江", "专栏1") as unknown[][];
    expect(rows).toHaveLength(14);
    expect(rows[0]).toEqual([
      1,
      "城镇累计新增就业人数",
      "万人",
      "",
      "[37.5]",
      "[38.39]",
      "102.36",
      "预期性",
    ]);
    expect((TABLE("广州", "") as unknown[][])[1]).toEqual([
      2,
      "城镇登记失业率",
      "%",
      "2.53",
      "3.5以内",
      "预期性",
    ]);
  });

  test("has the fields asked for, blank headings left out", () => {
    expect((TABLE("湛江", 2, [["序号", "", "target"]]) as unknown[][])[0]).toEqual([1, "[25.0]"]);
    expect((TABLE("湛江", 2, "单位") as unknown[][])[0]).toEqual(["万人"]);
  });
});

describe("[§8] PLAN.SUMMARY", () => {
  const statuses = [["已完成"], ["滞后于预期"], [""], ["已完成"]];

  test("counts by status and attribute, binding first, with headings and a total", () => {
    const block = SUMMARY(statuses, [
      ["约束性"],
      ["预期性"],
      ["预期性"],
      ["预期性"],
    ]) as unknown[][];
    expect(block[0]).toEqual(["进展", "约束性", "预期性", "合计"]);
    expect(block[1]).toEqual(["已完成", 1, 1, 2]);
    expect(block.find(([word]) => word === "滞后于预期")).toEqual(["滞后于预期", 0, 1, 1]);
    expect(block.at(-1)).toEqual(["合计", 1, 2, 3]);
    expect(block).toHaveLength(14);
  });

  test("without attributes counts totals alone", () => {
    const block = SUMMARY(statuses) as unknown[][];
    expect(block[0]).toEqual(["进展", "合计"]);
    expect(block[1]).toEqual(["已完成", 2]);
    expect(block.at(-1)).toEqual(["合计", 3]);
  });
});

describe("[§8] PLAN.NARRATIVE", () => {
  const names = [["甲"], ["乙"], ["丙"], ["丁"], ["戊"]];

  test("tells of binding indicators first, and names those that lag", () => {
    const text = NARRATIVE(
      "广州",
      names,
      [["滞后于预期"], ["滞后于预期"], ["提前实现"], ["未填报"], [""]],
      [["预期性"], ["约束性"], ["约束性"], ["预期性"], ["预期性"]],
      [[61.005], ["控制在目标内"], [103], [""], [""]],
      "2023-06-30",
    );
    expect(text).toEqual([
      [
        "截至2023年6月底，《广州市人力资源和社会保障事业发展“十四五”规划》4项主要指标中，" +
          "约束性指标2项，预期性指标2项。约束性指标中，提前实现1项，滞后于预期1项。" +
          "预期性指标中，滞后于预期1项，未填报1项。" +
          "滞后于预期的指标为乙、甲（完成比例61.01%），需加大工作力度。" +
          "尚未填报的指标为丁。",
      ],
    ]);
  });

  test("names a part as an indicator of its own: 其中 would make it one of the name before it", () => {
    const text = NARRATIVE(
      "湛江",
      [["城镇职工基本养老保险参保人数"], ["其中:执行企业制度的在职职工"], ["其中：高技能人才"]],
      "滞后于预期",
      "约束性",
      [[80], [75], [""]],
      "",
    );
    expect(String(text)).toContain(
      "滞后于预期的指标为城镇职工基本养老保险参保人数（完成比例80.00%）、" +
        "执行企业制度的在职职工（完成比例75.00%）、高技能人才，需加大工作力度。",
    );
  });

  test("says a day in the middle of a month, and nothing without a date", () => {
    const on = (asOf: unknown): unknown => NARRATIVE("湛江", "甲", "已完成", "约束性", 100, asOf);
    expect(on("2023-06-15")).toMatch(/^截至2023年6月15日，/u);
    expect(on(2025)).toMatch(/^截至2025年底，/u);
    expect(on("")).toMatch(/^《湛江市/u);
  });

  test("an indicator without an attribute is said to have none, and counted", () => {
    expect(NARRATIVE("湛江", "甲", "已完成", "", 100, "")).toBe(
      "《湛江市人力资源和社会保障事业发展“十四五”规划》1项主要指标中，" +
        "约束性指标0项，预期性指标0项，未注明属性1项。未注明属性的指标中，已完成1项。",
    );
  });
});

describe("PLAN.CONVERT and PLAN.WARNING over columns", () => {
  test("one unit serves every row", () => {
    expect(CONVERT([[1], ["2.5万人"], [""]], "万人", "人")).toEqual([[10000], [25000], [""]]);
  });

  test("attributes may differ from row to row", () => {
    expect(WARNING([["10"], ["10"]], "[25.0]", 2023, null, [["约束性"], ["预期性"]])).toEqual([
      ["红色预警"],
      ["黄色预警"],
    ]);
  });
});
