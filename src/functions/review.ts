import { DEFAULT_SETTINGS } from "../rules/reviewing/reviewRules";
import { findingsOf, reviewEntry } from "../rules/reviewing/review";
import { ok } from "../rules/result";
import { findingText } from "../text/sheets/reviewWords";
import { natureIn } from "./cells/arguments";
import { figureIn, valueIn } from "./cells/cell";
import { unitIn } from "./cells/reviewCells";
import { spread } from "./cells/spread";

/**
 * 审核填报的数：返回第一条审核意见，没有意见则返回空。以“错误”开头的不能使用，以“核实”开头的须
 * 核对。审核规则都是本工具的默认口径。
 * @customfunction REVIEW
 * @helpurl #REVIEW
 * @param entry 填报的数，按单元格里的写法：单个单元格或区域。
 * @param unit 本行的计量单位，如 万人、%。
 * @param [target] 目标值，如 140.28、[37.5]、12:46:42。
 * @param [base] 基数。
 * @param [previous] 上年数；累计指标为前一次的累计数。
 * @param [nature] 性质：累计、当年或时点；省略时 [x] 为累计，其他为时点。
 * @returns 一句话，或空。
 * @en The first finding of a review of what was entered, in Chinese, or a blank: 错误 where the figure
 * cannot be used, 核实 where someone should look. All rules are defaults of this product.
 * @enparam entry The figure as its cell holds it: a cell or a range.
 * @enparam unit The row's unit, e.g. 万人, %.
 * @enparam target The target, e.g. 140.28, [37.5], 12:46:42.
 * @enparam base The base.
 * @enparam previous Last year's figure; of a total to date the earlier one.
 * @enparam nature 累计 (total), 当年 (annual) or 时点 (level); by default [x] is a total, anything
 * else a level.
 * @enreturns A sentence, or a blank.
 * @errors unreadableFigure structureNotWhole unknownWord
 * @rule §14 own
 * @example PLAN.REVIEW("1471800人", "万人", "140.28") → "错误：“1471800人”的单位是人，本行以万人计，应为147.18"
 * @example PLAN.REVIEW(0.925, "%", "95") → "错误：0.925像是存成小数的百分数，应为92.5"
 * @example PLAN.REVIEW(20, "万人", "25", "9", 10) → "核实：20比上年10增加超过50%"
 * @example PLAN.REVIEW("147.18", "万人", "140.28") → ""
 */
export function review(
  entry: unknown,
  unit: unknown,
  target?: unknown,
  base?: unknown,
  previous?: unknown,
  nature?: unknown,
): unknown {
  return spread([entry, unit, target, base, previous, nature], (cells) => {
    const held = valueIn(cells[0]);
    if (!held.ok) return held;
    const ownUnit = unitIn(cells[1]);
    if (!ownUnit.ok) return ownUnit;
    const wanted = figureIn(cells[2]);
    if (!wanted.ok) return wanted;
    const start = figureIn(cells[3]);
    if (!start.ok) return start;
    const before = figureIn(cells[4]);
    if (!before.ok) return before;
    const counts = natureIn(cells[5]);
    if (!counts.ok) return counts;
    const outcomes = reviewEntry({
      entry: held.value,
      row: { unit: ownUnit.value, target: wanted.value, base: start.value, nature: counts.value },
      previous: before.value,
      whole: null,
      settings: DEFAULT_SETTINGS,
    });
    const [first] = findingsOf([outcomes], null);
    return ok(first === undefined ? null : findingText(first));
  });
}
