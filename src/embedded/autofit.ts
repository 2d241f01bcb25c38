import { clippedArea } from "./cells";
import { readTexts } from "./texts";
import type { RangeTarget } from "./host";
import { sheetOf } from "./sheets";
import { usedArea } from "./usedArea";
import { intersection } from "./address";

const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

/** Counts a Chinese character as two: near enough without a screen to measure on. */
function widthInCharacters(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** Makes each column as wide as its longest text; columns without text stay as they are. */
export function autofitColumns(target: RangeTarget): void {
  const sheet = sheetOf(target);
  const used = usedArea(target, true);
  const area = used === null ? null : intersection(target.area, used);
  if (area === null) {
    return;
  }
  const texts = readTexts({ ...target, area });
  for (let index = 0; index < area.columnCount; index += 1) {
    const widths = texts.map((row) => widthInCharacters(row[index] ?? ""));
    const longest = Math.max(0, ...widths);
    if (longest > 0) {
      const pixels = longest * PIXELS_PER_CHARACTER + PADDING_PIXELS;
      sheet.setColumnWidth(area.column + index, pixels);
    }
  }
}

/** Univer measures the rows itself, where it has a screen. */
export function autofitRows(target: RangeTarget): void {
  const { row, rowCount } = clippedArea(target);
  sheetOf(target).setRowAutoHeight(row, rowCount);
}
