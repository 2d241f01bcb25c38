import { readFunctionList, signatureOf } from "../../src/taskpane/functionList";

const status = {
  id: "STATUS",
  name: "STATUS",
  description: "进展",
  helpUrl: "https://example.org/help",
  parameters: [
    { name: "actual", description: "完成值", dimensionality: "matrix", type: "any" },
    { name: "asOf", description: "日期", optional: true },
    { name: "more", repeating: true, optional: true },
  ],
  result: { dimensionality: "matrix" },
};

test("a function is listed under the name that is typed in a cell", () => {
  expect(readFunctionList({ functions: [status] }, "PLAN")).toEqual([
    {
      name: "PLAN.STATUS",
      description: "进展",
      helpUrl: "https://example.org/help",
      parameters: [
        { name: "actual", description: "完成值", isOptional: false, isRepeating: false },
        { name: "asOf", description: "日期", isOptional: true, isRepeating: false },
        { name: "more", description: "", isOptional: true, isRepeating: true },
      ],
    },
  ]);
});

test("a function without parameters, description and help is still listed", () => {
  expect(readFunctionList({ functions: [{ name: "NOW" }] }, "PLAN")).toEqual([
    { name: "PLAN.NOW", description: "", helpUrl: null, parameters: [] },
  ]);
});

test("a signature brackets what may be left out", () => {
  const [described] = readFunctionList({ functions: [status] }, "PLAN");
  expect(described && signatureOf(described)).toBe("PLAN.STATUS(actual, [asOf], [more, …])");
});

test.each([
  [null, "functions.json"],
  [[], "functions.json"],
  [{}, "functions"],
  [{ functions: [7] }, "functions[0]"],
  [{ functions: [{}] }, "functions[0].name"],
  [{ functions: [{ name: "A", description: 1 }] }, "functions[0].description"],
  [{ functions: [{ name: "A", parameters: {} }] }, "functions[0].parameters"],
  [{ functions: [{ name: "A", parameters: [{ name: "" }] }] }, "functions[0].parameters[0].name"],
])("what is no list of functions is refused with the place that is wrong: %j", (json, path) => {
  expect(() => readFunctionList(json, "PLAN")).toThrow(new Error(path));
});
