import type { Attribute, Indicator } from "../../plan/plan";
import { ATTRIBUTE_WORDS, ATTRIBUTE_GROUPS } from "../../text/sheets";
import type { LayoutInput } from "../layoutInput";
import type { Subject } from "./subject";

/** The indicators in printed order, under their groups. */
export function indicatorSubjects({ table }: LayoutInput): readonly Subject[] {
  return table.indicators.map((indicator) => indicatorSubject(indicator, indicator.group));
}

/** [§8] Binding indicators first and apart. */
export function bindingFirstSubjects({ table }: LayoutInput): readonly Subject[] {
  const order: readonly Attribute[] = ["binding", "anticipatory"];
  return order.flatMap((attribute) =>
    table.indicators
      .filter((indicator) => indicator.attribute === attribute)
      .map((indicator) => indicatorSubject(indicator, ATTRIBUTE_GROUPS[attribute])),
  );
}

export const indicatorKey = ({ number }: Indicator): string => `i${number}`;

export function indicatorSubject(indicator: Indicator, group: string | null): Subject {
  return {
    key: indicatorKey(indicator),
    group,
    indent: indicator.partOf === null ? 0 : 1,
    fields: {
      number: indicator.number,
      name: indicator.name,
      unit: indicator.unit,
      base: indicator.base?.text ?? null,
      target: indicator.target.text,
      attribute: ATTRIBUTE_WORDS[indicator.attribute],
      actual: indicator.actual?.text ?? null,
      printedCompletion: indicator.printedCompletion,
      note: indicator.note,
    },
    indicator,
  };
}
