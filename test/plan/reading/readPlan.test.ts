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

describe("readPlan accepts a plan that is not whole yet", () => {
  /** The first row of the sample's 专栏2, after these values took the place of its own. */
  function rowWith(values: Json) {
    const plan = samplePlan();
    Object.assign(plan.tables[1].indicators[0] ?? {}, values);
    const read = readPlan(plan);
    return read.ok ? read.value.tables[1]?.indicators[0] : read.reason;
  }

  test("[C7] without a target, or with one in words, which is no figure", () => {
    expect(rowWith({ target: undefined })).toMatchObject({ target: { kind: "none", text: "" } });
    expect(rowWith({ target: undefined, targetWords: "与经济增长同步" })).toMatchObject({
      target: { kind: "none", text: "与经济增长同步" },
      nature: "level",
    });
  });

  test("[§2] and takes the nature from the brackets of a base where there is no target", () => {
    expect(rowWith({ target: undefined, base: "[38.9]" })).toMatchObject({ nature: "total" });
  });

  test("without base, group, issuer, date or source", () => {
    expect(rowWith({ base: undefined, group: undefined })).toMatchObject({
      base: null,
      group: null,
    });
    const plan = samplePlan();
    Object.assign(plan, { issuer: undefined, date: undefined, source: undefined });
    expect(readPlan(plan).ok).toBe(true);
  });

  test("with who is responsible, what a rate divides, a base that is expected and a key", () => {
    const values = { responsible: "就业处", numerator: "结案数", denominator: "受理数" };
    expect(
      rowWith({ ...values, base: "40", baseStanding: "预计", change: "改名", key: "r7" }),
    ).toMatchObject({ ...values, isBaseExpected: true, change: "renamed", key: "r7" });
  });

  test("and sets rows apart that the plan has no more", () => {
    const plan = samplePlan();
    Object.assign(plan.tables[1].indicators[0] ?? {}, { change: "取消" });
    const read = readPlan(plan);
    const table = read.ok ? read.value.tables[1] : undefined;
    expect(table?.indicators.map(({ number }) => number)).toEqual([2]);
    expect(table?.cancelled.map(({ number }) => number)).toEqual([1]);
  });
});

describe("readPlan names", () => {
  test("a target in figures and in words, words with a digit, and 预计 without a base", () => {
    const path = "tables[1].indicators[0]";
    expect(problemsOfRow(0, { targetWords: "翻一番" }, 1)).toEqual([
      { path: `${path}.targetWords`, name: "eitherOr", other: "target" },
    ]);
    expect(problemsOfRow(0, { target: undefined, targetWords: "60%..5" }, 1)).toEqual([
      { path: `${path}.targetWords`, name: "digitsInWords", read: "60%..5" },
    ]);
    expect(problemsOfRow(0, { base: undefined, baseStanding: "预计" }, 1)).toEqual([
      { path: `${path}.base`, name: "missingKey" },
    ]);
  });

  test("two rows of one key, and a row that is part of a cancelled one", () => {
    expect(
      problemsAfter((plan) => {
        for (const row of plan.tables[1].indicators) row["key"] = "r1";
      }),
    ).toEqual([
      {
        path: "tables[1].indicators[1].key",
        name: "duplicate",
        read: "r1",
        firstPath: "tables[1].indicators[0].key",
      },
    ]);
    expect(problemsOfRow(0, { change: "取消" })).toEqual([
      {
        path: "tables[0].indicators[1].partOf",
        name: "wrongParent",
        parent: 1,
        fault: "cancelled",
      },
    ]);
  });

  test("JSON that is no object", () => {
    const expected = { path: "", name: "wrongType", expected: "object" };
    expect(problemsOf([])).toEqual([{ ...expected, found: "list" }]);
    expect(problemsOf("plan")).toEqual([{ ...expected, found: "text" }]);
    expect(problemsOf(null)).toEqual([{ ...expected, found: "null" }]);
    expect(problemsOf(true)).toEqual([{ ...expected, found: "boolean" }]);
    expect(problemsOf(undefined)).toEqual([{ path: "", name: "missingKey" }]);
  });

  test("a missing key", () => {
    expect(problemsAfter((plan) => delete plan["name"])).toEqual([
      { path: "name", name: "missingKey" },
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

  test("[§2] a nature against the brackets of a figure", () => {
    const row = "tables[1].indicators[0]";
    const problem = { name: "natureAgainstBrackets" };
    expect(problemsOfRow(0, { nature: "当年" }, 1)).toContainEqual({
      ...problem,
      path: `${row}.target`,
      nature: "当年",
      read: "[25.0]",
    });
    expect(problemsOfRow(1, { nature: "累计" }, 1)).toEqual([
      { ...problem, path: "tables[1].indicators[1].nature", nature: "累计", read: ">90" },
    ]);
    expect(problemsOfRow(1, { nature: "累计年" }, 1)).toEqual([
      {
        path: "tables[1].indicators[1].nature",
        name: "notInVocabulary",
        read: "累计年",
        accepted: ["累计", "当年", "时点"],
      },
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
    delete plan["title"];
    plan["colour"] = "red";
    Object.assign(plan.tables[0].indicators[0] ?? {}, { unit: "", target: "19多", actual: "-" });
    Object.assign(plan.tables[1].indicators[1] ?? {}, { number: 1, attribute: "" });
  });
  expect(problems.map(({ path, name }) => `${path} ${name}`)).toEqual([
    "colour unknownKey",
    "id unusableId",
    "title missingKey",
    "tables[0].indicators[0].unit emptyText",
    "tables[0].indicators[0].target unreadableFigure",
    "tables[1].indicators[1].attribute emptyText",
    "tables[1].indicators[1].number duplicate",
  ]);
});

function periodOf(plan: SamplePlan): Json {
  return plan["period"] as Json;
}
