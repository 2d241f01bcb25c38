import type { ColumnContent, ColumnSpec } from "../templates/template";
import { COLUMN_WORDS, headingText, type HeadingFacts } from "../text/columnWords";
import { comparedSides } from "../text/comparison";
import { yearHeading } from "../text/sheets";
import type { ColumnKey, ColumnWordsKey } from "../templates/columnKeys";
import type { LayoutInput } from "./layoutInput";
import type { Subject } from "./subjects/subject";

/** A column of the sheet: years and units are spread out and empty columns left away. */
export interface SheetColumn {
  readonly key: string;
  /** Names the column's words; null where the template gives them itself. */
  readonly wordsKey: ColumnWordsKey | null;
  /** The key of the spec that it comes from: one for all years or units. */
  readonly spec: ColumnKey;
  readonly heading: string;
  /** What stands about it under the sheet; null for nothing. */
  readonly note: string | null;
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
  const said = typeof words === "string" ? COLUMN_WORDS[words] : words;
  const column = {
    wordsKey: typeof words === "string" ? words : null,
    spec: key,
    note: said.note,
    widthChars,
    content,
    isHidden: spec.shown === "hidden",
  };
  if (over === undefined) {
    return [{ ...column, key, heading: headingText(said, factsOf(input)), spread: null }];
  }
  const many =
    over === "years"
      ? yearsOf(input).map((year) => ({ heading: yearHeading(year), year }))
      : input.units.map(({ name }) => ({ heading: name, year: null }));
  return many.map(({ heading, year }, index) => ({
    ...column,
    // What is entered for a unit stays with it when the list of units is put in another order.
    key: over === "years" ? `y${index + 1}` : `u.${heading}`,
    heading,
    spread: { over, number: index + 1, year },
  }));
}

/** On a sheet that compares two plans a heading says whose column it is. */
const factsOf = ({ plan, table, other }: LayoutInput): HeadingFacts => ({
  period: table.period,
  sides: other === null ? null : comparedSides({ plan, table }, other),
});

function yearsOf({ table: { period } }: LayoutInput): readonly number[] {
  const count = period.lastYear - period.firstYear + 1;
  return Array.from({ length: count }, (_, index) => period.firstYear + index);
}
