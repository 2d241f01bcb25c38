import {
  type FunctionVariantType,
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/engine-formula";
import { CellValueType } from "@univerjs/core";
import { CustomFunctionError } from "./customFunctionsGlobal";

/** Which Excel's ways of calling a function are imitated. */
export interface CallingConventions {
  /** Windows and Mac hand over an empty cell as 0, the web as null. */
  readonly emptyCell: 0 | null;
  readonly passesErrors: boolean;
}

/** The arguments for the function's body, or the error that the cell shows without calling it. */
type ReadArguments =
  { readonly args: readonly unknown[] } | { readonly error: CustomFunctionError };

type Cell = ReturnType<BaseReferenceObject["getCellData"]>;

function readSingle(value: ReturnType<ArrayValueObject["get"]>, emptyValue: unknown): unknown {
  if (!value || value.isNull()) {
    return emptyValue;
  }
  if (value instanceof ErrorValueObject) {
    return new CustomFunctionError(value.getErrorType());
  }
  return value.getValue();
}

/** Univer's own reading takes a formula's "" for an empty cell; Excel hands it over as a text. */
function readCell(reference: BaseReferenceObject, cell: Cell, emptyCell: 0 | null): unknown {
  if (cell?.v === "" && cell.t === CellValueType.STRING) {
    return "";
  }
  if (!cell || (cell.v ?? null) === null) {
    return emptyCell;
  }
  return readSingle(reference.getCellValueObject(cell), emptyCell);
}

function readReference(reference: BaseReferenceObject, emptyCell: 0 | null): unknown[][] {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  if (startRow < 0 || startColumn < 0) {
    return [[new CustomFunctionError(ErrorType.REF)]];
  }
  return Array.from({ length: endRow - startRow + 1 }, (_, row) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, column) =>
      readCell(reference, reference.getCellData(startRow + row, startColumn + column), emptyCell),
    ),
  );
}

function readMatrix(variant: FunctionVariantType, emptyCell: 0 | null): unknown[][] {
  if (variant instanceof BaseReferenceObject) {
    return readReference(variant, emptyCell);
  }
  if (!(variant instanceof ArrayValueObject)) {
    return [[variant instanceof BaseValueObject ? readSingle(variant, emptyCell) : invalidValue()]];
  }
  return Array.from({ length: variant.getRowCount() }, (_, row) =>
    Array.from({ length: variant.getColumnCount() }, (__, column) =>
      readSingle(variant.get(row, column), emptyCell),
    ),
  );
}

const invalidValue = (): CustomFunctionError => new CustomFunctionError("#VALUE!");

const CANNOT_CONVERT = invalidValue();

/** Excel converts to the parameter's type before it calls, and gives #VALUE! where it cannot. */
function convert(value: unknown, type: string): unknown {
  const isScalar =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (type === "any" || !isScalar) {
    return value;
  }
  if (type === "string") {
    return typeof value === "boolean" ? String(value).toUpperCase() : `${value}`;
  }
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) {
    return CANNOT_CONVERT;
  }
  return type === "boolean" ? number !== 0 : number;
}

function isLeftOut(variant: FunctionVariantType): boolean {
  return variant instanceof BaseValueObject && variant.isNull() && !variant.isArray();
}

function readArgument(
  variant: FunctionVariantType | undefined,
  parameter: ParameterMetadata,
  emptyCell: 0 | null,
): unknown {
  // Left out, or `F(A1,,3)`: null, whatever the parameter's shape.
  if (variant === undefined || isLeftOut(variant)) {
    return null;
  }
  const matrix = readMatrix(variant, emptyCell).map((row) =>
    row.map((value) => convert(value, parameter.type)),
  );
  return parameter.isMatrix ? matrix : matrix[0]?.[0];
}

function errorsIn(value: unknown): CustomFunctionError[] {
  if (Array.isArray(value)) {
    return value.flatMap(errorsIn);
  }
  return value instanceof CustomFunctionError ? [value] : [];
}

export function readArguments(
  { parameters }: FunctionMetadata,
  variants: readonly FunctionVariantType[],
  conventions: CallingConventions,
): ReadArguments {
  const required = parameters.filter((parameter) => !parameter.isOptional).length;
  const isRepeating = parameters.at(-1)?.isRepeating ?? false;
  const isTooMany = !isRepeating && variants.length > parameters.length;
  if (variants.length < required || isTooMany) {
    return { error: invalidValue() };
  }
  const args = parameters.map((parameter, index) =>
    parameter.isRepeating
      ? variants
          .slice(index)
          .map((variant) => readArgument(variant, parameter, conventions.emptyCell))
      : readArgument(variants[index], parameter, conventions.emptyCell),
  );
  const errors = errorsIn(args);
  const error = conventions.passesErrors
    ? errors.find((candidate) => candidate === CANNOT_CONVERT)
    : errors[0];
  return error === undefined ? { args } : { error };
}

/** The part of functions.json that decides how Excel calls a function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

interface FunctionsMetadata {
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
