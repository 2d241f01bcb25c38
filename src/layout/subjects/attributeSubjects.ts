import { ATTRIBUTE_PRINTED } from "../../plan/printedWords";
import { OVERVIEW_WORDS } from "../../text/parts";
import type { Subject } from "./subject";

/** [§8] What is counted: binding indicators, anticipatory ones, and both. */
export function attributeSubjects(): readonly Subject[] {
  const { binding, anticipatory } = ATTRIBUTE_PRINTED;
  return [
    attributeRow("binding", binding, "one"),
    attributeRow("anticipatory", anticipatory, "one"),
    attributeRow("all", OVERVIEW_WORDS.all, "all"),
  ];
}

const attributeRow = (key: string, attribute: string, counted: "one" | "all"): Subject => ({
  key: `attribute.${key}`,
  group: OVERVIEW_WORDS.counts,
  indent: 0,
  fields: { attribute, counted },
  indicator: null,
});
