/** IronCalc tells a result as the cell shows it, with nine digits or so. */
const RELATIVE_DIFFERENCE = 1e-6;

/** Throws where two engines do not agree: times of different results compare nothing. */
export function expectSameResults(
  engine: string,
  ours: readonly unknown[],
  theirs: readonly unknown[],
): void {
  const at = ours.findIndex((value, index) => !isSame(value, theirs[index]));
  if (at >= 0 || ours.length !== theirs.length) {
    throw new Error(`${engine} gives ${String(theirs[at])} for ${String(ours[at])} in row ${at}`);
  }
}

function isSame(ours: unknown, theirs: unknown): boolean {
  if (typeof ours !== "number") return ours === theirs;
  return Math.abs(Number(theirs) - ours) <= RELATIVE_DIFFERENCE * Math.abs(ours);
}
