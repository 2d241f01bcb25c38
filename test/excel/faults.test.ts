import { hostError } from "../../src/embedded/wire/hostError";
import { correctEntry } from "../../src/excel/correctEntry";
import { insertSheets } from "../../src/excel/insertSheets";
import { listSheets, removeSheet } from "../../src/excel/manageSheets";
import { pasteFigures } from "../../src/excel/pasteColumn";
import { refreshSheet } from "../../src/excel/refreshSheet";
import { shareSheets } from "../../src/excel/shareSheets";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets } from "../../src/layout/layoutSheets";
import { layoutAgain } from "../../src/layout/refresh/layoutAgain";
import { completion } from "../../src/templates/completion";
import { corrections } from "../../src/templates/corrections";
import type { Template } from "../../src/templates/vocabulary/template";
import { copiesOf } from "../support/copiesOf";
import { readRange, sheetNames, workbookForEachTest } from "../support/planWorkbook";
import { planNamed, tableNamed } from "../support/sheets";

/*
 * Hosts as public issues report them: any action may fail, answers come late, a cell is being edited. What the
 * user has entered is never lost, and nothing is left behind that is not named.
 */

const PLAN = planNamed("zhanjiang");
const TABLE = tableNamed("zhanjiang", "专栏1");
const SHEET = "湛江 专栏1 完成情况";
/** An entry of it, and what it is. */
const CELL = "E8";
const ENTRY = "147.18";

const workbook = workbookForEachTest();

const layOut = (template: Template) => (known: Parameters<typeof layoutSheets>[1]) =>
  layoutSheets({ template, plan: PLAN, table: TABLE, units: [], unit: null }, known, planDialect);

const insert = () => insertSheets(layOut(completion), () => undefined);

const ACTIONS = {
  更新: () =>
    refreshSheet(SHEET, (sheet, found) => layoutAgain(sheet, found, [PLAN], planDialect), true),
  分享副本: () => shareSheets(SHEET, copiesOf([PLAN], "values")),
  更正: () =>
    correctEntry(
      {
        ...{ sheetName: SHEET, address: CELL, oldValue: ENTRY, newValue: "150" },
        ...{ by: "王五", reason: "年报更正", at: "2026-11-24 12:40" },
      },
      (_sheet, known) => layOut(corrections)(known).at(-1) ?? null,
    ),
  移除: () => removeSheet(SHEET),
  粘贴: () => pasteFigures(SHEET, [{ row: 7, column: 4, figure: "1" }]),
} as const;

beforeEach(async () => {
  expect(await insert()).toMatchObject({ ok: true, sheetName: SHEET });
});

/** The next time that this is asked, Excel refuses; gives whether it was asked. */
function refuseOnce(kind: string): () => boolean {
  let isArmed = true;
  workbook.host.injectFaults((_index, type, member) => {
    if (!isArmed || `${type}.${member}` !== kind) return;
    isArmed = false;
    throw hostError("GeneralException", "injected");
  });
  return () => !isArmed;
}

const isProtected = (sheetName: string): Promise<boolean> =>
  Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheetName);
    protection.load("protected");
    await context.sync();
    return protection.protected;
  });

/** Each at one of the stages of an action: before anything is written, in the middle, at the end. */
test.each([
  ["更新", "WorksheetProtection.unprotect"],
  ["更新", "Worksheet.copy"],
  ["更新", "Worksheet.name"],
  ["更新", "Range.clear"],
  ["更新", "WorksheetProtection.protect"],
  ["更新", "Worksheet.delete"],
  ["分享副本", "WorksheetCollection.add"],
  ["分享副本", "Range.merge"],
  ["分享副本", "Worksheet.activate"],
  ["更正", "Range.values"],
  ["更正", "WorksheetProtection.protect"],
] as const)(
  "%s that fails at %s loses no entry, and leaves nothing behind that it does not name",
  async (action, kind) => {
    const before = await sheetNames();
    const wasRefused = refuseOnce(kind);
    const outcome = await ACTIONS[action]();
    workbook.host.injectFaults(null);
    expect([wasRefused(), outcome.ok]).toEqual([true, false]);
    const left = (await sheetNames()).filter((name) => !before.includes(name));
    expect(left.filter((name) => !JSON.stringify(outcome).includes(name))).toEqual([]);
    expect((await readRange(left[0] ?? SHEET, CELL)).values).toEqual([[ENTRY]]);
    if (left.length === 0) expect(await isProtected(SHEET)).toBe(true);
  },
);

test.each(Object.entries(ACTIONS))(
  "%s while a cell is being edited says that the editing has to end, and changes nothing",
  async (_action, act) => {
    const before = await sheetNames();
    workbook.host.injectFaults(() => {
      throw hostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    });
    expect(await act()).toEqual({ ok: false, reason: { name: "cellEditing" } });
    workbook.host.injectFaults(null);
    expect(await sheetNames()).toEqual(before);
    expect((await readRange(SHEET, CELL)).values).toEqual([[ENTRY]]);
  },
);

test("answers that come late change nothing: what is asked meanwhile waits its turn", async () => {
  workbook.host.beSlow(() => new Promise((resolve) => setImmediate(resolve)));
  const [second, third, listed] = await Promise.all([insert(), insert(), listSheets(() => [])]);
  workbook.host.beSlow(null);
  // Two at a time want the same name: one has it, the other has left nothing.
  expect([second.ok, third.ok, listed.ok].sort()).toEqual([false, true, true]);
  expect(await sheetNames()).toEqual(["Sheet1", "湛江 规则设置", SHEET, `${SHEET} (2)`]);
});
