import { readBoolean, readNumber, readOneOf } from "./arguments";
import type { SheetTarget } from "./host";
import type { PropertyDefinition } from "./hostObject";
import { sheetStateOf } from "./sheetState";

/** A setting of the printed page, which Univer does not have: kept beside the sheet. */
export function kept(
  name: string,
  read: (value: unknown) => unknown,
  usual: unknown,
): PropertyDefinition<SheetTarget> {
  const settings = ({ host, sheetId }: SheetTarget): Record<string, unknown> =>
    sheetStateOf(host.state, sheetId).pageLayout;
  return {
    get: (target) => settings(target)[name] ?? usual,
    set: (target, value) => {
      settings(target)[name] = read(value);
    },
  };
}

export function keptFlag(name: string): PropertyDefinition<SheetTarget> {
  return kept(name, (value) => readBoolean(value, name), false);
}

export function keptNumber(name: string, usual: number): PropertyDefinition<SheetTarget> {
  return kept(name, (value) => readNumber(value, name), usual);
}

export function keptWord(
  name: string,
  words: readonly string[],
  usual: string,
): PropertyDefinition<SheetTarget> {
  return kept(name, (value) => readOneOf(value, words, name), usual);
}
