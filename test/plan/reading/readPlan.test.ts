import type { PlanProblem } from "../../../src/plan/reading/planProblem";
import { readPlan } from "../../../src/plan/reading/readPlan";
import { samplePlan } from "../samplePlan";
import type { Json, SamplePlan } from "../samplePlan";

function problemsOf(json: unknown): readonly PlanProblem[] {
  const read = readPlan(json);
  return read.ok ? [] : read.reason;
}

function problemsAfter(change: (plan: SamplePlan) => void): readonly PlanProblem[] {
  const plan = samplePlan();
  change(plan);
  return problemsOf(plan);
}

/** Spoils one row of the sample's 专栏1, or of the table given. */
function problemsOfRow(index: number, values: Json, table: 0 | 1 = 0): readonly PlanProblem[] {
  return problemsAfter((plan) => Object.assign(plan.tables[table].indicators[index] ?? {}, values));
}

describe("readPlan accepts", () => {
  test("a plan in which everything is right", () => {
    expect(readPlan(samplePlan()).ok).toBe(true);
  });

  test("[§1] figures that repeat their row's unit, which its column says; % stays as printed", () => {
    const plan = samplePlan();
    Object.assign(plan.tables[0].indicators[0] ?? {}, {
      unit: "万人",
      base: null,
      target: ">[25]万人",
      actual: "21.86 万人",
    });
    const read = readPlan(plan);
    const row = read.ok ? read.value.tables[0]?.indicators[0] : undefined;
    expect([row?.target, row?.actual]).toMatchObject([
      { text: ">[25]", unit: null },
      { text: "21.86", unit: null },
    ]);
    Object.assign(plan.tables[0].indicators[0] ?? {}, { unit: "%", target: "95%", actual: "96" });
    const rate = readPlan(plan);
    expect(rate.ok ? rate.value.tables[0]?.indicators[0]?.target.text : null).toBe("95%");
  });

  test("[§1] figures, which keep the text that they are printed as", () => {
    const read = readPlan(samplePlan());
    const indicators = read.ok ? read.value.tables[1]?.indicators : [];
    expect(indicators?.map((row) => [row.base?.text, row.target.text, row.actual])).toEqual([
      ["-", "[25.0]", null],
      ["96", ">90", null],
    ]);
  });

  test("absent keys of what is not printed, as null", () => {
    const read = readPlan(samplePlan());
    expect(read.ok && read.value.tables[0]?.indicators[0]).toMatchObject({
      partOf: null,
      base: null,
      note: null,
      isReverse: false,
    });
  });

  test("[§2] the direction 逆向 beside a plain target", () => {
    const plan = samplePlan();
    Object.assign(plan.tables[0].indicators[0] ?? {}, { direction: "逆向" });
    const read = readPlan(plan);
    expect(read.ok && read.value.tables[0]?.indicators.map((row) => row.isReverse)).toEqual([
      true,
      false,
      false,
    ]);
    expect(read.ok && read.value.tables[0]?.indicators[0]).toMatchObject({
      isBareUpperBound: true,
      target: { bound: "upper", text: "19" },
    });
  });

  test("[§4] 控制在目标内 as a printed ratio", () => {
    expect(problemsOfRow(0, { target: "3.5以内", printedCompletion: "控制在目标内" })).toEqual([]);
  });

  test.each(["2022-07", "2024-02-29", "2021"])("a date as far as printed: %s", (date) => {
    expect(problemsAfter((plan) => (plan["date"] = date))).toEqual([]);
  });
});

describe("readPlan names", () => {
  test("JSON that is no object", () => {
    const expected = { path: "", name: "wrongType", expected: "object" };
    expect(problemsOf([])).toEqual([{ ...expected, found: "list" }]);
    expect(problemsOf("plan")).toEqual([{ ...expected, found: "text" }]);
    expect(problemsOf(null)).toEqual([{ ...expected, found: "null" }]);
    expect(problemsOf(true)).toEqual([{ ...expected, found: "boolean" }]);
    expect(problemsOf(undefined)).toEqual([{ path: "", name: "missingKey" }]);
  });

  test("a missing key", () => {
    expect(problemsAfter((plan) => delete plan["issuer"])).toEqual([
      { path: "issuer", name: "missingKey" },
    ]);
    expect(problemsAfter((plan) => delete plan["period"])).toEqual([
      { path: "period", name: "missingKey" },
    ]);
  });

  test("an unknown key, with the keys that are known there", () => {
    const problems = problemsAfter((plan) => (plan["period"] = { ...periodOf(plan), years: 5 }));
    expect(problems).toEqual([
      { path: "period.years", name: "unknownKey", accepted: ["name", "firstYear", "lastYear"] },
    ]);
  });

  test("a key that JSON text smuggles past the prototype", () => {
    const json: unknown = JSON.parse(
      JSON.stringify(samplePlan()).replace('"id"', '"__proto__":{"id":"x"},"id"'),
    );
    expect(problemsOf(json)).toMatchObject([{ path: "__proto__", name: "unknownKey" }]);
  });

  test("a result in a table of targets", () => {
    expect(problemsOfRow(0, { actual: "3" }, 1)).toMatchObject([
      { path: "tables[1].indicators[0].actual", name: "unknownKey" },
    ]);
  });

  test("a table of results without a result", () => {
    expect(problemsOfRow(0, { actual: undefined })).toEqual([
      { path: "tables[0].indicators[0].actual", name: "missingKey" },
    ]);
  });

  test("a table of targets without a base", () => {
    expect(problemsOfRow(0, { base: undefined }, 1)).toEqual([
      { path: "tables[1].indicators[0].base", name: "missingKey" },
    ]);
  });

  test("a missing unit and an empty one", () => {
    const path = "tables[0].indicators[0].unit";
    expect(problemsOfRow(0, { unit: undefined })).toEqual([{ path, name: "missingKey" }]);
    expect(problemsOfRow(0, { unit: " " })).toEqual([{ path, name: "emptyText" }]);
  });

  test("[§1] a figure written as a JSON number, which has lost its printed zeros", () => {
    expect(problemsOfRow(0, { actual: 46.7 })).toEqual([
      {
        path: "tables[0].indicators[0].actual",
        name: "wrongType",
        expected: "text",
        found: "number",
      },
    ]);
  });

  test("[§1] a figure that is in no notation", () => {
    expect(problemsOfRow(0, { target: "3-6" })).toEqual([
      { path: "tables[0].indicators[0].target", name: "unreadableFigure", read: "3-6" },
    ]);
  });

  test("[§1] a structure whose shares do not add up to 100", () => {
    expect(problemsOfRow(2, { actual: "12:46:24" })).toEqual([
      {
        path: "tables[0].indicators[2].actual",
        name: "structureNotWhole",
        read: "12:46:24",
        sum: 82,
      },
    ]);
  });

  test("[§1] a structure under another unit than ::", () => {
    const problem = { name: "structureUnit", unit: "%", read: "12:46:42" };
    expect(problemsOfRow(2, { unit: "%" })).toEqual([
      { path: "tables[0].indicators[2].target", ...problem },
      { path: "tables[0].indicators[2].actual", ...problem },
    ]);
  });

  test("[§1] a number under the unit ::", () => {
    expect(problemsOfRow(2, { actual: "12" })).toEqual([
      { path: "tables[0].indicators[2].actual", name: "structureUnit", unit: "::", read: "12" },
    ]);
  });

  test("[C5] a structure with another number of parts than its target", () => {
    expect(problemsOfRow(2, { actual: "58:42" })).toEqual([
      {
        path: "tables[0].indicators[2].actual",
        name: "differentParts",
        read: "58:42",
        target: "12:46:42",
      },
    ]);
  });

  test("[C7] a negative target, unless it is an upper bound", () => {
    const path = "tables[0].indicators[0].target";
    expect(problemsOfRow(0, { target: "-5" })).toEqual([
      { path, name: "negativeTarget", read: "-5" },
    ]);
    expect(problemsOfRow(0, { target: ">-5" })).toEqual([
      { path, name: "negativeTarget", read: ">-5" },
    ]);
    expect(problemsOfRow(0, { target: "-5以内" })).toEqual([]);
    expect(problemsOfRow(0, { target: "-5", direction: "逆向" })).toEqual([]);
    expect(problemsOfRow(0, { target: "0" })).toEqual([]);
  });

  test("[§9] a figure that brings another unit than its row's", () => {
    expect(problemsOfRow(0, { actual: "218600人" })).toEqual([
      {
        path: "tables[0].indicators[0].actual",
        name: "differentUnit",
        unit: "万人",
        read: "218600人",
      },
    ]);
  });

  test.each(["1O2.36", "[102]", ">102"])("[§4] the printed ratio %s", (read) => {
    expect(problemsOfRow(0, { printedCompletion: read })).toEqual([
      { path: "tables[0].indicators[0].printedCompletion", name: "unreadableRatio", read },
    ]);
  });

  test("[§8] an attribute that plans do not have", () => {
    expect(problemsOfRow(0, { attribute: "binding" })).toEqual([
      {
        path: "tables[0].indicators[0].attribute",
        name: "notInVocabulary",
        read: "binding",
        accepted: ["约束性", "预期性"],
      },
    ]);
  });

  test("[§2] a direction against the target's notation", () => {
    const path = "tables[1].indicators[1].direction";
    const problem = { path, name: "directionAgainstBound" };
    expect(problemsOfRow(1, { direction: "逆向" }, 1)).toEqual([
      { ...problem, direction: "逆向", target: ">90" },
    ]);
    expect(problemsOfRow(1, { direction: "正向", target: "90以内" }, 1)).toEqual([
      { ...problem, direction: "正向", target: "90以内" },
    ]);
  });

  test("a kind of table that there is not, whose rows are read all the same", () => {
    const problems = problemsAfter((plan) => {
      plan.tables[0]["kind"] = "plan";
      Object.assign(plan.tables[0].indicators[1] ?? {}, { unit: "" });
    });
    expect(problems).toEqual([
      {
        path: "tables[0].kind",
        name: "notInVocabulary",
        read: "plan",
        accepted: ["results", "targets"],
      },
      { path: "tables[0].indicators[1].unit", name: "emptyText" },
    ]);
  });

  test("an edition that there is not", () => {
    expect(problemsAfter((plan) => (plan["edition"] = "final"))).toEqual([
      { path: "edition", name: "notInVocabulary", read: "final", accepted: ["issued", "draft"] },
    ]);
  });

  test.each(["26/8/2021", "2021-8-26", "2021-02-30", "2021-13", "2021年8月"])(
    "the date %s",
    (read) => {
      expect(problemsAfter((plan) => (plan["date"] = read))).toEqual([
        { path: "date", name: "unreadableDate", read },
      ]);
    },
  );

  test.each(["湛江", "Sample", "2021-plan", "a b"])("the id %s", (read) => {
    expect(problemsAfter((plan) => (plan["id"] = read))).toEqual([
      { path: "id", name: "unusableId", read },
    ]);
  });

  test("[T1] a period that ends before it begins", () => {
    const problems = problemsAfter((plan) => {
      plan["period"] = { ...periodOf(plan), firstYear: 2025, lastYear: 2021 };
    });
    expect(problems).toEqual([
      { path: "period.lastYear", name: "periodBackwards", firstYear: 2025, lastYear: 2021 },
    ]);
  });

  test("[T2] a year outside 1900 to 2199, and one that is not whole", () => {
    const problems = problemsAfter((plan) => {
      plan["period"] = { ...periodOf(plan), firstYear: 21, lastYear: 2025.5 };
    });
    const range = { name: "notWholeNumber", from: 1900, to: 2199 };
    expect(problems).toEqual([
      { path: "period.firstYear", ...range, read: 21 },
      { path: "period.lastYear", ...range, read: 2025.5 },
    ]);
  });

  test("a number that is text", () => {
    expect(problemsOfRow(0, { number: "1" })).toEqual([
      {
        path: "tables[0].indicators[0].number",
        name: "wrongType",
        expected: "number",
        found: "text",
      },
    ]);
  });

  test("a list that is none, and one with nothing in it", () => {
    expect(problemsAfter((plan) => (plan.tables[0]["notes"] = "附注"))).toEqual([
      { path: "tables[0].notes", name: "wrongType", expected: "list", found: "text" },
    ]);
    expect(problemsAfter((plan) => (plan.tables[0]["notes"] = {}))).toEqual([
      { path: "tables[0].notes", name: "wrongType", expected: "list", found: "object" },
    ]);
    expect(problemsAfter((plan) => (plan.tables[0].indicators = []))).toEqual([
      { path: "tables[0].indicators", name: "emptyList" },
    ]);
  });

  test("a row that is no object, beside rows that are", () => {
    expect(
      problemsAfter((plan) => plan.tables[1].indicators.push(null as unknown as Json)),
    ).toEqual([
      { path: "tables[1].indicators[2]", name: "wrongType", expected: "object", found: "null" },
    ]);
  });

  test("a table that is no object, beside one that is", () => {
    const json: Json = { ...samplePlan(), tables: [samplePlan().tables[0], "专栏2"] };
    expect(problemsOf(json)).toEqual([
      { path: "tables[1]", name: "wrongType", expected: "object", found: "text" },
    ]);
  });

  test("a date and an id that are no text", () => {
    const json = { ...samplePlan(), id: 1, date: 2021 };
    const problem = { name: "wrongType", expected: "text", found: "number" };
    expect(problemsOf(json)).toEqual([
      { path: "id", ...problem },
      { path: "date", ...problem },
    ]);
  });

  test("a number that two rows bear", () => {
    expect(problemsOfRow(2, { number: 1 })).toEqual([
      {
        path: "tables[0].indicators[2].number",
        name: "duplicate",
        read: "1",
        firstPath: "tables[0].indicators[0].number",
      },
    ]);
  });

  test("a table id that two tables bear, spaces and width aside", () => {
    expect(problemsAfter((plan) => (plan.tables[1]["id"] = "专栏 １"))).toEqual([
      { path: "tables[1].id", name: "duplicate", read: "专栏 １", firstPath: "tables[0].id" },
    ]);
  });
});

describe("readPlan names a wrong parent of a 其中 row:", () => {
  const path = "tables[0].indicators[1].partOf";

  test("the row itself", () => {
    expect(problemsOfRow(1, { partOf: 2 })).toEqual([
      { path, name: "wrongParent", parent: 2, fault: "itself" },
    ]);
  });

  test("a number that the table does not have", () => {
    expect(problemsOfRow(1, { partOf: 7 })).toEqual([
      { path, name: "wrongParent", parent: 7, fault: "unknown" },
    ]);
  });

  test("a row further down, so that no chain can close", () => {
    expect(problemsOfRow(1, { partOf: 3 })).toEqual([
      { path, name: "wrongParent", parent: 3, fault: "later" },
    ]);
  });

  test("a row of another group", () => {
    expect(problemsOfRow(1, { group: "二、人才" })).toEqual([
      { path, name: "wrongParent", parent: 1, fault: "otherGroup" },
    ]);
  });

  test("but not where the row's own group could not be read", () => {
    expect(problemsOfRow(1, { group: "" })).toEqual([
      { path: "tables[0].indicators[1].group", name: "emptyText" },
    ]);
  });

  test("none, although the name begins with 其中", () => {
    expect(problemsOfRow(1, { partOf: null })).toEqual([
      { path, name: "partWithoutParent", read: "其中：高技能人才" },
    ]);
  });

  test("but not where the parent's own number could not be read", () => {
    expect(problemsOfRow(0, { number: 0 })).toEqual([
      {
        path: "tables[0].indicators[0].number",
        name: "notWholeNumber",
        read: 0,
        from: 1,
        to: 9999,
      },
    ]);
  });
});

test("readPlan lists all problems at once, in the order of the document", () => {
  const problems = problemsAfter((plan) => {
    plan["id"] = "样例";
    delete plan["source"];
    plan["colour"] = "red";
    Object.assign(plan.tables[0].indicators[0] ?? {}, { unit: "", target: "19多", actual: "-" });
    Object.assign(plan.tables[1].indicators[1] ?? {}, { number: 1, attribute: "" });
  });
  expect(problems.map(({ path, name }) => `${path} ${name}`)).toEqual([
    "colour unknownKey",
    "id unusableId",
    "source missingKey",
    "tables[0].indicators[0].unit emptyText",
    "tables[0].indicators[0].target unreadableFigure",
    "tables[1].indicators[1].attribute emptyText",
    "tables[1].indicators[1].number duplicate",
  ]);
});

function periodOf(plan: SamplePlan): Json {
  return plan["period"] as Json;
}
