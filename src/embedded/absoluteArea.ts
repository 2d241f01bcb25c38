/** `A1:B2` → `$A$1:$B$2`, `A:C` → `$A:$C`, `2:3` → `$2:$3`. */
export function absoluteArea(area: string): string {
  return area.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
