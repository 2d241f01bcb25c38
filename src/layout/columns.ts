import type { Indicator, PlanPeriod } from "../plan/plan";
import type { ColumnContent, ColumnSpec } from "../templates/template";
import { HEADINGS, yearHeading } from "../text/sheets";
import { printedText } from "./rows";

/** A column of the sheet: years are spread out and empty columns left away. */
export interface SheetColumn {
  readonly key: string;
  readonly heading: string;
  readonly widthChars: number;
  readonly content: Exclude<ColumnContent, { kind: "years" }>;
  readonly isYear: boolean;
}

export function sheetColumns(
  specs: readonly ColumnSpec[],
  indicators: readonly Indicator[],
  period: PlanPeriod,
): readonly SheetColumn[] {
  return specs
    .filter((spec) => spec.shown === "always" || indicators.some((row) => hasContent(spec, row)))
    .flatMap((spec) => spread(spec, period));
}

function hasContent({ content }: ColumnSpec, indicator: Indicator): boolean {
  if (content.kind === "field") return printedText(indicator, content.field) !== null;
  if (content.kind !== "formula" || content.where === null) return true;
  return printedText(indicator, content.where) !== null;
}

function spread(spec: ColumnSpec, period: PlanPeriod): readonly SheetColumn[] {
  const { key, widthChars, content } = spec;
  if (content.kind !== "years") {
    const heading = HEADINGS[key]?.(period) ?? key;
    return [{ key, heading, widthChars, content, isYear: false }];
  }
  const count = period.lastYear - period.firstYear + 1;
  return Array.from({ length: count }, (_, index) => ({
    key: `y${index + 1}`,
    heading: yearHeading(period.firstYear + index),
    widthChars,
    content: { kind: "input", printed: null },
    isYear: true,
  }));
}
