import { associated } from "./customFunctions";
import { functionsFiles } from "../../src/build/functionsFiles";
import "../../src/functions/register";

const files = functionsFiles("src/functions", "https://example.org/");
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
      readonly dimensionality: string;
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
    readonly result: { readonly dimensionality: string };
  }[];
  readonly enums: readonly { readonly id: string }[];
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
      expect(other?.parameters[place]?.name).toBe(parameter.name);
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
  const status = zh.functions.find(({ id }) => id === "STATUS");
  expect(status?.parameters.map(({ name, optional }) => [name, optional])).toEqual([
    ["actual", undefined],
    ["target", undefined],
    ["asOf", true],
    ["base", true],
    ["period", true],
    ["thresholds", true],
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

test("an argument with a fixed set of values offers a drop-down that exists", () => {
  const offered = zh.functions.flatMap(({ parameters }) =>
    parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
  );
  expect(offered).toContain("FIELD");
  expect(zh.enums.map(({ id }) => id).sort()).toEqual([...new Set(offered)].sort());
});
