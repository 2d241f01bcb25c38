import type { FunctionDescription } from "./functionList";

/** Whether each of the words searched for stands somewhere in a function's description. */
export function matchesWords(described: FunctionDescription, words: string): boolean {
  const parameters = described.parameters.flatMap(({ name, description }) => [name, description]);
  const everything = [described.name, described.description, ...parameters]
    .join("\n")
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => everything.includes(word));
}
