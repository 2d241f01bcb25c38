/** One thing to be timed. What it returns is kept, so that no compiler may leave the work out. */
export interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

/** The garbage of one case must not be swept up in the time of the next. */
type Sweep = () => void;

/**
 * The median time of each case in milliseconds. The cases take turns, round after round, so that
 * a busy moment of the machine falls on all of them.
 */
export function medians(
  cases: readonly Case[],
  { warmUps, rounds, sweep }: { warmUps: number; rounds: number; sweep: Sweep },
): ReadonlyMap<string, number> {
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  const kept: unknown[] = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const { name, run } of cases) {
      kept.length = 0;
      sweep();
      const start = performance.now();
      kept.push(run());
      const time = performance.now() - start;
      if (round >= warmUps) times.get(name)?.push(time);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

export function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}
