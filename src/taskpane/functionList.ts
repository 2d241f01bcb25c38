import type { Language } from "../text/language";

/** Each language's own file lies beside the page; the Chinese one is the default locale's. */
const FILES: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["functions.json"],
  "en-US": ["functions.en-US.json", "functions.json"],
};

/**
 * The functions as the files beside the page describe them at this moment, so that the list is
 * never older than the functions. Where English descriptions have not been deployed, the Chinese
 * ones are better than none.
 */
export async function fetchFunctionList(
  language: Language,
  namespace: string,
): Promise<readonly FunctionDescription[]> {
  const missing: string[] = [];
  for (const file of FILES[language]) {
    const response = await fetch(file);
    if (response.ok) return readFunctionList(await response.json(), namespace);
    missing.push(`${file}: ${response.status}`);
  }
  throw new Error(missing.join(", "));
}

/** A custom function as the generated `functions.json` describes it. */
export interface FunctionDescription {
  /** As typed in a cell, with its namespace: `PLAN.COMPLETION`. */
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string | null;
  readonly parameters: readonly FunctionParameter[];
}

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

/**
 * Reads a parsed `functions.json`. Only what the pane shows is read; Excel reads the rest.
 *
 * @throws Error whose message is the path of the first thing that is not as expected
 */
export function readFunctionList(json: unknown, namespace: string): readonly FunctionDescription[] {
  return listAt(recordAt(json, "functions.json")["functions"], "functions").map((entry, index) => {
    const path = `functions[${index}]`;
    const record = recordAt(entry, path);
    const parameters = record["parameters"] ?? [];
    return {
      name: `${namespace}.${textAt(record, "name", path)}`,
      description: optionalText(record, "description", path) ?? "",
      helpUrl: optionalText(record, "helpUrl", path),
      parameters: listAt(parameters, `${path}.parameters`).map((parameter, at) =>
        readParameter(parameter, `${path}.parameters[${at}]`),
      ),
    };
  });
}

/** `PLAN.STATUS(actual, target, [asOf])`: as Excel itself writes a signature. */
export function signatureOf({ name, parameters }: FunctionDescription): string {
  const written = parameters.map((parameter) => {
    const repeated = parameter.isRepeating ? `${parameter.name}, …` : parameter.name;
    return parameter.isOptional ? `[${repeated}]` : repeated;
  });
  return `${name}(${written.join(", ")})`;
}

function readParameter(json: unknown, path: string): FunctionParameter {
  const record = recordAt(json, path);
  return {
    name: textAt(record, "name", path),
    description: optionalText(record, "description", path) ?? "",
    isOptional: record["optional"] === true,
    isRepeating: record["repeating"] === true,
  };
}

function recordAt(json: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new Error(path);
  return json as Readonly<Record<string, unknown>>;
}

function listAt(json: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new Error(path);
  return json;
}

function textAt(record: Readonly<Record<string, unknown>>, key: string, path: string): string {
  const text = optionalText(record, key, path);
  if (text === null || text === "") throw new Error(`${path}.${key}`);
  return text;
}

function optionalText(
  record: Readonly<Record<string, unknown>>,
  key: string,
  path: string,
): string | null {
  const value = record[key];
  if (value === undefined) return null;
  if (typeof value !== "string") throw new Error(`${path}.${key}`);
  return value;
}

/** Whether each of the words searched for stands somewhere in a function's description. */
export function matchesWords(described: FunctionDescription, words: string): boolean {
  const parameters = described.parameters.flatMap(({ name, description }) => [name, description]);
  const everything = [described.name, described.description, ...parameters]
    .join("\n")
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => everything.includes(word));
}
