import { layoutTemplate } from "../../../src/layout/layoutTemplate";
import type { PlanTable } from "../../../src/plan/plan";
import { range } from "../../../src/templates/columns";
import { completion } from "../../../src/templates/completion";
import type { Template } from "../../../src/templates/vocabulary/template";
import { contents } from "../../support/contents";
import { planNamed, tableNamed } from "../../support/sheets";

const template: Template = {
  ...completion,
  parts: [
    ...completion.parts,
    {
      kind: "sentence",
      key: "narrative",
      formula: {
        kind: "call",
        name: "NARRATIVE",
        args: [{ kind: "field", field: "plan" }, range("indicators", "name")],
      },
      lines: 3,
    },
  ],
};

const plan = planNamed("zhanjiang");
const table = tableNamed("zhanjiang", "专栏1");
// Below the table of rows 3 to 22 and a gap.
const SENTENCE_ROW = 23;

/** The same table with 200 indicators. */
const long: PlanTable = {
  ...table,
  indicators: Array.from({ length: 200 }, (_, index) => {
    const [first] = table.indicators;
    if (first === undefined) throw new Error("专栏1 has no indicators.");
    return { ...first, number: index + 1 };
  }),
};

test("a label stands before a text about the table's whole columns", () => {
  expect(contents(layoutTemplate(template, plan, table))[SENTENCE_ROW]?.slice(0, 4)).toEqual([
    "评估综述",
    null,
    '=PLAN.NARRATIVE("湛江/专栏1",IF($B$4:$B$22="","",$B$4:$B$22))',
    null,
  ]);
});

test("the text has the rest of the sheet's width to itself", () => {
  const { merges, print } = layoutTemplate(template, plan, table);
  const { columnCount } = print.area;
  expect(merges).toContainEqual({ row: SENTENCE_ROW, column: 0, rowCount: 1, columnCount: 2 });
  expect(merges).toContainEqual({
    row: SENTENCE_ROW,
    column: 2,
    rowCount: 1,
    columnCount: columnCount - 2,
  });
});

test("there is room for the names of 200 indicators, in rows that Excel can show", () => {
  const model = layoutTemplate(template, plan, long);
  const [label] = model.merges.filter(({ column, rowCount }) => column === 0 && rowCount > 1);
  if (label === undefined) throw new Error("The sentence does not run over several rows.");
  const rows = model.rows.slice(label.row, label.row + label.rowCount);
  const points = rows.map(({ heightPoints }) => heightPoints);
  expect(Math.max(...points)).toBeLessThanOrEqual(409);
  // 城镇累计新增就业人数（完成比例102.37%）、 is 40 characters wide: 200 of them are 8,000; the columns
  // C to K are 162 wide; that is 50 lines of 15 points.
  expect(points.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(50 * 15);
});
