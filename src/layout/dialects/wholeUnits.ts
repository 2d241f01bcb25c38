import type { NumberFigure } from "../../rules/figure";
import { literal } from "./references";

/**
 * [B1] A total in units of its last printed decimal, without its sign: [25.0] is 250. Parts are
 * counted in these, so that they add up exactly.
 */
export const wholeUnits = ({ value, decimals }: NumberFigure): number =>
  Math.round(Math.abs(value) * 10 ** decimals);

/** Units back into the figure: (…)/10 for one decimal. */
export const fromUnits = (units: string, { decimals }: NumberFigure): string =>
  decimals === 0 ? units : `(${units})/${literal(10 ** decimals)}`;
