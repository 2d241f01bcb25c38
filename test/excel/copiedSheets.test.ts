import { insertSheets, lookBeforeInserting } from "../../src/excel/insertSheets";
import { listSheets } from "../../src/excel/manageSheets";
import {
  inspectSheet,
  type LayOutAgain,
  type LinkSettling,
  refreshSheet,
} from "../../src/excel/refreshSheet";
import { shareSheets } from "../../src/excel/shareSheets";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { presentIn } from "../../src/layout/knownSheets";
import { layoutSheets, type SheetRequest } from "../../src/layout/layoutSheets";
import { layoutAgain, openChoices } from "../../src/layout/refresh/layoutAgain";
import { monitoring } from "../../src/templates/monitoring";
import { overview } from "../../src/templates/overview";
import { rules } from "../../src/templates/rules";
import type { Template } from "../../src/templates/vocabulary/template";
import { workbookUnits } from "../../src/excel/workbookAction";
import { copiesOf } from "../support/copiesOf";
import { enter, readRange, sheetNames, workbookForEachTest } from "../support/planWorkbook";
import { planNamed, tableNamed } from "../support/sheets";

const ZHANJIANG = planNamed("zhanjiang");
const TARGETS = tableNamed("zhanjiang", "专栏2");
const RULES = "湛江 规则设置";
const MONITORING = "湛江 专栏2 年度监测";
const OVERVIEW = "湛江 专栏2 概览";
const ARCHIVE = "2021 存档";

workbookForEachTest();

const requestFor = (template: Template): SheetRequest => ({
  template,
  plan: ZHANJIANG,
  table: TARGETS,
  units: [],
  unit: null,
});

const again: LayOutAgain = (sheet, found, chosen = []) =>
  layoutAgain(sheet, found, [ZHANJIANG], planDialect, chosen);

const choicesOf: LinkSettling["choicesOf"] = (sheet, found) =>
  openChoices(sheet, found, [ZHANJIANG], planDialect);

const asking = (chosen: readonly string[] | null = null): LinkSettling => ({ choicesOf, chosen });

async function insert(template: Template): Promise<void> {
  const outcome = await insertSheets(
    (known) => layoutSheets(requestFor(template), known, planDialect),
    () => undefined,
  );
  expect(outcome).toMatchObject({ ok: true });
}

async function onSheet(name: string, action: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** As a user does with the tab's menu: the copy stands before all other sheets. */
const copyToFront = (name: string, copyName: string): Promise<void> =>
  onSheet(name, (sheet) => {
    sheet.copy("Beginning").name = copyName;
  });

const remove = (name: string): Promise<void> =>
  onSheet(name, (sheet) => {
    sheet.delete();
  });

/** All formulas of a sheet in one text. */
async function formulasOf(name: string): Promise<string> {
  return JSON.stringify((await readRange(name, "A1:Z60")).formulas);
}

const listed = async (name: string) => {
  const list = await listSheets(choicesOf);
  if (!list.ok) throw new Error(list.reason.name);
  return list.sheets.find((sheet) => sheet.name === name);
};

describe("a copy of 年度监测 that was put in front", () => {
  beforeEach(async () => {
    await insert(overview);
    await copyToFront(MONITORING, ARCHIVE);
  });

  test("概览 goes on referring to the sheet that it refers to", async () => {
    expect(await inspectSheet(OVERVIEW, again)).toMatchObject({ ok: true, differences: [] });
    expect(await refreshSheet(OVERVIEW, again, false, asking())).toMatchObject({ ok: true });
    const formulas = await formulasOf(OVERVIEW);
    expect(formulas).toContain(MONITORING);
    expect(formulas).not.toContain(ARCHIVE);
  });

  test("it is said on both sheets, and on what refers to one of them", async () => {
    expect(await listed(ARCHIVE)).toMatchObject({ sameAs: [MONITORING], referredBy: [] });
    expect(await listed(MONITORING)).toMatchObject({ sameAs: [ARCHIVE], referredBy: [OVERVIEW] });
    expect(await listed(OVERVIEW)).toMatchObject({
      sameAs: [],
      choices: [{ key: "monitoring", candidates: [ARCHIVE, MONITORING], current: MONITORING }],
    });
  });

  test("the user can choose the copy", async () => {
    const outcome = await refreshSheet(OVERVIEW, again, false, asking([ARCHIVE]));
    expect(outcome).toMatchObject({ ok: true });
    const formulas = await formulasOf(OVERVIEW);
    expect(formulas).toContain(ARCHIVE);
    expect(formulas).not.toContain(MONITORING);
  });

  test("where the sheet that was referred to is gone and two remain, it is asked which is meant", async () => {
    await copyToFront(ARCHIVE, "2022 存档");
    await remove(MONITORING);
    const candidates = ["2022 存档", ARCHIVE];
    expect(await refreshSheet(OVERVIEW, again, true, asking())).toEqual({
      ok: false,
      reason: null,
      choices: [{ key: "monitoring", candidates, current: null }],
    });
    expect(await refreshSheet(OVERVIEW, again, true, asking([ARCHIVE]))).toMatchObject({
      ok: true,
    });
    expect(await formulasOf(OVERVIEW)).toContain(ARCHIVE);
  });

  test("copies to share refer to one another as the originals do", async () => {
    await enter(MONITORING, "E2", "2022");
    await enter(MONITORING, "F7", 91);
    await enter(ARCHIVE, "F7", 95);
    const outcome = await shareSheets(OVERVIEW, copiesOf([ZHANJIANG], "native"));
    expect(outcome).toMatchObject({
      ok: true,
      alsoInserted: [`${RULES} 副本`, `${MONITORING} 副本`],
    });
    expect((await readRange(`${MONITORING} 副本`, "F7")).values).toEqual([[91]]);
  });

  test("before 插入 it is told what is there already, and what the new sheet would refer to", async () => {
    const look = await lookBeforeInserting((known) =>
      presentIn(requestFor(overview), known, planDialect),
    );
    expect(look).toEqual({
      ok: true,
      present: {
        same: [OVERVIEW],
        links: [
          { key: "rules", candidates: [RULES] },
          { key: "monitoring", candidates: [ARCHIVE, MONITORING] },
        ],
      },
    });
  });

  test("a new sheet refers to the one that the user means", async () => {
    const request = { ...requestFor(overview), meant: [MONITORING] };
    const outcome = await insertSheets(
      (known) => layoutSheets(request, known, planDialect),
      () => undefined,
    );
    expect(outcome).toMatchObject({ ok: true, refersTo: [RULES, MONITORING] });
    expect(await formulasOf(`${OVERVIEW} (2)`)).not.toContain(ARCHIVE);
  });

  test("the units of a 目标分解表 are those of 规则设置, not of a copy in front of it", async () => {
    await enter(RULES, "B28", "赤坎区");
    await copyToFront(RULES, "旧口径");
    await enter("旧口径", "B28", "旧城区");
    expect((await workbookUnits(ZHANJIANG, null)).map(({ name }) => name)).toEqual(["赤坎区"]);
  });

  test("a note beside the table of a copy, or below it, leaves it ours", async () => {
    await onSheet(ARCHIVE, (sheet) => {
      sheet.protection.unprotect();
      sheet.customProperties.getItem("plan-indicators").delete();
      sheet.getRange("Z3").values = [["数据取自年报"]];
      sheet.getRange("B50").values = [["2022年3月存"]];
    });
    expect(await listed(ARCHIVE)).toMatchObject({ identity: { template: "monitoring" } });
  });
});

describe("a sheet that was renamed", () => {
  test.each(["监测", "Data"])(
    "to %s, which needs no quotes in formulas, is referred to as before: nothing differs",
    async (name) => {
      await insert(overview);
      await onSheet(MONITORING, (sheet) => {
        sheet.name = name;
      });
      await onSheet(RULES, (sheet) => {
        sheet.name = "口径";
      });
      // Excel writes such names without apostrophes.
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(OVERVIEW);
        sheet.protection.unprotect();
        const range = sheet.getUsedRange();
        range.load("formulas");
        await context.sync();
        range.formulas = (range.formulas as unknown[][]).map((line) =>
          line.map((cell) =>
            typeof cell === "string" && cell.startsWith("=")
              ? cell.replace(/'(监测|Data|口径)'!/gu, "$1!")
              : cell,
          ),
        );
        await context.sync();
      });
      expect(await formulasOf(OVERVIEW)).toContain(`${name}!$`);
      expect(await formulasOf(OVERVIEW)).not.toContain(`'${name}'!`);
      expect(await inspectSheet(OVERVIEW, again)).toMatchObject({ ok: true, differences: [] });
      expect(await listed(name)).toMatchObject({ referredBy: [OVERVIEW] });
    },
  );
});

describe("规则设置 was deleted", () => {
  beforeEach(async () => {
    await insert(overview);
    await enter(MONITORING, "E2", "2022");
    await enter(MONITORING, "F7", 91);
    await remove(RULES);
  });

  test("检查 says so once, not formula by formula", async () => {
    const outcome = await inspectSheet(MONITORING, again);
    if (!outcome.ok) throw new Error(outcome.reason.name);
    expect(outcome.differences).toEqual([
      {
        name: "linkLost",
        sheetName: RULES,
        template: "rules",
        count: expect.any(Number) as number,
      },
    ]);
  });

  test("更新 of one sheet brings it back, says so, and mends the others at once", async () => {
    expect(await refreshSheet(MONITORING, again, true, asking())).toEqual({
      ok: true,
      restored: [{ sheetName: RULES, template: "rules" }],
      mended: [OVERVIEW],
      notMended: [],
    });
    for (const name of [MONITORING, OVERVIEW]) {
      expect(await formulasOf(name)).not.toContain("#REF!");
      expect(await inspectSheet(name, again)).toMatchObject({ ok: true, differences: [] });
    }
    expect((await readRange(MONITORING, "F7")).values).toEqual([[91]]);
    expect(await sheetNames()).toHaveLength(4);
  });

  test("a sheet that was changed by hand besides is named, and left as it is", async () => {
    await onSheet(OVERVIEW, (sheet) => {
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["我的概览"]];
    });
    expect(await refreshSheet(MONITORING, again, true, asking())).toMatchObject({
      mended: [],
      notMended: [OVERVIEW],
    });
    expect((await readRange(OVERVIEW, "A1")).values).toEqual([["我的概览"]]);
  });
});

describe("a workbook that was opened without the add-in", () => {
  test("检查 counts the formulas that show #NAME?, and 更新 writes them again", async () => {
    await insert(monitoring);
    const [[formula] = []] = (await readRange(MONITORING, "N5")).formulas;
    await onSheet(MONITORING, (sheet) => {
      sheet.protection.unprotect();
      const unknown = String(formula).replace("PLAN.COMPLETION", "_xldudf_PLAN_COMPLETION");
      sheet.getRange("N5").formulas = [[unknown]];
    });
    expect((await readRange(MONITORING, "N5")).values).toEqual([["#NAME?"]]);
    expect(await inspectSheet(MONITORING, again)).toEqual({
      ok: true,
      findings: [],
      differences: [],
      counts: [],
      changed: [],
      unknownFunctionCount: 1,
    });
    expect(await refreshSheet(MONITORING, again, false, asking())).toMatchObject({ ok: true });
    expect(await inspectSheet(MONITORING, again)).toMatchObject({ unknownFunctionCount: 0 });
  });
});

describe("可分享副本（数值）", () => {
  test("says how many errors it holds", async () => {
    await insert(rules);
    await insert(monitoring);
    await enter(MONITORING, "E2", "2022");
    await onSheet(MONITORING, (sheet) => {
      sheet.protection.unprotect();
      // As somebody leaves it who changed a formula: no entry makes an error of one.
      sheet.getRange("M7").formulas = [["=1/0"]];
      sheet.getRange("M8").formulas = [["=_xldudf_PLAN_TOTAL(F8:J8)"]];
    });
    const outcome = await shareSheets(MONITORING, copiesOf([ZHANJIANG], "values"));
    if (!outcome.ok) throw new Error(outcome.reason.name);
    const { values } = await readRange(`${MONITORING} 副本`, "A1:V36");
    // An error stays the one that it was.
    expect([values[6]?.[12], values[7]?.[12]]).toEqual(["#DIV/0!", "#NAME?"]);
    const count = values.flat().filter((value) => String(value).startsWith("#")).length;
    expect(count).toBeGreaterThan(0);
    expect(outcome.errors).toEqual([{ sheetName: `${MONITORING} 副本`, count }]);
  });
});
