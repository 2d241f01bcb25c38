import { nativeDialect } from "../../src/layout/dialects/nativeDialect";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { identityText, readIdentity } from "../../src/layout/keys/identity";
import { gridOfModel, keyedGrid } from "../../src/layout/keys/keyedGrid";
import { layoutSheets, linkedSheet, NEW_WORKBOOK } from "../../src/layout/layoutSheets";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { CellContent, SheetModel } from "../../src/layout/sheetModel";
import type { Plan } from "../../src/plan/plan";
import { comparison } from "../../src/templates/comparison";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan } from "../plan/samplePlan";
import { comparisonRequest, comparisonSheet } from "../support/comparisonSheets";
import { planNamed, tableNamed } from "../support/sheets";

function shown(content: CellContent | undefined): string | number | null {
  switch (content?.kind) {
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return content.formula;
    default:
      return null;
  }
}

function contentAt(model: SheetModel, row: string, column: string): CellContent | undefined {
  const cell = linkedSheet(model, model.name).cellAt(row, column);
  return cell === null ? undefined : model.rows[cell.row]?.cells[cell.column]?.content;
}

const at = (model: SheetModel, row: string, column: string) => shown(contentAt(model, row, column));

/** Group headings and the names under them, as one reads down the sheet. */
const outline = (model: SheetModel) =>
  model.rows
    .filter(({ key = "" }) => key.includes("~"))
    .map(({ key = "", cells }) => (key.startsWith("above.") ? shown(cells[0]?.content) : key));

const headings = ({ rows, columns }: SheetModel) =>
  rows[2]?.cells.flatMap(({ content }, column) =>
    columns[column]?.isHidden === true ? [] : [shown(content)],
  );

const ZHANJIANG = comparisonSheet(comparisonRequest("zhanjiang", "guangzhou"));
const GUANGZHOU = comparisonSheet(comparisonRequest("guangzhou", "zhanjiang"));

describe("湛江 beside 广州", () => {
  test("says under which plan each column stands", () => {
    expect(ZHANJIANG.name).toBe("湛江 专栏2 对比 广州");
    expect(at(ZHANJIANG, "title", "number")).toBe(
      "湛江与广州“十四五”规划主要指标对比（专栏2、专栏2）",
    );
    expect(headings(ZHANJIANG)).toEqual([
      "序号",
      "指标",
      "广州所用名称",
      "湛江 单位",
      "湛江 2020年基数",
      "湛江 目标值",
      "湛江 判断时间",
      "湛江 累计/最新值",
      "湛江 完成比例(%)",
      "湛江 进展",
      "广州 单位",
      "广州 2020年基数",
      "广州 目标值",
      "广州 判断时间",
      "广州 累计/最新值",
      "广州 完成比例(%)",
      "广州 进展",
      "广州目标值折合湛江单位",
      "目标对比",
      "对比方式",
    ]);
  });

  test("has same names first, then near ones, then what only one has", () => {
    expect(outline(ZHANJIANG)).toEqual([
      "名称相同的指标",
      ...["i1~i1", "i3~i5", "i4~i6", "i12~i11", "i13~i12", "i14~i13", "i15~i14"],
      "名称相近、未确认（并列备查，不作对比）",
      ...["i10~i9", "i11~i10", "i16~i15", "i17~i16"],
      "仅湛江规划有",
      ...["i2~", "i5~", "i6~", "i7~", "i8~", "i9~", "i18~"],
      "仅广州规划有",
      ...["~i2", "~i3", "~i4", "~i7", "~i8"],
    ]);
  });

  test("prints 粤菜师傅 of both to the letter and converts 万人次 into 人次", () => {
    const row = ZHANJIANG.rows.find(({ key }) => key === "i12~i11")?.cells;
    const monitored = (sheet: string, cell: string) =>
      `=IF('${sheet}'!${cell}="","",'${sheet}'!${cell})`;
    const [own, other] = ["湛江 专栏2 年度监测", "广州 专栏2 年度监测"];
    expect(row?.slice(0, -1).map(({ content }) => shown(content))).toEqual([
      4,
      "“粤菜师傅”培训人次",
      null,
      "人次",
      "[6157]",
      "[10000]",
      ...["$L$18", "$M$18", "$N$18", "$Q$18"].map((cell) => monitored(own, cell)),
      "万人次",
      "[2]",
      "[3.6]",
      ...["$L$17", "$M$17", "$N$17", "$Q$17"].map((cell) => monitored(other, cell)),
      "=PLAN.CONVERT($M8,$K8,$D8)",
      10000,
      "=$R8/$S8",
      "倍（广州÷湛江）",
    ]);
  });

  test("[P] compares counts by quotient and rates, bounds like bounds, by difference", () => {
    expect(at(ZHANJIANG, "i3~i5", "comparedBy")).toBe("倍（广州÷湛江）");
    expect(at(ZHANJIANG, "i14~i13", "comparedBy")).toBe("个百分点（广州－湛江）");
    expect(at(ZHANJIANG, "i14~i13", "compared")).toBe("=$R10-$S10");
  });

  test("shows near names beside each other and compares nothing", () => {
    expect(at(ZHANJIANG, "i10~i9", "name")).toBe("技工院校招生人数");
    expect(at(ZHANJIANG, "i10~i9", "otherName")).toBe("技工院校年招生人数");
    expect(at(ZHANJIANG, "i10~i9", "comparedBy")).toBe("未确认，不比较");
    expect(at(ZHANJIANG, "i10~i9", "converted")).toBeNull();
    expect(at(ZHANJIANG, "i10~i9", "compared")).toBeNull();
    expect(at(ZHANJIANG, "i10~i9", "otherStatus")).toContain("'广州 专栏2 年度监测'!$Q$15");
  });

  test("leaves the side blank that a plan does not have", () => {
    expect(at(ZHANJIANG, "i2~", "toDate")).toContain("'湛江 专栏2 年度监测'!$M$7");
    expect(at(ZHANJIANG, "i2~", "otherUnit")).toBeNull();
    expect(at(ZHANJIANG, "i2~", "otherToDate")).toBeNull();
    expect(at(ZHANJIANG, "~i2", "name")).toBe("城镇登记失业率");
    expect(at(ZHANJIANG, "~i2", "status")).toBeNull();
    expect(at(ZHANJIANG, "~i2", "otherTarget")).toBe("3.5以内");
  });

  test("names both sources and says which rules are the tool's own", () => {
    const notes = ZHANJIANG.rows
      .filter(({ key = "" }) => key.startsWith("note."))
      .map(({ cells }) => shown(cells[0]?.content))
      .join("\n");
    expect(notes).toContain("湛江市人力资源和社会保障事业发展“十四五”规划（征求意见稿），专栏2");
    expect(notes).toContain("广州市人力资源和社会保障事业发展“十四五”规划，专栏2");
    expect(notes).toContain("“目标对比”是本工具的默认口径");
    // Both tables print it; it is said once.
    expect(notes.split("方括号内的数字是五年的累计数").length).toBe(2);
  });

  test("fits one landscape page in width, and has nothing to enter", () => {
    // Its dates and its names do not wrap, and its rows stand on one page: 10.5 × 741 ÷ (250 × 5.25)
    // is 5.9 points.
    const seen = ZHANJIANG.columns.filter(({ isHidden }) => isHidden !== true);
    expect(seen.reduce((sum, { widthChars }) => sum + widthChars, 0)).toBeLessThanOrEqual(250);
    expect(ZHANJIANG.rows.flatMap(({ cells }) => cells).every(({ isLocked }) => isLocked)).toBe(
      true,
    );
  });
});

describe("广州 beside 湛江", () => {
  test("has the same rows the other way round", () => {
    const turned = (key: string | number | null) => String(key).split("~").reverse().join("~");
    const rows = (model: SheetModel) => outline(model).filter((key) => String(key).includes("~"));
    expect(new Set(rows(GUANGZHOU).map(turned))).toEqual(new Set(rows(ZHANJIANG)));
    expect(outline(GUANGZHOU)[0]).toBe("名称相同的指标");
  });

  test("converts 人次 into 万人次", () => {
    expect(at(GUANGZHOU, "i11~i12", "otherTarget")).toBe("[10000]");
    expect(at(GUANGZHOU, "i11~i12", "converted")).toBe("=PLAN.CONVERT($M8,$K8,$D8)");
    expect(at(GUANGZHOU, "i11~i12", "comparedBy")).toBe("倍（湛江÷广州）");
  });
});

describe("without the add-in", () => {
  const native = comparisonSheet(comparisonRequest("zhanjiang", "guangzhou"), nativeDialect);

  test("[§9] a conversion is a power of ten, and its result is handed out", () => {
    // 3.6万人次 is 36,000人次, 3.6 times 湛江's 10,000.
    expect(contentAt(native, "i12~i11", "converted")).toEqual({
      kind: "formula",
      formula: "=3.6*10000",
      result: 36000,
    });
    expect(contentAt(native, "i12~i11", "compared")).toMatchObject({ result: 3.6 });
    expect(contentAt(native, "i15~i14", "compared")).toMatchObject({ result: 0 });
  });

  test("every formula that is seen shows a result, and none needs the add-in", () => {
    for (const { cells } of native.rows) {
      for (const { content } of cells) {
        if (content.kind !== "formula") continue;
        expect(content.formula).not.toContain("PLAN.");
        expect([content.formula, content.result]).not.toEqual([content.formula, undefined]);
      }
    }
  });

  test("[§9] where binary numbers would miss the decimal, the product is rounded", () => {
    const one = other("甲", [{ name: "培训人次", unit: "人次", target: "[10000]" }]);
    // 0.57 × 10,000 is 5,699.999999999999 in binary.
    const two = other("乙", [{ name: "培训人次", unit: "万人次", target: "[0.57]" }]);
    expect(contentAt(beside(one, two, nativeDialect), "i1~i1", "converted")).toEqual({
      kind: "formula",
      formula: "=ROUND(0.57*10000,0)",
      result: 5700,
    });
  });
});

/** A plan of our own with these rows as its running table. */
function other(
  name: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  lastYear = 2025,
): Plan {
  const json = samplePlan();
  json["id"] = `plan-${name === "甲" ? "one" : "two"}`;
  json["name"] = name;
  const period = {
    name: lastYear === 2025 ? "十四五" : `2021-${lastYear}`,
    firstYear: 2021,
    lastYear,
  };
  json["period"] = period;
  json.tables[1]["period"] = period;
  json.tables[1].indicators = rows.map((row, index) => ({
    number: index + 1,
    group: "一、就业",
    attribute: "预期性",
    base: "-",
    unit: "人",
    ...row,
  }));
  return parsedPlan(json);
}

function beside(one: Plan, two: Plan, dialect = planDialect): SheetModel {
  const [, table] = one.tables;
  const [, otherTable] = two.tables;
  if (table === undefined || otherTable === undefined) throw new Error("no table");
  const compared = { plan: two, table: otherTable, pairs: [] };
  return comparisonSheet(
    { template: comparison, plan: one, table, units: [], unit: null, other: compared },
    dialect,
  );
}

describe("plans of any kind", () => {
  const reasons = (one: Plan, two: Plan, count: number) => {
    const model = beside(one, two);
    return Array.from({ length: count }, (_, index) => [
      at(model, `i${index + 1}~i${index + 1}`, "comparedBy"),
      at(model, `i${index + 1}~i${index + 1}`, "compared"),
    ]);
  };

  test("what is measured differently stands beside each other with the reason, uncompared", () => {
    const one = other("甲", [
      { name: "培训人数", unit: "人", target: "100" },
      { name: "人才比例", unit: "::", target: "12:46:42" },
      { name: "结案率", unit: "%", target: "96" },
      { name: "处理量", unit: "吨", target: "9" },
    ]);
    const two = other("乙", [
      { name: "培训人数", unit: "人次", target: "100" },
      { name: "人才比例", unit: "::", target: "10:40:50" },
      { name: "结案率", unit: "%", target: "﹥96" },
      { name: "处理量", unit: "吨", target: "8" },
    ]);
    expect(reasons(one, two, 4)).toEqual([
      ["计量单位不同，不换算", null],
      ["结构指标，不比较", null],
      ["口径不同，不比较", null],
      ["单位不在换算表内，不比较", null],
    ]);
  });

  test("totals over 5 and over 3 years are not compared, levels are", () => {
    const rows = [
      { name: "新增就业", target: "[500]" },
      { name: "参保人数", target: "700" },
    ];
    expect(reasons(other("甲", rows), other("乙", rows, 2023), 2)).toEqual([
      ["规划期年数不同，不比较", null],
      ["倍（乙÷甲）", "=$Q6/$R6"],
    ]);
  });

  test("200 indicators against 200 keep their order and their keys", () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      name: `第${index + 1}项指标`,
      target: "10",
    }));
    const model = beside(other("甲", rows), other("乙", rows));
    expect(model.rows.filter(({ key = "" }) => /^i\d+~i\d+$/u.test(key))).toHaveLength(200);
    expect(at(model, "i200~i200", "number")).toBe(200);
    expect(at(model, "i200~i200", "otherStatus")).toContain("'乙 专栏2 年度监测'!");
  });

  test("two tables of one plan are told apart by their periods", () => {
    const plan = planNamed("zhanjiang");
    const compared = { plan, table: tableNamed("zhanjiang", "专栏1"), pairs: [] };
    const model = layoutTemplate(comparison, plan, tableNamed("zhanjiang", "专栏2"), {
      other: compared,
    });
    expect(headings(model)).toContain("湛江十四五 目标值");
    expect(headings(model)).toContain("湛江十三五 目标值");
  });
});

describe("without a plan to compare with", () => {
  const model = layoutTemplate(
    comparison,
    planNamed("zhanjiang"),
    tableNamed("zhanjiang", "专栏2"),
  );

  test("the sheet says so, has the plan's own side, and claims nothing about another", () => {
    expect(at(model, "title", "number")).toBe("湛江“十四五”规划主要指标对比（未选定对比的规划）");
    expect(headings(model)).toEqual([
      "序号",
      "指标",
      "单位",
      "2020年基数",
      "目标值",
      "判断时间",
      "累计/最新值",
      "完成比例(%)",
      "进展",
    ]);
    expect(outline(model)[0]).toBe("一、就业");
  });
});

describe("what the sheet knows about itself", () => {
  const confirmed = comparisonRequest("zhanjiang", "guangzhou", [["i10", "i9"]]);
  const model = comparisonSheet(confirmed);

  test("names the other table and the confirmed pairs, and they are read back", () => {
    expect(model.identity).toEqual({
      template: "comparison",
      plan: "zhanjiang",
      table: "专栏2",
      version: 1,
      unit: null,
      form: "functions",
      other: { plan: "guangzhou", table: "专栏2", pairs: [["i10", "i9"]] },
    });
    expect(readIdentity(identityText(model.identity))).toEqual(model.identity);
    expect(keyedGrid(gridOfModel(model))?.identity).toEqual(model.identity);
  });

  test.each([
    { plan: "guangzhou", table: "专栏2" },
    { plan: "guangzhou", table: "专栏2", pairs: [["i10"]] },
    { plan: "guangzhou", table: "专栏2", pairs: [["i10", 9]] },
    { plan: 1, table: "专栏2", pairs: [] },
    "guangzhou",
    null,
  ])("any other text in its place is no identity: %j", (spoilt) => {
    const text = JSON.stringify({ "plan-indicators": { ...model.identity, other: spoilt } });
    expect(readIdentity(text)).toBeNull();
  });

  test("a confirmed pair is compared in a group of its own, under the key that it had before", () => {
    expect(outline(model)).toContain("名称不同、经确认为同一指标");
    // 广州 3万人 is 30,000人.
    expect(at(model, "i10~i9", "converted")).toMatch(/^=PLAN\.CONVERT\(/u);
    expect(at(model, "i10~i9", "comparedBy")).toBe("倍（广州÷湛江）");
    expect(at(ZHANJIANG, "i10~i9", "name")).toBe(at(model, "i10~i9", "name"));
  });
});

test("both plans' 年度监测 come along once, each behind its own 规则设置", () => {
  const request = comparisonRequest("zhanjiang", "guangzhou");
  const models = layoutSheets(request, NEW_WORKBOOK, planDialect);
  expect(models.map(({ name }) => name)).toEqual([
    "湛江 规则设置",
    "湛江 专栏2 年度监测",
    "广州 规则设置",
    "广州 专栏2 年度监测",
    "湛江 专栏2 对比 广州",
  ]);
  const sheets = models.flatMap((model) => keyedGrid(gridOfModel(model)) ?? []);
  const known = { takenNames: models.map(({ name }) => name), sheets };
  const back = layoutSheets(comparisonRequest("guangzhou", "zhanjiang"), known, planDialect);
  expect(back.map(({ name }) => name)).toEqual(["广州 专栏2 对比 湛江"]);
});
