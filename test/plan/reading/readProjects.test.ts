import { readProjects } from "../../../src/plan/reading/readProjects";
import type { Json } from "../samplePlan";

const PROJECT: Json = {
  id: "p01",
  group: "专栏9 样例项目",
  item: "1",
  name: "建设公共实训基地",
  content: "建成并投入使用。",
  lines: [12, 10],
};

const listOf = (...projects: readonly Json[]): Json => ({ plan: "sample", projects });

function problemsOf(json: unknown) {
  const read = readProjects(json);
  return read.ok ? [] : read.reason;
}

test("[§11] readProjects reads a project; what the plan does not print is null", () => {
  const read = readProjects(listOf(PROJECT, { ...PROJECT, id: "p02", item: undefined }));
  expect(read.ok && read.value.projects).toEqual([
    { ...PROJECT, responsible: null, note: null },
    { ...PROJECT, id: "p02", item: null, responsible: null, note: null },
  ]);
});

describe("readProjects names", () => {
  test.each([
    ["JSON that is no list of projects", [], "", "wrongType"],
    ["a plan without projects", listOf(), "projects", "emptyList"],
    ["an unknown key", listOf({ ...PROJECT, money: 5 }), "projects[0].money", "unknownKey"],
    [
      "a project without content",
      listOf({ ...PROJECT, content: " " }),
      "projects[0].content",
      "emptyText",
    ],
    [
      "one without a line of the source",
      listOf({ ...PROJECT, lines: [] }),
      "projects[0].lines",
      "emptyList",
    ],
    [
      "a line that is none",
      listOf({ ...PROJECT, lines: [0] }),
      "projects[0].lines[0]",
      "notWholeNumber",
    ],
    ["an id that two projects bear", listOf(PROJECT, PROJECT), "projects[1].id", "duplicate"],
  ])("%s", (_, json, path, name) => {
    expect(problemsOf(json)).toMatchObject([{ path, name }]);
  });
});
