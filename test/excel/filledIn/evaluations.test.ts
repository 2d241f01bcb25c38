import { sheetNames } from "../../support/planWorkbook";
import { desk } from "./desk";

const MONITORING = "湛江 专栏2 年度监测";

describe("中期评估表 and 总结评估表, filled in", () => {
  const { fillIn, insert, shown } = desk();

  /** The paragraph stands in column C of the row that the hidden keys call `narrative`. */
  async function paragraph(sheet: string): Promise<string> {
    const rows = await shown(sheet, "A1:C60");
    return rows.find(([label]) => label === "评估综述")?.[2] ?? "";
  }

  test("中期评估表 brings 年度监测 and 规则设置 along", async () => {
    expect(await insert("zhanjiang", "专栏2", "midterm")).toBe("湛江 专栏2 中期评估");
    expect(await sheetNames()).toEqual(expect.arrayContaining(["湛江 规则设置", MONITORING]));
  });

  test("what is typed on 年度监测 is judged, counted and told", async () => {
    // 城镇新增就业 [25.0] is row 5, 失业保险 (约束性, 46.7 → 48.1) row 8; F to H are 2021 to 2023.
    await fillIn(MONITORING, {
      ...{ E2: "2023", F5: "5", G5: "5.2", H5: "5.5" },
      ...{ F8: "47", G8: "47.2", H8: "47.3" },
    });
    const text = await shown("湛江 专栏2 中期评估", "F5:O8");
    // 47.3 ÷ 48.1 = 98.34 %; 0.6 of 1.4 in 3 of 5 years is a pace of 0.71; 0.8 left for two years.
    expect(text[0]).toEqual([
      "47.3",
      "2023",
      "98.34",
      "-0.8",
      "滞后于预期",
      "红色预警",
      expect.stringMatching(/^47\.\d+$/u),
      "预计不达",
      "0.40",
      "约束性",
    ]);
    // 15.7 of 25 is 62.80 %, in 60 % of the time; 9.3 left for two years.
    expect(text[3]?.slice(0, 6)).toEqual(["15.7", "2023", "62.80", "-9.3", "基本符合预期", "正常"]);
    expect(await paragraph("湛江 专栏2 中期评估")).toContain(
      "18项主要指标中，约束性指标2项，预期性指标16项。约束性指标中，滞后于预期1项，未填报1项。",
    );
  });

  test("they take the data date of 年度监测, and 总结评估 without any the end of the period", async () => {
    const final = await insert("zhanjiang", "专栏2", "final");
    const overview = await insert("zhanjiang", "专栏2", "overview");
    const projects = await insert("zhanjiang", "专栏2", "projects");
    const dates = async (): Promise<readonly unknown[]> => {
      const cells = [
        await shown("湛江 专栏2 中期评估", "G2:G2"),
        await shown(final, "G2:G2"),
        await shown(overview, "E2:E2"),
        await shown(projects, "E2:E2"),
      ];
      return cells.map(([row]) => row?.[0]);
    };
    expect(await dates()).toEqual(["2023", "2023", "2023", "2023"]);
    expect(await paragraph("湛江 专栏2 中期评估")).toMatch(/^截至2023年底，/u);
    await fillIn(MONITORING, { E2: "" });
    expect(await dates()).toEqual(["", "2025年底", "", ""]);
    // 规划期 is over and 48.1 not reached; years that are not reported count as not reported.
    expect((await shown(final, "G8:G8"))[0]).toEqual(["2023"]);
    await fillIn("湛江 规则设置", { C4: "2024" });
    expect(await dates()).toEqual(["2024", "2024", "2024", "2024"]);
    await fillIn("湛江 专栏2 中期评估", { E2: "2022" });
    expect(await dates()).toEqual(["2022", "2024", "2024", "2024"]);
  });

  test("总结评估表 of 专栏1 is complete as it is inserted", async () => {
    const sheet = await insert("zhanjiang", "专栏1", "final");
    // 6 binding and 8 anticipatory indicators, all reached; 失业率 is an upper bound.
    expect(await paragraph(sheet)).toBe(
      "截至2020年底，《湛江市人力资源和社会保障事业发展“十四五”规划》专栏1所列“十三五”时期" +
        "14项主要指标中，约束性指标6项，预期性指标8项。约束性指标中，已完成6项。" +
        "预期性指标中，已完成7项，控制在目标内1项。",
    );
  });
});
