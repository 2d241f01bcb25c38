const MOST = 10;

/** The first of a list, with dots where there are more. */
export function firstOf(items: readonly string[], separator: string): string {
  const shown = items.slice(0, MOST);
  return [...shown, ...(items.length > MOST ? ["…"] : [])].join(separator);
}
