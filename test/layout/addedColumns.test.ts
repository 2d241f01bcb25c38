import {
  ADDED_COLUMNS,
  addedBlock,
  addedCount,
  columnBehind,
  missingFor,
  type OwnTable,
} from "../../src/layout/ownTable/addedColumns";
import type { AddedColumn } from "../../src/text/sheets/addedColumns";
import { gridOfText } from "../../src/plan/tables/planGrid";
import { readPlanTable } from "../../src/plan/tables/readPlanTable";

const PERIOD = { firstYear: 2021, lastYear: 2025 };

function own(lines: readonly string[]): OwnTable {
  const grid = gridOfText(lines.join("\n"));
  return { grid, draft: readPlanTable(grid), row: 9, column: 2 };
}

/** What stands in the first row of the body, without the date. */
function formulas(table: OwnTable, columns: readonly AddedColumn[]): readonly string[] {
  const { body } = addedBlock(table, { columns, date: "2023", period: PERIOD }, 10);
  return (body[0] ?? []).filter((text) => text !== "2023");
}

const WHOLE = own([
  "指标\t单位\t2020年基数\t2025年目标值\t完成值\t属性",
  "技工院校年招生人数\t人\t5880\t7000\t6500\t预期性",
]);

describe("formulas of added columns go by their own row, and never by an empty cell", () => {
  test.each<[AddedColumn, string]>([
    ["completion", '=IF(OR($G11="",$F11=""),"",PLAN.COMPLETION($G11,$F11))'],
    ["margin", '=IF(OR($G11="",$F11=""),"",PLAN.MARGIN($G11,$F11))'],
    ["growth", '=IF(OR($G11="",$E11=""),"",PLAN.GROWTH($G11,$E11,5))'],
    ["progress", '=IF($K11="","",PLAN.PROGRESS($K11,"2021-2025"))'],
    [
      "expected",
      '=IF(OR($F11="",$K11=""),"",PLAN.EXPECTED($F11,$K11,IF($E11="","",$E11),"2021-2025","当年"))',
    ],
    [
      "status",
      '=IF(OR($F11="",$K11=""),"",PLAN.STATUS(IF($G11="","",$G11),$F11,$K11,IF($E11="","",$E11),"2021-2025",,"当年"))',
    ],
    [
      "warning",
      '=IF(OR($G11="",$F11="",$K11=""),"",PLAN.WARNING($G11,$F11,$K11,IF($E11="","",$E11),IF($H11="","",$H11),"2021-2025",,"当年"))',
    ],
    [
      "required",
      '=IF(OR($G11="",$F11="",$K11=""),"",PLAN.REQUIRED($G11,$F11,$K11,"2021-2025","年","当年"))',
    ],
    [
      "review",
      '=IF($G11="","",PLAN.REVIEW($G11,IF($D11="","",$D11),IF($F11="","",$F11),IF($E11="","",$E11),,"当年"))',
    ],
  ])("%s", (column, formula) => {
    expect(formulas(WHOLE, [column])).toEqual([formula]);
  });

  test("a table without bases, units and attributes has arguments left out", () => {
    const table = own(["指标\t目标值\t完成值", "参保人数\t48.1\t47.5"]);
    expect(formulas(table, ["warning"])).toEqual([
      '=IF(OR($E11="",$D11="",$K11=""),"",PLAN.WARNING($E11,$D11,$K11,,,"2021-2025"))',
    ]);
    expect(missingFor("review", table.draft)).toEqual(["unit"]);
    expect(missingFor("growth", table.draft)).toEqual(["base"]);
    expect(missingFor("progress", table.draft)).toEqual([]);
  });

  test("[§2] a row that is marked 逆向 has at most its target", () => {
    const table = own(["指标\t单位\t目标值\t完成值\t方向", "安全事故起数\t件\t12\t10\t逆向"]);
    expect(formulas(table, ["completion"])).toEqual([
      '=IF(OR($F11="",$E11=""),"",PLAN.COMPLETION($F11,"≤"&$E11))',
    ]);
  });

  test("[§1] a target of a column 累计 is a total, though it has no brackets", () => {
    const table = own([
      "指标\t单位\t2025年目标\t五年累计\t完成值\t属性",
      "城镇新增就业人数\t万人\t\t25\t17.5\t预期性",
      "失业保险参保人数\t万人\t48.1\t\t47\t约束性",
    ]);
    const { body } = addedBlock(table, { columns: ["completion"], date: "", period: PERIOD }, 10);
    expect(body).toEqual([
      ['=IF(OR($G11="",$F11=""),"",PLAN.COMPLETION($G11,"["&$F11&"]"))'],
      ['=IF(OR($G12="",$E12=""),"",PLAN.COMPLETION($G12,$E12))'],
    ]);
  });

  test("[F1, F2] a forecast goes by the columns of the period's years that stand beside each other", () => {
    const headings = "指标\t单位\t2020年基数\t2021年\t2022年\t2023年\t2025年目标\t属性";
    const table = own([headings, "参保人数\t万人\t46.7\t47\t47.2\t47.5\t48.1\t预期性"]);
    const years = 'IF($F11:$H11="","",$F11:$H11)';
    expect(formulas(table, ["forecast"])).toEqual([
      '=IF(OR(COUNTA($F11:$H11)=0,$I11="",$K11=""),"",' +
        `PLAN.FORECAST(${years},$I11,IF($E11="","",$E11),"2021-2025",$K11))`,
    ]);
    expect(missingFor("forecast", WHOLE.draft)).toEqual(["yearValue"]);
  });
});

test("the date has a column of its own where a column asks for it", () => {
  expect(addedCount(["completion", "review"])).toBe(2);
  expect(addedCount(ADDED_COLUMNS)).toBe(ADDED_COLUMNS.length + 1);
});

test("they stand behind the last heading", () => {
  expect(columnBehind(WHOLE)).toBe(8);
});
