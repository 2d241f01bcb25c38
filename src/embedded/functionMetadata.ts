/** The part of functions.json that decides how Excel calls a function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** True: errors reach parameters of type any; otherwise an error in is the same error out. */
  readonly passesErrors: boolean;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) {
    throw new TypeError("functions.json: an object is missing.");
  }
  return Object.fromEntries(Object.entries(value));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown, fallback: string): string {
  return typeof value === "string" ? value : fallback;
}

function readParameter(value: unknown): ParameterMetadata {
  const parameter = recordOf(value);
  return {
    name: textOf(parameter["name"], ""),
    description: textOf(parameter["description"], ""),
    type: textOf(parameter["type"], "any"),
    isMatrix: parameter["dimensionality"] === "matrix",
    isOptional: parameter["optional"] === true,
    isRepeating: parameter["repeating"] === true,
  };
}

function readFunction(value: unknown): FunctionMetadata {
  const entry = recordOf(value);
  const id = entry["id"];
  if (typeof id !== "string" || id === "") {
    throw new TypeError("functions.json: a function has no id.");
  }
  return {
    id,
    name: textOf(entry["name"], id),
    description: textOf(entry["description"], ""),
    parameters: listOf(entry["parameters"]).map(readParameter),
  };
}

export function readFunctionsMetadata(json: unknown): FunctionsMetadata {
  const metadata = recordOf(json);
  return {
    functions: listOf(metadata["functions"]).map(readFunction),
    passesErrors: metadata["allowErrorForDataTypeAny"] === true,
  };
}
