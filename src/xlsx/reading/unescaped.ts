/** `_x000D_` is a carriage return, and `_x005F_` the underscore that keeps `_x000D_` from being one. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

/** Characters that XML cannot hold, as workbooks write them. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
