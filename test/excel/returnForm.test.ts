import type { HeadlessWorkbook } from "../../src/embedded/node/headlessWorkbook";
import { insertSheets } from "../../src/excel/insertSheets";
import { cellAddress } from "../../src/layout/cells/address";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets, type SheetRequest } from "../../src/layout/layoutSheets";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { SheetModel } from "../../src/layout/sheetModel";
import { returnForm } from "../../src/templates/returnForm";
import { formPlan } from "../support/formPlan";
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

async function insert(request: Pick<SheetRequest, "plan" | "table" | "unit">): Promise<Form> {
  const whole = { template: returnForm, units: [], ...request };
  const outcome = await insertSheets(
    (known) => layoutSheets(whole, known, planDialect),
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  const { plan, table, unit } = request;
  return { name: outcome.sheetName, model: layoutTemplate(returnForm, plan, table, { unit }) };
}

interface Form {
  readonly name: string;
  readonly model: SheetModel;
}

const place = ({ model }: Form, row: string, column: string): string =>
  cellAddress(
    rowOfKey(model, row),
    model.columns.findIndex(({ key }) => key === column),
  );

const report = (form: Form, row: string, column: string, value: unknown): Promise<void> =>
  enter(form.name, place(form, row, column), value);

async function verdictOf(form: Form, row: string): Promise<unknown> {
  return (await readRange(form.name, place(form, row, "verdict"))).values[0]?.[0];
}

async function tallyOf(form: Form): Promise<unknown> {
  return (await readRange(form.name, place(form, "tally", "name"))).values[0]?.[0];
}

describe("湛江 专栏2, filled in by a district for 2021–2023", () => {
  let form: Form;

  beforeAll(async () => {
    const plan = planNamed("zhanjiang");
    form = await insert({ plan, table: tableNamed("zhanjiang", "专栏2"), unit: "赤坎区" });
  });

  test("nothing is filled in at first, which is not zero", async () => {
    expect(await verdictOf(form, "i1")).toBe("未填");
    expect(await tallyOf(form)).toBe("未填 18，通过 0，错误 0，核实 0，其中待说明 0。");
  });

  test("a total above last year's passes", async () => {
    await report(form, "i1", "actual", 3.6);
    await report(form, "i1", "lastYear", 2.4);
    expect(await verdictOf(form, "i1")).toBe("通过");
  });

  test("[E15] a total below last year's is looked at until it is explained", async () => {
    await report(form, "i1", "lastYear", 3.7);
    expect(await verdictOf(form, "i1")).toBe("核实：3.6小于前期累计3.7，累计数不应减少（待说明）");
    await report(form, "i1", "explanation", "上年数已按年报订正");
    expect(await verdictOf(form, "i1")).toBe("核实：3.6小于前期累计3.7，累计数不应减少（已说明）");
  });

  test("[E6] a share above 100 is wrong, and one of exactly 100 is not", async () => {
    await report(form, "i2", "actual", 100.01);
    expect(await verdictOf(form, "i2")).toBe("错误：100.01大于100，本行是占整体的百分比");
    await report(form, "i2", "actual", 100);
    expect(await verdictOf(form, "i2")).toBe("通过");
  });

  test("[E11] a part above its whole is wrong, once both are there", async () => {
    await report(form, "i9", "actual", 900);
    expect(await verdictOf(form, "i9")).toBe("通过");
    await report(form, "i8", "actual", 899);
    expect(await verdictOf(form, "i9")).toBe("错误：900大于所属总项899");
    await report(form, "i8", "actual", 900);
    expect(await verdictOf(form, "i9")).toBe("通过");
  });

  test("[E1] words pasted over a number are wrong, not zero", async () => {
    await report(form, "i3", "actual", "约5万");
    expect(await verdictOf(form, "i3")).toBe("错误：“约5万”不能识别，应填以万人计的数");
  });

  test("the verdicts are counted", async () => {
    // Passed: i2, i8, i9. Wrong: i3. To be looked at: i1, explained. The other 18 − 5 are blank.
    expect(await tallyOf(form)).toBe("未填 13，通过 3，错误 1，核实 1，其中待说明 0。");
  });
});

test("广州 专栏2 for anybody: [E5] a count below zero is wrong", async () => {
  const form = await insert({
    plan: planNamed("guangzhou"),
    table: tableNamed("guangzhou", "专栏2"),
    unit: null,
  });
  await report(form, "i1", "actual", -1);
  expect(await verdictOf(form, "i1")).toBe("错误：-1小于0，本行不应为负");
});

describe("a structure", () => {
  let form: Form;

  beforeAll(async () => {
    form = await insert({ ...formPlan(), unit: null });
  });

  test.each([
    // 11 + 47 + 42 = 100
    ["11:47:42", "通过"],
    ["11：47：42", "通过"],
    ["33.3:33.3:33.4", "通过"],
    // 11 + 47 + 41 = 99
    ["11:47:41", "错误：“11:47:41”不能识别，应填3个数、合计100的结构比例"],
    ["50:50", "错误：“50:50”不能识别，应填3个数、合计100的结构比例"],
    ["10:20:30:40", "错误：“10:20:30:40”不能识别，应填3个数、合计100的结构比例"],
    ["高:中:初", "错误：“高:中:初”不能识别，应填3个数、合计100的结构比例"],
  ])("%s: %s", async (reported, verdict) => {
    await report(form, "i4", "actual", reported);
    expect(await verdictOf(form, "i4")).toBe(verdict);
  });

  test.each([
    ["12:46:42", true],
    ["12：46：42", true],
    ["12.5:45.5:42", true],
    ["12:46", false],
    ["12::42", false],
    ["12:46:42:0", false],
    ["高:中:初", false],
    ["12/46/42", false],
  ])("%s may be typed: %s", async (typed, mayBeTyped) => {
    const row = rowOfKey(form.model, "i4");
    const validation = form.model.validations.find(
      ({ range }) => range.column === 4 && range.row <= row && row < range.row + range.rowCount,
    );
    if (validation?.rule.kind !== "custom") throw new Error("a structure has a rule of its own");
    const { formula } = validation.rule;
    // The rule as a formula on a sheet of its own, where its answer can be read.
    const at = cellAddress(row, 4);
    const answer = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange(at).numberFormat = [["@"]];
      sheet.getRange(at).values = [[typed]];
      sheet.getRange("A1").formulas = [[`=IFERROR(${formula.slice(1)},FALSE)`]];
      const cell = sheet.getRange("A1");
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(answer).toBe(mayBeTyped);
  });
});

test("growth may be negative", async () => {
  const form = await insert({ ...formPlan(), unit: "样例区" });
  await report(form, "i6", "actual", -3.5);
  expect(await verdictOf(form, "i6")).toBe("通过");
});
