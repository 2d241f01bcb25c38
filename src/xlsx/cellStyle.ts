import type { Borders, Style } from "@cj-tech-master/excelts";
import { STYLES } from "../layout/cells/styles";
import type { CellModel } from "../layout/sheetModel";

/** `#RRGGBB` as the file format has it, opaque. */
export const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });

/** A named style of the sheet model, as the library takes it. */
export function cellStyle(cell: CellModel, border: Partial<Borders>): Partial<Style> {
  const style = STYLES[cell.style];
  return {
    font: {
      name: style.fontName,
      size: style.fontSizePoints,
      bold: style.isBold,
      color: argb(style.fontColor),
    },
    ...(style.fillColor === null
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: argb(style.fillColor) } as const }),
    alignment: {
      horizontal: style.horizontal,
      vertical: "middle",
      wrapText: style.isWrapped,
      indent: cell.indent,
    },
    numFmt: style.numberFormat,
    protection: { locked: cell.isLocked },
    border,
  };
}
