/** One thing to be timed. It returns what it made, so that no compiler may leave the work out. */
export interface Case<Name extends string> {
  readonly name: Name;
  readonly run: () => unknown;
}

export interface Rounds {
  readonly warmUps: number;
  readonly rounds: number;
}

const MICROSECONDS = 1000; // in a millisecond

/**
 * The median time of each case in milliseconds: processor time of the whole process, its garbage
 * collector included, so that what else the machine does counts for little. The cases take turns, round after round, so that
 * a busy moment of the machine falls on all of them; the garbage of one is swept up before the
 * next begins.
 */
export async function medianTimes<Name extends string>(
  cases: readonly Case<Name>[],
  { warmUps, rounds }: Rounds,
  sweep: () => void,
): Promise<(name: Name) => number> {
  const times = new Map<Name, number[]>(cases.map(({ name }) => [name, []]));
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const { name, run } of cases) {
      sweep();
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      if (round >= warmUps) times.get(name)?.push((user + system) / MICROSECONDS);
    }
  }
  return (name) => median(times.get(name) ?? []);
}

export function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}
