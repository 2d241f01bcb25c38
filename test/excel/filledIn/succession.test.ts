import { NEXT_PLAN_WORDS } from "../../../src/text/sheets/nextPlan";
import { nextPlan } from "../../../src/plan/nextPlan";
import type { Plan } from "../../../src/plan/plan";
import { succession } from "../../../src/templates/succession";
import { parsedPlan } from "../../plan/parsedPlan";
import type { Json } from "../../plan/samplePlan";
import { planNamed, tableNamed } from "../../support/sheets";
import { desk } from "./desk";

const LAST = { plan: planNamed("zhanjiang"), table: tableNamed("zhanjiang", "专栏2") };

/** What the bureau made of the draft: targets set, rows renamed, redefined, dropped and added. */
const CHANGED: Readonly<Record<number, Json>> = {
  1: { target: "[30]" },
  2: { target: "98", attribute: "约束性" },
  3: { target: "50", base: "48", baseStanding: "预计" },
  5: { target: "12", unit: "亿元" },
  10: { target: "8000", name: "技工院校新生人数", change: "改名" },
  14: { target: ">60" },
  16: { target: "98", change: "调整口径" },
  17: { change: "取消" },
  18: { change: "取消" },
};

function nextOfZhanjiang(): Plan {
  const json = JSON.parse(
    JSON.stringify(nextPlan(LAST, new Map(), "2025-12", NEXT_PLAN_WORDS)),
  ) as { tables: [{ indicators: Json[] }] };
  const [table] = json.tables;
  table.indicators = [
    ...table.indicators.map((row) => ({ ...row, ...CHANGED[Number(row["number"])] })),
    {
      ...{ number: 19, name: "企业职业年金参保人数", group: "六、年金", unit: "万人" },
      ...{ attribute: "预期性", base: "1.2", target: "2", change: "新增" },
    },
  ];
  return parsedPlan(json);
}

const NAME = "湛江十五五 专栏2 规划衔接";
const MONITORED = "湛江 专栏2 年度监测";

describe("规划衔接表 of 湛江: 十四五 as it was monitored, 十五五 as it is planned", () => {
  const { shown } = desk(async ({ fillIn, insertAsked }) => {
    const plan = nextOfZhanjiang();
    const [table] = plan.tables;
    if (table === undefined) throw new Error("The plan has a table.");
    const request = { template: succession, plan, table, units: [], unit: null };
    expect(await insertAsked({ ...request, other: { ...LAST, pairs: [] } })).toBe(NAME);
    await fillIn(MONITORED, {
      E2: "2025",
      // Rows 1, 2, 3, 5, 10, 14 and 16 of the plan.
      ...{ F5: "5.1", G5: "5.2", H5: "5.3", I5: "5.4", J5: "5.25" },
      ...{ J7: "95.2", J8: "47.9", J10: "95000", J16: "6900", J21: "78" },
      ...{ J23: "99", J25: "750" },
    });
  });

  /** The cells of an indicator's row from 上期名称 on, without the two hidden ones; by its name. */
  async function row(name: string): Promise<readonly string[]> {
    const rows = await shown(NAME, "A3:S40");
    const found = rows.find((cells) => cells[1] === name) ?? [];
    return [...found.slice(2, 13), ...found.slice(15)];
  }

  test("heads its columns with the years of both periods", async () => {
    expect(await row("指标")).toEqual([
      ...["上期名称", "变化", "单位", "上期单位", "2020年基数", "2025年目标值", "2025年完成值"],
      ...["上期完成比例(%)", "2025年基数", "2030年目标值", "是否可比"],
      ...["目标较完成值变动", "年均变动", "变动单位", "说明"],
    ]);
  });

  test.each([
    [
      // 5.1 + 5.2 + 5.3 + 5.4 + 5.25 = 26.25, of 25 105 %; 30 ÷ 26.25 = 1.142857. A total is of no year.
      "[C2, F5] a total against a total",
      ...["城镇新增就业人数", "", "保留", "万人", "", "[38.9]", "[25.0]", "26.25", "105.00"],
      ...["", "[30]", "可比", "14.29", "", "%", ""],
    ],
    [
      // 95.2 ÷ 95 = 1.002105; 98 − 95.2 = 2.8 points, 0.56 a year.
      "[C4, F5] a rate by points, binding now",
      ...["基本养老保险参保率", "", "保留", "%", "", "90", "95", "95.2", "100.21"],
      ...["", "98", "可比", "2.80", "0.56", "个百分点", "由预期性改为约束性"],
    ],
    [
      // 47.9 ÷ 48.1 = 0.995842; 50 ÷ 47.9 = 1.043841, its fifth root 1.008619.
      "[F5] a level by percent, its base not final",
      ...["失业保险参保人数", "", "保留", "万人", "", "46.7", "48.1", "47.9", "99.58"],
      ...["48", "50", "可比", "4.38", "0.86", "%", "基数为预计数"],
    ],
    [
      // 95,000万元 = 9.5亿元; 12 ÷ 9.5 = 1.263158, its fifth root 1.047832.
      "[§9] in another unit of the same family",
      ...["城乡居民基本养老保险基金委托投资资金总额", "", "保留", "亿元", "万元", "30700"],
      ...["100000", "95000", "95.00", "", "12", "可比", "26.32", "4.78", "%", ""],
    ],
    [
      // 6,900 ÷ 7,000 = 0.985714; 8,000 ÷ 6,900 = 1.159420, its fifth root 1.030026.
      "under another name, known by its key",
      ...["技工院校新生人数", "技工院校招生人数", "改名", "人", "", "5880", "7000", "6900"],
      ...["98.57", "", "8000", "可比", "15.94", "3.00", "%", ""],
    ],
    [
      // 78 ÷ 60: a bound is kept, not reached.
      "a lower bound moves from nowhere to nowhere",
      ...["劳动人事争议调解成功率", "", "保留", "%", "", "77", ">60", "78", "130.00"],
      ...["", ">60", "可比", "", "", "", "本期目标是上下限，须保持，不算变动"],
    ],
    [
      "redefined: beside each other, and not compared",
      ...["劳动监察举报投诉案件结案率", "", "调整口径", "%", "", "100", "96", "99", "103.13"],
      ...["", "98", "不可比", "", "", "", "口径已调整，不与上期比较"],
    ],
    [
      "nothing was reported, and no target is set",
      ...["工伤保险参保人数", "", "保留", "万人", "", "52.99", "55.7", "", ""],
      ...["", "", "可比", "", "", "", "本期目标值尚未填写或没有数值，不算变动"],
    ],
    [
      "new",
      ...["企业职业年金参保人数", "", "新增", "万人", "", "", "", "", ""],
      ...["1.2", "2", "", "", "", "", ""],
    ],
    [
      // 750 ÷ 745
      "no more",
      ...["社会保障卡累计持卡人数", "", "取消", "万人", "", "714", "745", "750", "100.67"],
      ...["", "", "", "", "", "", ""],
    ],
  ])("%s: %s", async (_case, name, ...expected) => {
    expect(await row(name)).toEqual(expected);
  });
});
