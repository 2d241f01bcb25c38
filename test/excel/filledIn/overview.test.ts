import { sheetNames } from "../../support/planWorkbook";
import { desk } from "./desk";

const MONITORING = "湛江 专栏2 年度监测";

describe("概览, filled in on 年度监测", () => {
  let sheet: string;

  const { fillIn, shown } = desk(async ({ insert }) => {
    sheet = await insert("zhanjiang", "专栏2", "overview");
  });

  test("comes with the sheets that its formulas refer to, and says that nothing is reported", async () => {
    expect(await sheetNames()).toEqual(["Sheet1", "湛江 规则设置", MONITORING, "湛江 专栏2 概览"]);
    expect(await shown(sheet, "B10")).toEqual([["尚未填报"]]);
  });

  test("follows what is reported in 年度监测", async () => {
    await fillIn(MONITORING, {
      ...{ E2: "2023", F5: "5", G5: "5", H5: "4.25", H8: "47.2", H9: "54.5" },
    });
    const rows = await shown(sheet, "A10:K11");
    // 47.2 of 48.1 and 54.5 of 55.7; (48.1 − 47.2) ÷ 2 years, (55.7 − 54.5) ÷ 2.
    expect(rows.map((row) => [row[0], row[6], row[8], row[9], row[10]])).toEqual([
      ["3", "98.13", "滞后于预期", "红色预警", "0.45"],
      ["4", "97.85", "滞后于预期", "红色预警", "0.60"],
    ]);
  });
});
