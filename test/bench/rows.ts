/** A column as Excel hands it to a function: one row after another, each a box of one cell. */
export type Column<Cell> = readonly (readonly [Cell])[];

export interface Rows<Cell> {
  readonly actual: Column<Cell>;
  readonly target: Column<Cell>;
  readonly base: Column<Cell>;
}

export const ROW_COUNT = 100_000;

/** The last year of the rows' dates: 60 % of the 十四五. */
export const YEAR = 2023;

/**
 * Whole numbers below a limit that look drawn by lot and are the same in every run: a Lehmer
 * generator, modulus 2³¹ − 1, multiplier 48271 (Park, Miller and Stockmeyer 1993).
 */
function lots(): (limit: number) => number {
  let state = 20_210_826;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** Two decimals, every row's target another one; the actual is within 30 % of it. */
function hundredths(): readonly { actual: number; target: number; base: number }[] {
  const lot = lots();
  return Array.from({ length: ROW_COUNT }, (_, index) => {
    const target = 10_000 + index;
    const actual = Math.round(target * (0.7 + lot(60_000) / 100_000));
    const base = Math.round(target * (0.5 + lot(60_000) / 100_000));
    return { actual, target, base };
  });
}

const box = <Cell>(cell: Cell): readonly [Cell] => [cell];

/** Levels with a base, all cells numbers. */
export function numberRows(): Rows<number> {
  const rows = hundredths();
  return {
    actual: rows.map(({ actual }) => box(actual / 100)),
    target: rows.map(({ target }) => box(target / 100)),
    base: rows.map(({ base }) => box(base / 100)),
  };
}

/** The same figures as a plan prints them, in turn a total, an upper and a lower bound. */
export function notationRows(): Rows<string> {
  const rows = hundredths();
  const printed = (value: number, index: number, isTarget: boolean): string => {
    const text = (value / 100).toFixed(2);
    if (index % 3 === 0) return `[${text}]`;
    if (!isTarget) return text;
    return index % 3 === 1 ? `${text}以内` : `>${text}`;
  };
  return {
    actual: rows.map(({ actual }, index) => box(printed(actual, index, false))),
    target: rows.map(({ target }, index) => box(printed(target, index, true))),
    base: rows.map(({ base }) => box((base / 100).toFixed(2))),
  };
}
