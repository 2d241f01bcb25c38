import { insertSheets } from "../../src/excel/insertSheets";
import { cellAddress } from "../../src/layout/cells/address";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets } from "../../src/layout/layoutSheets";
import type { SheetModel } from "../../src/layout/sheetModel";
import { final } from "../../src/templates/final";
import { midterm } from "../../src/templates/midterm";
import type { Template } from "../../src/templates/vocabulary/template";
import {
  GUANGZHOU_YEARS,
  placeOf,
  yearCells,
  type YearEntries,
  ZHANJIANG_PARAGRAPH,
  ZHANJIANG_YEARS,
} from "../support/evaluationEntries";
import { enter, readRange, workbookForEachTest } from "../support/planWorkbook";
import { planNamed, tableNamed } from "../support/sheets";

jest.setTimeout(120_000);

workbookForEachTest();

/** Inserts a template with the sheets that it refers to; gives them by template. */
async function insert(
  template: Template,
  planId: string,
  tableId: string,
): Promise<ReadonlyMap<string, SheetModel>> {
  let models: readonly SheetModel[] = [];
  const request = {
    template,
    plan: planNamed(planId),
    table: tableNamed(planId, tableId),
    units: [],
    unit: null,
  };
  const outcome = await insertSheets(
    (known) => (models = layoutSheets(request, known, planDialect)),
    () => undefined,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return new Map(models.map((model) => [model.identity.template, model]));
}

function sheetOf(models: ReadonlyMap<string, SheetModel>, template: string): SheetModel {
  const model = models.get(template);
  if (model === undefined) throw new Error(`No sheet ${template} was inserted.`);
  return model;
}

async function fill(
  models: ReadonlyMap<string, SheetModel>,
  years: YearEntries,
  date: string,
): Promise<void> {
  const rules = sheetOf(models, "rules");
  const dateCell = placeOf(rules, "dataDate", "value");
  await enter(rules.name, cellAddress(dateCell.row, dateCell.column), date);
  const monitoring = sheetOf(models, "monitoring");
  for (const { row, column, entry } of yearCells(monitoring, years)) {
    await enter(monitoring.name, cellAddress(row, column), entry);
  }
}

/** A row's cells by column key, numbers to four decimals. */
async function rowOf(
  model: SheetModel,
  key: string,
  columns: readonly string[],
): Promise<readonly unknown[]> {
  const { row } = placeOf(model, key, "number");
  const { values } = await readRange(model.name, `A${row + 1}:Z${row + 1}`);
  return columns.map((column) => {
    const value = values[0]?.[placeOf(model, key, column).column];
    return typeof value === "number" ? Number(value.toFixed(4)) : value;
  });
}

async function paragraphOf(model: SheetModel): Promise<unknown> {
  const row = model.rows.findIndex(({ key }) => key === "narrative");
  return (await readRange(model.name, `C${row + 1}`)).values[0]?.[0];
}

/** 约束性, 预期性, 合计 by status, without those that nothing stands at. */
async function countsOf(model: SheetModel): Promise<readonly string[]> {
  const first = model.rows.findIndex(({ key }) => key === "count.completed");
  const { values } = await readRange(model.name, `B${first + 1}:E${first + 12}`);
  return values.filter((row) => row[3] !== 0).map((row) => row.join(" "));
}

const JUDGED = ["actual", "asOf", "completion", "margin", "status", "warning", "required"];

describe("中期评估表", () => {
  test("湛江: what was reported on 年度监测 for 2021 to 2023 is judged at the end of 2023", async () => {
    const models = await insert(midterm, "zhanjiang", "专栏2");
    await fill(models, ZHANJIANG_YEARS, "2023");
    const sheet = sheetOf(models, "midterm");
    // 5 + 5.2 + 5.5 = 15.7 of [25.0]: 62.8 %; 62.8 ÷ 60 = 1.047; −9.3, over two years 4.65 each.
    // The mean year, 15.7 ÷ 3, over five years: 26.1667.
    expect(await rowOf(sheet, "i1", [...JUDGED, "forecast"])).toEqual([
      15.7,
      "2023",
      62.8,
      -9.3,
      "基本符合预期",
      "正常",
      4.65,
      26.1667,
    ]);
    // 46.7 → 48.1: 0.6 of 1.4 in 3 of 5 years, 0.4286 ÷ 0.6 = 0.714; yellow, raised to red as 约束性.
    expect(await rowOf(sheet, "i3", JUDGED)).toEqual([
      47.3,
      "2023",
      98.3368,
      -0.8,
      "滞后于预期",
      "红色预警",
      0.4,
    ]);
    // 55.8 against 55.7.
    expect(await rowOf(sheet, "i4", JUDGED)).toEqual([
      55.8,
      "2023",
      100.1795,
      0.1,
      "提前实现",
      "正常",
      0,
    ]);
    // >60 from a base of 77: a floor, kept; 77 ÷ 60.
    expect(await rowOf(sheet, "i14", JUDGED)).toEqual([
      77,
      "2023",
      128.3333,
      17,
      "基本符合预期",
      "正常",
      0,
    ]);
    expect(await rowOf(sheet, "i10", JUDGED)).toEqual(["", "2023", "", "", "未填报", "", ""]);
    expect(await countsOf(sheet)).toEqual([
      "提前实现 1 0 1",
      "基本符合预期 0 2 2",
      "滞后于预期 1 1 2",
      "未填报 0 13 13",
      "合计 2 16 18",
    ]);
    expect(await paragraphOf(sheet)).toBe(ZHANJIANG_PARAGRAPH);
  });

  test("广州: an upper bound has room left or not, and asks for nothing a year", async () => {
    const models = await insert(midterm, "guangzhou", "专栏2");
    await fill(models, GUANGZHOU_YEARS, "2023-06-30");
    const sheet = sheetOf(models, "midterm");
    // 3.5以内: 3.6 is 0.1 too much.
    expect(await rowOf(sheet, "i2", JUDGED)).toEqual([
      3.6,
      "2023-06-30",
      "超出目标",
      -0.1,
      "超出目标",
      "红色预警",
      "",
    ]);
    // [110]: 90, half of the time; 20 more in 2.5 years.
    expect(await rowOf(sheet, "i1", ["margin", "status", "required"])).toEqual([
      -20,
      "快于预期",
      8,
    ]);
    expect(await paragraphOf(sheet)).toMatch(
      /^截至2023年6月底，.*16项主要指标中.*超出目标的指标为城镇登记失业率。/u,
    );
  });

  test("at the end of the period nothing is left to do each year, and no error says so", async () => {
    const models = await insert(midterm, "zhanjiang", "专栏2");
    await fill(models, { i3: [47] }, "2025");
    expect(await rowOf(sheetOf(models, "midterm"), "i3", ["status", "required"])).toEqual([
      "未完成",
      "",
    ]);
  });

  test("without figures and date nothing is judged, counted or said", async () => {
    const sheet = sheetOf(await insert(midterm, "zhanjiang", "专栏2"), "midterm");
    expect(await rowOf(sheet, "i1", [...JUDGED, "forecast"])).toEqual([
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ]);
    expect(await countsOf(sheet)).toEqual([]);
    expect(await paragraphOf(sheet)).toBe("");
  });

  test("[§14] a text in a number's place is 有误 in its row, and the paragraph leaves it out and says so", async () => {
    const models = await insert(midterm, "zhanjiang", "专栏2");
    await fill(models, { i7: ["十五人"] }, "2023");
    const sheet = sheetOf(models, "midterm");
    const columns = ["completion", "margin", "status", "required"];
    expect(await rowOf(sheet, "i7", columns)).toEqual(columns.map(() => "有误"));
    // Nothing else is reported: 2 of 约束性, and 15 of the other 16.
    expect(await countsOf(sheet)).toEqual(["未填报 2 15 17", "有误 0 1 1", "合计 2 16 18"]);
    const paragraph = await paragraphOf(sheet);
    expect(paragraph).toContain("17项主要指标中，约束性指标2项，预期性指标15项。");
    expect(paragraph).toMatch(/有1项填报有误，未计入。$/u);
  });
});

describe("总结评估表", () => {
  test("湛江 专栏1: the printed results are judged at the end of 2020", async () => {
    const sheet = sheetOf(await insert(final, "zhanjiang", "专栏1"), "final");
    const columns = ["actual", "completion", "margin", "status", "printedCompletion", "check"];
    // 38.39 − 37.5; 38.39 ÷ 37.5 = 102.3733 %, printed 102.36.
    expect(await rowOf(sheet, "i1", columns)).toEqual([
      "[38.39]",
      102.3733,
      0.89,
      "已完成",
      "102.36",
      "舍入差异",
    ]);
    expect(await rowOf(sheet, "i2", columns)).toEqual([
      "2.47",
      "控制在目标内",
      1.03,
      "控制在目标内",
      "控制在目标内",
      "一致",
    ]);
    // Every ratio is 100 or more (RULES §4); 6 rows are 约束性, 失业率 is an upper bound.
    expect(await countsOf(sheet)).toEqual(["已完成 6 7 13", "控制在目标内 0 1 1", "合计 6 8 14"]);
    expect(await paragraphOf(sheet)).toMatch(
      /^截至2020年底，《湛江市人力资源和社会保障事业发展“十四五”规划》专栏1所列“十三五”时期14项主要指标中，/u,
    );
  });

  test("湛江 专栏2: the same template refers to 年度监测", async () => {
    const models = await insert(final, "zhanjiang", "专栏2");
    await fill(models, { ...ZHANJIANG_YEARS, i3: [47, 47.2, 47.3, 47.8, 48.1] }, "2025");
    const sheet = sheetOf(models, "final");
    // 15.7 of [25.0] is short by 9.3 at the end.
    expect(await rowOf(sheet, "i1", ["actual", "asOf", "margin", "status"])).toEqual([
      15.7,
      "2025",
      -9.3,
      "未完成",
    ]);
    expect(await rowOf(sheet, "i3", ["actual", "margin", "status"])).toEqual([48.1, 0, "已完成"]);
    expect(await paragraphOf(sheet)).toContain(
      "未完成的指标为城镇新增就业人数（完成比例62.80%）、劳动人事争议仲裁结案率（完成比例98.89%）。",
    );
  });
});
