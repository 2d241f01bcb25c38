import type { BaseFunction } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { CustomFunctionError } from "./customFunctionsGlobal";

/** What Univer takes as the result of a function. */
export type FunctionResult = ReturnType<BaseFunction["calculate"]>;

const RETURNABLE_ERRORS: readonly ErrorType[] = [
  ErrorType.VALUE,
  ErrorType.NA,
  ErrorType.DIV_BY_ZERO,
  ErrorType.NUM,
  ErrorType.NULL,
];

/** Excel knows #NAME? and #REF! as input errors only: returned, they become #VALUE!. */
export function shownError(code: string): ErrorType {
  return RETURNABLE_ERRORS.find((error) => error.valueOf() === code) ?? ErrorType.VALUE;
}

function valueObject(value: unknown): BaseValueObject {
  if (value instanceof CustomFunctionError) {
    return ErrorValueObject.create(shownError(value.code));
  }
  if (value === null || value === undefined) {
    return NumberValueObject.create(0);
  }
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? NumberValueObject.create(value)
      : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === "boolean") {
    return BooleanValueObject.create(value);
  }
  return typeof value === "string"
    ? StringValueObject.create(value)
    : ErrorValueObject.create(ErrorType.VALUE);
}

/** Calls `visit` for every error of a result, with its place in the spill. */
export function forEachError(
  result: unknown,
  visit: (error: CustomFunctionError, row: number, column: number) => void,
): void {
  const rows: readonly unknown[] = Array.isArray(result) ? result : [[result]];
  rows.forEach((cells, row) => {
    const values: readonly unknown[] = Array.isArray(cells) ? cells : [];
    values.forEach((value, column) => {
      if (value instanceof CustomFunctionError) {
        visit(value, row, column);
      }
    });
  });
}

/** What a function returned, as the cell shows it: a `null` is 0, a matrix spills. */
export function resultObject(result: unknown): FunctionResult {
  if (!Array.isArray(result)) {
    return valueObject(result);
  }
  const rows: readonly unknown[] = result;
  const matrix = rows.map((row) =>
    (Array.isArray(row) ? (row as readonly unknown[]) : [row]).map(valueObject),
  );
  const columnCount = matrix[0]?.length ?? 0;
  if (columnCount === 0 || matrix.some((row) => row.length !== columnCount)) {
    return ErrorValueObject.create(ErrorType.VALUE);
  }
  return ArrayValueObject.create({
    calculateValueList: matrix,
    rowCount: matrix.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
