import type { Indicator } from "../plan/plan";
import type { PrintedField } from "../templates/template";
import { ATTRIBUTE_WORDS } from "../text/sheets";

export type BodyRow =
  | { readonly kind: "group"; readonly heading: string }
  | { readonly kind: "indicator"; readonly indicator: Indicator };

/** The indicators in printed order, each group headed by its name. */
export function bodyRows(indicators: readonly Indicator[]): readonly BodyRow[] {
  return indicators.flatMap((indicator, index): readonly BodyRow[] => {
    const row: BodyRow = { kind: "indicator", indicator };
    const isNewGroup = indicators[index - 1]?.group !== indicator.group;
    return isNewGroup ? [{ kind: "group", heading: indicator.group }, row] : [row];
  });
}

/** What the plan prints of an indicator, to the letter; null where it prints nothing. */
export function printedText(indicator: Indicator, field: PrintedField): string | null {
  switch (field) {
    case "number":
      return String(indicator.number);
    case "base":
      return indicator.base?.text ?? null;
    case "target":
      return indicator.target.text;
    case "attribute":
      return ATTRIBUTE_WORDS[indicator.attribute];
    default:
      return indicator[field];
  }
}
