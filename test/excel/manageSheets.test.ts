import { hostError } from "../../src/embedded/wire/hostError";
import { correctEntry } from "../../src/excel/correctEntry";
import { insertSheets } from "../../src/excel/insertSheets";
import { listSheets, removeSheet } from "../../src/excel/manageSheets";
import {
  inspectSheet,
  type LayOutAgain,
  type LinkSettling,
  refreshSheet,
} from "../../src/excel/refreshSheet";
import { type LayOutCopies, shareSheets } from "../../src/excel/shareSheets";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets } from "../../src/layout/layoutSheets";
import { layoutAgain, openChoices } from "../../src/layout/refresh/layoutAgain";
import { entryReview } from "../../src/layout/review/entryFindings";
import type { PortableForm } from "../../src/layout/refresh/portableSheets";
import type { Plan } from "../../src/plan/plan";
import { corrections } from "../../src/templates/corrections";
import { monitoring } from "../../src/templates/monitoring";
import { copiesOf } from "../support/copiesOf";
import { enter, readRange, sheetNames, workbookForEachTest } from "../support/planWorkbook";
import { planNamed, tableNamed } from "../support/sheets";
import { swapRows } from "../support/swapRows";

const ZHANJIANG = planNamed("zhanjiang");
const TARGETS = tableNamed("zhanjiang", "专栏2");
const MONITORING = "湛江 专栏2 年度监测";

const workbook = workbookForEachTest();

beforeEach(async () => {
  const request = { template: monitoring, plan: ZHANJIANG, table: TARGETS, units: [], unit: null };
  const outcome = await insertSheets(
    (known) => layoutSheets(request, known, planDialect),
    () => undefined,
  );
  expect(outcome).toMatchObject({ ok: true, sheetName: MONITORING });
});

const again =
  (plans: readonly Plan[] = [ZHANJIANG]): LayOutAgain =>
  (sheet, found) =>
    layoutAgain(sheet, found, plans, planDialect);

const choices: LinkSettling["choicesOf"] = (sheet, found) =>
  openChoices(sheet, found, [ZHANJIANG], planDialect);

async function change(action: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(MONITORING);
    sheet.protection.unprotect();
    action(sheet);
    await context.sync();
  });
}

describe("the sheets of this product", () => {
  test("are listed with what they are and which of them refer to them", async () => {
    const outcome = await listSheets(choices);
    expect(outcome).toMatchObject({
      ok: true,
      sheets: [
        {
          name: "湛江 规则设置",
          identity: { template: "rules", plan: "zhanjiang", table: "专栏2", unit: null },
          referredBy: [MONITORING],
        },
        { name: MONITORING, identity: { template: "monitoring" }, referredBy: [] },
      ],
    });
  });

  test("are known without their mark, as a program leaves them that drops it", async () => {
    await change((sheet) => {
      sheet.customProperties.getItem("plan-indicators").delete();
    });
    expect(await listSheets(choices)).toMatchObject({
      ok: true,
      sheets: [{}, { name: MONITORING }],
    });
  });

  test("another sheet is none of them", async () => {
    await enter("Sheet1", "A1", "规划");
    expect(await inspectSheet("Sheet1", again())).toEqual({
      ok: false,
      reason: { name: "notOurSheet", sheetName: "Sheet1" },
    });
    expect(await removeSheet("没有")).toEqual({
      ok: false,
      reason: { name: "sheetMissing", sheetName: "没有" },
    });
  });
});

describe("inspection", () => {
  test("finds nothing on a sheet that was only filled in", async () => {
    await enter(MONITORING, "F5", 6);
    await enter(MONITORING, "E2", "2023");
    expect(await inspectSheet(MONITORING, again())).toMatchObject({ ok: true, differences: [] });
  });

  test("finds nothing when rows only changed places", async () => {
    await swapRows(MONITORING);
    expect(await inspectSheet(MONITORING, again())).toMatchObject({ ok: true, differences: [] });
  });

  test("names a changed target, a broken formula and what was written beside the table", async () => {
    await change((sheet) => {
      sheet.getRange("E5").values = [["[26.0]"]];
      sheet.getRange("N5").values = [[99]];
      sheet.getRange("AZ3").values = [["我的备注"]];
    });
    const outcome = await inspectSheet(MONITORING, again());
    if (!outcome.ok) throw new Error(outcome.reason.name);
    expect(outcome.differences).toMatchObject([
      { name: "cellChanged", row: 4, column: 4, found: "[26.0]", expected: "[25.0]" },
      { name: "cellChanged", row: 4, column: 13, found: 99 },
      { name: "notOurs", row: 2, column: 51, found: "我的备注" },
    ]);
  });

  test("names a deleted row and what was entered in a row that the plan has no more", async () => {
    await enter(MONITORING, "F5", 6);
    const shorter: Plan = {
      ...ZHANJIANG,
      tables: ZHANJIANG.tables.map((table) => ({
        ...table,
        indicators: table.indicators.filter(({ number }) => number !== 1),
      })),
    };
    const outcome = await inspectSheet(MONITORING, again([shorter]));
    if (!outcome.ok) throw new Error(outcome.reason.name);
    expect(outcome.differences).toContainEqual({ name: "noPlace", row: 4, column: 5, found: 6 });
  });
});

describe("refreshing", () => {
  test("a plan's new wording comes in, and every entered value stays with its indicator", async () => {
    await enter(MONITORING, "F5", 6);
    await enter(MONITORING, "G5", 5.5);
    await enter(MONITORING, "F8", 46.9);
    await enter(MONITORING, "K8", "2021年6月");
    await enter(MONITORING, "E2", "2022年底");
    await swapRows(MONITORING);
    const reworded: Plan = {
      ...ZHANJIANG,
      tables: ZHANJIANG.tables.map((table) => ({
        ...table,
        indicators: table.indicators.map((indicator) =>
          indicator.number === 1 ? { ...indicator, name: "城镇新增就业人数（修订）" } : indicator,
        ),
      })),
    };
    const refused = await refreshSheet(MONITORING, again([reworded]), false);
    // In its row, and in the remark below that names it.
    const changed = { name: "cellChanged" };
    expect(refused).toMatchObject({
      ok: false,
      differences: [
        { ...changed, row: 4 },
        { ...changed, row: 28 },
      ],
    });
    expect(await refreshSheet(MONITORING, again([reworded]), true)).toMatchObject({ ok: true });

    const { values } = await readRange(MONITORING, "A5:Q8");
    expect(values[0]?.slice(0, 2)).toEqual([1, "城镇新增就业人数（修订）"]);
    // 6 + 5.5 = 11.5 of [25.0]: 46 %; 0.46 ÷ 0.4 = 1.15
    expect(values[0]?.slice(5, 7)).toEqual([6, 5.5]);
    expect([values[0]?.[12], values[0]?.[13], values[0]?.[16]]).toEqual([11.5, 46, "快于预期"]);
    expect([values[3]?.[5], values[3]?.[10]]).toEqual([46.9, "2021年6月"]);
    expect((await readRange(MONITORING, "E2")).values).toEqual([["2022年底"]]);
    expect(await sheetNames()).toEqual(["Sheet1", "湛江 规则设置", MONITORING]);
    expect(await inspectSheet(MONITORING, again([reworded]))).toMatchObject({
      ok: true,
      differences: [],
    });
  });

  test("what was changed by hand is put right only when it is accepted", async () => {
    await change((sheet) => {
      sheet.getRange("N5").values = [[99]];
    });
    expect((await refreshSheet(MONITORING, again(), false)).ok).toBe(false);
    expect((await readRange(MONITORING, "N5")).values).toEqual([[99]]);
    expect(await refreshSheet(MONITORING, again(), true)).toMatchObject({ ok: true });
    expect((await readRange(MONITORING, "N5")).formulas[0]?.[0]).toContain("PLAN.COMPLETION");
  });

  test("what would be lost is never accepted", async () => {
    await change((sheet) => {
      sheet.getRange("AZ3").values = [["我的备注"]];
    });
    expect(await refreshSheet(MONITORING, again(), true)).toMatchObject({
      ok: false,
      differences: [{ name: "notOurs" }],
    });
    expect((await readRange(MONITORING, "AZ3")).values).toEqual([["我的备注"]]);
  });

  test("a text entered as a figure stays that text: 12:46:42 is no time after it either", async () => {
    const planned = again();
    await change((sheet) => {
      const cell = sheet.getRange("F5");
      cell.numberFormat = [["@"]];
      cell.values = [["12:46:42"]];
    });
    expect(await refreshSheet(MONITORING, planned, true)).toMatchObject({ ok: true });
    expect((await readRange(MONITORING, "F5")).values).toEqual([["12:46:42"]]);
  });

  test("sheets that refer to it go on: the rules are refreshed under them", async () => {
    await enter("湛江 规则设置", "C4", "2022");
    await enter(MONITORING, "F5", 6);
    expect(await refreshSheet("湛江 规则设置", again(), true)).toMatchObject({ ok: true });
    // [§6] 6 of [25.0] at the end of 2021, the last year reported, is 0.24 of 0.2.
    expect((await readRange(MONITORING, "Q5:R5")).values).toEqual([["快于预期", "正常"]]);
  });

  test("a failure half-way leaves a copy of the sheet as it was, and names it", async () => {
    await enter(MONITORING, "F5", 6);
    let isArmed = true;
    workbook.host.injectFaults((_index, type, member) => {
      if (!isArmed || type !== "Range" || member !== "merge") return;
      isArmed = false;
      throw hostError("GeneralException", "injected");
    });
    const outcome = await refreshSheet(MONITORING, again(), true);
    workbook.host.injectFaults(null);
    expect(outcome).toMatchObject({ ok: false, reason: { name: "hostFailed" } });
    const [copy = ""] = (await sheetNames()).filter((name) => name.endsWith("~"));
    expect(JSON.stringify(outcome)).toContain(copy);
    expect((await readRange(copy, "F5")).values).toEqual([[6]]);
  });
});

const trail: Parameters<typeof correctEntry>[1] = (_sheet, known) =>
  layoutSheets(
    { template: corrections, plan: ZHANJIANG, table: TARGETS, units: [], unit: null },
    known,
    planDialect,
  ).at(-1) ?? null;

const correction = {
  sheetName: MONITORING,
  address: "F5",
  oldValue: "6",
  newValue: "6.2",
  by: "王五",
  reason: "区县补报",
  at: "2026-11-24 12:40",
};

describe("removing and correcting", () => {
  test("a sheet is removed, and no other", async () => {
    expect(await removeSheet(MONITORING)).toEqual({ ok: true });
    expect(await sheetNames()).toEqual(["Sheet1", "湛江 规则设置"]);
  });

  test("a correction keeps old and new value, who, when and why, line after line", async () => {
    await enter(MONITORING, "F5", 6);
    expect(await correctEntry(correction, trail)).toEqual({ ok: true, trailName: "湛江 更正记录" });
    const second = { ...correction, oldValue: "6.2", newValue: "", reason: "重复报送" };
    expect(await correctEntry(second, trail)).toEqual({ ok: true, trailName: "湛江 更正记录" });
    expect((await readRange(MONITORING, "F5")).values).toEqual([[""]]);
    const { values } = await readRange("湛江 更正记录", "B3:J4");
    expect(values).toEqual([
      [
        "2026-11-24 12:40",
        MONITORING,
        "F5",
        "城镇新增就业人数",
        "2021年",
        "6",
        "6.2",
        "王五",
        "区县补报",
      ],
      [
        "2026-11-24 12:40",
        MONITORING,
        "F5",
        "城镇新增就业人数",
        "2021年",
        "6.2",
        "",
        "王五",
        "重复报送",
      ],
    ]);
  });

  test("a value that the cell would not take is refused, and leaves no line", async () => {
    await enter(MONITORING, "F5", 6);
    expect(await correctEntry({ ...correction, newValue: "-5" }, trail)).toEqual({
      ok: false,
      reason: { name: "notAllowed", address: "F5", read: "-5" },
    });
    expect((await readRange(MONITORING, "F5")).values).toEqual([[6]]);
    expect(await sheetNames()).not.toContain("湛江 更正记录");
    // A blank is always taken; beside its line, a refused one leaves none.
    expect(await correctEntry({ ...correction, newValue: "" }, trail)).toMatchObject({ ok: true });
    const again = { ...correction, oldValue: "", newValue: "-5" };
    expect(await correctEntry(again, trail)).toMatchObject({ reason: { name: "notAllowed" } });
    const lines = (await readRange("湛江 更正记录", "D3:H4")).values;
    expect(lines).toEqual([
      ["F5", "城镇新增就业人数", "2021年", "6", ""],
      ["", "", "", "", ""],
    ]);
  });

  test("the trail is as its template makes it, and 更新 keeps its lines", async () => {
    await enter(MONITORING, "F5", 6);
    await correctEntry(correction, trail);
    const before = (await readRange("湛江 更正记录", "B3:J3")).values;
    expect(await inspectSheet("湛江 更正记录", again())).toMatchObject({
      ok: true,
      differences: [],
    });
    expect(await refreshSheet("湛江 更正记录", again(), false)).toMatchObject({ ok: true });
    expect((await readRange("湛江 更正记录", "B3:J3")).values).toEqual(before);
    expect(before[0]?.slice(5, 7)).toEqual(["6", "6.2"]);
  });

  test("in a cell where Excel made a percent of 92.5% the right figure reads 92.5, not 9250%", async () => {
    await change((sheet) => {
      sheet.getRange("F7").numberFormat = [["0.00%"]];
      sheet.getRange("F7").values = [[0.925]];
      sheet.protection.protect({ allowFormatColumns: true });
    });
    const percent = { ...correction, address: "F7", oldValue: "0.925", newValue: "92.5" };
    expect(await correctEntry(percent, trail)).toMatchObject({ ok: true });
    const { values, text } = await readRange(MONITORING, "F7");
    expect([values, text]).toEqual([[[92.5]], [["92.5"]]]);
    // It is protected again.
    await expect(enter(MONITORING, "N7", 1)).rejects.toThrow();
  });

  test("[E2] a percentage that Excel stored in a row of 万人 is known by its format", async () => {
    await change((sheet) => {
      sheet.getRange("F8").numberFormat = [["0.0%"]];
      sheet.getRange("F8").values = [[0.467]];
    });
    const outcome = await inspectSheet(MONITORING, again(), (sheet, found) =>
      entryReview(sheet, found, [ZHANJIANG]),
    );
    const findings = outcome.ok ? outcome.findings : [];
    expect(findings.filter(({ severity }) => severity !== "missing")).toMatchObject([
      {
        ruleId: "E2",
        found: 0.467,
        sentence: "错误：2021年“46.7%”的单位是%，本行以万人计，不能换算",
      },
    ]);
  });

  test("a value that changed meanwhile, a word for a number and a locked cell are refused", async () => {
    await enter(MONITORING, "F5", 7);
    const reasonOf = async (changed: Partial<typeof correction>): Promise<unknown> => {
      const outcome = await correctEntry({ ...correction, ...changed }, trail);
      return outcome.ok ? null : outcome.reason;
    };
    expect(await reasonOf({})).toEqual({ name: "entryChanged", address: "F5", found: "7" });
    expect(await reasonOf({ oldValue: "7", newValue: "很多" })).toMatchObject({ name: "noNumber" });
    expect(await reasonOf({ address: "N5", oldValue: "" })).toMatchObject({ name: "noEntry" });
    expect(await sheetNames()).not.toContain("湛江 更正记录");
  });
});

describe("changes of 规则设置", () => {
  const RULES = "湛江 规则设置";
  const LIMIT = "C21";

  const changed = async (): Promise<unknown> => {
    const outcome = await inspectSheet(RULES, again());
    return outcome.ok
      ? outcome.changed.map(({ name, value, before, isOnRecord }) => ({
          ...{ name, value, before, isOnRecord },
        }))
      : null;
  };

  test("[§11] one that was made by hand is known for as long as the trail has no line of it", async () => {
    expect(await changed()).toEqual([]);
    await enter(RULES, LIMIT, 30);
    const name = "E10 比上年变动过大，或上年有数今年为0";
    expect(await changed()).toEqual([{ name, value: "30", before: "50", isOnRecord: false }]);
    const line = { sheetName: RULES, address: LIMIT, by: "王五", reason: "指标波动小", at: "今天" };
    const recorded = { ...line, oldValue: "30", newValue: "30", before: "50" };
    expect(await correctEntry(recorded, trail)).toMatchObject({ ok: true });
    expect((await readRange("湛江 更正记录", "D3:I3")).values).toEqual([
      [LIMIT, name, "取值", "50", "30", "王五"],
    ]);
    expect(await changed()).toEqual([{ name, value: "30", before: "30", isOnRecord: true }]);
    // 更正 writes its line itself, of a rule that is switched off, too.
    const off = { ...line, oldValue: "30", newValue: "停用" };
    expect(await correctEntry(off, trail)).toMatchObject({ ok: true });
    expect(await changed()).toMatchObject([{ value: "停用", isOnRecord: true }]);
    // Back at the default by hand is a change again.
    await enter(RULES, LIMIT, 50);
    expect(await changed()).toMatchObject([{ value: "50", before: "停用", isOnRecord: false }]);
  });
});

describe("in a build of Excel where unprotecting an unprotected sheet fails (office-js #6784)", () => {
  beforeEach(async () => {
    await enter(MONITORING, "F5", 6);
    workbook.host.refuseNeedlessUnprotecting();
  });

  test("a second 更正 is written down like the first, and a refused one leaves no line", async () => {
    expect(await correctEntry(correction, trail)).toMatchObject({ ok: true });
    const second = { ...correction, oldValue: "6.2", newValue: "6.3" };
    expect(await correctEntry(second, trail)).toMatchObject({ ok: true });
    const refused = { ...correction, oldValue: "6.3", newValue: "-5" };
    expect(await correctEntry(refused, trail)).toMatchObject({ reason: { name: "notAllowed" } });
    const { values } = await readRange("湛江 更正记录", "G3:H5");
    expect(values).toEqual([
      ["6", "6.2"],
      ["6.2", "6.3"],
      ["", ""],
    ]);
    expect(await inspectSheet("湛江 更正记录", again())).toMatchObject({
      ok: true,
      differences: [],
    });
  });

  test("a sheet and a trail that a user left unprotected are refreshed and corrected", async () => {
    await correctEntry(correction, trail);
    await change((sheet) => {
      sheet.getRange("F5").values = [[7]];
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("湛江 更正记录").protection.unprotect();
      await context.sync();
    });
    expect(await refreshSheet(MONITORING, again(), true)).toMatchObject({ ok: true });
    const next = { ...correction, oldValue: "7", newValue: "7.5" };
    expect(await correctEntry(next, trail)).toMatchObject({ ok: true });
  });
});

describe("copies to be shared", () => {
  const copies = (form: PortableForm): LayOutCopies => copiesOf([ZHANJIANG], form);

  const CALCULATED = "M5:S5";

  const toNineDecimals = (values: unknown[][]): unknown[][] =>
    values.map((line) =>
      line.map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value)),
    );

  async function fillIn(): Promise<unknown[][]> {
    await enter("湛江 规则设置", "C4", "2022");
    await enter(MONITORING, "F5", 6);
    await enter(MONITORING, "G5", 5.5);
    return (await readRange(MONITORING, CALCULATED)).values;
  }

  test("with native formulas: the same results, no function of this product, the rules beside it", async () => {
    const original = await fillIn();
    const outcome = await shareSheets(MONITORING, copies("native"));
    expect(outcome).toMatchObject({
      ok: true,
      sheetNames: [`${MONITORING} 副本`],
      alsoInserted: ["湛江 规则设置 副本"],
    });
    const copy = await readRange(`${MONITORING} 副本`, CALCULATED);
    expect(JSON.stringify(copy.formulas)).not.toContain("PLAN.");
    // 11.5 of [25.0] at the end of 2022; forecast 5.75 × 5
    expect(original).toEqual([[11.5, 46, 40, 10, "快于预期", "正常", 28.75]]);
    expect(toNineDecimals(copy.values)).toEqual(toNineDecimals(original));
    await enter(`${MONITORING} 副本`, "G5", 11.5);
    expect((await readRange(`${MONITORING} 副本`, "M5")).values).toEqual([[17.5]]);
    expect((await readRange(MONITORING, "M5")).values).toEqual([[11.5]]);
  });

  test.each(["native", "values"] as const)(
    "%s: what was written into an inserted row has no place in a copy, and is named",
    async (form) => {
      await fillIn();
      expect(await shareSheets(MONITORING, copies(form))).toMatchObject({ ok: true, lost: [] });
      await change((sheet) => {
        sheet.getRange("6:6").insert("Down");
        sheet.getRange("B6:C6").values = [["自加指标", "人"]];
      });
      expect(await shareSheets(MONITORING, copies(form))).toMatchObject({
        ok: true,
        lost: [{ sheetName: MONITORING, addresses: ["B6", "C6"] }],
      });
    },
  );

  test("with values: nothing calculates, and 更新 brings the formulas back", async () => {
    const original = await fillIn();
    expect(await shareSheets(MONITORING, copies("values"))).toMatchObject({
      ok: true,
      alsoInserted: [],
    });
    const name = `${MONITORING} 副本`;
    const copy = await readRange(name, CALCULATED);
    expect(copy.values).toEqual(original);
    expect(copy.formulas).toEqual(original);
    expect(await refreshSheet(name, again(), false)).toMatchObject({ ok: true });
    const back = await readRange(name, CALCULATED);
    expect(back.values).toEqual(original);
    expect(JSON.stringify(back.formulas)).toContain("PLAN.STATUS");
  });

  test("a copy with native formulas becomes one with functions again", async () => {
    const original = await fillIn();
    await shareSheets(MONITORING, copies("native"));
    const name = `${MONITORING} 副本`;
    expect(await refreshSheet(name, again(), false)).toMatchObject({ ok: true });
    const back = await readRange(name, CALCULATED);
    expect(back.values).toEqual(original);
    expect(JSON.stringify(back.formulas)).toContain("PLAN.STATUS");
  });
});

describe("what a user has protected", () => {
  const copies = copiesOf([ZHANJIANG], "values");

  test("a workbook: nothing is refreshed, removed or copied, and it is said why", async () => {
    await enter(MONITORING, "F5", 6);
    const before = await sheetNames();
    await Excel.run(async (context) => {
      context.workbook.protection.protect("geheim");
      await context.sync();
    });
    const refusal = { ok: false, reason: { name: "workbookProtected" } };
    expect(await refreshSheet(MONITORING, again(), true)).toEqual(refusal);
    expect(await removeSheet(MONITORING)).toEqual(refusal);
    expect(await shareSheets(MONITORING, copies)).toEqual(refusal);
    expect(await correctEntry(correction, trail)).toEqual(refusal);
    expect(await inspectSheet(MONITORING, again())).toMatchObject({ ok: true, differences: [] });
    expect(await sheetNames()).toEqual(before);
  });

  async function withPassword(sheetName: string): Promise<void> {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheetName);
      protection.unprotect();
      protection.protect({}, "geheim");
      await context.sync();
    });
  }

  test("a sheet with a password: it stays as it was, and no second one is left beside it", async () => {
    await enter(MONITORING, "F5", 6);
    await withPassword(MONITORING);
    const before = await sheetNames();
    const reason = { name: "sheetProtected", sheetName: MONITORING };
    expect(await refreshSheet(MONITORING, again(), true)).toEqual({ ok: false, reason });
    expect(await sheetNames()).toEqual(before);
    expect((await readRange(MONITORING, "F5")).values).toEqual([[6]]);
  });

  test("the trail with a password: the value is not changed without its line", async () => {
    await enter(MONITORING, "F5", 6);
    expect(await correctEntry(correction, trail)).toMatchObject({ ok: true });
    await withPassword("湛江 更正记录");
    const second = { ...correction, oldValue: "6.2", newValue: "6.3" };
    const reason = { name: "sheetProtected", sheetName: "湛江 更正记录" };
    expect(await correctEntry(second, trail)).toEqual({ ok: false, reason });
    expect((await readRange(MONITORING, "F5")).values).toEqual([[6.2]]);
  });
});
