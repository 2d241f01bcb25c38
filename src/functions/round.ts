import { type NumberFigure, singleNumber } from "../rules/figures/figure";
import {
  roundFigure,
  roundHalfEven,
  roundHalfUp,
  type Rounding,
  roundNumber,
  truncate,
} from "../rules/figures/round";
import { ok } from "../rules/result";
import { digitsIn, type Word, wordIn } from "./cells/arguments";
import { figureReader, remembering } from "./cells/rowReaders";
import { spread } from "./cells/spread";

const ROUNDINGS: readonly Word<Rounding>[] = [
  { meaning: roundHalfUp, texts: ["四舍五入", "half up"] },
  { meaning: roundHalfEven, texts: ["四舍六入五成双", "half even", "GB/T 8170", "修约"] },
  { meaning: truncate, texts: ["截尾", "truncate"] },
];

/**
 * 修约：按十进制写法取舍，不受二进制误差影响（1.005 取两位为 1.01）。方式为四舍五入（默认）、四
 * 舍六入五成双（GB/T 8170）或截尾。
 * @customfunction ROUND
 * @helpurl #ROUND
 * @param value 数值：单个单元格或区域。
 * @param digits 小数位数；负数取到十位、百位等。
 * @param [mode] 方式：四舍五入、四舍六入五成双、截尾。
 * @returns 修约后的数值。
 * @en Rounds the decimal figure as written, not its binary neighbour (1.005 to two decimals is
 * 1.01): 四舍五入 (half up, default), 四舍六入五成双 (half to even, GB/T 8170) or 截尾
 * (truncate).
 * @enparam value The number: a cell or a range.
 * @enparam digits The number of decimals; negative for tens, hundreds and so on.
 * @enparam mode The rounding: half up, half even, truncate (or their Chinese names).
 * @choices mode ROUNDING
 * @enreturns The rounded number.
 * @errors unreadableFigure structureNotWhole unknownWord noSingleNumber unreadableNumber
 * digitsOutOfRange
 * @rule §3
 * @example PLAN.ROUND(1.005, 2) → 1.01
 * @example PLAN.ROUND(2500, -3, "四舍六入五成双") → 2000
 * @example PLAN.ROUND(113.1351, 2, "截尾") → 113.13
 */
export function round(value: unknown, digits: unknown, mode?: unknown): unknown {
  const readFigure = figureReader();
  const readDigits = remembering(digitsIn);
  const readMode = remembering((cell) => wordIn(cell, ROUNDINGS));
  return spread([value, digits, mode], (cells) => {
    const figure = readFigure(cells[0]);
    if (!figure.ok) return figure;
    const number = singleNumber(figure.value);
    if (!number.ok) return number;
    const decimals = readDigits(cells[1]);
    if (!decimals.ok) return decimals;
    const rounding = readMode(cells[2]);
    if (!rounding.ok) return rounding;
    if (number.value === null) return ok(null);
    const asRound = typeof cells[0] === "string" ? roundFigure : roundOfNumber;
    return ok(asRound(number.value, decimals.value ?? 0, rounding.value ?? roundHalfUp));
  });
}

/** A number cell is computed: what it holds beyond 15 digits is noise. A text is as it is written. */
const roundOfNumber = (figure: NumberFigure, digits: number, rounding: Rounding): number =>
  roundNumber(figure.value, digits, rounding);
