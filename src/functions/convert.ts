import { convert as convertRule } from "../rules/figures/convert";
import { singleNumber } from "../rules/figures/figure";
import { fail, ok } from "../rules/result";
import { nameIn } from "./cells/arguments";
import { figureIn } from "./cells/cell";
import { spread } from "./cells/spread";

/**
 * 单位换算：同类单位之间精确换算，如万人换算为人、亿元换算为万元。人与人次不是同类，不能换算。
 * @customfunction CONVERT
 * @helpurl #CONVERT
 * @param value 数值：单个单元格或区域。
 * @param from 原单位，如 万人、万人次、亿元、%。
 * @param to 换算成的单位。
 * @returns 换算后的数值。
 * @en Converts a number between units of one family exactly, e.g. 万人 to 人 or 亿元 to 万元.
 * 人 (people) and 人次 (visits) are different families.
 * @enparam value The number: a cell or a range.
 * @enparam from The unit it has, e.g. 万人, 万人次, 亿元, %.
 * @enparam to The unit it shall have.
 * @enreturns The number in the other unit.
 * @errors unreadableFigure structureNotWhole tooLarge unknownUnit differentUnits noSingleNumber
 * @rule §9
 * @example PLAN.CONVERT(2.8, "万人次", "人次") → 28000
 * @example PLAN.CONVERT("100000", "万元", "亿元") → 10
 */
export function convert(value: unknown, from: unknown, to: unknown): unknown {
  return spread([value, from, to], (cells) => {
    const figure = figureIn(cells[0]);
    if (!figure.ok) return figure;
    const number = singleNumber(figure.value);
    if (!number.ok) return number;
    const source = nameIn(cells[1]);
    if (!source.ok) return source;
    const result = nameIn(cells[2]);
    if (!result.ok) return result;
    if (number.value === null) return ok(null);
    const { value: amount, unit } = number.value;
    const given = unitName(source.value);
    if (unit !== null && unit !== given) {
      return fail({ name: "differentUnits", from: unit, to: given });
    }
    return convertRule(amount, given, unitName(result.value));
  });
}

function unitName(read: string | number): string {
  return String(read).normalize("NFKC").replace(/\s/gu, "");
}
