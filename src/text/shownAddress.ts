/** Row and column count from 0: (5, 4) is E6. The words know no layer, so they count for themselves. */
export function shownAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
