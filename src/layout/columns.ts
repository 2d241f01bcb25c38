import type { ColumnContent, ColumnSpec } from "../templates/template";
import { HEADINGS, templateWords, yearHeading } from "../text/sheets";
import { COMPARED_HEADINGS, sideNames } from "../text/comparison";
import type { LayoutInput } from "./layoutInput";
import type { Subject } from "./subjects/subject";

/** A column of the sheet: years and units are spread out and empty columns left away. */
export interface SheetColumn {
  readonly key: string;
  /** Names the column's note in `src/text/sheets.ts`. */
  readonly words: string;
  /** The key of the spec that it comes from: one for all years or units. */
  readonly spec: string;
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
  const { kind } = input.table;
  return specs
    .filter(({ tableKind = kind }) => tableKind === kind)
    .filter((spec) => isShown(spec, subjects, input))
    .flatMap((spec) => spread(spec, input));
}

function isShown(spec: ColumnSpec, subjects: readonly Subject[], { units }: LayoutInput): boolean {
  if (spec.shown === "withUnits") return units.length > 0;
  return spec.shown !== "whereAny" || subjects.some((row) => hasContent(spec, row));
}

function hasContent({ content }: ColumnSpec, { fields }: Subject): boolean {
  if (content.kind === "field") return isFilled(fields[content.field]);
  if (content.kind !== "formula" || content.where === null) return true;
  return isFilled(fields[content.where]);
}

export const isFilled = (value: string | number | null | undefined): boolean =>
  value !== null && value !== undefined && value !== "";

function spread(spec: ColumnSpec, input: LayoutInput): readonly SheetColumn[] {
  const { key, widthChars, content, over, words = key } = spec;
  const isHidden = spec.shown === "hidden";
  const { period } = input.table;
  if (over === undefined) {
    const { headings } = templateWords(input.template.id);
    const heading =
      comparedHeading(key, input) ?? headings?.[words] ?? HEADINGS[words]?.(period) ?? words;
    return [{ key, words, spec: key, heading, widthChars, content, isHidden, spread: null }];
  }
  const many =
    over === "years"
      ? yearsOf(input).map((year) => ({ heading: yearHeading(year), year }))
      : input.units.map(({ name }) => ({ heading: name, year: null }));
  return many.map(({ heading, year }, index) => ({
    // What is entered for a unit stays with it when the list of units is put in another order.
    key: over === "years" ? `y${index + 1}` : `u.${heading}`,
    words,
    spec: key,
    heading,
    widthChars,
    content,
    isHidden,
    spread: { over, number: index + 1, year },
  }));
}

/** On a sheet that compares two plans a heading says whose column it is. */
function comparedHeading(key: string, { plan, table, other }: LayoutInput): string | undefined {
  if (other === null) return undefined;
  return COMPARED_HEADINGS[key]?.({
    ...sideNames({ plan, table }, other),
    onePeriod: table.period,
    otherPeriod: other.table.period,
  });
}

function yearsOf({ table: { period } }: LayoutInput): readonly number[] {
  const count = period.lastYear - period.firstYear + 1;
  return Array.from({ length: count }, (_, index) => period.firstYear + index);
}
