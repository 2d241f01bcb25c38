import type { HeadlessWorkbook } from "../../src/embedded/node/headlessWorkbook";
import { insertSheets } from "../../src/excel/insertSheets";
import { cellAddress } from "../../src/layout/cells/address";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { ledger } from "../../src/templates/ledger";
import { enter, readRange, startPlanWorkbook } from "../support/planWorkbook";
import { planNamed, tableNamed } from "../support/sheets";
import { rowOfKey } from "../support/shownCells";

let workbook: HeadlessWorkbook;

beforeAll(async () => {
  workbook = await startPlanWorkbook();
});

afterAll(() => {
  workbook.dispose();
});

/** The sheets that were inserted: 规则设置, and the ledger behind it. */
async function insert(planId: string): Promise<{ rules: SheetModel; sheet: SheetModel }> {
  let models: readonly SheetModel[] = [];
  const request = {
    template: ledger,
    plan: planNamed(planId),
    table: tableNamed(planId, "专栏2"),
    units: [],
    unit: null,
  };
  const outcome = await insertSheets(
    (known) => (models = layoutSheets(request, known, planDialect)),
    () => undefined,
  );
  const [rules, sheet] = models;
  if (!outcome.ok || rules === undefined || sheet === undefined) {
    throw new Error(JSON.stringify(outcome));
  }
  return { rules, sheet };
}

const place = (model: SheetModel, row: string, column: string): string =>
  cellAddress(
    rowOfKey(model, row),
    model.columns.findIndex(({ key }) => key === column),
  );

const write = (model: SheetModel, row: string, column: string, value: unknown): Promise<void> =>
  enter(model.name, place(model, row, column), value);

async function valueOf(model: SheetModel, row: string, column: string): Promise<unknown> {
  return (await readRange(model.name, place(model, row, column))).values[0]?.[0];
}

/** The data date stands in the settings line: the second of its pairs. */
const DATA_DATE = "E2";

describe("湛江: c01 is due on 2025-12-31, c42 has no term", () => {
  let rules: SheetModel;
  let sheet: SheetModel;
  const hint = (row: string): Promise<unknown> => valueOf(sheet, row, "hint");

  beforeAll(async () => {
    ({ rules, sheet } = await insert("zhanjiang"));
  });

  test("without a date to judge at, nothing is overdue", async () => {
    expect([await hint("c01"), await hint("c42"), await hint("own.1")]).toEqual([
      "",
      "未定时限",
      "",
    ]);
    // 57 commitments, 6 of them without a term; 36 are due within the period, which ends with the plan.
    expect(await valueOf(sheet, "tally", "number")).toBe(
      "共 57，未启动 0，进行中 0，已完成 0，已取消 0，已逾期 0，临期 0，未定时限 6。",
    );
  });

  test.each([
    // December has 31 days: 31 days before its last one is November 30.
    ["2025-11-30", ""],
    ["2025-12-01", "临期"],
    ["2025年底", "临期"],
    ["2026-01-01", "已逾期"],
  ])("at %s it is %s", async (date, word) => {
    await enter(sheet.name, DATA_DATE, date);
    expect(await hint("c01")).toBe(word);
  });

  test("a commitment without a term is never overdue", async () => {
    expect(await hint("c42")).toBe("未定时限");
  });

  test.each([
    // ≥12000人次 in all years: 5000 and 4000 are 75 %.
    ["[C2] a total adds its years up", "c11", [5000, 4000], 75],
    // ≥500个 at the end: 450 is 90 %, whatever the year before had.
    ["[C4] a level goes by the last year", "c05", [300, 450], 90],
    ["[C3] a bound that is kept", "c57", [1], "控制在目标内"],
    ["[C3] a bound that is broken", "c57", [1, 2], "超出目标"],
    ["a figure that is none", "c08", ["约一所"], "有误"],
  ] as const)("%s", async (_, row, years, share) => {
    for (const [index, figure] of years.entries()) {
      await write(sheet, row, `y${index + 1}`, figure);
    }
    expect(await valueOf(sheet, row, "completion")).toBe(share);
  });

  test("a row of the user's own has its total measured by the number that is typed", async () => {
    await write(sheet, "own.2", "y1", 50);
    await write(sheet, "own.2", "y2", 30);
    expect(await valueOf(sheet, "own.2", "completion")).toBe("");
    await write(sheet, "own.2", "targetNumber", 200);
    expect(await valueOf(sheet, "own.2", "completion")).toBe(40);
  });

  test("what is done or cancelled is no longer overdue, what is under way is", async () => {
    await write(sheet, "c01", "flag", "已完成");
    expect(await hint("c01")).toBe("");
    await write(sheet, "c01", "flag", "已取消");
    expect(await hint("c01")).toBe("");
    await write(sheet, "c01", "flag", "进行中");
    expect(await hint("c01")).toBe("已逾期");
  });

  test("flags and hints are counted", async () => {
    // Fifteen commitments are due by 2025 and 36 within the period: late on 2026-01-01.
    expect(await valueOf(sheet, "tally", "number")).toBe(
      "共 57，未启动 0，进行中 1，已完成 0，已取消 0，已逾期 51，临期 0，未定时限 6。",
    );
  });

  test("the data date and the days of 规则设置 count where the ledger has none of its own", async () => {
    await enter(sheet.name, DATA_DATE, "");
    await write(rules, "dataDate", "value", "2025-12-01");
    expect(await hint("c01")).toBe("临期");
    await write(rules, "dueSoonDays", "value", 29);
    expect(await hint("c01")).toBe("");
    // A blank is the default of 30, which 2025-12-31 is away.
    await write(rules, "dueSoonDays", "value", "");
    expect(await hint("c01")).toBe("临期");
  });

  describe("a row of the user's own, at 2023-06-30", () => {
    beforeAll(async () => {
      await write(rules, "dueSoonDays", "value", 30);
      await enter(sheet.name, DATA_DATE, "2023年6月30日");
      await write(sheet, "own.1", "content", "建成零工市场");
    });

    test.each([
      ["", "未定时限"],
      ["2023-06-29", "已逾期"],
      ["2023年6月29日", "已逾期"],
      ["2023/6/29", "已逾期"],
      ["2022", "已逾期"],
      ["2022年底", "已逾期"],
      // The last day of June is the data date itself: due, not overdue.
      ["2023年6月", "临期"],
      ["2023-06", "临期"],
      ["2023年6月底", "临期"],
      ["2023年", ""],
      ["2023-02-30", "时限日期无法识别"],
      ["2023-13", "时限日期无法识别"],
      ["年底前", "时限日期无法识别"],
      ["2023-06-30-1", "时限日期无法识别"],
    ])("a term of “%s” is %s", async (term, word) => {
      await write(sheet, "own.1", "dueDate", term);
      expect(await hint("own.1")).toBe(word);
    });

    test("a data date that cannot be read judges nothing and says so", async () => {
      await write(sheet, "own.1", "dueDate", "2022");
      await enter(sheet.name, DATA_DATE, "上月");
      expect(await hint("own.1")).toBe("");
      const [said] = (await readRange(sheet.name, "H2")).values;
      expect(said?.[0]).toContain("数据截止“上月”不能识别");
    });
  });
});

test("广州: c37, due at the end of September 2023, is overdue in October", async () => {
  const { sheet } = await insert("guangzhou");
  await enter(sheet.name, DATA_DATE, "2023-10-01");
  expect(await valueOf(sheet, "c37", "hint")).toBe("已逾期");
});
