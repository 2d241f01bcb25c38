import { columnLetters } from "../../layout/cells/address";
import { cellPosition } from "./cellPosition";
import { LIMITS } from "./limits";

/**
 * Texts, sheet names and names in square brackets, which stay; then references to a cell, to whole
 * columns, to whole rows, where no letter, digit or dot before or behind makes them part of a name,
 * and no bracket or `!` behind makes them a function or a sheet.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!\\])/gu;

/**
 * A formula as it reads this many rows further down and columns further right: what a cell that
 * shares another's formula holds. Behind the sheet's edge counting begins anew, as in Excel.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const row = (dollar: string, digits: string): string =>
    dollar + (dollar === "$" ? digits : String(moved(Number(digits) - 1, rows, LIMITS.rows) + 1));
  const column = (dollar: string, letters: string): string => {
    if (dollar === "$") return dollar + letters;
    const from = cellPosition(`${letters}1`)?.column ?? 0;
    return columnLetters(moved(from, columns, LIMITS.columns));
  };
  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [a, cellColumn, b, cellRow, c, firstColumn, d, lastColumn, e, firstRow, f, lastRow] =
      groups.map((group) => group ?? "");
    if (cellColumn) return column(a ?? "", cellColumn) + row(b ?? "", cellRow ?? "");
    if (firstColumn) return `${column(c ?? "", firstColumn)}:${column(d ?? "", lastColumn ?? "")}`;
    if (firstRow) return `${row(e ?? "", firstRow)}:${row(f ?? "", lastRow ?? "")}`;
    return token;
  });
}

function moved(from: number, by: number, count: number): number {
  return (((from + by) % count) + count) % count;
}
