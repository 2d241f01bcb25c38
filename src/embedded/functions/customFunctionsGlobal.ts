/** The errors a custom function can return, as Microsoft's `CustomFunctions.ErrorCode` has them. */
export const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** As in Excel, it is no JavaScript Error: it has a code and a message and no more. */
export class CustomFunctionError {
  readonly code: string;
  readonly message: string | undefined;

  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

export type CustomFunctionBody = (...args: readonly unknown[]) => unknown;

export interface CustomFunctionsGlobal {
  readonly associate: (
    id: string | Readonly<Record<string, CustomFunctionBody>>,
    body?: CustomFunctionBody,
  ) => void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof ERROR_CODES;
  /** As Microsoft's runtime keeps them, by their ids. */
  readonly _association: { readonly mappings: Readonly<Record<string, CustomFunctionBody>> };
}

export interface CustomFunctionRegistry {
  /** What the functions' script finds as the global `CustomFunctions`. */
  readonly customFunctions: CustomFunctionsGlobal;
  bodyOf(id: string): CustomFunctionBody | undefined;
}

export function createCustomFunctionRegistry(): CustomFunctionRegistry {
  const mappings: Record<string, CustomFunctionBody> = {};
  return {
    customFunctions: {
      associate(id, body) {
        const associations = typeof id === "string" ? { [id]: body } : id;
        for (const [key, value] of Object.entries(associations)) {
          if (value !== undefined) {
            mappings[key.toUpperCase()] = value;
          }
        }
      },
      Error: CustomFunctionError,
      ErrorCode: ERROR_CODES,
      _association: { mappings },
    },
    bodyOf: (id) => mappings[id.toUpperCase()],
  };
}
