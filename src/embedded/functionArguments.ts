import type { FunctionVariantType } from "@univerjs/engine-formula";
import { ArrayValueObject, BaseValueObject, ErrorValueObject } from "@univerjs/engine-formula";
import { CustomFunctionError } from "./customFunctionsGlobal";
import type { FunctionMetadata, ParameterMetadata } from "./functionMetadata";

/** Which Excel's ways of calling a function are imitated. */
export interface CallingConventions {
  /** Windows and Mac hand over an empty cell as 0, the web as null. */
  readonly emptyCell: 0 | null;
  readonly passesErrors: boolean;
}

/** The arguments for the function's body, or the error that the cell shows without calling it. */
export type ReadArguments =
  { readonly args: readonly unknown[] } | { readonly error: CustomFunctionError };

function isPlain(variant: FunctionVariantType): variant is BaseValueObject {
  return variant instanceof BaseValueObject;
}

function readSingle(value: ReturnType<ArrayValueObject["get"]>, emptyValue: unknown): unknown {
  if (!value || value.isNull()) {
    return emptyValue;
  }
  if (value instanceof ErrorValueObject) {
    return new CustomFunctionError(value.getErrorType());
  }
  return value.getValue();
}

function readMatrix(variant: BaseValueObject, emptyCell: 0 | null): unknown[][] {
  if (!(variant instanceof ArrayValueObject)) {
    return [[readSingle(variant, emptyCell)]];
  }
  return Array.from({ length: variant.getRowCount() }, (_, row) =>
    Array.from({ length: variant.getColumnCount() }, (__, column) =>
      readSingle(variant.get(row, column), emptyCell),
    ),
  );
}

const invalidValue = (): CustomFunctionError => new CustomFunctionError("#VALUE!");

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
    return invalidValue();
  }
  return type === "boolean" ? number !== 0 : number;
}

function readArgument(
  variant: BaseValueObject | undefined,
  parameter: ParameterMetadata,
  emptyCell: 0 | null,
): unknown {
  // Left out, or `F(A1,,3)`: null, whatever the parameter's shape.
  if (variant === undefined || (variant.isNull() && !variant.isArray())) {
    return null;
  }
  const matrix = readMatrix(variant, emptyCell).map((row) =>
    row.map((value) => convert(value, parameter.type)),
  );
  return parameter.isMatrix ? matrix : matrix[0]?.[0];
}

function firstError(value: unknown): CustomFunctionError | undefined {
  if (Array.isArray(value)) {
    return value.map(firstError).find((error) => error !== undefined);
  }
  return value instanceof CustomFunctionError ? value : undefined;
}

export function readArguments(
  { parameters }: FunctionMetadata,
  variants: readonly FunctionVariantType[],
  conventions: CallingConventions,
): ReadArguments {
  const given = variants.filter(isPlain);
  const required = parameters.filter((parameter) => !parameter.isOptional).length;
  const isRepeating = parameters.at(-1)?.isRepeating ?? false;
  const isTooMany = !isRepeating && given.length > parameters.length;
  if (given.length !== variants.length || given.length < required || isTooMany) {
    return { error: invalidValue() };
  }
  const args = parameters.map((parameter, index) =>
    parameter.isRepeating
      ? given.slice(index).map((variant) => readArgument(variant, parameter, conventions.emptyCell))
      : readArgument(given[index], parameter, conventions.emptyCell),
  );
  const error = conventions.passesErrors ? undefined : firstError(args);
  return error === undefined ? { args } : { error };
}
