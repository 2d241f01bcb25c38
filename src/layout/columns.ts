import type { ColumnContent, ColumnSpec } from "../templates/template";
import { HEADINGS, yearHeading } from "../text/sheets";
import type { LayoutInput } from "./layoutInput";
import type { Subject } from "./subjects/subject";

/** A column of the sheet: years and units are spread out and empty columns left away. */
export interface SheetColumn {
  readonly key: string;
  readonly heading: string;
  readonly widthChars: number;
  readonly content: ColumnContent;
  readonly isHidden: boolean;
  readonly spread: Spread | null;
}

/** Which of several years or units a column stands for. */
export interface Spread {
  readonly over: "years" | "units";
  /** Counted from 1. */
  readonly number: number;
  readonly year: number | null;
}

export function sheetColumns(
  specs: readonly ColumnSpec[],
  subjects: readonly Subject[],
  input: LayoutInput,
): readonly SheetColumn[] {
  return specs
    .filter((spec) => spec.shown !== "whereAny" || subjects.some((row) => hasContent(spec, row)))
    .flatMap((spec) => spread(spec, input));
}

function hasContent({ content }: ColumnSpec, { fields }: Subject): boolean {
  if (content.kind === "field") return isFilled(fields[content.field]);
  if (content.kind !== "formula" || content.where === null) return true;
  return isFilled(fields[content.where]);
}

export const isFilled = (value: string | number | null | undefined): boolean =>
  value !== null && value !== undefined && value !== "";

function spread(spec: ColumnSpec, input: LayoutInput): readonly SheetColumn[] {
  const { key, widthChars, content, over } = spec;
  const isHidden = spec.shown === "hidden";
  const { period } = input.table;
  if (over === undefined) {
    const heading = HEADINGS[key]?.(period) ?? key;
    return [{ key, heading, widthChars, content, isHidden, spread: null }];
  }
  const many =
    over === "years"
      ? yearsOf(input).map((year) => ({ heading: yearHeading(year), year }))
      : input.units.map(({ name }) => ({ heading: name, year: null }));
  return many.map(({ heading, year }, index) => ({
    key: `${over === "years" ? "y" : "u"}${index + 1}`,
    heading,
    widthChars,
    content,
    isHidden,
    spread: { over, number: index + 1, year },
  }));
}

function yearsOf({ table: { period } }: LayoutInput): readonly number[] {
  const count = period.lastYear - period.firstYear + 1;
  return Array.from({ length: count }, (_, index) => period.firstYear + index);
}
