import { CellValueType, InterceptorEffectEnum, type Univer } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { getPatternPreview } from "@univerjs/sheets-numfmt";

/** Univer's formatting, which comes after it, leaves texts alone. */
const BEFORE_FORMATTING = InterceptCellContentPriority.NUMFMT + 1;

/** Only a format with sections can have an empty one. */
const isHidden = (pattern: string, value: number): boolean =>
  pattern.includes(";") && getPatternPreview(pattern, value).result === "";

/**
 * Univer takes a number that its format shows as nothing, a zero in `0;-0;;@`, for one that it cannot
 * format, and shows it plainly. In Excel the cell looks empty.
 */
export function hideNumbersAsFormatted(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: BEFORE_FORMATTING,
      handler: (cell, { workbook }, next) => {
        if (cell?.t === CellValueType.NUMBER && typeof cell.v === "number") {
          const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "";
          if (isHidden(pattern, cell.v)) return next({ ...cell, v: "", t: CellValueType.STRING });
        }
        return next(cell);
      },
    });
}
