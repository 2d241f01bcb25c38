import type { Univer } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction, FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import {
  type CustomFunctionBody,
  CustomFunctionError,
  type CustomFunctionRegistry,
} from "./customFunctionsGlobal";
import { forEachError, type FunctionResult, resultObject } from "./functionResults";
import {
  type CallingConventions,
  type FunctionMetadata,
  readArguments,
  readFunctionsMetadata,
} from "./functionArguments";

/** The sentences that functions gave with their errors, by the cell that shows the error. */
export interface ErrorMessages {
  messageAt(sheetId: string, row: number, column: number): string | undefined;
  clear(): void;
}

export interface RegisterFunctionsOptions {
  /** The parsed functions.json. */
  readonly metadata: unknown;
  readonly registry: CustomFunctionRegistry;
  readonly namespace: string;
  readonly emptyCell: 0 | null;
}

function call(body: CustomFunctionBody, name: string, args: readonly unknown[]): unknown {
  try {
    // Excel hands every function an invocation after its arguments, declared or not.
    const answer = body(...args, { functionName: name });
    if (!(answer instanceof Promise)) return answer;
    // Who waits calculates again when what it waited for is there: Univer's own promises block a sheet.
    answer.catch(() => undefined);
    return new CustomFunctionError("#N/A");
  } catch (error) {
    return error instanceof CustomFunctionError ? error : new CustomFunctionError("#VALUE!");
  }
}

type Evaluate = (variants: readonly FunctionVariantType[], place: BaseFunction) => FunctionResult;

function executorOf(name: string, evaluate: Evaluate): BaseFunction {
  const executor = new BaseFunction(name);
  executor.needsReferenceObject = true;
  executor.calculate = (...variants) => evaluate(variants, executor);
  return executor;
}

function describe(name: string, { description, parameters }: FunctionMetadata) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.isRepeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

/** Makes the functions of functions.json known to the workbook as `NAMESPACE.NAME`. */
export function registerCustomFunctions(
  univer: Univer,
  { metadata, registry, namespace, emptyCell }: RegisterFunctionsOptions,
): ErrorMessages {
  const { functions, passesErrors } = readFunctionsMetadata(metadata);
  const conventions: CallingConventions = { emptyCell, passesErrors };
  const messages = new Map<string, string>();
  const keyOf = (sheetId: string, row: number, column: number): string =>
    `${sheetId} ${row} ${column}`;

  function evaluatorOf(entry: FunctionMetadata, name: string): Evaluate {
    return (variants, { subUnitId, row, column }) => {
      const body = registry.bodyOf(entry.id);
      const read = readArguments(entry, variants, conventions);
      if (body === undefined || "error" in read) {
        return resultObject("error" in read ? read.error : new CustomFunctionError("#N/A"));
      }
      const result = call(body, name, read.args);
      const sheetId = subUnitId ?? "";
      messages.delete(keyOf(sheetId, row, column));
      forEachError(result, (error, rowOffset, columnOffset) => {
        if (error.message !== undefined) {
          messages.set(keyOf(sheetId, row + rowOffset, column + columnOffset), error.message);
        }
      });
      return resultObject(result);
    };
  }

  const named = functions.map((entry) => ({
    entry,
    name: `${namespace}.${entry.name}`.toUpperCase(),
  }));
  const injector = univer.__getInjector();
  injector
    .get(IFunctionService)
    .registerExecutors(
      ...named.map(({ entry, name }) => executorOf(name, evaluatorOf(entry, name))),
    );
  injector
    .get(IDescriptionService)
    .registerDescriptions(named.map(({ entry, name }) => describe(name, entry)));
  return {
    messageAt: (sheetId, row, column) => messages.get(keyOf(sheetId, row, column)),
    clear() {
      messages.clear();
    },
  };
}
