import type { ColumnSpec } from "../../templates/vocabulary/template";
import type { TimeStep } from "../../templates/vocabulary/timeSteps";
import { COLUMN_WORDS, headingText, type HeadingFacts } from "../../text/sheets/columnWords";
import { comparedSides } from "../../text/sheets/comparison";
import type { LayoutInput } from "../layoutInput";
import type { SheetColumn } from "../sheetColumn";
import { isFilled, type Subject } from "../subjects/subject";

/** The columns that a table has on this sheet, with their words. */
export function sheetColumns(
  specs: readonly ColumnSpec[],
  subjects: readonly Subject[],
  steps: readonly TimeStep[],
  input: LayoutInput,
): readonly SheetColumn[] {
  const { kind } = input.table;
  return specs
    .filter(({ tableKind = kind }) => tableKind === kind)
    .filter((spec) => isShown(spec, subjects, input))
    .flatMap((spec) => spreadOut(spec, steps, input));
}

function isShown(
  spec: ColumnSpec,
  subjects: readonly Subject[],
  { units, standing }: LayoutInput,
): boolean {
  switch (spec.shown) {
    case "withUnits":
      return units.length > 0;
    case "whereAny":
      return (
        standing?.columns.includes(spec.key) === true ||
        subjects.some((row) => hasContent(spec, row))
      );
    case "always":
    case "hidden":
      return true;
  }
}

function hasContent({ content }: ColumnSpec, { fields }: Subject): boolean {
  if (content.kind === "input" && content.initial !== null)
    return isFilled(fields[content.initial]);
  if (content.kind === "field") return isFilled(fields[content.field]);
  if (content.kind !== "formula" || content.where === null) return true;
  return isFilled(fields[content.where]);
}

/** A column over steps or units becomes one for each, headed by it. */
function spreadOut(
  spec: ColumnSpec,
  steps: readonly TimeStep[],
  input: LayoutInput,
): readonly SheetColumn[] {
  const { key, widthChars, content, over, words = key } = spec;
  const said = typeof words === "string" ? COLUMN_WORDS[words] : words;
  const column = {
    wordsKey: typeof words === "string" ? words : null,
    spec: key,
    note: said.note,
    widthChars,
    content,
    isHidden: spec.shown === "hidden",
    isPrinted: spec.isPrinted !== false,
  };
  if (over === undefined) {
    return [{ ...column, key, heading: headingText(said, factsOf(input)), spread: null }];
  }
  switch (over) {
    case "steps":
      return steps.map((step, index) => ({
        ...column,
        key: step.key,
        heading: step.label,
        spread: { over, number: index + 1, year: step.year },
      }));
    case "units":
      // What is entered for a unit stays with it when the list of units is put in another order.
      return input.units.map(({ name }, index) => ({
        ...column,
        key: `u.${name}`,
        heading: name,
        spread: { over, number: index + 1, year: null },
      }));
  }
}

/** On a sheet that compares two plans a heading says whose column it is. */
const factsOf = ({ plan, table, other }: LayoutInput): HeadingFacts => ({
  period: table.period,
  sides: other === null ? null : comparedSides({ plan, table }, other),
});
