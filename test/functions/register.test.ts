import { associated, errorOf } from "./customFunctions";
import { functionsFiles } from "../../src/build/functionsFiles";
import "../../src/functions/register";

const files = functionsFiles("src/functions", "https://example.org/", "PLAN");
const json = (name: string): Metadata => JSON.parse(files.get(name) ?? "null") as Metadata;

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality: string };
  }[];
}

const zh = json("functions.json");
const en = json("functions.en-US.json");

test("the ids of functions.json are the ids that the bundle registers", () => {
  const ids = zh.functions.map(({ id }) => id);
  expect(ids).toEqual([...associated.keys()].sort());
  expect(en.functions.map(({ id }) => id)).toEqual(ids);
});

test("ids and names are ASCII and equal in both languages", () => {
  for (const { functions } of [zh, en]) {
    for (const { id, name } of functions) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z]+$/);
    }
  }
});

test("every description and parameter is in Chinese, and in English in the other file", () => {
  const chinese = /[\u4e00-\u9fff]/u;
  const latinWord = /[A-Za-z]{3,}/u;
  for (const [index, shown] of zh.functions.entries()) {
    const other = en.functions[index];
    expect(shown.description).toMatch(chinese);
    expect(other?.description).toMatch(latinWord);
    expect(other?.description).not.toBe(shown.description);
    for (const [place, parameter] of shown.parameters.entries()) {
      expect(parameter.description).toMatch(chinese);
      expect(other?.parameters[place]?.description).toMatch(latinWord);
    }
  }
});

test("[§1] every description says how to pass a cell that may be empty", () => {
  for (const { description } of [...zh.functions, ...en.functions]) {
    expect(description).toContain('IF(E6="","",E6)');
  }
});

test("every parameter and result may be a range, and errors reach the functions", () => {
  expect(zh.allowErrorForDataTypeAny).toBe(true);
  expect(zh).not.toHaveProperty("allowCustomDataForDataTypeAny");
  for (const { parameters, result } of zh.functions) {
    expect(result.dimensionality).toBe("matrix");
    for (const { dimensionality } of parameters) expect(dimensionality).toBe("matrix");
  }
});

test("optional arguments are the last ones and as many as the issue says", () => {
  const status = en.functions.find(({ id }) => id === "STATUS");
  expect(status?.parameters.map(({ name, optional }) => [name, optional])).toEqual([
    ["actual", undefined],
    ["target", undefined],
    ["asOf", true],
    ["base", true],
    ["period", true],
    ["thresholds", true],
    ["nature", true],
  ]);
});

test("every function has a help page of its own in each language", () => {
  expect(zh.functions.find(({ id }) => id === "CHECK")?.helpUrl).toBe(
    "https://example.org/functions.zh-CN.html#CHECK",
  );
  expect(en.functions.find(({ id }) => id === "CHECK")?.helpUrl).toBe(
    "https://example.org/functions.html#CHECK",
  );
});

test("every parameter takes errors, so that one spoils its own row only", () => {
  for (const { parameters } of [...zh.functions, ...en.functions]) {
    for (const { type } of parameters) expect(type).toBe("any");
  }
  expect(zh).not.toHaveProperty("enums");
});

test("the Chinese list shows Chinese names of the parameters, each once", () => {
  for (const { parameters } of zh.functions) {
    const names = parameters.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[\u4e00-\u9fff]{2,8}$/u);
    expect(new Set(names).size).toBe(names.length);
  }
  for (const { parameters } of en.functions) {
    for (const { name } of parameters) expect(name).toMatch(/^[a-z][A-Za-z]+$/u);
  }
});

test("no description is longer than Excel takes", () => {
  for (const { description, parameters } of [...zh.functions, ...en.functions]) {
    expect(description.length).toBeLessThanOrEqual(255);
    for (const parameter of parameters) {
      expect(parameter.description.length).toBeLessThanOrEqual(255);
    }
  }
});

test("nothing but an error of Excel's leaves a registered function", () => {
  const calculate = associated.get("PARSE");
  const trap = new Proxy([[1]], {
    get: () => {
      throw new RangeError("Maximum call stack size exceeded");
    },
  });
  const error = errorOf(() => calculate?.(trap));
  expect(error.code).toBe("#VALUE!");
  expect(error.message).toContain("Maximum call stack size");
});
