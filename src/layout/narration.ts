import type { Template } from "../templates/template";

/** The columns of a table that a summary sentence on the same sheet is made from, by key. */
export interface Narration {
  readonly names: string;
  readonly statuses: string;
  readonly attributes: string;
  readonly completions: string;
}

/** What NARRATIVE is told about a table, wherever on the sheet it is called; null: it is not. */
export function narrationOf({ parts }: Template, tableKey: string): Narration | null {
  for (const args of narrativesIn(parts)) {
    const [, names, statuses, attributes, completions] = args.map((arg) => rangeKey(arg, tableKey));
    if (names == null || statuses == null || attributes == null || completions == null) continue;
    return { names, statuses, attributes, completions };
  }
  return null;
}

/** The arguments of every call of NARRATIVE in data of any shape. */
function narrativesIn(data: unknown): readonly (readonly unknown[])[] {
  if (typeof data !== "object" || data === null) return [];
  const { name, args } = data as { readonly name?: unknown; readonly args?: unknown };
  const own: readonly unknown[][] = name === "NARRATIVE" && Array.isArray(args) ? [args] : [];
  return [...own, ...Object.values(data).flatMap(narrativesIn)];
}

function rangeKey(arg: unknown, tableKey: string): string | null {
  if (typeof arg !== "object" || arg === null) return null;
  const { kind, key, table } = arg as Readonly<Record<string, unknown>>;
  return kind === "range" && table === tableKey && typeof key === "string" ? key : null;
}
