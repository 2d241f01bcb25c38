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

/** The same figures with the units and words that users write, in turn a lower bound, an upper one, a plain one. */
export function wordRows(): Pick<Rows<string>, "actual" | "target"> {
  const rows = hundredths();
  const worded = (value: number, index: number): string => {
    const text = `${(value / 100).toFixed(2)}万人`;
    if (index % 3 === 0) return `不低于${text}`;
    return index % 3 === 1 ? `控制在${text}以内` : `保持${text}`;
  };
  return {
    actual: rows.map(({ actual }) => box(`${(actual / 100).toFixed(2)}万人`)),
    target: rows.map(({ target }, index) => box(worded(target, index))),
  };
}

/** Ratios as plans print them beside their actuals and targets: right, cut instead of rounded, and wrong. */
export function checkRows(): Rows<string> & { readonly printed: Column<string> } {
  const rows = hundredths();
  const shifts = [0, 0, 0.01, 1];
  const printed = rows.map(({ actual, target }, index) => {
    const percent = (actual / target) * 100 + (shifts[index % shifts.length] ?? 0);
    return box(percent.toFixed(2));
  });
  const text = (value: number): readonly [string] => box((value / 100).toFixed(2));
  return {
    printed,
    actual: rows.map(({ actual }) => text(actual)),
    target: rows.map(({ target }) => text(target)),
    base: rows.map(({ base }) => text(base)),
  };
}

/** Numbers and names of indicators and names of fields, as a sheet of one plan asks for them. */
export function lookUps(): {
  readonly indicators: Column<string | number>;
  readonly fields: Column<string>;
} {
  const fields = ["单位", "基数", "目标值", "属性"];
  const rows = Array.from({ length: ROW_COUNT }, (_, index) => index);
  return {
    indicators: rows.map((index) => box(index % 2 === 0 ? (index % 18) + 1 : "技工院校招生人数")),
    fields: rows.map((index) => box(fields[index % fields.length] ?? "")),
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
