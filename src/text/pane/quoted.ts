const MOST_LISTED = 10;
const MOST_CHARACTERS = 60;

/** The first items of a list that a sentence names, with dots where there are more. */
export function firstOf(items: readonly string[], separator: string): string {
  const shown = items.slice(0, MOST_LISTED);
  return [...shown, ...(items.length > MOST_LISTED ? ["…"] : [])].join(separator);
}

/** A text as a sentence quotes it: a long one ends in dots. */
export function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= MOST_CHARACTERS) return text;
  return `${characters.slice(0, MOST_CHARACTERS - 1).join("")}…`;
}

/** The address of a cell whose row and column count from 0: (5, 4) is E6. The words know no layer, so they count for themselves. */
export function shownAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
