import { readCommitments } from "../../../src/plan/reading/readCommitments";
import type { Json } from "../samplePlan";

function sampleList(change: Json = {}, more: readonly Json[] = []): Json {
  const commitment: Json = {
    id: "c01",
    section: "专栏4",
    content: "建设产业园10家以上",
    target: "≥10",
    unit: "家",
    nature: "时点",
    kind: "explicit",
    dueText: "到2025年",
    dueDate: "2025-12-31",
    recurrence: "once",
    lines: [252],
  };
  return { plan: "sample", commitments: [{ ...commitment, ...change }, ...more] };
}

function problemsOf(json: unknown) {
  const read = readCommitments(json);
  return read.ok ? [] : read.reason;
}

const problemsAfter = (change: Json) => problemsOf(sampleList(change));
const path = (key: string) => `commitments[0].${key}`;

describe("readCommitments reads", () => {
  test("a commitment with its figure as printed", () => {
    const read = readCommitments(sampleList());
    expect(read.ok && read.value).toMatchObject({
      plan: "sample",
      commitments: [
        {
          id: "c01",
          target: { text: "≥10", value: 10, bound: "lower" },
          nature: "level",
          responsible: null,
          note: null,
          lines: [252],
        },
      ],
    });
  });

  test("one without a number, and without a date", () => {
    const change = {
      ...{ target: undefined, unit: undefined, nature: undefined },
      ...{ dueDate: null, kind: "implied" },
    };
    const read = readCommitments(sampleList(change));
    expect(read.ok && read.value.commitments[0]).toMatchObject({
      target: null,
      unit: null,
      nature: null,
      dueDate: null,
    });
  });
});

describe("readCommitments names", () => {
  test("JSON that is no list of commitments", () => {
    expect(problemsOf([])).toEqual([
      { path: "", name: "wrongType", expected: "object", found: "list" },
    ]);
    expect(problemsOf({ plan: "sample", commitments: [] })).toEqual([
      { path: "commitments", name: "emptyList" },
    ]);
  });

  test("an unknown key", () => {
    expect(problemsAfter({ dept: "就业科" })).toMatchObject([
      { path: path("dept"), name: "unknownKey" },
    ]);
  });

  test("a target without a unit or a nature, and these without a target", () => {
    expect(problemsAfter({ unit: null })).toEqual([{ path: path("unit"), name: "missingKey" }]);
    expect(problemsAfter({ nature: null })).toEqual([{ path: path("nature"), name: "missingKey" }]);
    expect(problemsAfter({ target: null })).toEqual([{ path: path("target"), name: "missingKey" }]);
  });

  test("[§9] a target that brings another unit", () => {
    expect(problemsAfter({ target: "10个" })).toEqual([
      { path: path("target"), name: "differentUnit", unit: "家", read: "10个" },
    ]);
  });

  test("[§1] a target in no notation, and nothing about its unit then", () => {
    expect(problemsAfter({ target: "十左右", unit: null })).toEqual([
      { path: path("target"), name: "unreadableFigure", read: "十左右" },
    ]);
  });

  test("[§2] a nature that there is not", () => {
    expect(problemsAfter({ nature: "每年" })).toMatchObject([
      { path: path("nature"), name: "notInVocabulary", accepted: ["累计", "当年", "时点"] },
    ]);
  });

  test.each(["2025", "2025-12", "2025-02-30", "2025年末"])("the due date %s", (read) => {
    expect(problemsAfter({ dueDate: read })).toEqual([
      { path: path("dueDate"), name: "unreadableDate", read },
    ]);
  });

  test("a recurrence and a kind that there are not", () => {
    expect(problemsAfter({ recurrence: "monthly", kind: "criterion" })).toMatchObject([
      { path: path("kind"), name: "notInVocabulary", read: "criterion" },
      { path: path("recurrence"), name: "notInVocabulary", read: "monthly" },
    ]);
  });

  test("a commitment without a line of the source", () => {
    expect(problemsAfter({ lines: [] })).toEqual([{ path: path("lines"), name: "emptyList" }]);
  });

  test("an id that two commitments bear, and one that is no id", () => {
    const [first] = sampleList()["commitments"] as [Json];
    expect(problemsOf(sampleList({}, [first]))).toEqual([
      { path: "commitments[1].id", name: "duplicate", read: "c01", firstPath: path("id") },
    ]);
    expect(problemsOf(sampleList({ id: "1" }, [{ ...first, id: "1" }]))).toEqual([
      { path: path("id"), name: "unusableId", read: "1" },
      { path: "commitments[1].id", name: "unusableId", read: "1" },
    ]);
  });
});
