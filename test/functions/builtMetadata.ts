import { built } from "../support/builtFunctions";

/** The part of functions.json that the tests read; the English one names the parameters as the code does. */
export interface BuiltMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}

export function builtMetadata(): BuiltMetadata {
  return JSON.parse(built("functions.en-US.json")) as BuiltMetadata;
}
