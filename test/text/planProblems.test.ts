import type { PlanProblem, PlanProblemKind } from "../../src/plan/reading/planProblem";
import { planProblemSentence } from "../../src/text/problems/planProblems";

const row = "tables[0].indicators[3]";

/** One problem of every name: a name that is missing here is a type error. */
const PROBLEMS: { readonly [Name in PlanProblemKind["name"]]: PlanProblem & { name: Name } } = {
  missingKey: { path: `${row}.unit`, name: "missingKey" },
  unknownKey: { path: `${row}.colour`, name: "unknownKey", accepted: ["number", "name"] },
  wrongType: { path: `${row}.target`, name: "wrongType", expected: "text", found: "number" },
  emptyText: { path: `${row}.unit`, name: "emptyText" },
  emptyList: { path: "tables", name: "emptyList" },
  notInVocabulary: {
    path: "edition",
    name: "notInVocabulary",
    read: "final",
    accepted: ["issued", "draft"],
  },
  notWholeNumber: { path: `${row}.number`, name: "notWholeNumber", read: 0, from: 1, to: 9999 },
  unusableId: { path: "id", name: "unusableId", read: "湛江" },
  unreadableDate: { path: "date", name: "unreadableDate", read: "2021-02-30" },
  periodBackwards: {
    path: "period.lastYear",
    name: "periodBackwards",
    firstYear: 2025,
    lastYear: 2021,
  },
  unreadableFigure: { path: `${row}.target`, name: "unreadableFigure", read: "3-6" },
  eitherOr: { path: `${row}.targetWords`, name: "eitherOr", other: "target" },
  digitsInWords: { path: `${row}.targetWords`, name: "digitsInWords", read: "60%..5" },
  structureNotWhole: {
    path: `${row}.target`,
    name: "structureNotWhole",
    read: "12:46:24",
    sum: 82,
  },
  unreadableRatio: { path: `${row}.printedCompletion`, name: "unreadableRatio", read: "1O2" },
  wrongLength: { path: "checks[0].inputs", name: "wrongLength", read: 3, from: 1, to: 2 },
  unknownFigure: { path: "checks[0].printed", name: "unknownFigure", read: "专栏2 19 base" },
  duplicate: {
    path: `${row}.number`,
    name: "duplicate",
    read: "1",
    firstPath: "tables[0].indicators[0].number",
  },
  wrongParent: { path: `${row}.partOf`, name: "wrongParent", parent: 7, fault: "unknown" },
  negativeTarget: { path: `${row}.target`, name: "negativeTarget", read: "-5" },
  partWithoutParent: { path: `${row}.partOf`, name: "partWithoutParent", read: "其中：高技能" },
  structureUnit: { path: `${row}.target`, name: "structureUnit", unit: "%", read: "12:46:42" },
  differentUnit: { path: `${row}.actual`, name: "differentUnit", unit: "万人", read: "25人" },
  differentParts: {
    path: `${row}.actual`,
    name: "differentParts",
    read: "58:42",
    target: "12:46:42",
  },
  directionAgainstBound: {
    path: `${row}.direction`,
    name: "directionAgainstBound",
    direction: "逆向",
    target: ">90",
  },
  natureAgainstBrackets: {
    path: `${row}.target`,
    name: "natureAgainstBrackets",
    nature: "当年",
    read: "[25.0]",
  },
};

/** Every fact of a problem, as text. */
function factsOf(value: object): readonly string[] {
  const hidden = ["name", "expected", "found", "fault", "firstYear"];
  return Object.entries(value)
    .filter(([key]) => !hidden.includes(key))
    .flatMap(([, fact]: [string, unknown]) => (Array.isArray(fact) ? (fact as unknown[]) : [fact]))
    .map(String);
}

describe.each(["zh-CN", "en-US"] as const)("in %s", (language) => {
  test.each(Object.values(PROBLEMS))(
    "the problem $name is told with its path and facts",
    (problem) => {
      const sentence = planProblemSentence(problem, language);
      expect(factsOf(problem).filter((fact) => !sentence.includes(fact))).toEqual([]);
    },
  );

  test("no two problems are told in the same words", () => {
    const sentences = Object.values(PROBLEMS).map((problem) =>
      planProblemSentence({ ...problem, path: "x" }, language),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test("the four faults of a parent are told apart", () => {
    const faults = ["itself", "unknown", "later", "otherGroup"] as const;
    const sentences = faults.map((fault) =>
      planProblemSentence({ ...PROBLEMS.wrongParent, fault }, language),
    );
    expect(new Set(sentences).size).toBe(4);
  });
});

test("a problem of the whole plan has no path, and is said of the plan", () => {
  const problem = { path: "", name: "wrongType", expected: "object", found: "list" } as const;
  expect(planProblemSentence(problem, "zh-CN")).toBe("规划：应为对象，读到的是列表。");
  expect(planProblemSentence(problem, "en-US")).toBe(
    "The plan should be an object, but is a list.",
  );
});

test("a figure written as a number is told to stand in quotes", () => {
  expect(planProblemSentence(PROBLEMS.wrongType, "zh-CN")).toBe(
    "tables[0].indicators[3].target：应为文本，读到的是数；请照印刷的样子写，并加引号。",
  );
});
