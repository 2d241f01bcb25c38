import "./customFunctions";
import { completion } from "../../src/functions/completion";
import { expected } from "../../src/functions/expected";
import { forecast } from "../../src/functions/forecast";
import { narrative } from "../../src/functions/narrative";
import { required } from "../../src/functions/required";
import { schedule } from "../../src/functions/schedule";
import { status } from "../../src/functions/status";
import { warning } from "../../src/functions/warning";
import { FunctionError, shown } from "./customFunctions";

/** Cases worked out by hand, each of which the product once answered otherwise. */

test("[F1] a forecast goes by the time that is reported", () => {
  // 12.5 ÷ 0.5
  expect(forecast([[5, 5, 2.5]], "[25.0]", null, null, "2023-06-30")).toEqual([[25]]);
});

describe("[§7] warnings", () => {
  test("a final miss is never milder than the warning before it", () => {
    // (10 − 46.7) ÷ 1.4 is far below 0.60, in 2024 as at the end.
    expect(warning("10", "48.1", 2024, "46.7")).toBe("红色预警");
    expect(warning("10", "48.1", 2025, "46.7")).toBe("红色预警");
  });

  test("a floor broken by less than 5% of the target is yellow", () => {
    // 0.1 ÷ 132 = 0.08 %
    expect(warning("131.9", "132", 2024, "140.99")).toBe("黄色预警");
    expect(warning("131.9", "132", 2024, "140.99", "约束性")).toBe("红色预警");
  });
});

describe("[§6] statuses", () => {
  test("a level short of its schedule by no more than the tolerance is not late", () => {
    // 0.02 short of 46.98, tolerance 0.0962.
    expect(status("46.96", "48.1", 2021, "46.7")).toBe("基本符合预期");
    expect(status("46.96", "48.1", 2021, "46.7", null, [[0.95, 1.1, 0]])).toBe("滞后于预期");
  });

  test("a plain target of 0 is judged as a bound, and has no ratio", () => {
    expect(status("0", "0", 2023)).toBe("控制在目标内");
    expect(shown(() => completion("0", "0"))).toBe("#DIV/0!");
  });

  test("half a year's enrolment is on schedule, as a year's own count", () => {
    expect(status("3200", "7000", "2023年6月", "5880", "", "", "当年")).toBe("基本符合预期");
    expect(warning("3200", "7000", "2023年6月", "5880", "", "", "", "当年")).toBe("正常");
    expect(status(3200, 7000, "2023年6月", 5880, null, null, "annual")).toBe("基本符合预期");
  });

  test("thresholds are shares", () => {
    const error = errorOf(() => status("93", "95", 2023, "90", null, [[95, 110]]));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain("份额");
    expect(errorOf(() => warning("93", "95", 2023, "90", null, null, "60,95")).code).toBe(
      "#VALUE!",
    );
  });
});

describe("[T3] what is to be kept", () => {
  test("stands at its target every year", () => {
    expect(schedule("96", 100)).toEqual([[96, 96, 96, 96, 96]]);
    expect(expected("680", 2023, "691.82")).toBe(680);
  });
});

describe("[F4] requirements", () => {
  test("by year, quarter or month, and by nature", () => {
    // 10 in two years.
    expect(required("[15]", "[25.0]", 2023)).toBe(5);
    expect(required("[15]", "[25.0]", 2023, null, "季")).toBe(1.25);
    expect(required("[15]", "[25.0]", 2023, null, "季度")).toBe(1.25);
    expect(required("[15]", "[25.0]", 2023, null, "month")).toBeCloseTo(10 / 24, 12);
    expect(required("6552", "7000", 2023, null, null, "当年")).toBe(7000);
  });
});

describe("[§8] the summary paragraph", () => {
  const paragraph = (attributes: unknown): unknown =>
    narrative(
      "湛江",
      [["甲"], ["乙"], ["丙"]],
      [["已完成"], ["未完成"], ["已完成"]],
      attributes,
      [[101], [95], [100]],
      2025,
    );

  test("says how many have no attribute, and counts their statuses", () => {
    const text = String((paragraph("") as string[][])[0]?.[0]);
    expect(text).toContain("3项主要指标中，约束性指标0项，预期性指标0项，未注明属性3项。");
    expect(text).toContain("未注明属性的指标中，已完成2项，未完成1项。");
    expect(text).toContain("未完成的指标为乙（完成比例95.00%）。");
  });

  test("says nothing of them where there are none", () => {
    const text = String((paragraph([["约束性"], ["预期性"], ["预期性"]]) as string[][])[0]?.[0]);
    expect(text).toContain("约束性指标1项，预期性指标2项。约束性指标中，已完成1项。");
    expect(text).not.toContain("未注明");
  });
});

test("[§2] a nature that is none, or against the brackets, is said so", () => {
  expect(errorOf(() => status("5", "8", 2023, "4", null, null, "每年"))).toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("当年") as string,
  });
  expect(errorOf(() => status("5", "[8]", 2023, "4", null, null, "当年")).message).toContain(
    "方括号",
  );
});

function errorOf(calculate: () => unknown): FunctionError {
  try {
    calculate();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
  throw new Error("no error");
}
