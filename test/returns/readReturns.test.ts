import type { GridCell, SheetGrid } from "../../src/layout/keys/keyedGrid";
import { readReturns } from "../../src/returns/readReturns";
import type { ReturnedForm } from "../../src/returns/returnedForm";
import { monitoring } from "../../src/templates/monitoring";
import {
  filled,
  filledGrid,
  formModel,
  HEAD,
  plan,
  readForms,
  returned,
  table,
  UNITS,
} from "./returnsPlan";

const FACTS = { plans: [plan], units: UNITS, ruleSheets: [], confirmed: [] };
const FILE = { fileName: "报表.xlsx", modifiedAt: null };

const valueOf = ({ entries }: ReturnedForm, indicator: number, part = "figure") =>
  entries.find((entry) => entry.indicator === indicator && entry.part === part)?.value;

const saidOf = ({ findings }: ReturnedForm): readonly string[] =>
  findings.map(({ rule, entry, facts }) => `${rule} ${entry?.indicator ?? "-"} ${facts.name}`);

const text = (value: GridCell["value"]): GridCell => ({ value, formula: null, isError: false });

const gridOf = (rows: readonly (readonly GridCell["value"][])[], name = "Sheet1"): SheetGrid => ({
  name,
  cells: rows.map((line) => line.map(text)),
});

describe("a form with keys", () => {
  const form = returned("赤坎区", {
    "i1 actual": 12.5,
    "i2 actual": "2000万",
    "i2 explanation": "口径调整",
    "i6.numerator actual": 59,
    "i6.denominator actual": 110,
  });

  test("is matched to plan, table, template, unit and date", () => {
    expect(form.match).toMatchObject({
      ...{ planId: plan.id, tableId: table.id, template: "returnForm", unit: "赤坎区" },
      ...{ dataDate: "2023-06-30", by: "keys", degree: 1 },
    });
    expect(form.head).toMatchObject({ author: "张三", reportedOn: "2023-07-05" });
  });

  test("keeps what was typed, with its cell and what is said about it", () => {
    expect(valueOf(form, 1)).toBe(12.5);
    expect(form.entries.find(({ indicator }) => indicator === 2)).toMatchObject({
      value: "2000万",
      cell: "E11",
      explanation: "口径调整",
    });
    expect([valueOf(form, 6, "numerator"), valueOf(form, 6, "denominator")]).toEqual([59, 110]);
  });

  test("[E1] is reviewed as the form reviews itself", () => {
    expect(saidOf(form)).toEqual(["E1 2 entry"]);
    expect(form.findings[0]).toMatchObject({ unit: "赤坎区", cell: "E11", found: "2000万" });
  });

  test("as handed out, has nothing that anybody could find wrong", () => {
    expect(returned("霞山区", {}).findings).toEqual([]);
  });

  test("is the same form in whatever file it comes, and another one with another figure", () => {
    const again = returned("赤坎区", { "i1 actual": 12.5 }, "改名.xls", "2023-07-09 08:00");
    expect(again.id).toBe(returned("赤坎区", { "i1 actual": 12.5 }).id);
    expect(again.id).not.toBe(returned("赤坎区", { "i1 actual": 12.6 }).id);
  });

  test("[R3, R4, R6] changed labels, units and formulas are found", () => {
    const changed = returned("赤坎区", {
      "i1 unit": "人",
      "i2 target": "20",
      "i3 verdict": "通过",
      "i4 name": "专技人才",
    });
    expect(saidOf(changed)).toEqual([
      "R4 1 unitCell",
      "R3 2 lockedCell",
      "R6 3 formulaOverwritten",
      "R3 4 lockedCell",
    ]);
  });

  test("with its unit's own targets is as it was handed out", () => {
    const targets = new Map([["i1", "[12.50]"]]);
    const grid = filledGrid(formModel("赤坎区", undefined, targets), HEAD);
    const [own] = readForms(grid, "赤坎区.xlsx");
    expect(own?.findings).toEqual([]);
    expect(own?.unitTargets).toEqual([["i1", "[12.50]"]]);
  });

  test("[R5] rows that were added, removed, copied or moved are found, and read by their keys", () => {
    const { name, cells } = filled("赤坎区", { "i1 actual": 1, "i2 actual": 2, "i4 actual": 4 });
    const lineOf = (number: number): readonly GridCell[] =>
      cells.find((line) => line[2]?.value === number) ?? [];
    const blank = cells[0]?.map(() => text(null)) ?? [];
    const added = blank.map((cell, at) => (at === 0 ? text("另加一行") : cell));
    const rows = cells.flatMap((line) => {
      if (line === lineOf(1)) return [];
      if (line === lineOf(2)) return [lineOf(4), line, added];
      if (line === lineOf(4)) return [lineOf(7)];
      return [line];
    });
    const [form] = readForms({ name, cells: rows }, "赤坎区.xlsx");
    if (form === undefined) throw new Error("There is no form.");
    expect(saidOf(form).filter((said) => said.startsWith("R5"))).toEqual([
      "R5 1 rowRemoved",
      "R5 - rowAdded",
      "R5 - rowCopied",
      "R5 4 rowMoved",
      "R5 7 rowMoved",
    ]);
    expect([valueOf(form, 2), valueOf(form, 4)]).toEqual([2, 4]);
  });

  test("[R12] the result of a formula counts, and the formula is told, of another file too", () => {
    const grid = filled("赤坎区", { "i1 actual": 3 });
    const cells = grid.cells.map((line) =>
      line.map((cell, at) =>
        at === 4 && cell.value === 3 ? { ...cell, formula: "='[台账.xlsx]表1'!B2+1" } : cell,
      ),
    );
    const [form] = readForms({ ...grid, cells }, "赤坎区.xlsx");
    expect(form?.findings.map(({ facts }) => facts)).toEqual([
      { name: "formula", formula: "='[台账.xlsx]表1'!B2+1", isOfOtherFile: true },
    ]);
    expect(JSON.stringify(form?.entered)).not.toContain("台账");
  });

  test("[R10] numerator and denominator are reviewed by themselves and together", () => {
    const facts = (numerator: unknown, denominator: unknown): readonly string[] =>
      saidOf(
        returned("赤坎区", {
          "i6.numerator actual": numerator as string,
          "i6.denominator actual": denominator as string,
        }),
      );
    expect(facts(50, 100)).toEqual([]);
    expect(facts(null, 100)).toEqual(["R10 6 partMissing"]);
    expect(facts(50, null)).toEqual(["R10 6 partMissing"]);
    expect(facts(50, 0)).toEqual(["R10 6 zeroDenominator"]);
    expect(facts(-1, 100)).toEqual(["R10 6 partNegative"]);
    expect(facts("约五十", 100)).toEqual(["R10 6 partUnreadable"]);
    expect(facts(101, 100)).toEqual(["R10 6 numeratorAbove"]);
    const typed = returned("赤坎区", {
      "i6 actual": 70,
      "i6.numerator actual": 59,
      "i6.denominator actual": 110,
    });
    expect(saidOf(typed)).toEqual(["R10 6 otherRate", "R6 6 formulaOverwritten"]);
    expect(typed.findings[0]?.expected).toBe(53.64);
  });

  test("[R1] parts are together at most their whole", () => {
    const both = { "i3 actual": 12, "i4 actual": 12 };
    expect(saidOf(returned("赤坎区", { "i2 actual": 20, ...both }))).toEqual([
      "R1 2 partsAboveWhole",
    ]);
    expect(saidOf(returned("赤坎区", { "i2 actual": 24, ...both }))).toEqual([]);
  });
});

test("年度监测 has a figure for each year, and its file says the unit", () => {
  const grid = filledGrid(formModel(null, monitoring), { "i1 y1": 5, "i1 y3": "abc" });
  const [form] = readForms(grid, "湛江市吴川市年度监测.xlsx");
  expect(form?.match).toMatchObject({ template: "monitoring", unit: "吴川市", by: "keys" });
  const own = form?.entries.filter(({ indicator }) => indicator === 1);
  expect(own?.map(({ year, value }) => [year, value])).toEqual([
    ...[
      [2021, 5],
      [2022, null],
      [2023, "abc"],
      [2024, null],
      [2025, null],
    ],
  ]);
  expect(form?.findings.map(({ rule, entry }) => [rule, entry?.year])).toEqual([
    ...[
      ["E1", 2023],
      ["E13", 2022],
    ],
  ]);
});

describe("a form without keys", () => {
  const typed = gridOf([
    ["2023年上半年人社规划指标填报表"],
    ["填报单位（盖章）：", "湛江市坡头区"],
    ["数据截止日：2023年6月30日"],
    ["指标", "单位", "本期完成值（累计）", "上年同期", "说明"],
    ["城镇新增就业", "万人", 1.25, 1.1, null],
    ["人才总量", "万人", 2.5, null, "新口径"],
    ["其中：高技能人才", "万人", "0.9", null, null],
    ["专业技术人才", "万人", 1, null, null],
    ["劳动人事争议结案率", "%", 95, null, null],
    ["分子：结案数", "件", 95, null, null],
    ["分母：受理数", "件", 100, null, null],
    ["调解成功率", "%", 61, null, null],
    ["幸福感", "分", 88, null, null],
    ["填表人：李四", null, null, "报出日期：", "2023.7.8"],
  ]);

  test("is matched by headings and names, with a degree, and says what it took for what", () => {
    const [form] = readForms(typed, "坡头.csv");
    // Seven of eight rows: five to the letter, 人才总量 for 人才资源总量 by the pairs of its characters.
    expect(form?.match).toMatchObject({ by: "names", unit: "坡头区", dataDate: "2023-06-30" });
    expect(form?.match.degree).toBeGreaterThan(0.6);
    expect(form?.match.degree).toBeLessThan(0.8);
    expect(form?.head).toMatchObject({ author: "李四", reportedOn: "2023.7.8" });
    const taken = form?.match.rows.map(({ read, indicator }) => [read, indicator]);
    expect(taken).toEqual([
      ...[
        ["城镇新增就业", 1],
        ["人才总量", 2],
        ["其中：高技能人才", 3],
        ["专业技术人才", 4],
      ],
      ...[
        ["劳动人事争议结案率", 6],
        ["调解成功率", 7],
        ["幸福感", null],
      ],
    ]);
    expect(form === undefined ? [] : saidOf(form)).toEqual([
      "R13 2 nameTaken",
      "R13 - nameUnknown",
    ]);
    expect(form === undefined ? null : valueOf(form, 6, "denominator")).toBe(100);
  });

  test("is read as the user confirms it", () => {
    const rows = [
      [5, 1] as const,
      [6, 4] as const,
      [7, 3] as const,
      [8, 2] as const,
      [9, 6] as const,
    ];
    const confirmed = [{ fileName: "坡头.csv", sheetName: "Sheet1", unit: "麻章区", rows }];
    const read = readReturns(
      [typed],
      { fileName: "坡头.csv", modifiedAt: null },
      { ...FACTS, confirmed },
    );
    const [form] = read.ok ? read.value : [];
    expect(form?.match.unit).toBe("麻章区");
    expect(form === undefined ? null : valueOf(form, 2)).toBe(1);
    expect(form?.findings.filter(({ rule }) => rule === "R13")).toEqual([]);
  });

  test("with years as headings is 年度监测", () => {
    const years = gridOf([
      ["指标名称", "计量单位", "2021年", "2022年", "2023年"],
      ...table.indicators.map(({ name, unit }) => [name, unit, 1, 2, 3]),
    ]);
    const [form] = readForms(years, "霞山区.ods");
    expect(form?.match).toMatchObject({ template: "monitoring", unit: "霞山区", degree: 1 });
    expect(form === undefined ? null : valueOf(form, 1)).toBe(1);
  });
});

test("a file without a form says why", () => {
  const reason = (grids: readonly SheetGrid[], plans = [plan]) => {
    const read = readReturns(grids, FILE, { ...FACTS, plans });
    return read.ok ? null : read.reason;
  };
  expect(reason([gridOf([["一", "二"]])])).toEqual({ name: "noForm" });
  expect(reason([])).toEqual({ name: "noForm" });
  expect(reason([filled("赤坎区", {})], [])).toEqual({ name: "unknownPlan", plan: "sample" });
});
