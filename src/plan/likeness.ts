/**
 * How alike two comparable names are, from 0 to 1: Dice's coefficient of the pairs of neighbouring
 * characters, each counted as often as it stands in both.
 */
export function likeness(one: string, other: string): number {
  const [some, others] = [pairs(one), pairs(other)];
  if (some.length === 0 || others.length === 0) return one === other && one !== "" ? 1 : 0;
  return (2 * sharedCount(some, others)) / (some.length + others.length);
}

function pairs(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.slice(1).map((character, i) => `${characters[i] ?? ""}${character}`);
}

/** How many pairs both lists hold. */
function sharedCount(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  return some.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
