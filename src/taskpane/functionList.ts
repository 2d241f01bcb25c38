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
