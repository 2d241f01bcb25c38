import type { Figure } from "../rules/figures/figure";
import { printFigure } from "../rules/notation/notation";
import { ok } from "../rules/result";
import { BOUND_WORDS, FIGURE_KIND_WORDS } from "../text/words";
import { figureIn } from "./cells/cell";
import { spreadLists } from "./cells/spread";

/**
 * 解析印刷写法：溢出为一行五格：种类（数值、规划期累计数、结构比例、无数据）、数值（结构比例为各
 * 部分）、界限（下限、上限或空）、小数位数、单位（写在数值后面的，没有则为空）。
 * @customfunction PARSE
 * @helpurl #PARSE
 * @param figure 印刷写法的数值：单个单元格，或一列（每个溢出一行）。
 * @returns 种类、数值、界限、小数位数、单位的一行。
 * @en Takes a printed figure apart, spilled as a row of five cells: kind (数值 number, 规划期累计
 * 数 period total, 结构比例 structure, 无数据 none), value (of a structure its parts), bound
 * (下限 lower, 上限 upper, or blank), decimals, unit behind it.
 * @enparam figure The figure as printed: a cell, or a column (a row for each).
 * @enreturns A row: kind, value, bound, decimals, unit.
 * @errors unreadableFigure structureNotWhole
 * @rule §1
 * @example PLAN.PARSE("[38.39]") → {"规划期累计数",38.39,"",2,""}
 * @example PLAN.PARSE("3.5以内") → {"数值",3.5,"上限",1,""}
 * @example PLAN.PARSE("25万人以上") → {"数值",25,"下限",0,"万人"}
 * @example PLAN.PARSE("12:46:42") → {"结构比例","12:46:42","",0,""}
 */
export function parse(figure: unknown): unknown {
  return spreadLists([figure], (cells) => {
    const read = figureIn(cells[0]);
    return read.ok ? ok(partsOf(read.value)) : read;
  });
}

function partsOf(figure: Figure | null): readonly (string | number | null)[] {
  if (figure === null) return [null, null, null, null, null];
  if (figure.kind === "none") return [FIGURE_KIND_WORDS.none, null, null, null, null];
  if (figure.kind === "structure") {
    return [FIGURE_KIND_WORDS.structure, printFigure(figure), null, figure.decimals, null];
  }
  const kind = figure.isTotal ? FIGURE_KIND_WORDS.total : FIGURE_KIND_WORDS.number;
  const bound = figure.bound === null ? null : BOUND_WORDS[figure.bound];
  return [kind, figure.value, bound, figure.decimals, figure.unit];
}
