import { layoutTemplate } from "../../src/layout/layoutTemplate";
import type { SheetModel } from "../../src/layout/sheetModel";
import { column, fn, formulaColumn, printed } from "../../src/templates/columns";
import type { Template } from "../../src/templates/vocabulary/template";
import { YEARS, type TimeSteps } from "../../src/templates/vocabulary/timeSteps";
import { planNamed, tableNamed } from "../support/sheets";

const QUARTERS: TimeSteps = ({ firstYear }) =>
  [1, 2, 3, 4].map((number) => ({
    key: `q${number}`,
    label: `${firstYear}年第${number}季度`,
    year: firstYear,
    firstMonth: 3 * number - 2,
    lastMonth: 3 * number,
  }));

function sheetWith(steps: TimeSteps): SheetModel {
  const template: Template = {
    id: "monitoring",
    version: 1,
    tableKinds: ["targets"],
    refersTo: [],
    asks: [],
    settings: [],
    steps,
    parts: [
      {
        kind: "table",
        key: "indicators",
        rows: "indicators",
        judged: null,
        columns: [
          printed("name", 30),
          {
            key: "years",
            widthChars: 9,
            shown: "always",
            over: "steps",
            content: { kind: "input", accepts: "number", initial: null },
          },
          formulaColumn("toDate", 9, "number", fn("SUM", [{ kind: "years" }])),
          formulaColumn("margin", 9, "number", column("toDate")),
        ],
      },
    ],
    frozenColumns: 1,
  };
  return layoutTemplate(template, planNamed("zhanjiang"), tableNamed("zhanjiang", "专栏2"));
}

/** What stands in a column's heading and in its first cell. */
function columnsOf({ columns, rows }: SheetModel): readonly unknown[] {
  const headings = rows.find(({ key }) => key === "indicators.headings")?.cells ?? [];
  const first = rows.find(({ key }) => key === "i1")?.cells ?? [];
  return columns
    .slice(0, -1)
    .map(({ key }, index) => [
      key,
      textOf(headings[index]?.content),
      textOf(first[index]?.content),
    ]);
}

function textOf(
  content: SheetModel["rows"][number]["cells"][number]["content"] | undefined,
): string {
  if (content?.kind === "formula") return content.formula;
  return content?.kind === "text" ? content.text : "";
}

test("columns over time stand for the steps that the template names: quarters", () => {
  expect(columnsOf(sheetWith(QUARTERS))).toEqual([
    ["name", "指标", "城镇新增就业人数"],
    ["q1", "2021年第1季度", ""],
    ["q2", "2021年第2季度", ""],
    ["q3", "2021年第3季度", ""],
    ["q4", "2021年第4季度", ""],
    ["toDate", "累计/最新值", "=SUM($B4:$E4)"],
    ["margin", "与目标差距", expect.stringContaining("$F4")],
  ]);
});

test("years are the steps of the plan's tables: one for each of the period, with all of its months", () => {
  const steps = YEARS({ name: "十四五", firstYear: 2021, lastYear: 2025 });
  expect(steps.map(({ key, label }) => `${key} ${label}`)).toEqual([
    "y1 2021年",
    "y2 2022年",
    "y3 2023年",
    "y4 2024年",
    "y5 2025年",
  ]);
  expect(steps[4]).toMatchObject({ year: 2025, firstMonth: 1, lastMonth: 12 });
});
