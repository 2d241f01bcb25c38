const MOST_CHARACTERS = 60;

/** A text that is quoted in a sentence. */
export function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= MOST_CHARACTERS) return text;
  return `${characters.slice(0, MOST_CHARACTERS - 1).join("")}…`;
}
