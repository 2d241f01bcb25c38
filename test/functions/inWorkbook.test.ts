import type { HeadlessWorkbook } from "../../src/embedded/node/headlessWorkbook";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { NO_LINKS } from "../../src/layout/layoutInput";
import { startPlanWorkbook } from "../support/planWorkbook";
import { planNamed, tableNamed } from "../support/sheets";

/** The built functions in cells, as a user meets them. */
let workbook: HeadlessWorkbook;

beforeAll(async () => {
  workbook = await startPlanWorkbook();
});

afterAll(() => {
  workbook.dispose();
});

async function resultOf(formula: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

const sentence = () => workbook.host.errorMessage("Sheet1!B2");

test("[C1] a formula of plain text gives the ratio", async () => {
  // 38.39 ÷ 37.5 × 100
  expect(await resultOf('=PLAN.COMPLETION("[38.39]","[37.5]")')).toBeCloseTo(102.3733, 4);
});

test("[§1] a figure that cannot be read says what was read and what is accepted", async () => {
  expect(await resultOf('=PLAN.COMPLETION("3-6","5")')).toBe("#VALUE!");
  expect(sentence()).toContain("3-6");
  expect(sentence()).toMatch(/37\.5|3\.5以内|60/);
});

test("[§1] a structure that Excel took for a time says so", async () => {
  // 12:46:42 as a fraction of a day.
  const fraction = (12 * 3600 + 46 * 60 + 42) / 86400;
  expect(await resultOf(`=PLAN.COMPLETION(${fraction},"12:46:42")`)).toBe("#VALUE!");
  expect(sentence()).toContain("时间");
});

test("an unknown indicator is #N/A with near matches", async () => {
  expect(await resultOf('=PLAN.INDICATOR("湛江","失业保险参保人","目标值")')).toBe("#N/A");
  expect(sentence()).toContain("失业保险参保人数");
});

test("an indicator of the plan's other table is #N/A with the way to ask for it", async () => {
  expect(await resultOf('=PLAN.INDICATOR("湛江","企业劳动合同签订率","目标值")')).toBe("#N/A");
  expect(sentence()).toContain("“湛江/专栏1”");
});

test("an unknown plan is #N/A and names the plans there are", async () => {
  expect(await resultOf('=PLAN.INDICATOR("深圳",1,"目标值")')).toBe("#N/A");
  expect(sentence()).toContain("湛江");
});

test("shapes that do not fit name both shapes", async () => {
  expect(await resultOf("=PLAN.COMPLETION(E1:E3,F1:F2)")).toBe("#VALUE!");
  expect(sentence()).toContain("3");
  expect(sentence()).toContain("2");
});

test("[C7] the spilled form with guarded blanks spills blanks, not zeros", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("E5:F7").values = [
      [50, 100],
      ["", 100],
      ["", "3.5以内"],
    ];
    sheet.getRange("H5").formulas = [['=PLAN.COMPLETION(IF(E5:E7="","",E5:E7),F5:F7)']];
    const spilled = sheet.getRange("H5:H7");
    spilled.load("values");
    await context.sync();
    return spilled.values as unknown;
  });
  expect(values).toEqual([[50], [""], [""]]);
});

test.each([
  // 6 + 5.5; then with 1000 as text, and with what is no number.
  { years: [6, 5.5, "", "", ""], shown: 11.5 },
  { years: [6, "1000", "", "", ""], shown: 1006 },
  { years: [6, "[3]", "", "", ""], shown: "#VALUE!" },
  { years: ["", "", "", "", ""], shown: "" },
])(
  "[C2] a total to date passes over nothing that was entered: $years",
  async ({ years, shown }) => {
    const total = planDialect.content(
      { kind: "toDate" },
      {
        indicator: null,
        fields: {},
        figures: {},
        plan: planNamed("zhanjiang"),
        table: tableNamed("zhanjiang", "专栏2"),
        units: [],
        scope: {
          row: 10,
          columns: new Map(),
          yearColumns: { first: 5, last: 9 },
          judged: null,
          table: null,
          tables: new Map(),
          settings: new Map(),
          links: NO_LINKS,
          subjectKey: null,
          other: { links: NO_LINKS, subjectKey: null },
          spread: null,
          hasTarget: true,
          isTotal: true,
          isBareUpperBound: false,
          ownUnit: null,
        },
      },
    );
    const formula = total.kind === "formula" ? total.formula : "";
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const entries = sheet.getRange("F11:J11");
      entries.numberFormat = [["General", "@", "General", "General", "General"]];
      entries.values = [years];
      const cell = sheet.getRange("K11");
      cell.formulas = [[formula]];
      cell.load("values");
      await context.sync();
      return cell.values as unknown;
    });
    expect(values).toEqual([[shown]]);
  },
);

test("[C7] a zero that was entered is a zero, as a number and as text; an empty cell is a blank", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("J1").values = [[0]];
    sheet.getRange("J3").numberFormat = [["@"]];
    sheet.getRange("J3").values = [["0"]];
    sheet.getRange("K1:L3").formulas = ["J1", "J2", "J3"].map((cell) => [
      `=PLAN.COMPLETION(IF(${cell}="","",${cell}),50)`,
      `=PLAN.STATUS(IF(${cell}="","",${cell}),50)`,
    ]);
    const results = sheet.getRange("K1:L3");
    results.load("values");
    await context.sync();
    return results.values as unknown;
  });
  expect(values).toEqual([
    [0, "未完成"],
    ["", "未填报"],
    [0, "未完成"],
  ]);
});

test("[B1] a sheet takes one part of what a function answers, from cells that may be blank", async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("N1:R1").values = [[3, 2, "", 1, ""]];
    sheet.getRange("N2:R2").formulas = [
      [
        // 60 by 3, 2 and 1; a year's share of 26 in whole numbers; the mean of 3, 2 and 1 for 5 years.
        '=INDEX(PLAN.ALLOCATE("60",IF(N1:R1="","",N1:R1)),1,2)',
        '=INDEX(PLAN.ALLOCATE("60",IF(N1:R1="","",N1:R1)),1,3)',
        '=INDEX(PLAN.SCHEDULE("[26]"),1,1)',
        '=INDEX(PLAN.SCHEDULE("[26]"),1,2)',
        '=PLAN.FORECAST(IF(N1:R1="","",N1:R1),"[25]")',
      ],
    ];
    const results = sheet.getRange("N2:R2");
    results.load("values");
    await context.sync();
    return results.values as unknown;
  });
  expect(values).toEqual([[20, "", 6, 5, 10]]);
});
