import type { Language } from "../text/language";

/** What the pane shows of the help, as `src/build/helpData.ts` writes it beside the page. */
export interface HelpData {
  /** What is true of every function and has to be known: the sentence about empty cells. */
  readonly emptyCells: string;
  readonly purposes: readonly { readonly name: string; readonly functions: readonly string[] }[];
  readonly functions: readonly FunctionHelp[];
  readonly rules: readonly RuleHelp[];
  readonly errors: readonly ErrorHelp[];
}

export interface FunctionHelp {
  /** With its namespace. */
  readonly name: string;
  readonly description: string;
  readonly result: string;
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  /** The words that arguments take which are no free text. */
  readonly words: readonly {
    readonly parameter: string;
    readonly values: readonly { readonly value: string; readonly meaning: string }[];
  }[];
}

export interface RuleHelp {
  readonly rule: string;
  readonly standing: string;
  readonly says: string;
}

export interface ErrorHelp {
  readonly code: string;
  readonly when: string;
  readonly next: string;
}

const FILES: Readonly<Record<Language, string>> = {
  "zh-CN": "help.zh-CN.json",
  "en-US": "help.json",
};

/** The pages of the help that a browser opens, beside the pane's own page. */
export const HELP_SITE: Readonly<Record<Language, string>> = {
  "zh-CN": "help.zh-CN.html",
  "en-US": "help.html",
};

/** The help as it stands beside the page at this moment. */
export async function fetchHelp(language: Language): Promise<HelpData> {
  const file = FILES[language];
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return readHelp(await response.json(), file);
}

/**
 * Checks that the file is the help: it comes from the same build as the pane, so its lists are looked at
 * and not each of their entries.
 *
 * @throws Error whose message is the path of the first thing that is not as expected
 */
export function readHelp(json: unknown, file: string): HelpData {
  if (typeof json !== "object" || json === null) throw new Error(file);
  for (const key of ["purposes", "functions", "rules", "errors"]) {
    if (!Array.isArray((json as Readonly<Record<string, unknown>>)[key]))
      throw new Error(`${file}: ${key}`);
  }
  return json as HelpData;
}
