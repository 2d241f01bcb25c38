import type { CellValue } from "../../src/rules/figures/figure";
import type { JudgedNature } from "../../src/rules/figures/nature";
import type { IndicatorAtDate } from "../../src/rules/judging/facts";
import { readPeriod } from "../../src/rules/time/period";
import { readDate } from "../../src/rules/time/readDate";
import { read, valueOf } from "./figures";

/** An indicator of the 十四五 as its row reads. */
export function indicatorAtDate(
  actual: CellValue,
  target: CellValue,
  asOf: CellValue = null,
  base: CellValue = null,
  nature: JudgedNature | null = null,
): IndicatorAtDate {
  return {
    actual: read(actual),
    target: read(target),
    date: valueOf(readDate(asOf)),
    base: read(base),
    period: valueOf(readPeriod("十四五")),
    nature,
  };
}
