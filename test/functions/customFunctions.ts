/** The part of Excel's `CustomFunctions` global that functions use. */
export class FunctionError {
  readonly code: string;
  readonly message: string | undefined;

  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

export const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export const associated = new Map<string, (...args: unknown[]) => unknown>();

export const customFunctions = {
  Error: FunctionError,
  ErrorCode: ERROR_CODES,
  associate: (id: string, calculate: (...args: unknown[]) => unknown): void => {
    associated.set(id, calculate);
  },
};

Object.assign(globalThis, { CustomFunctions: customFunctions });

/** What Excel shows: the answer, or the code of the error that was thrown or given back. */
export function shown(calculate: () => unknown): unknown {
  try {
    return withCodes(calculate());
  } catch (error) {
    if (error instanceof FunctionError) return error.code;
    throw error;
  }
}

/** The error that a calculation throws. */
export function errorOf(calculate: () => unknown): FunctionError {
  try {
    calculate();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
  throw new Error("no error was thrown");
}

function withCodes(output: unknown): unknown {
  if (output instanceof FunctionError) return output.code;
  return Array.isArray(output) ? output.map(withCodes) : output;
}
