import { desk } from "./desk";

const RULES = "湛江 规则设置";
const MONITORING = "湛江 专栏2 年度监测";

describe("规则设置, changed", () => {
  const { fillIn, shown } = desk(async ({ fillIn, insert }) => {
    await insert("zhanjiang", "专栏2", "monitoring");
    // Rows 5 城镇新增就业 [25.0], 7 养老保险参保率 (90 → 95), 8 失业保险 (约束性, 46.7 → 48.1).
    await fillIn(MONITORING, {
      ...{ F5: "5", G5: "5.2", H5: "5.5" },
      ...{ F7: "90.6", G7: "91.4", H7: "92.1" },
      ...{ F8: "47", G8: "47.2", H8: "47.3" },
    });
  });

  /** 规则设置: C4 is the data date, C5 and C6 the thresholds of 进展, C8 and C9 those of 预警. */
  const rule = (entries: Readonly<Record<string, string>>) => fillIn(RULES, entries);

  async function told(address: string): Promise<readonly string[]> {
    return (await shown(MONITORING, address))[0] ?? [];
  }

  /** 进展 and 预警 of the three rows. */
  async function expectJudged(
    total: readonly string[],
    rate: readonly string[],
    binding: readonly string[],
  ): Promise<void> {
    const judged = await Promise.all([told("Q5:R5"), told("Q7:R7"), told("Q8:R8")]);
    expect(judged).toEqual([total, rate, binding]);
  }

  test("without any date nothing is judged", async () => {
    await expectJudged(["", ""], ["", ""], ["", ""]);
  });

  test("the data date of 规则设置 is the one that 年度监测 is judged at", async () => {
    await rule({ C4: "2023年底" });
    // Against 0.6: 15.7 ÷ 25 = 0.628, a pace of 1.05; 2.1 ÷ 5 = 0.42, 0.70; 0.6 ÷ 1.4 = 0.429, 0.71,
    // yellow, and red as it is binding.
    await expectJudged(
      ["基本符合预期", "正常"],
      ["滞后于预期", "黄色预警"],
      ["滞后于预期", "红色预警"],
    );
    expect(await shown(MONITORING, "G2")).toEqual([["2023年底"]]);
  });

  test("thresholds of 进展 move it at the very pace, and leave 预警 alone", async () => {
    // A pace of 1.0467 reaches 1.04; one of exactly 0.7 reaches 0.7, and 0.714 with it.
    await rule({ C5: "0.7", C6: "1.04" });
    await expectJudged(
      ["快于预期", "正常"],
      ["基本符合预期", "黄色预警"],
      ["基本符合预期", "红色预警"],
    );
  });

  test("thresholds of 预警 move it, and leave 进展 alone", async () => {
    // Red below 0.705: 0.7 is, 0.714 is yellow and binding; normal from 1.05 on: 1.0467 is not.
    await rule({ C8: "0.705", C9: "1.05" });
    await expectJudged(
      ["快于预期", "黄色预警"],
      ["基本符合预期", "红色预警"],
      ["基本符合预期", "红色预警"],
    );
    // Normal from 0.71 on: 0.7 is red still, 0.714 is normal.
    await rule({ C9: "0.71" });
    await expectJudged(
      ["快于预期", "正常"],
      ["基本符合预期", "红色预警"],
      ["基本符合预期", "正常"],
    );
  });

  test("[§6] a later date without figures turns nothing: what is not reported is not late", async () => {
    await rule({ C4: "2024" });
    // At the end of 2023, the last reported year: 1.05, 0.7 and 0.714 against 0.7, 1.04, 0.705, 0.71.
    await expectJudged(
      ["快于预期", "正常"],
      ["基本符合预期", "红色预警"],
      ["基本符合预期", "正常"],
    );
  });

  test("[E12] a sheet's own date goes before it, and figures beyond that date are in error", async () => {
    await fillIn(MONITORING, { E2: "2022年底" });
    await expectJudged(["有误", "有误"], ["有误", "有误"], ["有误", "有误"]);
    await fillIn(MONITORING, { H5: "", H7: "", H8: "" });
    // Against 0.4: 10.2 ÷ 25 is 1.02; 1.4 ÷ 5 is 0.7; 0.5 ÷ 1.4 is 0.893.
    await expectJudged(
      ["基本符合预期", "正常"],
      ["基本符合预期", "红色预警"],
      ["基本符合预期", "正常"],
    );
  });

  test("[§6] where another program wrote such thresholds, the defaults hold, and it says so", async () => {
    await rule({ C5: "1.2" });
    // 1.02, 0.7 and 0.893 against 0.95; 47.2 is within the tolerance of 47.26.
    await expectJudged(
      ["基本符合预期", "正常"],
      ["滞后于预期", "红色预警"],
      ["基本符合预期", "正常"],
    );
    expect((await shown(RULES, "F5:F6"))[0]).toEqual(["不能这样填，按默认 0.95"]);
    // 预警 has settings of its own, which were changed.
    expect((await shown(RULES, "F8"))[0]).toEqual(["已改动，默认 0.6"]);
  });
});
