/** Row and column, from 0, of an address such as `B12`; null where it is none. */
export function cellPosition(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,7})\$?([1-9]\d{0,8})$/u.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** A is 0, AA is 26. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
