import type { Unit } from "../../src/layout/layoutInput";
import { linkedSheet } from "../../src/layout/layoutSheets";
import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { CellModel, SheetModel } from "../../src/layout/sheetModel";
import { breakdown } from "../../src/templates/breakdown";
import { planOf, THREE_UNITS } from "../support/breakdownPlan";
import { planNamed, tableNamed } from "../support/sheets";

const sheet = (units: readonly Unit[]): SheetModel =>
  layoutTemplate(breakdown, planNamed("zhanjiang"), tableNamed("zhanjiang", "专栏2"), { units });

function shown({ content }: CellModel): string | number | null {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return content.value;
    case "formula":
      return content.formula;
    case "empty":
      return null;
  }
}

/** What people see of a row. */
const row = (model: SheetModel, index: number): readonly (string | number | null)[] =>
  (model.rows[index]?.cells ?? []).slice(0, model.print.area.columnCount).map(shown);

function at(model: SheetModel, rowKey: string, columnKey: string): string | number | null {
  const place = linkedSheet(model, model.name).cellAt(rowKey, columnKey);
  const cell = place === null ? undefined : model.rows[place.row]?.cells[place.column];
  if (cell === undefined) throw new Error(`There is no cell ${rowKey}, ${columnKey}.`);
  return shown(cell);
}

describe("目标分解表 of 湛江 专栏2 for three units", () => {
  const model = sheet(THREE_UNITS);

  test("has its headings over years and units, and the weights right under them", () => {
    expect(row(model, 0)[0]).toBe("湛江“十四五”规划主要指标目标分解表（专栏2）");
    expect(row(model, 3)).toEqual([
      "序号",
      "指标",
      "单位",
      "2020年基数",
      "目标值",
      "年度分解方式",
      "单位分解方式",
      "2021年",
      "2022年",
      "2023年",
      "2024年",
      "2025年",
      "年度校验",
      "赤坎区",
      "霞山区",
      "麻章区",
      "单位校验",
      "属性",
      "备注",
    ]);
    expect(row(model, 4).slice(13, 16)).toEqual([3, 2, 1]);
    expect(model.frozen).toEqual({ rows: 5, columns: 2 });
    expect(model.print.titleRows).toEqual({ first: 3, last: 4 });
  });

  test("[B1] splits a total over the years and over the units, each cell on its own", () => {
    expect(row(model, 6).slice(4, 7)).toEqual(["[25.0]", "逐年均分", "按权重分解"]);
    expect(at(model, "i1", "y2")).toBe("=INDEX(PLAN.SCHEDULE($E7,$D7,$C$2,2),1,2)");
    expect(at(model, "i1", "u.麻章区")).toBe(
      '=IF(COUNTIF($N$5:$P$5,">=0")<COUNTA($N$5:$P$5),"有误",IF(SUM($N$5:$P$5)=0,"",' +
        'INDEX(PLAN.ALLOCATE($E7,IF($N$5:$P$5="","",$N$5:$P$5),2),1,3)))',
    );
  });

  test("[B2] hands a bound down as the printed text of its own cell", () => {
    expect(at(model, "i14", "target")).toBe(">60");
    expect(row(model, 22).slice(5, 12)).toEqual([
      "各年不变",
      "原样下达",
      "=$E23",
      "=$E23",
      "=$E23",
      "=$E23",
      "=$E23",
    ]);
    expect(row(model, 22).slice(13, 16)).toEqual(["=$E23", "=$E23", "=$E23"]);
  });

  test("[B2] a rate has milestones over the years and is handed down to the units", () => {
    expect([at(model, "i2", "yearMode"), at(model, "i2", "unitMode")]).toEqual([
      "直线递进",
      "原样下达",
    ]);
    expect(at(model, "i2", "u.赤坎区")).toBe("=$E9");
  });

  test("checks sums behind the printed decimals, and texts to the letter", () => {
    expect(at(model, "i1", "yearCheck")).toBe(
      '=IF(ROUND(SUM($H7:$L7)-25,4)=0,"平衡",("不平衡（差"&ROUND(SUM($H7:$L7)-25,4))&"）")',
    );
    expect(at(model, "i14", "unitCheck")).toBe(
      '=IF(SUMPRODUCT(($N23:$P23=$E23)*1)=COLUMNS($N23:$P23),"平衡","不平衡（与目标值不同）")',
    );
  });

  test("ends with a row that reads 平衡 when all rows do", () => {
    expect(at(model, "balance", "name")).toBe("校验结论（须为“平衡”）");
    expect(at(model, "balance", "unitCheck")).toContain('COUNTIF($Q$6:$Q$28,"平衡")');
  });

  test("is locked by a full confirmation of a balanced sheet, which shuts the weights", () => {
    expect(row(model, 2).slice(1, 7)).toEqual([
      "确认状态",
      "未确认",
      "确认人",
      null,
      "确认日期",
      null,
    ]);
    expect(row(model, 2)[9]).toBe(
      '=IF($C$3="已确认",IF(AND($M$29="平衡",$Q$29="平衡",$E$3<>"",$G$3<>""),"已锁定",' +
        '"未锁定：须平衡并填确认人、日期"),"未确认，可以修改")',
    );
    const weights = model.validations.find(({ range }) => range.row === 4);
    expect(weights?.range).toEqual({ row: 4, column: 13, rowCount: 1, columnCount: 3 });
    expect(weights?.rule).toEqual({
      kind: "custom",
      formula: '=AND(ISNUMBER(N5),N5>=0,$J$3<>"已锁定")',
    });
  });

  test("opens the weights, the confirmation and the remarks, and nothing else", () => {
    const open = model.rows.flatMap(({ key, cells }) =>
      cells.flatMap(({ isLocked }, column) => (isLocked ? [] : [`${key ?? ""}:${column}`])),
    );
    expect(open.slice(0, 7)).toEqual([
      "confirmation:2",
      "confirmation:4",
      "confirmation:6",
      "confirmation:7",
      "weights:13",
      "weights:14",
      "weights:15",
    ]);
    expect(open.slice(7)).toHaveLength(18);
    expect(open.slice(7).every((cell) => /^i\d+:18$/.test(cell))).toBe(true);
  });

  test("says under the table which rules are the tool's own, and that weights are the lever", () => {
    const notes = model.rows.map(({ cells }) => (cells[0] === undefined ? "" : shown(cells[0])));
    expect(notes.join("\n")).toMatch(/“年度分解方式”是本工具的默认口径/);
    expect(notes.join("\n")).toMatch(/不能逐格改写，要调整请改权重/);
  });

  test("merges nothing inside the table", () => {
    const inside = model.merges.filter(({ row: merged }) => merged > 2 && merged < 29);
    expect(inside).toEqual([]);
  });

  test("stays within Excel's limits for prompts and refusals", () => {
    for (const { prompt, error } of model.validations) {
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      expect(error.message.length).toBeLessThanOrEqual(225);
    }
  });
});

test("a unit without a weight has an empty cell for it", () => {
  const model = sheet([
    { name: "甲", weight: 1 },
    { name: "乙", weight: null },
  ]);
  expect([at(model, "weights", "u.甲"), at(model, "weights", "u.乙")]).toEqual([1, null]);
});

test("without units the targets are broken down over the years alone", () => {
  const model = sheet([]);
  expect(row(model, 3)).not.toContain("单位校验");
  expect(row(model, 3)).toContain("2025年");
  expect(model.rows.some(({ key }) => key === "weights")).toBe(false);
  expect(at(model, "balance", "yearCheck")).toContain("COUNTIF");
});

test("[§2, B2] a bare target that is marked 逆向 is an upper bound and is handed down", () => {
  const { plan, table } = planOf([{ target: "3.5", base: "5", unit: "万人", direction: "逆向" }]);
  const model = layoutTemplate(breakdown, plan, table, { units: THREE_UNITS });
  expect(at(model, "i1", "yearMode")).toBe("各年不变");
  expect(at(model, "i1", "u.赤坎区")).toBe(`=$E${String(rowOf(model, "i1"))}`);
});

test("a level without a base has no milestones, and says so", () => {
  const { plan, table } = planOf([{ target: "48.1" }]);
  const model = layoutTemplate(breakdown, plan, table, { units: THREE_UNITS });
  expect(at(model, "i1", "yearMode")).toBe("无法分解");
  expect(at(model, "i1", "y1")).toBe('=""');
  expect(at(model, "i1", "yearCheck")).toBe('="缺基数"');
});

test("eight units fit one page across; sixty take several, each with the indicators' names", () => {
  const units = (count: number): readonly Unit[] =>
    Array.from({ length: count }, (_, index) => ({ name: `单位${index + 1}`, weight: 1 }));
  expect(sheet(units(8)).print.wide).toBeUndefined();
  const { print } = sheet(units(60));
  // 963 points without units, and 60 × 51; 1487 a page on A3, 217 of them for what stays in view.
  expect(print.wide).toEqual({ pageCount: 3, titleColumns: { first: 0, last: 1 } });
});

test("200 indicators, sixty units and six years: a grid without holes", () => {
  const targets = Array.from({ length: 200 }, () => ({ target: "[25.0]" }));
  const { plan, table } = planOf(targets, [2026, 2031]);
  const units = Array.from({ length: 60 }, (_, index) => ({ name: `单位${index + 1}`, weight: 1 }));
  const model = layoutTemplate(breakdown, plan, table, { units });
  for (const { cells } of model.rows) expect(cells).toHaveLength(model.columns.length);
  expect(at(model, "i200", "y6")).toContain(",1,6)");
  expect(at(model, "i200", "u.单位60")).toContain(",1,60)");
});

function rowOf(model: SheetModel, key: string): number {
  return model.rows.findIndex((each) => each.key === key) + 1;
}
