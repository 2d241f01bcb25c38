import fc from "fast-check";
import type { HeadlessWorkbook } from "../../src/embedded/node/headlessWorkbook";
import { insertSheets } from "../../src/excel/insertSheets";
import { lockConfirmed, unlockRevoked } from "../../src/excel/protection";
import { type LayOutAgain, refreshSheet } from "../../src/excel/refreshSheet";
import { workbookUnits } from "../../src/excel/workbookAction";
import { cellAddress } from "../../src/layout/cells/address";
import { planDialect } from "../../src/layout/dialects/planDialect";
import type { Unit } from "../../src/layout/layoutInput";
import { layoutSheets, linkedSheet } from "../../src/layout/layoutSheets";
import { layoutAgain } from "../../src/layout/refresh/layoutAgain";
import type { SheetModel } from "../../src/layout/sheetModel";
import { unitTargets } from "../../src/layout/units/unitTargets";
import type { Plan, PlanTable } from "../../src/plan/plan";
import { plans } from "../../src/plan/registry";
import { breakdown } from "../../src/templates/breakdown";
import { planOf, type SampleTarget, THREE_UNITS } from "../support/breakdownPlan";
import {
  enter,
  readRange,
  sheetNames,
  startPlanWorkbook,
  workbookForEachTest,
} from "../support/planWorkbook";
import { howMany } from "../support/howMany";
import { planNamed, tableNamed } from "../support/sheets";
import { sumInUnits } from "../support/sumInUnits";

/** What is only read shares a workbook; what is changed has one of its own. */
function sharedWorkbook(): void {
  let workbook: HeadlessWorkbook;

  beforeAll(async () => {
    workbook = await startPlanWorkbook();
  });
  afterAll(() => {
    workbook.dispose();
  });
}

interface Inserted {
  readonly model: SheetModel;
  /** What the sheet shows in the cells of these keys. */
  readonly values: (rowKey: string, columnKeys: readonly string[]) => Promise<unknown[]>;
  readonly enter: (rowKey: string, columnKey: string, value: unknown) => Promise<void>;
  readonly addressOf: (rowKey: string, columnKey: string) => string;
}

async function insert(plan: Plan, table: PlanTable, units: readonly Unit[]): Promise<Inserted> {
  let model: SheetModel | undefined;
  const request = { template: breakdown, plan, table, units, unit: null };
  const outcome = await insertSheets(
    (known) => {
      const models = layoutSheets(request, known, planDialect);
      model = models.at(-1);
      return models;
    },
    () => undefined,
  );
  if (!outcome.ok || model === undefined) throw new Error(JSON.stringify(outcome));
  const inserted = model;
  const keyed = linkedSheet(inserted, inserted.name);
  const addressOf = (rowKey: string, columnKey: string): string => {
    const place = keyed.cellAt(rowKey, columnKey);
    if (place === null) throw new Error(`There is no cell ${rowKey}, ${columnKey}.`);
    return cellAddress(place.row, place.column);
  };
  return {
    model: inserted,
    addressOf,
    values: async (rowKey, columnKeys) => {
      const row = inserted.rows.findIndex(({ key }) => key === rowKey);
      const last = cellAddress(row, inserted.columns.length - 1);
      const { values } = await readRange(inserted.name, `${cellAddress(row, 0)}:${last}`);
      return columnKeys.map((key) => values[0]?.[inserted.columns.findIndex((c) => c.key === key)]);
    },
    enter: (rowKey, columnKey, value) => enter(inserted.name, addressOf(rowKey, columnKey), value),
  };
}

const insertPlan = (planId: string, units: readonly Unit[]): Promise<Inserted> =>
  insert(planNamed(planId), tableNamed(planId, "专栏2"), units);

const YEARS = ["y1", "y2", "y3", "y4", "y5"];
const UNITS = ["u.赤坎区", "u.霞山区", "u.麻章区"];

describe("湛江 专栏2 for units that weigh 3, 2 and 1", () => {
  sharedWorkbook();
  let sheet: Inserted;

  beforeAll(async () => {
    sheet = await insertPlan("zhanjiang", THREE_UNITS);
  });

  test("comes with 规则设置 and names the units in its headings", async () => {
    expect(await sheetNames()).toEqual(["Sheet1", "湛江 规则设置", "湛江 专栏2 目标分解"]);
    expect((await readRange(sheet.model.name, "N4:P5")).values).toEqual([
      ["赤坎区", "霞山区", "麻章区"],
      [3, 2, 1],
    ]);
  });

  test("[B1] a five-year total: even years, and units by largest remainders", async () => {
    // [25.0]万人: 5.00 a year; 12.5, 8.333, 4.1667 → the 0.01 left goes to the third.
    expect(await sheet.values("i1", YEARS)).toEqual([5, 5, 5, 5, 5]);
    expect(await sheet.values("i1", UNITS)).toEqual([12.5, 8.33, 4.17]);
    // [20000]: 10000, 6666.67, 3333.33 → the 1 left goes to the second.
    expect(await sheet.values("i9", YEARS)).toEqual([4000, 4000, 4000, 4000, 4000]);
    expect(await sheet.values("i9", UNITS)).toEqual([10000, 6667, 3333]);
  });

  test("[B2] a count that is a level: a straight line to the target, the target split", async () => {
    // 46.7 → 48.1 万人: 0.28 a year, to two decimals. 24.05, 16.033, 8.017 → the 0.01 left to the last.
    expect(await sheet.values("i3", YEARS)).toEqual([46.98, 47.26, 47.54, 47.82, 48.1]);
    expect(await sheet.values("i3", UNITS)).toEqual([24.05, 16.03, 8.02]);
    // 52.99 → 55.7: 0.542 a year, to two decimals. 27.85, 18.567, 9.283 → the 0.01 left to the second.
    expect(await sheet.values("i4", YEARS)).toEqual([53.53, 54.07, 54.62, 55.16, 55.7]);
    expect(await sheet.values("i4", UNITS)).toEqual([27.85, 18.57, 9.28]);
  });

  test("[B2] a rate: milestones over the years, handed down to the units as printed", async () => {
    expect(await sheet.values("i2", YEARS)).toEqual([91, 92, 93, 94, 95]);
    expect(await sheet.values("i2", UNITS)).toEqual(["95", "95", "95"]);
  });

  test("[B2] a bound stays the printed text everywhere", async () => {
    expect(await sheet.values("i14", YEARS)).toEqual([">60", ">60", ">60", ">60", ">60"]);
    expect(await sheet.values("i14", UNITS)).toEqual([">60", ">60", ">60"]);
  });

  test("every row is balanced, and so is the row at the foot", async () => {
    for (let number = 1; number <= 18; number++) {
      const checks = await sheet.values(`i${number}`, ["yearCheck", "unitCheck"]);
      expect([number, ...checks]).toEqual([number, "平衡", "平衡"]);
    }
    expect(await sheet.values("balance", ["yearCheck", "unitCheck"])).toEqual(["平衡", "平衡"]);
    expect(await sheet.values("weights", ["unitCheck"])).toEqual(["合计6"]);
  });
});

describe("the same, changed", () => {
  workbookForEachTest();
  let sheet: Inserted;

  beforeEach(async () => {
    sheet = await insertPlan("zhanjiang", THREE_UNITS);
  });

  test("a weight that is taken away leaves its unit blank, and the checks ask for it", async () => {
    await sheet.enter("weights", "u.霞山区", "");
    expect(await sheet.values("i1", UNITS)).toEqual([18.75, "", 6.25]);
    expect(await sheet.values("i1", ["unitCheck"])).toEqual(["缺权重"]);
    // The rates and bounds of rows 2, 14, 15, 16 and 18 need no weights: 18 − 5 rows lack one.
    expect(await sheet.values("balance", ["yearCheck", "unitCheck"])).toEqual([
      "平衡",
      "不平衡13项",
    ]);
    for (const unit of UNITS) await sheet.enter("weights", unit, "");
    expect(await sheet.values("i1", UNITS)).toEqual(["", "", ""]);
    expect(await sheet.values("weights", ["unitCheck"])).toEqual(["缺权重"]);
  });

  test("a weight pasted as text is in error, and no row passes for balanced with it", async () => {
    await sheet.enter("weights", "u.赤坎区", "'3");
    expect(await sheet.values("i1", ["unitCheck"])).toEqual(["有误"]);
  });

  test("a part written over by hand is told by how much it is out", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.model.name).protection.unprotect();
      await context.sync();
    });
    await sheet.enter("i1", "u.赤坎区", 13);
    await sheet.enter("i2", "y3", 93.5);
    await sheet.enter("i2", "y5", 94.5);
    await sheet.enter("i14", "u.霞山区", ">50");
    expect(await sheet.values("i1", ["unitCheck"])).toEqual(["不平衡（差0.5）"]);
    expect(await sheet.values("i2", ["yearCheck"])).toEqual(["不平衡（差-0.5）"]);
    expect(await sheet.values("i14", ["unitCheck"])).toEqual(["不平衡（与目标值不同）"]);
    expect(await sheet.values("balance", ["yearCheck", "unitCheck"])).toEqual([
      "不平衡1项",
      "不平衡2项",
    ]);
  });

  const confirm = async (): Promise<void> => {
    await enter(sheet.model.name, "C3", "已确认");
    await enter(sheet.model.name, "E3", "张三");
    await enter(sheet.model.name, "G3", "2026-03-31");
  };

  const lockState = async (): Promise<unknown> =>
    (await readRange(sheet.model.name, "J3")).values[0]?.[0];

  test("is locked once it is confirmed by somebody, on a day, and balanced", async () => {
    expect(await lockState()).toBe("未确认，可以修改");
    await enter(sheet.model.name, "C3", "已确认");
    expect(await lockState()).toBe("未锁定：须平衡并填确认人、日期");
    await confirm();
    expect(await lockState()).toBe("已锁定");
    await sheet.enter("weights", "u.霞山区", "");
    expect(await lockState()).toBe("未锁定：须平衡并填确认人、日期");
    await sheet.enter("weights", "u.霞山区", 2);
    await enter(sheet.model.name, "C3", "未确认");
    expect(await lockState()).toBe("未确认，可以修改");
  });

  test("once locked, what stands in the weights and the confirmation counts as refused", async () => {
    expect(await validity(sheet, ["N5", "P5", "E3", "G3"])).toEqual([true, true, true, true]);
    await confirm();
    expect(await validity(sheet, ["N5", "P5", "E3", "G3"])).toEqual([false, false, false, false]);
    // The state can be taken back.
    expect(await validity(sheet, ["C3"])).toEqual([true]);
  });

  test("a negative weight is refused from the start", async () => {
    await sheet.enter("weights", "u.赤坎区", -1);
    expect(await validity(sheet, ["N5"])).toEqual([false]);
  });

  test("lockConfirmed shuts every cell of a locked sheet but the one that takes it back", async () => {
    const { name } = sheet.model;
    expect(await lockConfirmed(name)).toEqual({
      ok: false,
      reason: { name: "notConfirmed", says: "未确认，可以修改" },
    });
    await confirm();
    expect(await lockConfirmed(name)).toEqual({ ok: true });
    await expect(sheet.enter("weights", "u.赤坎区", 9)).rejects.toThrow();
    await expect(enter(name, "E3", "李四")).rejects.toThrow();
    expect(await sheet.values("weights", UNITS)).toEqual([3, 2, 1]);
    // Pressed again, it changes nothing.
    expect(await lockConfirmed(name)).toEqual({ ok: true });
  });

  test("a locked sheet is opened again as its note says: 未确认 first, then 解除锁定", async () => {
    const { name } = sheet.model;
    const layOut: LayOutAgain = (found, known) => layoutAgain(found, known, plans(), planDialect);
    await confirm();
    expect(await lockConfirmed(name)).toEqual({ ok: true });
    expect(await unlockRevoked(name, layOut)).toEqual({
      ok: false,
      reason: { name: "stillConfirmed" },
    });
    await enter(name, "C3", "未确认");
    expect(await unlockRevoked(name, layOut)).toEqual({ ok: true });
    await sheet.enter("weights", "u.麻章区", 4);
    expect(await sheet.values("weights", UNITS)).toEqual([3, 2, 4]);
    await enter(name, "E3", "李四");
    // What the template computes stays locked.
    await expect(sheet.enter("i1", "u.赤坎区", 9)).rejects.toThrow();
  });

  test("lockConfirmed says that somebody has set a password", async () => {
    const { name } = sheet.model;
    await confirm();
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(name);
      protection.unprotect();
      protection.protect({}, "geheim");
      await context.sync();
    });
    expect(await lockConfirmed(name)).toEqual({
      ok: false,
      reason: { name: "sheetProtected", sheetName: name },
    });
  });

  test("a sheet that is opened again after lockConfirmed still calculates", async () => {
    const { name } = sheet.model;
    await confirm();
    expect(await lockConfirmed(name)).toEqual({ ok: true });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.unprotect();
      await context.sync();
    });
    await sheet.enter("weights", "u.麻章区", 4);
    // 25.0 by 3, 2, 4 of 9: 8.333, 5.556, 11.111 → the 0.01 left to the second.
    expect(await sheet.values("i1", UNITS)).toEqual([8.33, 5.56, 11.11]);
  });

  test("lockConfirmed says what it cannot lock", async () => {
    expect(await lockConfirmed("没有")).toEqual({
      ok: false,
      reason: { name: "sheetMissing", sheetName: "没有" },
    });
    expect(await lockConfirmed("Sheet1")).toEqual({
      ok: false,
      reason: { name: "notOurSheet", sheetName: "Sheet1" },
    });
    expect(await lockConfirmed("湛江 规则设置")).toEqual({
      ok: false,
      reason: { name: "notConfirmed", says: null },
    });
  });
});

/** Whether each cell keeps its rule. */
function validity({ model }: Inserted, addresses: readonly string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(model.name);
    const rules = addresses.map((address) => sheet.getRange(address).dataValidation);
    for (const rule of rules) rule.load("valid");
    await context.sync();
    return rules.map(({ valid }) => valid);
  });
}

describe("other plans", () => {
  workbookForEachTest();

  test("广州 专栏2: an upper bound is handed down, and so is what is to be kept", async () => {
    const sheet = await insertPlan("guangzhou", THREE_UNITS);
    const [bound] = await sheet.values("i2", ["y1"]);
    expect(bound).toBe("3.5以内");
    expect(await sheet.values("i2", ["u.麻章区", "unitCheck"])).toEqual(["3.5以内", "平衡"]);
    // [T3] 132 below a base of 140.99 is to be kept every year.
    expect(await sheet.values("i4", YEARS)).toEqual(["132", "132", "132", "132", "132"]);
    // [23]万人次: 4.60 a year, not 5, 5, 5, 4, 4.
    expect(await sheet.values("i12", YEARS)).toEqual([4.6, 4.6, 4.6, 4.6, 4.6]);
    // [110]: 55, 36.67, 18.33.
    expect(await sheet.values("i1", UNITS)).toEqual([55, 36.67, 18.33]);
    expect(await sheet.values("balance", ["yearCheck", "unitCheck"])).toEqual(["平衡", "平衡"]);
  });

  test("[B2] a structure is no time of day in any cell that it is handed down to", async () => {
    const { plan, table } = planOf([{ target: "12:46:42", unit: "::" }]);
    const sheet = await insert(plan, table, THREE_UNITS);
    expect(await sheet.values("i1", ["y1", "u.麻章区", "yearCheck", "unitCheck"])).toEqual([
      "12:46:42",
      "12:46:42",
      "平衡",
      "平衡",
    ]);
  });

  test("a level without a base leaves the years blank and keeps the foot from reading 平衡", async () => {
    const { plan, table } = planOf([{ target: "48.1" }, { target: "[25.0]" }]);
    const sheet = await insert(plan, table, THREE_UNITS);
    expect(await sheet.values("i1", ["y1", "yearCheck", "unitCheck"])).toEqual([
      "",
      "缺基数",
      "平衡",
    ]);
    expect(await sheet.values("balance", ["yearCheck", "unitCheck"])).toEqual([
      "不平衡1项",
      "平衡",
    ]);
  });

  test("[B1] parts add up to the target exactly, whatever the target and the weights", async () => {
    const sample = fc.sample(
      fc.record({
        digits: fc.integer({ min: 0, max: 3 }),
        whole: fc.integer({ min: 1, max: 2_000_000_000 }),
      }),
      { numRuns: howMany(20, 60), seed: 4 },
    );
    const targets: readonly SampleTarget[] = sample.map(({ digits, whole }) => ({
      target: `[${(whole / 10 ** digits).toFixed(digits)}]`,
    }));
    const weightRows = fc.sample(
      fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 13, maxLength: 13 }),
      { numRuns: 4, seed: 5 },
    );
    const { plan, table } = planOf(targets);
    const names = weightRows[0]?.map((_, index) => `单位${index + 1}`) ?? [];
    const units = names.map((name) => ({ name, weight: 1 }));
    const sheet = await insert(plan, table, units);
    const firstWeight = sheet.addressOf("weights", "u.单位1");
    const lastWeight = sheet.addressOf("weights", "u.单位13");
    const body = `${sheet.addressOf("i1", "u.单位1")}:${sheet.addressOf(`i${sample.length}`, "u.单位13")}`;
    for (const weights of weightRows) {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet.model.name);
        range.getRange(`${firstWeight}:${lastWeight}`).values = [weights];
        await context.sync();
      });
      const { values } = await readRange(sheet.model.name, body);
      sample.forEach(({ digits, whole }, index) => {
        // 万人 have two decimals at least.
        const decimals = Math.max(digits, 2);
        const units = BigInt(whole) * 10n ** BigInt(decimals - digits);
        expect(sumInUnits(values[index] ?? [], decimals)).toBe(units);
      });
      expect(await sheet.values("balance", ["yearCheck", "unitCheck"])).toEqual(["平衡", "平衡"]);
    }
  });
});

describe("the units that forms are made by", () => {
  workbookForEachTest();

  const [plan, table] = [planNamed("zhanjiang"), tableNamed("zhanjiang", "专栏2")];

  test("have the weights that 目标分解表 splits by now, and its very parts as their targets", async () => {
    const sheet = await insertPlan("zhanjiang", THREE_UNITS);
    for (const [unit, weight] of [
      ["赤坎区", 1],
      ["麻章区", 2.5],
    ] as const) {
      await sheet.enter("weights", `u.${unit}`, weight);
    }
    const units = await workbookUnits(plan, table);
    expect(units).toEqual([
      { name: "赤坎区", weight: 1 },
      { name: "霞山区", weight: 2 },
      { name: "麻章区", weight: 2.5 },
    ]);
    const targets = unitTargets(table, units) ?? [];
    // [25.0] × 1/5.5 = 4.5455, × 2/5.5 = 9.0909, × 2.5/5.5 = 11.3636: the 0.01 left to the first.
    expect(targets.map((each) => each.get("i1"))).toEqual(["[4.55]", "[9.09]", "[11.36]"]);
    const split = table.indicators.filter(({ key }) => targets[0]?.has(key));
    expect(split.length).toBeGreaterThan(8);
    for (const { number } of split) {
      const parts = targets.map((each) =>
        Number(each.get(`i${number}`)?.replaceAll(/[^\d.]/gu, "")),
      );
      expect([number, parts]).toEqual([number, await sheet.values(`i${number}`, UNITS)]);
    }
  });

  test("are those of 规则设置 where there is no 目标分解表 of the table", async () => {
    await insertPlan("zhanjiang", THREE_UNITS);
    expect(await workbookUnits(plan, tableNamed("zhanjiang", "专栏1"))).toEqual(THREE_UNITS);
    expect(await workbookUnits(plan, null)).toEqual(THREE_UNITS);
    expect(await workbookUnits(planNamed("guangzhou"), null)).toEqual([]);
  });
});

describe("更新 of a 目标分解表", () => {
  workbookForEachTest();

  const [plan, table] = [planNamed("zhanjiang"), tableNamed("zhanjiang", "专栏2")];

  const refreshed = (name: string, isAccepted = false) =>
    refreshSheet(
      name,
      (sheet, found) => layoutAgain(sheet, found, [plan], planDialect),
      isAccepted,
    );

  test("keeps the units, and their weights as they are on it", async () => {
    const sheet = await insertPlan("zhanjiang", THREE_UNITS);
    await sheet.enter("weights", "u.麻章区", 4);
    expect(await refreshed(sheet.model.name)).toMatchObject({ ok: true });
    expect(await sheet.values("weights", UNITS)).toEqual([3, 2, 4]);
    // [25.0] × 3/9 = 8.33, × 2/9 = 5.56, × 4/9 = 11.11: the 0.01 left to the second.
    expect(await sheet.values("i1", UNITS)).toEqual([8.33, 5.56, 11.11]);
  });

  test("names the weight of a unit that is listed no more, and nothing that the sheet worked out", async () => {
    const sheet = await insertPlan("zhanjiang", THREE_UNITS);
    await enter("湛江 规则设置", "B29", "霞山开发区");
    const differences = [
      { name: "columnMissing", key: "u.霞山开发区" },
      { name: "noPlace", row: 4, column: 14, found: 2 },
    ];
    expect(await refreshed(sheet.model.name)).toEqual({ ok: false, reason: null, differences });
    // Told so, the user takes the weight away.
    await sheet.enter("weights", "u.霞山区", "");
    expect(await refreshed(sheet.model.name, true)).toMatchObject({ ok: true });
    expect(await workbookUnits(plan, table)).toEqual([
      { name: "赤坎区", weight: 3 },
      { name: "霞山开发区", weight: 2 },
      { name: "麻章区", weight: 1 },
    ]);
    expect((await readRange(sheet.model.name, "N7:P7")).values).toEqual([[12.5, 8.33, 4.17]]);
  });

  test("is not refused for the parts of an indicator that the plan has no more", async () => {
    const sheet = await insertPlan("zhanjiang", THREE_UNITS);
    const shorter = {
      ...plan,
      tables: [{ ...table, indicators: table.indicators.filter(({ number }) => number !== 1) }],
    };
    const again: LayOutAgain = (found, known) => layoutAgain(found, known, [shorter], planDialect);
    expect(await refreshSheet(sheet.model.name, again, true)).toMatchObject({ ok: true });
    expect(await sheet.values("weights", UNITS)).toEqual([3, 2, 1]);
  });

  test("adds a column for a unit that was listed in 规则设置 meanwhile", async () => {
    const sheet = await insertPlan("zhanjiang", THREE_UNITS);
    // The list begins in row 28; three units stand there.
    await enter("湛江 规则设置", "B31", "坡头区");
    await enter("湛江 规则设置", "C31", 4);
    expect(await refreshed(sheet.model.name)).toMatchObject({
      ok: false,
      differences: expect.arrayContaining([{ name: "columnMissing", key: "u.坡头区" }]) as unknown,
    });
    expect(await refreshed(sheet.model.name, true)).toMatchObject({ ok: true });
    expect(await workbookUnits(plan, table)).toEqual([
      ...THREE_UNITS,
      { name: "坡头区", weight: 4 },
    ]);
  });

  test("keeps the units where 规则设置 lists none", async () => {
    const sheet = await insertPlan("zhanjiang", THREE_UNITS);
    for (const cell of ["B28:C28", "B29:C29", "B30:C30"]) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("湛江 规则设置").getRange(cell).values = [["", ""]];
        await context.sync();
      });
    }
    expect(await refreshed(sheet.model.name)).toMatchObject({ ok: true });
    expect(await workbookUnits(plan, table)).toEqual(THREE_UNITS);
  });

  test("takes a name that was pasted twice for one unit, the first", async () => {
    const sheet = await insertPlan("zhanjiang", THREE_UNITS);
    // Row 31, the fourth of the list, behind 赤坎区, 霞山区 and 麻章区.
    await enter("湛江 规则设置", "B31", "赤坎区");
    await enter("湛江 规则设置", "C31", 9);
    expect(await refreshed(sheet.model.name)).toMatchObject({ ok: true });
    expect(await workbookUnits(plan, table)).toEqual(THREE_UNITS);
    expect(await sheet.values("i1", UNITS)).toEqual([12.5, 8.33, 4.17]);
  });
});
