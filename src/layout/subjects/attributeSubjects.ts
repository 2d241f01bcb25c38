import type { Attribute } from "../../plan/plan";
import { ATTRIBUTE_PRINTED } from "../../plan/printedWords";
import { OVERVIEW_WORDS } from "../../text/parts";
import type { LayoutInput } from "../layoutInput";
import type { Subject } from "./subject";

/** [§8] What is counted: binding indicators, anticipatory ones, and both. */
export function attributeSubjects({ table: { indicators } }: LayoutInput): readonly Subject[] {
  const countOf = (wanted: Attribute): number =>
    indicators.filter(({ attribute }) => attribute === wanted).length;
  return [
    attributeRow("binding", ATTRIBUTE_PRINTED.binding, "one", countOf("binding")),
    attributeRow("anticipatory", ATTRIBUTE_PRINTED.anticipatory, "one", countOf("anticipatory")),
    attributeRow("all", OVERVIEW_WORDS.all, "all", indicators.length),
  ];
}

const attributeRow = (
  key: string,
  attribute: string,
  counted: "one" | "all",
  count: number,
): Subject => ({
  key: `attribute.${key}`,
  group: OVERVIEW_WORDS.counts,
  indent: 0,
  fields: { attribute, counted },
  indicator: null,
  // Nothing is judged before a date is entered.
  handedOut: (columnKey) => (columnKey === "all" ? count : 0),
});
