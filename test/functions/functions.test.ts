import { FunctionError, errorOf, shown } from "./customFunctions";
import { check } from "../../src/functions/check";
import { completion } from "../../src/functions/completion";
import { indicator } from "../../src/functions/indicator";
import { progress } from "../../src/functions/progress";
import { status } from "../../src/functions/status";
import { ZHANJIANG_1 } from "../rules/printedTables";

const columnOf = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("shapes", () => {
  test("single values give a single value", () => {
    expect(completion("[15]", "[30]")).toBe(50);
  });

  test("a column of actuals and targets gives a column", () => {
    expect(completion([["15"], ["2.47"]], [["30"], ["3.5以内"]])).toEqual([[50], ["控制在目标内"]]);
  });

  test("a row gives a row and a block a block", () => {
    expect(completion([[1, 2, 3]], [[2, 2, 2]])).toEqual([[50, 100, 150]]);
    expect(
      completion(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [2, 2],
          [2, 2],
        ],
      ),
    ).toEqual([
      [50, 100],
      [150, 200],
    ]);
  });

  test("a single cell beside a range serves every row, as a value or as a range of one", () => {
    expect(completion([[1], [2]], 2)).toEqual([[50], [100]]);
    expect(completion([[1], [2]], [[2]])).toEqual([[50], [100]]);
    expect(completion([[1]], [[2]])).toEqual([[50]]);
  });

  test("shapes that do not fit are #VALUE! and a sentence with both", () => {
    const error = errorOf(() => completion([[1], [2], [3]], [[1, 2]]));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain("3 行 × 1 列");
    expect(error.message).toContain("1 行 × 2 列");
  });

  test("one bad cell spoils only its own result", () => {
    expect(shown(() => completion([[1], ["3-6"], [3]], [[2], [2], [0]]))).toEqual([
      [50],
      ["#VALUE!"],
      ["#DIV/0!"],
    ]);
  });

  test("a list is a row, an empty range a blank, a missing cell of a ragged range too", () => {
    expect(completion([1, 2], 2)).toEqual([[50, 100]]);
    expect(completion([], 2)).toEqual([[""]]);
    expect(completion([[]], 2)).toEqual([[""]]);
    expect(completion([[1, 2], [3]], 2)).toEqual([
      [50, 100],
      [150, ""],
    ]);
  });
});

describe("cells as Excel sends them", () => {
  test.each([null, undefined, "", " "])("an empty actual (%j) shows an empty cell", (empty) => {
    expect(completion(empty, "37.5")).toBe("");
  });

  test("objects with a basic value count as that value", () => {
    const half = { type: "Double", basicValue: 15, numberFormat: "0.0" };
    expect(completion(half, { type: "String", basicValue: "30" })).toBe(50);
  });

  test.each([true, { type: "Entity", text: "广州" }, {}, Symbol("s"), 1n])(
    "a cell that is no figure is #VALUE!",
    (cell) => {
      expect(shown(() => completion(cell, 2))).toBe("#VALUE!");
    },
  );

  test.each(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"])(
    "%s comes through unchanged, however it arrives",
    (code) => {
      expect(shown(() => completion(code, 2))).toBe(code);
      expect(shown(() => completion(new FunctionError(code), 2))).toBe(code);
      expect(shown(() => completion([[1], [{ type: "Error", basicValue: code }]], 2))).toEqual([
        [50],
        [code],
      ]);
    },
  );

  test("an error of another kind is #VALUE! and says which", () => {
    const error = errorOf(() => completion(new FunctionError("#SPILL!"), 2));
    expect(error).toMatchObject({ code: "#VALUE!" });
    expect(error.message).toContain("#SPILL!");
  });
});

describe("errors say in Chinese what was read and what is accepted", () => {
  test.each([
    ["3-6", "37.5", "#VALUE!", ["3-6", "3.5以内"]],
    ["12:46:43", "12:46:42", "#VALUE!", ["12:46:43", "101", "100"]],
    [0.53, "12:46:42", "#VALUE!", ["0.53", "时间", "文本"]],
    ["58", "12:46:42", "#VALUE!", ["58", "12:46:42"]],
    ["[5]", "5", "#VALUE!", ["[5]", "规划期累计"]],
    ["25人", "5人次", "#VALUE!", ["人", "人次"]],
    ["5", "-", "#N/A", ["目标值"]],
    ["5", "0", "#DIV/0!", ["0"]],
    ["5", "-5", "#NUM!", ["-5"]],
    [1e300, 1e-300, "#NUM!", ["范围"]],
  ])("%s against %s is %s", (actual, target, code, parts) => {
    const error = errorOf(() => completion(actual, target));
    expect(error.code).toBe(code);
    for (const part of parts) expect(error.message).toContain(part);
  });

  test("a long text is not repeated whole", () => {
    const { message } = errorOf(() => completion("长".repeat(500), 1));
    expect(message?.length).toBeLessThan(200);
  });
});

describe("PLAN.STATUS", () => {
  test("one date, base and period beside a column serve every row", () => {
    expect(status([["14.25"], ["[14.24]"], [""]], "[25.0]", 2023)).toEqual([
      ["基本符合预期"],
      ["滞后于预期"],
      ["未填报"],
    ]);
  });

  test("dates may differ from row to row", () => {
    expect(status("15", "[25.0]", [[2023], ["2022年6月"], [2025], [null]])).toEqual([
      ["基本符合预期"],
      ["快于预期"],
      ["未完成"],
      ["未完成"],
    ]);
  });

  test("a period of its own", () => {
    expect(status("15", "[25.0]", 2018, null, "十三五")).toBe("基本符合预期");
    expect(status("15", "[25.0]", 2018, "", "2016-2020")).toBe("基本符合预期");
  });

  test("thresholds as a row, a column or a text serve all rows", () => {
    for (const limits of [[[0.5, 0.9]], [[0.5], [0.9]], "0.5,0.9"]) {
      expect(status([["14"], ["7"]], "[25.0]", 2023, null, null, limits)).toEqual([
        ["快于预期"],
        ["滞后于预期"],
      ]);
    }
  });

  test.each([
    ["bad date", ["1", "2", "明年"], "明年"],
    ["bad base", ["1", "2", 2023, "3-6"], "3-6"],
    ["bad period", ["1", "2", 2023, null, "十六六"], "十六六"],
    ["bad thresholds", ["1", "2", 2023, null, null, [[1.1, 0.95]]], "1.1、0.95"],
  ] as const)("%s is #VALUE! and says what was read", (_name, args, read) => {
    const [actual, target, asOf, base, period, thresholds] = args as readonly unknown[];
    const error = errorOf(() => status(actual, target, asOf, base, period, thresholds));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain(read);
  });

  test("an error in any argument comes through", () => {
    expect(shown(() => status("1", "2", "#REF!"))).toBe("#REF!");
    expect(shown(() => status("1", "2", 2023, null, "#N/A"))).toBe("#N/A");
    expect(shown(() => status("1", "2", 2023, null, null, [["#NUM!", 1]]))).toBe("#NUM!");
    expect(shown(() => status("1", "#NUM!"))).toBe("#NUM!");
  });
});

describe("PLAN.CHECK", () => {
  test("[§4] gives the verdicts of 湛江 专栏1 in one call", () => {
    const words = {
      agrees: "一致",
      roundingDifference: "舍入差异",
      differs: "不一致（应为 102.71）",
    };
    const verdicts = check(
      columnOf(ZHANJIANG_1.map((row) => row.printed)),
      columnOf(ZHANJIANG_1.map((row) => row.actual)),
      columnOf(ZHANJIANG_1.map((row) => row.target)),
    );
    expect(verdicts).toEqual(columnOf(ZHANJIANG_1.map((row) => words[row.verdict])));
  });

  test("a word where another belongs says the right one", () => {
    expect(check("超出目标", "2.47", "3.5以内")).toBe("不一致（应为 控制在目标内）");
  });

  test("nothing printed or nothing reported is blank", () => {
    expect(check("", "98.60", "96")).toBe("");
    expect(check("103.79", null, "96")).toBe("");
  });

  test("what is no printed ratio, actual or target is #VALUE!", () => {
    expect(errorOf(() => check("很好", "98.60", "96")).message).toContain("很好");
    expect(shown(() => check("#N/A", "98.60", "96"))).toBe("#N/A");
    expect(shown(() => check("100", "3-6", "96"))).toBe("#VALUE!");
    expect(shown(() => check("100", "96", "3-6"))).toBe("#VALUE!");
    expect(shown(() => check("100", "96", "0"))).toBe("#DIV/0!");
  });
});

describe("PLAN.PROGRESS", () => {
  test("[T2] of a column of dates", () => {
    const dates = [[2023], ["2023-06-30"], [45107], [null], [2019], [2031]];
    expect(progress(dates, "2021-2025")).toEqual([[60], [50], [50], [""], [0], [100]]);
  });

  test("[T1] of a period", () => {
    expect(progress(2018, "十三五")).toBe(60);
    expect(shown(() => progress(2018, "十六六"))).toBe("#VALUE!");
    expect(shown(() => progress("明年"))).toBe("#VALUE!");
  });
});

describe("PLAN.INDICATOR", () => {
  test("looks up by number or name, figures as printed", () => {
    expect(indicator("湛江/专栏1", 1, "完成值")).toBe("[38.39]");
    expect(indicator("湛江", "失业保险参保人数", "基数")).toBe("46.7");
    expect(indicator("广州", "城镇登记失业率", "目标值")).toBe("3.5以内");
  });

  test("spills over numbers and fields", () => {
    expect(indicator("湛江", [[2], [3]], "单位")).toEqual([["%"], ["万人"]]);
    expect(indicator("湛江", 3, [["单位", "target"]])).toEqual([["万人", "48.1"]]);
  });

  test("what the plan does not print is blank, and so is a blank name", () => {
    expect(indicator("湛江/专栏1", 1, "基数")).toBe("");
    expect(indicator("湛江", "", "单位")).toBe("");
  });

  test.each([
    ["湛港", 1, "单位", "湛江"],
    ["湛江", "失业保险参保", "单位", "失业保险参保人数"],
    ["湛江", 99, "单位", "99"],
    ["湛江", 1, "单价", "单位"],
    ["湛江", true, "单位", "true"],
  ])("%s, %s, %s: unknown names are #N/A and offer near ones", (plan, name, field, near) => {
    const error = errorOf(() => indicator(plan, name, field));
    expect(error.code).toBe("#N/A");
    expect(error.message).toContain(near);
  });

  test("an error in any argument comes through", () => {
    expect(shown(() => indicator("#REF!", 1, "单位"))).toBe("#REF!");
    expect(shown(() => indicator("湛江", "#REF!", "单位"))).toBe("#REF!");
    expect(shown(() => indicator("湛江", 1, "#REF!"))).toBe("#REF!");
  });
});
