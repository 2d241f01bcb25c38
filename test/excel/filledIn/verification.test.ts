import { desk } from "./desk";

describe("校核表, as it is inserted", () => {
  let sheet: string;

  const { shown } = desk(async ({ insert }) => {
    sheet = await insert("zhanjiang", "专栏2", "verification");
  });

  test("[§4] every printed ratio of 专栏1 is recomputed and judged by its rounding", async () => {
    // 完成值 ÷ 目标值 × 100, as RULES.md works them out; 38.39 ÷ 37.5 is 102.3733, printed 102.36.
    expect(await shown(sheet, "H4:I17")).toEqual([
      ["102.37", "舍入差异"],
      ["控制在目标内", "一致"],
      ["104.92", "一致"],
      ["113.14", "舍入差异"],
      ["111.60", "一致"],
      ["119.74", "一致"],
      ["123.23", "一致"],
      ["115.05", "一致"],
      ["101.93", "一致"],
      ["102.71", "不一致（应为 102.71）"],
      ["100.00", "一致"],
      ["104.17", "舍入差异"],
      ["106.67", "一致"],
      ["104.23", "一致"],
    ]);
  });
});
