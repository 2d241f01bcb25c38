import { readSeedChecks } from "../../../src/plan/reading/readSeedChecks";
import { read } from "../../rules/figures";
import { parsedPlan } from "../parsedPlan";
import { samplePlan } from "../samplePlan";
import type { Json } from "../samplePlan";

const plan = parsedPlan(samplePlan());

const prose: Json = {
  label: "人才总量",
  text: "21.86",
  unit: "万人",
  section: "第一章第一节",
  line: 84,
};
const cell: Json = { table: "专栏1", number: 1, column: "actual" };
const sameFigure: Json = {
  id: "k01",
  kind: "sameFigure",
  subject: "人才总量",
  printed: prose,
  inputs: [cell],
};

const fileOf = (...checks: readonly unknown[]): Json => ({ plan: "sample", basePairs: [], checks });

function problemsOf(json: unknown) {
  const read = readSeedChecks(json, plan);
  return read.ok ? [] : read.reason;
}

const problemsAfter = (change: Json) => problemsOf(fileOf({ ...sameFigure, ...change }));

describe("readSeedChecks reads", () => {
  test("a figure of the prose and one that a table prints", () => {
    const checks = readSeedChecks(fileOf(sameFigure), plan);
    expect(checks.ok && checks.value.checks).toEqual([
      {
        key: "k01",
        kind: "sameFigure",
        subject: "人才总量",
        printed: {
          label: "人才总量",
          text: "21.86",
          figure: read("21.86"),
          unit: "万人",
          place: { kind: "prose", section: "第一章第一节", line: 84 },
        },
        inputs: [
          {
            label: "人才总量",
            text: "21.86",
            figure: read("21.86"),
            unit: "万人",
            place: { kind: "table", table: "专栏1", number: 1, column: "actual" },
          },
        ],
        times: 1,
        apart: null,
        note: null,
      },
    ]);
  });

  test("a printed ratio in percent", () => {
    const printed = { ...cell, column: "printedCompletion" };
    const read = readSeedChecks(fileOf({ ...sameFigure, printed }), plan);
    expect(read.ok && read.value.checks[0]?.printed).toMatchObject({ text: "115.05", unit: "%" });
  });

  test("a growth over years without a previous figure", () => {
    const growth = { kind: "growth", times: 5, note: "上期数没有印出" };
    const read = readSeedChecks(fileOf({ ...sameFigure, ...growth }), plan);
    expect(read.ok && read.value.checks[0]).toMatchObject(growth);
  });

  test("pairs of rows, and a plan without checks", () => {
    const read = readSeedChecks({ ...fileOf(), basePairs: [{ result: 1, base: 2 }] }, plan);
    expect(read.ok && read.value).toEqual({ basePairs: [{ result: 1, base: 2 }], checks: [] });
  });
});

describe("readSeedChecks names", () => {
  test("JSON that is no file of checks", () => {
    expect(problemsOf(null)).toEqual([
      { path: "", name: "wrongType", expected: "object", found: "null" },
    ]);
  });

  test("checks of another plan", () => {
    expect(problemsOf({ ...fileOf(sameFigure), plan: "other" })).toEqual([
      { path: "plan", name: "notInVocabulary", read: "other", accepted: ["sample"] },
    ]);
  });

  test.each<Json>([
    { table: "专栏3", number: 1, column: "actual" },
    { table: "专栏1", number: 9, column: "actual" },
    { table: "专栏2", number: 1, column: "actual" },
    { table: "专栏2", number: 1, column: "base" },
    { table: "专栏1", number: 2, column: "printedCompletion" },
  ])("a figure that no table prints: $table row $number, $column", (reference) => {
    const { table, number, column } = reference as Record<string, string>;
    expect(problemsAfter({ printed: reference })).toEqual([
      { path: "checks[0].printed", name: "unknownFigure", read: `${table} ${number} ${column}` },
    ]);
  });

  test("two figures that are not to be compared, without a reason", () => {
    expect(problemsAfter({ apart: "otherScope" })).toEqual([
      { path: "checks[0].note", name: "missingKey" },
    ]);
    expect(problemsAfter({ apart: "otherScope", note: "口径不同" })).toEqual([]);
  });

  test("a column that there is not", () => {
    expect(problemsAfter({ inputs: [{ ...cell, column: "result" }] })).toMatchObject([
      { path: "checks[0].inputs[0].column", name: "notInVocabulary", read: "result" },
    ]);
  });

  test("a figure that is no object", () => {
    expect(problemsAfter({ printed: "21.86" })).toEqual([
      { path: "checks[0].printed", name: "wrongType", expected: "object", found: "text" },
    ]);
  });

  test("[§1] a text that is no figure", () => {
    expect(problemsAfter({ printed: { ...prose, text: "4倍多" } })).toEqual([
      { path: "checks[0].printed.text", name: "unreadableFigure", read: "4倍多" },
    ]);
  });

  test("[§9] a text with another unit than its figure's", () => {
    expect(problemsAfter({ printed: { ...prose, text: "218600人" } })).toEqual([
      { path: "checks[0].printed.text", name: "differentUnit", unit: "万人", read: "218600人" },
    ]);
  });

  test("a figure of the prose without its line, and without a text", () => {
    const noLine = { ...prose, line: undefined };
    const noText = { ...prose, text: undefined };
    expect(problemsAfter({ printed: noLine, inputs: [noText] })).toEqual([
      { path: "checks[0].printed.line", name: "missingKey" },
      { path: "checks[0].inputs[0].text", name: "missingKey" },
    ]);
  });

  test.each([
    ["sameFigure", 2, 1, 1],
    ["growth", 3, 1, 2],
    ["growth", 0, 1, 2],
    ["sum", 1, 2, 99],
  ])("a %s of %d inputs", (kind, read, from, to) => {
    const inputs = Array.from({ length: read }, () => cell);
    expect(problemsAfter({ kind, inputs })).toEqual([
      { path: "checks[0].inputs", name: "wrongLength", read, from, to },
    ]);
  });

  test("a kind that is derived from the tables, whose inputs are read all the same", () => {
    expect(problemsAfter({ kind: "ratio", inputs: "none" })).toMatchObject([
      { path: "checks[0].kind", name: "notInVocabulary", read: "ratio" },
      { path: "checks[0].inputs", name: "wrongType" },
    ]);
  });

  test("an id that two checks bear", () => {
    expect(problemsOf(fileOf(sameFigure, sameFigure))).toEqual([
      { path: "checks[1].id", name: "duplicate", read: "k01", firstPath: "checks[0].id" },
    ]);
  });

  test("a check that is no object, beside one that is", () => {
    expect(problemsOf(fileOf(1, sameFigure))).toEqual([
      { path: "checks[0]", name: "wrongType", expected: "object", found: "number" },
    ]);
  });
});
