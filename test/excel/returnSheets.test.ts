import { carryTotals, lookAtSheets, writeLaidOut } from "../../src/excel/returnSheets";
import { insertSheets } from "../../src/excel/insertSheets";
import { planDialect } from "../../src/layout/dialects/planDialect";
import { layoutSheets } from "../../src/layout/layoutSheets";
import type { WrittenValues } from "../../src/layout/refresh/writtenValues";
import type { KeyedGrid, ReadWorkbook } from "../../src/layout/keys/keyedGrid";
import { layoutAgain } from "../../src/layout/refresh/layoutAgain";
import { differences } from "../../src/layout/refresh/differences";
import { carrying } from "../../src/returns/desk/carry";
import { deskModel, type DeskSheetName, deskSheets } from "../../src/returns/desk/deskModels";
import {
  acceptedKeys,
  findingValues,
  mergedLines,
  readFindingLines,
} from "../../src/returns/desk/findingSheet";
import { readRegister, registerValues } from "../../src/returns/desk/registerSheet";
import { conflicts, withoutConflicts } from "../../src/returns/desk/rollUpSheet";
import type { Register } from "../../src/returns/register";
import type { ReturnFinding } from "../../src/returns/returnFinding";
import { corrections } from "../../src/templates/corrections";
import { monitoring } from "../../src/templates/monitoring";
import { parsedPlan } from "../plan/parsedPlan";
import { samplePlan } from "../plan/samplePlan";
import { enter, readRange, workbookForEachTest } from "../support/planWorkbook";

const row = (values: object) => ({ group: null, unit: "万人", attribute: "预期性", ...values });

const json = samplePlan();
json.tables[1].indicators = [
  row({ number: 1, name: "新增就业", base: "-", target: "[25.0]" }),
  row({ number: 2, name: "参保人数", base: "21", target: "30" }),
  row({
    ...{ number: 3, name: "结案率", unit: "%", base: "96", target: ">90" },
    ...{ numerator: "按时结案数", denominator: "应结案数" },
  }),
  row({ number: 4, name: "满意率", unit: "%", base: "90", target: ">90" }),
  row({ number: 5, name: "人才比例", unit: "::", base: "10:44:46", target: "12:46:42" }),
];
const PLAN = parsedPlan(json);
const [, TABLE] = PLAN.tables;
if (TABLE === undefined) throw new Error("The sample plan has two tables.");
const OF = { plan: PLAN, table: TABLE };
const UNITS = ["甲区", "乙县", "丙县"];

workbookForEachTest();

/** Writes a sheet of the desk as the pane does; gives its name. */
async function written(
  name: DeskSheetName,
  values: WrittenValues,
  units: readonly string[] = UNITS,
): Promise<string> {
  const outcome = await writeLaidOut((workbook) => {
    const model = deskModel({ ...OF, name, units, values }, workbook);
    return { models: [model], answer: model.name };
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.answer;
}

async function found<T>(look: (workbook: ReadWorkbook) => T): Promise<T> {
  const outcome = await lookAtSheets(look);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.answer;
}

const sheetOf = (name: DeskSheetName): Promise<KeyedGrid> =>
  found((workbook) => {
    const sheet = deskSheets(OF, workbook)[name];
    if (sheet === null) throw new Error(name);
    return sheet;
  });

const ROLLED: WrittenValues = new Map([
  ["i1", { "u.甲区": 5.1, "u.乙县": 4.2 }],
  ["i2", { "u.甲区": 10.1, "u.乙县": 10.2, "u.丙县": "1471800人" }],
  ["i3", { "u.甲区": 50, "u.乙县": 90, "u.丙县": 80 }],
  ["i3.numerator", { "u.甲区": 50, "u.乙县": 9 }],
  ["i3.denominator", { "u.甲区": 100, "u.乙县": 10, "u.丙县": 7 }],
  ["i4", { "u.甲区": 90, "u.乙县": 96 }],
  ["i5", { "u.甲区": "12:46:42" }],
  ["source.file", { "u.甲区": "甲区.xlsx" }],
  ["source.i1", { "u.甲区": "E7" }],
]);

/** What 汇总表 shows in these columns of the rows of its indicators, each under its key. */
async function shown(name: string, columns: readonly string[]) {
  const sheet = await sheetOf("rollUp");
  const { text } = await readRange(name, "A1:Z20");
  return Object.fromEntries(
    ["i1", "i2", "i3", "i4", "i5"].map((key) => [
      key,
      columns.map((column) => text[sheet.rows.get(key) ?? 0]?.[sheet.columns.get(column) ?? 0]),
    ]),
  );
}

describe("汇总表", () => {
  test("[B3] adds counts, divides the sums of a rate's parts, and never adds rates or structures", async () => {
    const name = await written("rollUp", ROLLED);
    expect(await shown(name, ["rolledUp", "missingUnits"])).toEqual({
      i1: ["9.3", "缺报1个单位：丙县"],
      // What cannot be used stands there and is not counted.
      i2: ["20.3", ""],
      // (50 + 9) ÷ (100 + 10) × 100: the third has no numerator.
      i3: ["53.63636364", ""],
      i4: ["缺分子分母或权重", "缺报1个单位：丙县"],
      i5: ["结构比例不汇总", "缺报2个单位：乙县 丙县"],
    });
  });

  test("[B3] averages a rate by the weights that the user gives, and follows a corrected cell", async () => {
    const name = await written(
      "rollUp",
      new Map([...ROLLED, ["rateWeights", { "u.甲区": 1, "u.乙县": 2 }]]),
    );
    // (90 × 1 + 96 × 2) ÷ 3
    expect((await shown(name, ["rolledUp"]))["i4"]).toEqual(["94"]);
    const sheet = await sheetOf("rollUp");
    const place = sheet.cellAt("i1", "u.甲区");
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets
        .getItem(name)
        .getCell(place?.row ?? 0, place?.column ?? 0);
      cell.values = [[5.8]];
      await context.sync();
    });
    expect((await shown(name, ["rolledUp"]))["i1"]).toEqual(["10"]);
  });

  test("[F5] stands against the city's own figure: a difference, and a percentage of amounts alone", async () => {
    const own = { i1: 9, i3: 50 };
    const name = await written(
      "rollUp",
      new Map(
        [...ROLLED].map(([key, values]) => {
          const cityFigure = own[key as keyof typeof own];
          return [
            key,
            (cityFigure as number | undefined) === undefined ? values : { ...values, cityFigure },
          ];
        }),
      ),
    );
    const all = await shown(name, ["cityDifference", "cityPercent"]);
    expect([all["i1"], all["i3"]]).toEqual([
      ["0.3", "3.33"],
      ["3.636363636", ""],
    ]);
  });

  test("tells a figure that differs instead of overwriting it, and keeps what the user wrote", async () => {
    await written("rollUp", new Map([...ROLLED, ["i4", { cityFigure: 93 }]]));
    const now: WrittenValues = new Map([["i1", { "u.甲区": 5.2, "u.丙县": 3 }]]);
    const sheet = await sheetOf("rollUp");
    const open = conflicts(now, sheet);
    expect(open).toEqual([
      { rowKey: "i1", columnKey: "u.甲区", unit: "甲区", name: "新增就业", before: 5.1, now: 5.2 },
    ]);
    const name = await written("rollUp", withoutConflicts(now, open));
    expect(await shown(name, ["u.甲区", "u.丙县", "rolledUp", "cityFigure"])).toMatchObject({
      i1: ["5.1", "3", "12.3", ""],
      i4: [expect.anything(), "", expect.anything(), "93"],
    });
    // Written again as it stands, nothing of it is a change by hand.
    const left = await found((workbook) => {
      const again = deskSheets(OF, workbook).rollUp;
      const models = again === null ? null : layoutAgain(again, workbook, [PLAN], planDialect);
      const model = models?.at(-1);
      return again === null || model === undefined ? null : differences(model, again);
    });
    expect(left).toEqual([]);
  });
});

const REGISTER: Register = {
  collection: {
    ...{ planId: PLAN.id, tableId: TABLE.id, template: "returnForm" },
    ...{ dataDate: "2023-12-31", dueOn: "2024-01-10", units: UNITS },
  },
  rows: UNITS.map((unit, index) => {
    const returned = {
      id: `id${index}`,
      source: { fileName: `${unit}.xlsx`, sheetName: "填报表", modifiedAt: "2024-01-09 10:00" },
      ...{ author: "张三", reportedOn: "2024-01-09", isLate: false, errors: 1, checks: 0 },
      sentBackOn: null,
    };
    const hasCome = index < 2;
    return {
      ...{ unit, isExpected: true, state: hasCome ? "reported" : "missing", chosenId: null },
      shown: hasCome ? returned : null,
      returns: hasCome ? [returned] : [],
    };
  }),
};

describe("收表台", () => {
  test("keeps a register, its remarks and its chosen file, and reads it back whatever order it was sorted in", async () => {
    const name = await written("desk", registerValues(REGISTER, null));
    expect(readRegister(await sheetOf("desk"))).toEqual(REGISTER);
    const { text } = await readRange(name, "A4:M6");
    expect(text.map((line) => [line[1], line[2], line[4]])).toEqual([
      ["甲区", "已报", "甲区.xlsx"],
      ["乙县", "已报", "乙县.xlsx"],
      ["丙县", "未报", ""],
    ]);
    // The first two lines change places, as when somebody sorts the table without its hidden column of keys.
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const lines = sheet.getRange("B4:P5");
      lines.load("formulas");
      await context.sync();
      const [one = [], other = []] = lines.formulas as unknown[][];
      lines.formulas = [
        other.map((value) => String(value).replaceAll("5", "4")),
        one.map((value) => String(value).replaceAll("4", "5")),
      ];
      await context.sync();
    });
    await enter(name, "M4", "来电核实");
    const sheet = await sheetOf("desk");
    const read = readRegister(sheet);
    expect(read.rows.map(({ unit }) => unit)).toEqual(["乙县", "甲区", "丙县"]);
    await written("desk", registerValues(REGISTER, sheet));
    expect((await readRange(name, "M4:M5")).text).toEqual([[""], ["来电核实"]]);
  });

  test("expects a unit as soon as its name is typed", async () => {
    const name = await written("desk", registerValues(REGISTER, null));
    await enter(name, "B7", "丁市");
    expect((await readRange(name, "C7")).text).toEqual([["未报"]]);
    expect(readRegister(await sheetOf("desk")).collection.units).toEqual([...UNITS, "丁市"]);
  });
});

const finding = (key: string, unit: string): ReturnFinding => ({
  ...{ key, unit, rule: "E3", severity: "error", indicatorName: "参保人数", cell: "E8" },
  source: { fileName: `${unit}.xlsx`, sheetName: "填报表", modifiedAt: null },
  entry: { indicator: 2, year: null, part: "figure" },
  ...{ found: "1471800人", expected: 147.18, explanation: "" },
  facts: { name: "entry", sentence: "错误：单位应为万人" },
});

test("审核意见 grows, keeps what was answered, and marks what was mended; collected twice it stays the same", async () => {
  const many = Array.from({ length: 40 }, (_, index) => finding(`f${index + 1}`, "甲区"));
  const first = mergedLines([], [...many, finding("g1", "乙县")], new Set(["甲区", "乙县"]));
  await written("findings", findingValues(first));
  const read = readFindingLines(await sheetOf("findings"));
  expect(read).toEqual(first.map((line) => ({ ...line, row: expect.any(Number) as number })));
  const answered = read.map((line) =>
    line.key === "f1"
      ? { ...line, answer: "已核对", decision: "accepted" as const, reason: "口径一致" }
      : line,
  );
  await written("findings", findingValues(answered));
  const again = mergedLines(
    readFindingLines(await sheetOf("findings")),
    many.slice(0, 1),
    new Set(["甲区"]),
  );
  expect(again.map(({ key, state, reason }) => [key, state, reason]).slice(0, 2)).toEqual([
    ["f1", "settled", "口径一致"],
    ["f2", "gone", ""],
  ]);
  // 乙县 was not collected this time.
  expect(again.at(-1)).toMatchObject({ key: "g1", state: "open" });
  expect([...acceptedKeys(again)]).toEqual(["f1"]);
  expect(mergedLines(again, many.slice(0, 1), new Set(["甲区"]))).toEqual(again);
});

test("a relation is tried as it is typed", async () => {
  const name = await written("relations", new Map());
  const typed = [
    ["3", "≥", "4+5"],
    ["3", "≥", ""],
    ["三", "=", "4"],
    ["3+", "=", "4"],
  ];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange("B3:D6").values = typed;
    await context.sync();
  });
  const { text } = await readRange(name, "E3:E7");
  expect(text.flat().map((words) => words.slice(0, 3))).toEqual([
    "能识别",
    "错误：",
    "错误：",
    "错误：",
    "",
  ]);
});

test("[C2] totals are carried into their year, each with a line in the trail, and a figure already there is told", async () => {
  await insertSheets(
    (known) =>
      layoutSheets({ ...OF, template: monitoring, units: [], unit: null }, known, planDialect),
    () => undefined,
  );
  await written("rollUp", ROLLED);
  const monitored = await found(({ sheets }) =>
    sheets.find(({ identity }) => identity.template === "monitoring"),
  );
  if (monitored === undefined) throw new Error("There is no 年度监测.");
  const at = (rowKey: string, columnKey: string): [number, number] => {
    const place = monitored.cellAt(rowKey, columnKey);
    return [place?.row ?? 0, place?.column ?? 0];
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(monitored.name);
    sheet.getCell(...at("i1", "y1")).values = [[5]];
    sheet.getCell(...at("i2", "y2")).values = [[20]];
    await context.sync();
  });
  const plan = await found((workbook) => {
    const sheet = workbook.sheets.find(({ name }) => name === monitored.name);
    const { rollUp } = deskSheets(OF, workbook);
    if (sheet === undefined || rollUp === null) throw new Error("A sheet is gone.");
    const how = { template: "returnForm", year: 2022 } as const;
    return carrying(rollUp, sheet, TABLE, how);
  });
  expect(plan.totals.map(({ name, before, now, missing }) => [name, before, now, missing])).toEqual(
    [
      // 9.3 to date less 5 of 2021.
      ["新增就业", null, 4.3, "缺报1个单位：丙县"],
      ["参保人数", 20, 20.3, ""],
      ["结案率", null, 53.6363636364, ""],
    ],
  );
  const layOutTrail = (_sheet: KeyedGrid, workbook: ReadWorkbook) =>
    layoutSheets({ ...OF, template: corrections, units: [], unit: null }, workbook, planDialect).at(
      -1,
    ) ?? null;
  const said = { by: "李四", at: "2024-01-12 09:00", reason: "汇总" };
  const outcome = await carryTotals(monitored.name, plan.totals, said, layOutTrail);
  if (!outcome.ok) throw new Error(outcome.reason.name);
  const { values } = await readRange(outcome.trailName, "B3:J5");
  expect(values[1]).toEqual([
    ...["2024-01-12 09:00", monitored.name, expect.stringMatching(/^G\d+$/u) as string, "参保人数"],
    ...["2022年", "20", "20.3", "李四", "汇总"],
  ]);
  expect(await carryTotals(monitored.name, plan.totals, said, layOutTrail)).toMatchObject({
    ok: false,
    reason: { name: "entryChanged" },
  });
});
